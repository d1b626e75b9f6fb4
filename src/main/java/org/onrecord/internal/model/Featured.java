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
        features(pieces -> {
            var name = new StringBuilder();
            for (Object piece : pieces) {
                name.append(piece);
            }
            names.add(name.toString());
        });
        return names;
    }
}
