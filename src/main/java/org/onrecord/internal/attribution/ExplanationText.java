package org.onrecord.internal.attribution;

import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.onrecord.document.Cue;
import org.onrecord.document.Span;
import org.onrecord.internal.linguistics.Analysis;

/**
 * Says in a sentence for readers why a quotation has its source. Every clause is a fact that can be checked against the article:
 * where the reporting word stands and how the source goes with it, or else where the source stands. Where the grammar is not
 * certain, only the order of the words is said. Learned weights are not put into words.
 *
 * @param name the source's words
 * @param cue the reporting word; null if there is none
 * @param before the words of the source of the quotation before; null if it has none
 * @param isSourceBefore whether that is the same phrase
 */
record ExplanationText(
        Analysis analysis,
        QuotationDraft quotation,
        SourceCandidate source,
        String name,
        @Nullable Cue cue,
        @Nullable String before,
        boolean isSourceBefore) {
    /** Marks and blanks on one line, where none of the marks ends a sentence. */
    private static final Pattern NOTHING = Pattern.compile("[^\\p{L}\\p{N}.!?…\\n\\r]*");

    private static final Pattern SENTENCE_END = Pattern.compile("[.!?…][\\s\"“”‘’«»']|[\\n\\r]");

    private static final List<String> NUMBERS =
            List.of("zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine");

    @Override
    public String toString() {
        return switch (source.connection()) {
            case LABEL -> label() + " names " + marked(name) + ".";
            case SIGNATURE -> "After the quotation there is a dash and " + marked(name) + ".";
            case TURN -> turn();
            default -> cue == null ? unreported() : reported(cue);
        };
    }

    private String label() {
        boolean precedes = quotation.first().label() != null;
        return precedes ? "The label before the quotation" : "The label at the beginning of the quotation";
    }

    private String turn() {
        String turn = "The quotation is one of several paragraphs of speech without reporting words; ";
        if (before == null) {
            return turn + marked(name) + " is the source of an earlier quotation.";
        }
        return before.equals(name)
                ? turn + "the quotation before and an earlier one have the source " + marked(name) + "."
                : turn + "the quotation before has the source " + marked(before) + ", and an earlier one has "
                        + marked(name) + ".";
    }

    private String reported(Cue word) {
        String place = place(word.span(), quotation.spans());
        if (source.connection() == Connection.COLON) {
            return "A colon after " + marked(name) + " " + place + " the quotation.";
        }
        String start = marked(word.text()) + " " + place + " the quotation";
        return switch (source.connection()) {
            case AGENT -> start + "; " + marked(name) + " stands after its “by”.";
            case ACCORDING_TO -> start + "; " + introduced(word) + ".";
            default ->
                new SubjectOfCue(analysis).isSubject(source.phrase(), source.cueToken())
                        ? start + "; " + marked(name) + " is its subject."
                        : start + "; " + marked(name) + " stands "
                                + (source.cueToken() < source.phrase().first() ? "after " : "before ")
                                + marked(word.text()) + ".";
        };
    }

    private String introduced(Cue word) {
        boolean isNext =
                analysis.token(source.phrase().first()).start() <= word.span().end() + 1;
        return isNext
                ? "the words after " + marked(word.text()) + " are " + marked(name)
                : marked(name) + " stands after " + marked(word.text());
    }

    private String unreported() {
        String start = marked(name) + (isSourceBefore ? " is also the source of the quotation before, and" : "")
                + " stands " + where();
        return start + "; no reporting word was recognized beside it.";
    }

    private static String place(Span cue, List<Span> spans) {
        if (cue.end() <= spans.get(0).start()) {
            return "precedes";
        }
        return cue.start() >= spans.get(spans.size() - 1).end() ? "follows" : "interrupts";
    }

    /** Says how far source and quotation are apart, by what a reader sees: analysis may end a sentence at a mark or a colon. */
    private String where() {
        Span phrase = analysis.span(source.phrase().first(), source.phrase().end());
        List<Span> spans = quotation.spans();
        boolean isBefore = phrase.start() < spans.get(0).start();
        int from = isBefore ? phrase.end() : spans.get(spans.size() - 1).end();
        int to = isBefore ? spans.get(0).start() : phrase.start();
        String between = from < to ? analysis.text().substring(from, to) : "";
        if (source.distance() != 0 && NOTHING.matcher(between).matches()) {
            return "right " + (isBefore ? "before" : "after") + " the quotation";
        }
        return sentences(isBefore && !SENTENCE_END.matcher(between).find() ? 0 : source.distance());
    }

    private static String sentences(int distance) {
        int count = Math.abs(distance);
        if (count == 0) {
            return "in the same sentence";
        }
        String side = distance < 0 ? "before" : "after";
        if (count == 1) {
            return "in the sentence " + side + " the quotation";
        }
        return (count < NUMBERS.size() ? NUMBERS.get(count) : String.valueOf(count)) + " sentences " + side
                + " the quotation";
    }

    private static String marked(String words) {
        return "“" + words + "”";
    }
}
