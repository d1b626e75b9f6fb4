package org.onrecord.internal.indirect;

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
    public static String of(Analysis analysis, ReportCandidate report, String name, String cue) {
        Phrase source = report.source();
        String start = "“" + cue + "” " + place(report) + " the reported words";
        String word = analysis.token(report.cue()).text();
        if (word.equals(":")) {
            return "A colon after “" + name + "” " + place(report) + " the reported words.";
        }
        if (word.equalsIgnoreCase("according") || word.equalsIgnoreCase("per")) {
            return start + " and introduces “" + name + "”.";
        }
        boolean before = source.first() < report.cue();
        return start + "; “" + name + "” stands " + (before ? "before" : "after") + " it.";
    }

    private static String place(ReportCandidate report) {
        if (report.cue() < report.first()) {
            return "precedes";
        }
        return report.cue() >= report.end() ? "follows" : "interrupts";
    }
}
