package org.onrecord.internal.attribution;

import java.util.BitSet;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.onrecord.internal.lexicon.ReportingWords;
import org.onrecord.internal.linguistics.Analysis;
import org.onrecord.internal.phrase.ArticleSymbols;
import org.onrecord.internal.phrase.Phrase;
import org.onrecord.internal.phrase.PhraseModel;
import org.onrecord.internal.phrase.PhraseScorer;
import org.onrecord.internal.phrase.QuotedContent;
import org.onrecord.internal.text.SpeakerLabel;

/** The choices that an article's passages pose, one after the other. */
public final class SourceChoices {
    /** A dash and a person, then the end or what the person is. */
    private static final Pattern SIGNATURE = Pattern.compile("-N(?:[|,(.]|\\z)");

    /** The same in a paragraph of its own, where no verb may follow: that would be an item of a list. */
    private static final Pattern SIGNATURE_BELOW = Pattern.compile("-N(?:[,(.][^VCcamQ|]*)?(?:[|]|\\z)");

    /** In units. */
    private static final int LONGEST_SIGNATURE = 30;

    private final ArticleSymbols reading;
    private final PhraseScorer standings;
    private final Candidates candidates;
    private final Features features;
    private final NobodyFeatures nobody;
    private final BitSet bareTurns;

    /** @param passages in text order, none inside another */
    public SourceChoices(
            Analysis analysis,
            ReportingWords lexicon,
            PhraseModel standing,
            List<Phrase> phrases,
            List<QuotedContent> passages) {
        this.reading = new ArticleSymbols(analysis, lexicon, phrases, passages);
        this.standings = new PhraseScorer(reading, standing);
        this.candidates = new Candidates(reading, standings);
        this.features = new Features(reading, standings);
        this.nobody = new NobodyFeatures(reading, standings);
        this.bareTurns = Dialogue.bareTurns(reading);
    }

    /** The probability that something is attributed to a phrase, in quotation marks or not. */
    double speaks(Phrase phrase) {
        return standings.of(phrase).probability();
    }

    /** The passages in text order. */
    public List<QuotedContent> passages() {
        return reading.passages;
    }

    /**
     * The alternatives for a passage.
     *
     * @param index which passage
     * @param history how the passages before it were attributed
     */
    public Alternatives at(int index, History history) {
        QuotedContent passage = reading.passages.get(index);
        PassageShape shape = PassageShape.of(reading, passage);
        List<Candidate> found = candidates.of(passage, history).stream()
                .map(phrase -> features.candidate(passage, shape, phrase, history))
                .toList();
        return new Alternatives(passage, found, nobody.candidate(passage, shape, history));
    }

    /** The history once a passage has a source, or null for nobody. */
    public History then(History history, QuotedContent passage, @Nullable Phrase source) {
        return history.then(reading, passage, source);
    }

    History then(History history, SourceRanker.Choice choice) {
        return then(
                history,
                choice.passage(),
                choice.candidate() == null ? null : choice.candidate().phrase());
    }

    /** The speaker whom the layout names, by a label before the passage or a signature behind it; null if it does not. */
    @Nullable
    Candidate named(QuotedContent passage) {
        Candidate label = label(passage);
        return label == null ? signature(passage) : label;
    }

    /** The speaker whose turn in a transcript the passage is, as its own label says; null if it has none. */
    private @Nullable Candidate label(QuotedContent passage) {
        int colon = SpeakerLabel.end(
                reading.analysis.text(), passage.span().content().start());
        if (colon < 0) {
            return null;
        }
        return reading.phrases.stream()
                .filter(phrase -> phrase.first() >= passage.first()
                        && reading.analysis.span(phrase.first(), phrase.end()).end() <= colon)
                .findFirst()
                .map(phrase -> new Candidate(
                        phrase,
                        reading.analysis.firstEndingAfter(colon),
                        Connection.LABEL,
                        0,
                        sink -> sink.add("label")))
                .orElse(null);
    }

    /**
     * Who signs the passage: the person named after a dash behind it, where the two make up a paragraph, or one each; null if
     * nobody.
     */
    private @Nullable Candidate signature(QuotedContent passage) {
        char before = reading.unit(reading.unitAt(passage.first()) - 1);
        int behind = reading.unitAt(passage.end() - 1) + 1;
        int dash = reading.unit(behind) == ArticleSymbols.PARAGRAPH ? behind + 1 : behind;
        Phrase phrase = reading.phraseOf(dash + 1);
        boolean signed = (before == '^' || before == ArticleSymbols.PARAGRAPH)
                && phrase != null
                && (dash == behind ? SIGNATURE : SIGNATURE_BELOW)
                        .matcher(reading.units(dash, dash + LONGEST_SIGNATURE))
                        .lookingAt();
        return signed
                ? new Candidate(
                        phrase, reading.firstTokenOf(dash), Connection.SIGNATURE, 0, sink -> sink.add("signature"))
                : null;
    }

    /** Who speaks in a dialogue where the text leaves it out: not the one who spoke last; null if it is no such turn. */
    @Nullable
    Candidate turn(int index, History history) {
        if (!bareTurns.get(index) || history.source() == null || history.other() == null) {
            return null;
        }
        QuotedContent passage = reading.passages.get(index);
        return features.candidate(passage, PassageShape.of(reading, passage), history.other(), history)
                .as(Connection.TURN);
    }

    PassageShape shape(QuotedContent passage) {
        return PassageShape.of(reading, passage);
    }

    /** Whether two passages are one quotation, interrupted by its own reporting clause: "…," he said. "…" */
    boolean interrupted(SourceRanker.Choice one, SourceRanker.Choice next) {
        return one.candidate() != null
                && next.candidate() != null
                && one.candidate().phrase() == next.candidate().phrase()
                && one.candidate().phrase().first() >= one.passage().end()
                && one.candidate().phrase().end() <= next.passage().first()
                && reading.paragraph(one.passage().end() - 1)
                        == reading.paragraph(next.passage().first())
                && one.passage().from() == next.passage().from()
                && shape(next.passage()).resumes()
                && reading.sentence(next.passage().first())
                                - reading.sentence(one.candidate().phrase().end() - 1)
                        <= 1;
    }

    /** Whether the reporting word of a choice reports this very passage, and not one before or after it. */
    boolean reported(SourceRanker.Choice choice) {
        Candidate candidate = choice.candidate();
        if (candidate == null || candidate.cue() < 0) {
            return false;
        }
        int cue = reading.unitAt(candidate.cue());
        String between = cue < reading.unitAt(choice.passage().first())
                ? reading.units(cue + 1, reading.unitAt(choice.passage().first()))
                : reading.units(reading.unitAt(choice.passage().end() - 1) + 1, cue);
        return between.indexOf(ArticleSymbols.PASSAGE) < 0
                // "called it ‘a farce’ and ‘a shame’": the second part of one clause
                || between.indexOf(ArticleSymbols.PARAGRAPH) < 0
                        && between.indexOf('.') < 0
                        && !shape(choice.passage()).setOff();
    }
}
