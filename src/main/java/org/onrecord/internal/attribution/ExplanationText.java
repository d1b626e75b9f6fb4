package org.onrecord.internal.attribution;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.onrecord.document.Cue;
import org.onrecord.document.Mention;
import org.onrecord.document.Span;

/**
 * Says in a sentence for readers why a quotation has its source. Every clause is a fact that can be checked against the article:
 * where the reporting word is and how the source goes with it, or else where the source is. Learned weights are not put
 * into words.
 */
final class ExplanationText {
    private static final List<String> NUMBERS =
            List.of("zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine");

    private ExplanationText() {}

    /**
     * Returns the sentence.
     *
     * @param cue the reporting word, if it reports this quotation
     * @param isSourceBefore whether the quotation before has the same source
     */
    static String of(
            QuotationDraft quotation,
            SourceCandidate source,
            Mention mention,
            @Nullable Cue cue,
            boolean isSourceBefore) {
        String name = marked(mention.text());
        switch (source.connection()) {
            case LABEL:
                return "The label at the beginning of the quotation names " + name + ".";
            case SIGNATURE:
                return "After the quotation there is a dash and " + name + ".";
            case TURN:
                return "The quotation is a turn of a dialogue without reporting words, and " + name
                        + " did not speak last before it.";
            default:
                return cue == null ? unreported(source, name, isSourceBefore) : reported(quotation, source, cue, name);
        }
    }

    private static String reported(QuotationDraft quotation, SourceCandidate source, Cue cue, String name) {
        String place = place(cue.span(), quotation.spans());
        if (source.connection() == Connection.COLON) {
            return "A colon after " + name + " " + place + " the quotation.";
        }
        String word = marked(cue.text()) + " " + place + " the quotation; ";
        return switch (source.connection()) {
            case AGENT -> word + name + " follows its “by”.";
            case ACCORDING_TO -> word + "it names " + name + ".";
            default -> word + name + " is its subject.";
        };
    }

    private static String unreported(SourceCandidate source, String name, boolean isSourceBefore) {
        return (isSourceBefore ? name + " is also the source of the quotation before, and" : name) + " is "
                + sentences(source.distance()) + ", without a reporting word for these words.";
    }

    private static String place(Span cue, List<Span> spans) {
        if (cue.end() <= spans.get(0).start()) {
            return "precedes";
        }
        return cue.start() >= spans.get(spans.size() - 1).end() ? "follows" : "interrupts";
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
