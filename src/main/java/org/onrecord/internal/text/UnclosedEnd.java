package org.onrecord.internal.text;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Finds where a quotation without a closing mark ends.
 *
 * <ul>
 *   <li>Before its reporting clause: “It will open, Ada Quill said on Monday. Only a clause that a comma or full stop ends counts, since
 *       speech reports speech, too: “When I asked, he said no.
 *   <li>With its sentence, if it begins inside one: The pier was “a waste of money. The mayor disagreed.
 * </ul>
 */
final class UnclosedEnd {
    private static final String NAME =
            "\\p{Lu}[\\p{L}\\p{M}.'’-]{0,30}(?: (?:\\p{Lu}[\\p{L}\\p{M}.'’-]{0,30}|de|van|von|bin|al)){0,5}";

    private static final String SPEAKER = "(?:he|she|they|the [a-z]{2,20}|" + NAME + ")";

    private static final String WHEN = "(?: (?:on|in|at) (?:an? )?\\p{L}{2,20}| yesterday| today| later| again)?";

    /** The end of a sentence before another one; a full stop after one or two letters is that of an initial or a title. */
    private static final Pattern SENTENCE_END =
            Pattern.compile("(?:(?<=[\\p{L}\\p{N})]{3})\\.|[!?])(?=\\s+[\\p{Lu}“\"])");

    private final Pattern clause;

    /** @param verbs forms of verbs that report: "said" */
    UnclosedEnd(Set<String> verbs) {
        String verb =
                "(?:" + verbs.stream().map(Pattern::quote).collect(Collectors.joining("|")) + "|told \\p{L}{2,20})";
        clause = Pattern.compile(
                "[,?!] (?:" + SPEAKER + " " + verb + "|" + verb + " " + SPEAKER + ")" + WHEN + "(?:[.,](?=\\s|$)|$)");
    }

    /** Returns the index after the comma before the reporting clause in a region of a text; -1 if there is none. */
    int beforeClause(String text, int start, int end) {
        Matcher matcher = clause.matcher(text).region(start, end);
        return matcher.find() ? matcher.start() + 1 : -1;
    }

    /**
     * Returns the index after the sentence of a quotation that begins inside a sentence, before which another one follows; -1 if it
     * begins elsewhere or no sentence follows.
     *
     * @param mark the index of the opening mark
     * @param start the index after it
     * @param end the end of the region
     */
    int beforeNextSentence(String text, int mark, int start, int end) {
        int before = mark - 1;
        boolean isInside = before > 0
                && Character.isWhitespace(text.charAt(before))
                && Character.isLowerCase(text.charAt(before - 1))
                && start < end
                && Character.isLetter(text.charAt(start));
        Matcher matcher = SENTENCE_END.matcher(text).region(start, end).useTransparentBounds(true);
        return isInside && matcher.find() ? matcher.end() : -1;
    }
}
