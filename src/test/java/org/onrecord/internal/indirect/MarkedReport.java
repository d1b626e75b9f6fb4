package org.onrecord.internal.indirect;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.onrecord.internal.indirect.ReportCandidate.Part;
import org.onrecord.internal.linguistics.Sentence;
import org.onrecord.internal.phrase.MarkedArticle;
import org.onrecord.internal.phrase.Phrase;

/**
 * A {@link org.onrecord.internal.linguistics.HandTagged} sentence with a report: "~" is before its source, "*" before the word that
 * reports, and the parts of its content are in braces: "~[Ana Ruiz]P *said that { he left } .".
 */
record MarkedReport(MarkedArticle article, int cue, Phrase source, List<Part> parts) {

    static MarkedReport of(String marked) {
        var bare = new ArrayList<String>();
        var parts = new ArrayList<Part>();
        int source = -1;
        int cue = -1;
        int opened = -1;
        for (String piece : marked.split(" ")) {
            if (piece.equals("{")) {
                opened = bare.size();
            } else if (piece.equals("}")) {
                parts.add(new Part(opened, bare.size()));
            } else {
                source = piece.startsWith("~") ? bare.size() : source;
                cue = piece.startsWith("*") ? bare.size() : cue;
                bare.add(piece.startsWith("~") || piece.startsWith("*") ? piece.substring(1) : piece);
            }
        }
        MarkedArticle article = MarkedArticle.of(String.join(" ", bare));
        int first = source;
        Phrase phrase = article.phrases().stream()
                .filter(its -> its.first() == first && !its.possessor())
                .findFirst()
                .orElseThrow(() -> new AssertionError("no source in " + marked));
        return new MarkedReport(article, cue, phrase, parts);
    }

    SentenceContext context() {
        Sentence sentence = article.analysis().sentenceOf(cue);
        return new SentenceContext(article.scored(), sentence, ReportFinderTest.SPEECH);
    }

    SentenceProblem problem() {
        return new SentenceProblem(article.scored(), article.analysis().sentenceOf(cue), ReportFinderTest.SPEECH);
    }

    ReportCandidate candidate() {
        return new ReportCandidate(cue, source, parts, -1);
    }

    /** Returns the content of a report of this article, its parts joined by "…". */
    String content(ReportCandidate report) {
        return report.parts().stream()
                .map(part -> article.analysis().wording(part.first(), part.end()))
                .collect(Collectors.joining(" … "));
    }
}
