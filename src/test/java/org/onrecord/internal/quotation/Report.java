package org.onrecord.internal.quotation;

import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.onrecord.document.Mention;
import org.onrecord.document.Quotation;
import org.onrecord.document.Span;
import org.onrecord.document.Speaker;
import org.onrecord.internal.entity.EntityFinder;
import org.onrecord.internal.entity.NounPhrases;
import org.onrecord.internal.entity.Phrase;
import org.onrecord.internal.linguistics.Analysis;
import org.onrecord.internal.linguistics.HandTagged;
import org.onrecord.internal.model.Frequencies;
import org.onrecord.internal.model.LinearModel;
import org.onrecord.internal.model.ModelFolder;
import org.onrecord.internal.text.Paragraphs;
import org.onrecord.internal.text.QuotationMarks;
import org.onrecord.internal.text.QuotedSpan;

/** A {@link HandTagged} report and who is quoted in it, by the shipped weights. */
final class Report {
    private static final EntityFinder NAMES;
    private static final Frequencies CUES;
    private static final Frequencies SOURCES;
    private static final StandingModel STANDING;
    private static final LinearModel RANKING;

    static {
        try {
            ModelFolder models = ModelFolder.shipped();
            NAMES = EntityFinder.load(models);
            CUES = Frequencies.load(models, Lexicon.CUES);
            SOURCES = Frequencies.load(models, Lexicon.SOURCES);
            STANDING = StandingModel.load(models);
            RANKING = LinearModel.load(models, SourceRanker.MODEL);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private final Lexicon lexicon = new Lexicon(CUES, SOURCES);
    final Analysis analysis;
    final List<Phrase> phrases;
    final List<Passage> passages;
    final Reading reading;
    private final List<QuotedSpan> spans;

    private Report(String marked) {
        this.analysis = HandTagged.analysis(marked);
        this.phrases = NounPhrases.find(analysis, NAMES.names(analysis));
        this.spans = QuotationMarks.pair(analysis.text(), Paragraphs.of(analysis.text()));
        this.passages = Passage.locate(analysis, spans).stream()
                .filter(passage -> passage.depth() == 0)
                .toList();
        this.reading = new Reading(analysis, lexicon, phrases, passages);
    }

    static Report of(String marked) {
        return new Report(marked);
    }

    List<Quotation> quotations(double minimumConfidence) {
        Attributed attributed = new QuotationFinder(lexicon, STANDING, RANKING).find(analysis, phrases, spans);
        return attributed.quotations(
                k -> new Identified(List.of(new Speaker.Unnamed("somebody")), 1),
                phrase -> {
                    Span span = analysis.span(phrase.first(), phrase.end());
                    return new Mention(span, span, span.in(analysis.text()), phrase.kind());
                },
                minimumConfidence);
    }

    List<Quotation> quotations() {
        return quotations(0);
    }

    /** The quotations, each as "source: its parts, joined by …". */
    List<String> said() {
        return quotations().stream()
                .map(quotation -> source(quotation) + ": "
                        + String.join(
                                " … ",
                                quotation.spans().stream()
                                        .map(span -> span.in(analysis.text()))
                                        .toList()))
                .toList();
    }

    private static String source(Quotation quotation) {
        return quotation.attribution() == null
                ? "-"
                : quotation.attribution().source().text();
    }

    /** The whole article as a string of units. */
    String units() {
        return reading.units(0, reading.unitCount());
    }

    Choices choices() {
        return new Choices(analysis, lexicon, STANDING, phrases, passages);
    }

    /** Who is in question for a passage that nothing is known before. */
    List<String> candidates(int passage) {
        return choices().at(passage, History.NONE).candidates().stream()
                .map(candidate -> words(candidate.phrase()))
                .toList();
    }

    /** What the ranker sees of a phrase and a passage, {@code previous} having been chosen for the one before. */
    List<String> seen(int passage, String words, @Nullable String previous) {
        Choices choices = choices();
        return choices.at(passage, history(choices, passage, previous)).candidates().stream()
                .filter(candidate -> words(candidate.phrase()).equals(words))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no candidate " + words + " of " + candidates(passage)))
                .seen()
                .names();
    }

    List<String> seen(int passage, String words) {
        return seen(passage, words, null);
    }

    /** What the ranker sees of the alternative that nobody says it. */
    List<String> seenOfNobody(int passage) {
        return choices().at(passage, History.NONE).nobody().seen().names();
    }

    private History history(Choices choices, int passage, @Nullable String previous) {
        return passage == 0
                ? History.NONE
                : choices.then(History.NONE, passages.get(passage - 1), previous == null ? null : phrase(previous));
    }

    /** What is seen of a phrase whatever is quoted. */
    List<String> seen(String words) {
        Phrase phrase = phrase(words);
        return new StandingFeatures(reading)
                .of(phrase, ReportingClause.of(reading, phrase))
                .names();
    }

    /** The reporting clause of a phrase: "SUBJECT_VERB said 0", or "NONE". */
    String clause(String words) {
        ReportingClause clause = ReportingClause.of(reading, phrase(words));
        return clause.cue() < 0
                ? clause.relation().name()
                : clause.relation() + " " + analysis.token(clause.cue()).text() + " " + clause.gap();
    }

    PassageShape shape(int passage) {
        return PassageShape.of(reading, passages.get(passage));
    }

    Phrase phrase(String words) {
        return phrases.stream()
                .filter(phrase -> words(phrase).equals(words))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no phrase " + words + " in "
                        + phrases.stream().map(this::words).toList()));
    }

    String words(Phrase phrase) {
        return analysis.span(phrase.first(), phrase.end()).in(analysis.text());
    }
}
