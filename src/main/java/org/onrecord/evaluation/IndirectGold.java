package org.onrecord.evaluation;

import java.util.ArrayList;
import java.util.List;
import org.onrecord.document.Span;

/**
 * The gold reports without quotation marks in one article.
 *
 * @param wanted the attributions with a source and no quotation mark in their content
 * @param aside the contents of all others; a prediction there is neither right nor wrong
 */
record IndirectGold(List<Report> wanted, List<Content> aside) {

    /** Copies the lists. */
    IndirectGold {
        wanted = List.copyOf(wanted);
        aside = List.copyOf(aside);
    }

    /**
     * Reported speech, thought or writing.
     *
     * @param content the reported words
     * @param attribution as the annotators marked it
     * @param cueText the words of its cue, joined by spaces
     */
    record Report(Content content, GoldArticle.Attribution attribution, String cueText) {

        /** Returns whether the cue has a verb of communication. */
        boolean isSpeech() {
            return ReportingCue.isSpeech(cueText);
        }
    }

    static IndirectGold of(GoldArticle article) {
        var wanted = new ArrayList<Report>();
        var aside = new ArrayList<Content>();
        String text = article.text();
        for (GoldArticle.Attribution attribution : article.attributions()) {
            Content content = Content.of(attribution.content(), text);
            if (attribution.isMarked() || attribution.source().isEmpty()) {
                aside.add(content);
            } else if (!attribution.content().isEmpty()) {
                wanted.add(new Report(content, attribution, words(attribution.cue(), text)));
            }
        }
        return new IndirectGold(wanted, aside);
    }

    private static String words(List<Span> spans, String text) {
        return String.join(" ", spans.stream().map(span -> span.in(text)).toList());
    }

    /** Returns whether a predicted content is neither right nor wrong. */
    boolean leavesAside(Content content) {
        return aside.stream().anyMatch(content::liesMostlyIn)
                && wanted.stream().noneMatch(report -> report.content().likeness(content) >= IndirectPairs.ALIKE);
    }
}
