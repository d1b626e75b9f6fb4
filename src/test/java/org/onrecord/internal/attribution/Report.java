package org.onrecord.internal.attribution;

import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.onrecord.document.Mention;
import org.onrecord.document.Quotation;
import org.onrecord.document.Span;
import org.onrecord.document.Speaker;
import org.onrecord.internal.lexicon.Lexicon;
import org.onrecord.internal.lexicon.ReportingWords;
import org.onrecord.internal.linguistics.Analysis;
import org.onrecord.internal.linguistics.HandTagged;
import org.onrecord.internal.model.LinearModel;
import org.onrecord.internal.model.ModelFile;
import org.onrecord.internal.model.ModelFolder;
import org.onrecord.internal.name.NameFinder;
import org.onrecord.internal.phrase.ArticleSymbols;
import org.onrecord.internal.phrase.NounPhraseChunker;
import org.onrecord.internal.phrase.Phrase;
import org.onrecord.internal.phrase.PhraseFeatures;
import org.onrecord.internal.phrase.PhraseModel;
import org.onrecord.internal.phrase.QuotedContent;
import org.onrecord.internal.phrase.ReportingClause;
import org.onrecord.internal.text.Paragraphs;
import org.onrecord.internal.text.QuotationMarks;
import org.onrecord.internal.text.QuotedSpan;

/** A {@link HandTagged} report and who is quoted in it, by the shipped weights. */
public final class Report {
    private static final NameFinder NAMES;
    private static final ReportingWords WORDS;
    private static final PhraseModel STANDING;
    private static final LinearModel RANKING;

    static {
        try {
            ModelFolder models = ModelFolder.shipped();
            Lexicon lexicon = Lexicon.load(models);
            NAMES = new NameFinder(lexicon);
            WORDS = lexicon.reportingWords();
            STANDING = PhraseModel.load(models);
            RANKING = LinearModel.load(models, ModelFile.ATTRIBUTION);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    final Analysis analysis;
    final List<Phrase> phrases;
    final List<QuotedContent> passages;
    public final ArticleSymbols reading;
    private final List<QuotedSpan> spans;

    private Report(String marked) {
        this.analysis = HandTagged.analysis(marked);
        this.phrases = NounPhraseChunker.find(analysis, NAMES.names(analysis));
        this.spans = QuotationMarks.pair(analysis.text(), Paragraphs.of(analysis.text()));
        this.passages = QuotedContent.locate(analysis, spans).stream()
                .filter(passage -> passage.depth() == 0)
                .toList();
        this.reading = new ArticleSymbols(analysis, WORDS, phrases, passages);
    }

    public static Report of(String marked) {
        return new Report(marked);
    }

    public List<Quotation> quotations(double minimumConfidence) {
        AttributedQuotations attributed = new QuotationFinder(WORDS, STANDING, RANKING).find(analysis, phrases, spans);
        return attributed.quotations(
                k -> new Identified(List.of(new Speaker.Unnamed("somebody")), 1),
                phrase -> {
                    Span span = analysis.span(phrase.first(), phrase.end());
                    return new Mention(span, span, span.in(analysis.text()), phrase.kind());
                },
                minimumConfidence);
    }

    public List<Quotation> quotations() {
        return quotations(0);
    }

    /** The quotations, each as "source: its parts, joined by …". */
    public List<String> said() {
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
    public String units() {
        return reading.units(0, reading.unitCount());
    }

    public SourceChoices choices() {
        return new SourceChoices(analysis, WORDS, STANDING, phrases, passages);
    }

    /** Who is in question for a passage that nothing is known before. */
    public List<String> candidates(int passage) {
        return choices().at(passage, History.NONE).candidates().stream()
                .map(candidate -> words(candidate.phrase()))
                .toList();
    }

    /** What the ranker sees of a phrase and a passage, {@code previous} having been chosen for the one before. */
    public List<String> seen(int passage, String words, @Nullable String previous) {
        SourceChoices choices = choices();
        return choices.at(passage, history(choices, passage, previous)).candidates().stream()
                .filter(candidate -> words(candidate.phrase()).equals(words))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no candidate " + words + " of " + candidates(passage)))
                .seen()
                .names();
    }

    public List<String> seen(int passage, String words) {
        return seen(passage, words, null);
    }

    /** What the ranker sees of the alternative that nobody says it. */
    public List<String> seenOfNobody(int passage) {
        return choices().at(passage, History.NONE).nobody().seen().names();
    }

    private History history(SourceChoices choices, int passage, @Nullable String previous) {
        return passage == 0
                ? History.NONE
                : choices.then(History.NONE, passages.get(passage - 1), previous == null ? null : phrase(previous));
    }

    /** What is seen of a phrase whatever is quoted. */
    public List<String> seen(String words) {
        Phrase phrase = phrase(words);
        return new PhraseFeatures(reading)
                .of(phrase, ReportingClause.of(reading, phrase))
                .names();
    }

    /** The reporting clause of a phrase: "SUBJECT_VERB said 0", or "NONE". */
    public String clause(String words) {
        ReportingClause clause = ReportingClause.of(reading, phrase(words));
        return clause.cue() < 0
                ? clause.relation().name()
                : clause.relation() + " " + analysis.token(clause.cue()).text() + " " + clause.gap();
    }

    public PassageShape shape(int passage) {
        return PassageShape.of(reading, passages.get(passage));
    }

    public Phrase phrase(String words) {
        return phrases.stream()
                .filter(phrase -> words(phrase).equals(words))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no phrase " + words + " in "
                        + phrases.stream().map(this::words).toList()));
    }

    public String words(Phrase phrase) {
        return analysis.span(phrase.first(), phrase.end()).in(analysis.text());
    }
}
