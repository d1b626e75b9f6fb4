package org.onrecord.query;

import java.util.Locale;
import java.util.regex.Pattern;
import org.onrecord.document.Role;

/** Takes the affiliation out of the words of a role, so that all mayors are counted together. */
final class RoleWords {

    private static final Pattern POSSESSIVE = Pattern.compile("^(?:['’]s?(?= ))?[ ,]*");
    private static final Pattern LINK =
            Pattern.compile("(?:^|[ ,]+)(?:(?:of|at|for|in|with|from|to|on|by) )?(?:the|an?|its|their|his|her)?[ ,]*$");

    private RoleWords() {}

    /** Returns "mayor" for "mayor of Lyon", and "spokesman" for "Chinese Foreign Ministry spokesman". */
    static String of(Role role) {
        String text = role.text();
        int start = role.affiliation() == null
                ? -1
                : text.toLowerCase(Locale.ROOT)
                        .indexOf(role.affiliation().text().toLowerCase(Locale.ROOT));
        if (start < 0) {
            return text;
        }
        int end = Math.min(text.length(), start + role.affiliation().text().length());
        String before = LINK.matcher(text.substring(0, start) + " ").replaceFirst("").strip();
        String after = POSSESSIVE.matcher(text.substring(end)).replaceFirst("").strip();
        if (before.isEmpty() && after.isEmpty()) {
            return text;
        }
        return before.isEmpty() ? after : before;
    }
}
