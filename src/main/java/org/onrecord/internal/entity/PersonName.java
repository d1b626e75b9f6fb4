package org.onrecord.internal.entity;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * The parts of a person's name, as {@link NameKey}s.
 *
 * @param parts first name, middle names and initials, surname; at least one
 */
record PersonName(List<String> parts) {
    private static final Set<String> SUFFIXES = Set.of("jr", "sr", "ii", "iii", "iv");

    static PersonName of(String text) {
        var parts = new ArrayList<String>();
        for (String part : NameKey.of(text).split(" ")) {
            String bare = part.equals("-") ? "" : part;
            if (!bare.isEmpty() && !(SUFFIXES.contains(bare) && !parts.isEmpty())) {
                parts.add(bare);
            }
        }
        return new PersonName(parts.isEmpty() ? List.of(NameKey.of(text)) : List.copyOf(parts));
    }

    boolean isFull() {
        return parts.size() > 1;
    }

    String first() {
        return parts.get(0);
    }

    String last() {
        return parts.get(parts.size() - 1);
    }

    /** Under which the same name is found however its parts are joined: "Kim Jong-un", "Kim Jong Un". */
    String joined() {
        return String.join("", parts).replace("-", "");
    }
}
