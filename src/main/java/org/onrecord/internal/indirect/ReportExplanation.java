package org.onrecord.internal.indirect;

import org.onrecord.document.Cue;
import org.onrecord.internal.linguistics.Analysis;
import org.onrecord.internal.phrase.Phrase;

/** Says in a sentence for readers why something is reported speech: facts that can be checked against the article. */
public final class ReportExplanation {
    private ReportExplanation() {}

    /**
     * Returns the sentence.
     *
     * @param name the words of the source
     * @param cue the words that report
     */
    public static String of(Analysis analysis, ReportCandidate report, String name, Cue cue) {
        Phrase source = report.source();
        String word = analysis.token(report.cue()).text();
        boolean isNext = source.first() == analysis.firstEndingAfter(cue.span().end());
        if (word.equals(":")) {
            return source.end() == report.cue()
                    ? "A colon after " + marked(name) + " " + place(report) + " the reported words."
                    : "A colon " + place(report) + " the reported words; " + marked(name) + " stands " + side(report)
                            + " it.";
        }
        String start = marked(cue.text()) + " " + place(report) + " the reported words";
        boolean isPreposition = word.equalsIgnoreCase("according") || word.equalsIgnoreCase("per");
        return isPreposition && isNext
                ? start + " and introduces " + marked(name) + "."
                : start + "; " + marked(name) + " stands " + side(report) + " it.";
    }

    private static String side(ReportCandidate report) {
        return report.source().first() < report.cue() ? "before" : "after";
    }

    private static String marked(String words) {
        return "“" + words + "”";
    }

    private static String place(ReportCandidate report) {
        if (report.cue() < report.first()) {
            return "precedes";
        }
        return report.cue() >= report.end() ? "follows" : "interrupts";
    }
}
