package org.onrecord.internal.model;

import java.util.ArrayList;
import java.util.List;

/** Something with features that a {@link LinearModel} weighs. It gives them in the same order each time. */
@FunctionalInterface
public interface FeatureSource {
    /** Gives each feature to {@code sink}. */
    void features(FeatureSink sink);

    /** Returns the names of the features, for training and for people. */
    default List<String> names() {
        var names = new ArrayList<String>();
        features(pieces -> names.add(name(pieces)));
        return names;
    }

    /** Joins the pieces of a feature, as a {@link FeatureSink} takes them, to its name. */
    static String name(Object... pieces) {
        var name = new StringBuilder();
        for (Object piece : pieces) {
            name.append(piece);
        }
        return name.toString();
    }
}
