package org.onrecord.internal.text;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds where a quotation without a closing mark ends because its reporting clause follows: “It will open, Ada Quill said on Monday. Only a
 * clause that a comma or full stop ends counts, since speech reports speech, too: “When I asked, he said no.
 */
final class UnclosedEnd {
    private static final String NAME =
            "\\p{Lu}[\\p{L}\\p{M}.'’-]{0,30}(?: (?:\\p{Lu}[\\p{L}\\p{M}.'’-]{0,30}|de|van|von|bin|al)){0,5}";

    private static final String SPEAKER = "(?:he|she|they|the [a-z]{2,20}|" + NAME + ")";

    private static final String VERB = "(?:said|says|added|told \\p{L}{2,20}|asked|wrote|explained|warned)";

    private static final String WHEN = "(?: (?:on|in|at) (?:an? )?\\p{L}{2,20}| yesterday| today| later| again)?";

    private static final Pattern CLAUSE = Pattern.compile(
            "[,?!] (?:" + SPEAKER + " " + VERB + "|" + VERB + " " + SPEAKER + ")" + WHEN + "(?:[.,](?=\\s|$)|$)");

    private UnclosedEnd() {}

    /** Returns the index after the comma before the reporting clause in a region of a text; -1 if there is none. */
    static int beforeClause(String text, int start, int end) {
        Matcher matcher = CLAUSE.matcher(text).region(start, end);
        return matcher.find() ? matcher.start() + 1 : -1;
    }
}
