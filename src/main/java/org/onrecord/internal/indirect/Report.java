package org.onrecord.internal.indirect;

import org.onrecord.internal.linguistics.Analysis;
import org.onrecord.internal.linguistics.Token;

/**
 * Something that is reported without quotation marks.
 *
 * @param candidate its cue, source and content
 * @param isSpeech whether it is said or written, and not thought, wanted or shown
 * @param probability that the source is right, 0 to 1
 */
public record Report(ReportCandidate candidate, boolean isSpeech, double probability) {

    /**
     * Returns the index after the last token of the reporting words: "to" belongs to "according", and a particle or preposition right
     * before the content or the source to its verb, as in "called for", "pointed out that", "called on the mayor".
     */
    public int cueEnd(Analysis analysis) {
        int next = candidate.cue() + 1;
        if (next >= analysis.size()
                || candidate.contains(next)
                || analysis.sentenceOf(next) != analysis.sentenceOf(next - 1)) {
            return next;
        }
        Token token = analysis.token(next);
        boolean isAccording = analysis.token(candidate.cue()).text().equalsIgnoreCase("according");
        boolean isParticle = token.tag().equals("RP")
                || token.tag().equals("IN") && !token.text().equalsIgnoreCase("that");
        boolean leads = token.tag().equals("RP") || candidate.first() == next + 1 || candidate.contains(next + 1);
        boolean isVerb = analysis.token(candidate.cue()).isVerb();
        return isAccording && token.text().equalsIgnoreCase("to") || isVerb && isParticle && leads ? next + 1 : next;
    }

    /**
     * Returns the index of the first token of the content without a "that" that only joins it to its verb. Between verb and "that" the
     * tagger often takes the addressee for the end of the clause, and "that" for a determiner: "told Lund that women would lead".
     */
    public int contentFirst(Analysis analysis) {
        int first = candidate.first();
        Token token = analysis.token(first);
        boolean joins = token.text().equals("that")
                && first > candidate.cue()
                && candidate.contains(first + 1)
                && (token.tag().equals("IN") || first > candidate.cue() + 1);
        return joins ? first + 1 : first;
    }
}
