package org.onrecord.internal.model;

import java.util.ArrayList;
import java.util.List;

/** Something that has features; it tells them in the same order each time. */
@FunctionalInterface
public interface Featured {
    void features(FeatureSink sink);

    /** The features by name: for learning, and for people. */
    default List<String> names() {
        var names = new ArrayList<String>();
        features(pieces -> names.add(name(pieces)));
        return names;
    }

    /** The name of the feature that a {@link FeatureSink} takes in pieces. */
    static String name(Object... pieces) {
        var name = new StringBuilder();
        for (Object piece : pieces) {
            name.append(piece);
        }
        return name.toString();
    }
}
