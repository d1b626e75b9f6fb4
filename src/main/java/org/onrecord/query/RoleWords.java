package org.onrecord.query;

import java.util.regex.Matcher;
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
        if (role.affiliation() == null) {
            return text;
        }
        Matcher affiliation = Pattern.compile(
                        Pattern.quote(role.affiliation().text()), Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE)
                .matcher(text);
        if (!affiliation.find()) {
            return text;
        }
        String before = LINK.matcher(text.substring(0, affiliation.start()) + " ")
                .replaceFirst("")
                .strip();
        String after = POSSESSIVE
                .matcher(text.substring(affiliation.end()))
                .replaceFirst("")
                .strip();
        if (before.isEmpty() && after.isEmpty()) {
            return text;
        }
        return before.isEmpty() ? after : before;
    }
}
