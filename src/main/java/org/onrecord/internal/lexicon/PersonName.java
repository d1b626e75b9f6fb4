package org.onrecord.internal.lexicon;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * The parts of a person's name, as {@link NameKey}s.
 *
 * @param parts first name, middle names and initials, surname; at least one
 */
public record PersonName(List<String> parts) {
    private static final Set<String> SUFFIXES = Set.of("jr", "sr", "ii", "iii", "iv");

    /** Cuts a name into its parts, without suffixes such as "Jr.". */
    public static PersonName of(String text) {
        var parts = new ArrayList<String>();
        for (String part : NameKey.of(text).split(" ")) {
            String bare = part.equals("-") ? "" : part;
            if (!bare.isEmpty() && !(SUFFIXES.contains(bare) && !parts.isEmpty())) {
                parts.add(bare);
            }
        }
        return new PersonName(parts.isEmpty() ? List.of(NameKey.of(text)) : List.copyOf(parts));
    }

    /** Tells whether the name has more than one part. */
    public boolean isFull() {
        return parts.size() > 1;
    }

    /** Returns the first part. */
    public String first() {
        return parts.get(0);
    }

    /** Returns the last part. */
    public String last() {
        return parts.get(parts.size() - 1);
    }

    /** Returns the parts without hyphens and spaces, which are the same for "Kim Jong-un" and "Kim Jong Un". */
    public String joined() {
        return String.join("", parts).replace("-", "");
    }
}
