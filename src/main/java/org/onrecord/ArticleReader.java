package org.onrecord;

import java.io.IOException;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.onrecord.document.Article;
import org.onrecord.document.Entity;
import org.onrecord.document.Extraction;
import org.onrecord.document.Mention;
import org.onrecord.document.Provenance;
import org.onrecord.document.Quotation;
import org.onrecord.document.Span;
import org.onrecord.document.Warning;
import org.onrecord.internal.attribution.AttributedQuotations;
import org.onrecord.internal.attribution.Identified;
import org.onrecord.internal.attribution.QuotationFinder;
import org.onrecord.internal.cluster.EntityClusters;
import org.onrecord.internal.cluster.NameClustering;
import org.onrecord.internal.coreference.CoreferenceResolver;
import org.onrecord.internal.coreference.DescribedOrganizations;
import org.onrecord.internal.coreference.Discourse;
import org.onrecord.internal.coreference.EntityCollector;
import org.onrecord.internal.coreference.Interviewee;
import org.onrecord.internal.coreference.LearnedResolver;
import org.onrecord.internal.coreference.Meaning;
import org.onrecord.internal.corenlp.CoreNlpModels;
import org.onrecord.internal.encoder.Encoder;
import org.onrecord.internal.indirect.Report;
import org.onrecord.internal.indirect.ReportFinder;
import org.onrecord.internal.kind.Kinds;
import org.onrecord.internal.lexicon.Lexicon;
import org.onrecord.internal.lexicon.RuleWords;
import org.onrecord.internal.lexicon.Truecaser;
import org.onrecord.internal.lexicon.WordList;
import org.onrecord.internal.linguistics.Analysis;
import org.onrecord.internal.linguistics.Analyzer;
import org.onrecord.internal.linguistics.Interruption;
import org.onrecord.internal.model.LinearModel;
import org.onrecord.internal.model.Loading;
import org.onrecord.internal.model.ModelFile;
import org.onrecord.internal.model.ModelFolder;
import org.onrecord.internal.name.Name;
import org.onrecord.internal.name.NameFinder;
import org.onrecord.internal.phrase.Content;
import org.onrecord.internal.phrase.GrammaticalRoles;
import org.onrecord.internal.phrase.NounPhraseChunker;
import org.onrecord.internal.phrase.Phrase;
import org.onrecord.internal.phrase.PhraseModel;
import org.onrecord.internal.phrase.PhraseScorer;
import org.onrecord.internal.phrase.Phrases;
import org.onrecord.internal.phrase.QuotedContents;
import org.onrecord.internal.phrase.ScoredPhrases;
import org.onrecord.internal.profile.Profiles;
import org.onrecord.internal.profile.ResolvedArticle;
import org.onrecord.internal.tagging.LabelEvidence;
import org.onrecord.internal.text.Language;
import org.onrecord.internal.text.LetterCase;
import org.onrecord.internal.text.Paragraphs;
import org.onrecord.internal.text.QuotationMarks;
import org.onrecord.internal.text.QuotedSpan;
import org.onrecord.internal.text.Turn;
import org.onrecord.internal.text.Turns;

/** The way through the code from an article's text to its extraction. Immutable and safe to share. */
final class ArticleReader {
    private final Analyzer analyzer;
    private final Lexicon lexicon;
    private final QuotationMarks quotationMarks;
    private final NameFinder nameFinder;
    private final PhraseScorer phraseScorer;
    private final QuotationFinder quotationFinder;
    private final ReportFinder reportFinder;
    private final CoreferenceResolver coreferenceResolver;

    /** Knows no first names: what it finds is said by the article's own words. */
    private final CoreferenceResolver blindResolver;

    private final Profiles profiles;
    private final Kinds kinds;
    private final Language language;

    private ArticleReader(
            Analyzer analyzer,
            Lexicon lexicon,
            PhraseScorer phraseScorer,
            LinearModel ranking,
            LinearModel indirect,
            LinearModel coreference,
            Language language) {
        this.analyzer = analyzer;
        this.lexicon = lexicon;
        RuleWords words = lexicon.ruleWords();
        this.quotationMarks = new QuotationMarks(words.of(WordList.ELISIONS), words.of(WordList.QUOTING_VERBS));
        this.nameFinder = new NameFinder(lexicon);
        this.phraseScorer = phraseScorer;
        this.quotationFinder = new QuotationFinder(phraseScorer, ranking);
        this.reportFinder = new ReportFinder(indirect, lexicon);
        var anaphors = new LearnedResolver(coreference);
        this.coreferenceResolver = new CoreferenceResolver(lexicon, anaphors);
        this.blindResolver = new CoreferenceResolver(lexicon.withoutFirstNames(), anaphors);
        this.profiles = new Profiles(lexicon);
        this.kinds = new Kinds(lexicon);
        this.language = language;
    }

    /**
     * Loads the models.
     *
     * @param known the user's own names, reporting verbs and kinds of source
     * @param withEncoder whether the encoder helps to find names and sources
     */
    static ArticleReader load(ModelFolder models, UserKnowledge known, boolean withEncoder) throws IOException {
        Loading<LabelEvidence> encoder = Loading.start(() -> withEncoder ? Encoder.load(models) : LabelEvidence.NONE);
        Loading<PhraseModel> phraseModel = Loading.start(() -> PhraseModel.load(models));
        Loading<LinearModel> ranking = Loading.start(() -> LinearModel.load(models, ModelFile.ATTRIBUTION));
        Loading<LinearModel> indirect = Loading.start(() -> LinearModel.load(models, ModelFile.INDIRECT));
        Loading<LinearModel> coreference = Loading.start(() -> LinearModel.load(models, ModelFile.COREFERENCE));
        Lexicon lexicon = Lexicon.load(models, known.names(), known.cues(), known.sourceWords());
        return new ArticleReader(
                new MendingAnalyzer(CoreNlpModels.load(models, lexicon, encoder), Truecaser.load(models, lexicon)),
                lexicon,
                new PhraseScorer(lexicon.reportingWords(), phraseModel.get()),
                ranking.get(),
                indirect.get(),
                coreference.get(),
                Language.of(models.lines(ModelFile.FUNCTION_WORDS)));
    }

    Extraction read(Article article, ExtractorSettings settings, Provenance provenance) {
        Speech speech = speech(article.text(), settings.attitudes());
        Interruption.check();
        Analysis analysis = speech.analysis();
        EntityClusters clusters =
                DescribedOrganizations.with(speech.named(), analysis, speech.phrases(), speech.speaking(), lexicon);
        Discourse discourse = discourse(speech.scored(), clusters, speech.attributed());
        Map<Phrase, Meaning> meanings = Interviewee.answers(
                lexicon,
                coreferenceResolver.resolve(discourse, speech.sources(), speech.reporters()),
                analysis,
                clusters,
                speech.phrases(),
                speech.contents());
        var collector = new EntityCollector(analysis, clusters);
        collector.add(meanings);
        var resolved = new ResolvedArticle(
                analysis,
                speech.phrases(),
                discourse.roles(),
                clusters,
                meanings,
                blindResolver.resolveGendered(discourse, speech.sources(), meanings));
        List<Entity> entities = profiles.added(collector.entities(), resolved, settings.genderByFirstName());
        var speakers = new Speakers(analysis, entities, collector::sourceMention, kinds.of(resolved, entities));
        List<Quotation> quotations = quotations(
                speech,
                collector::sourceMention,
                source -> speakers.of(source, meanings.get(source)),
                settings.minimumConfidence());
        return new Extraction(article, entities, quotations, provenance, warnings(article.text()));
    }

    /** Finds what is said in a text, and which phrases are its sources. */
    private Speech speech(String text, boolean attitudes) {
        List<Span> paragraphs = Paragraphs.of(text);
        List<QuotedSpan> quoted = quotationMarks.pair(text, paragraphs);
        List<Turn> turns = Turns.withoutMarks(Turns.of(text, paragraphs, lexicon.otherLabels()), quoted);
        Analysis analysis = analyzer.analyze(text, paragraphs);
        Interruption.check();
        List<Name> names = nameFinder.names(analysis);
        var named = new EntityClusters(new NameClustering(analysis, lexicon).of(names));
        Interruption.check();
        Phrases phrases = NounPhraseChunker.find(
                analysis, names, turns.stream().map(Turn::label).toList(), lexicon.ruleWords());
        List<Content> contents = QuotedContents.locate(analysis, quoted, turns);
        ScoredPhrases scored = phraseScorer.score(analysis, phrases, QuotedContents.atDepth(0, contents));
        AttributedQuotations attributed = quotationFinder.find(scored, contents);
        return new Speech(named, contents, scored, attributed, reports(scored, attributed, attitudes));
    }

    /** Returns the quotations with and without marks, with the speakers whom their sources mean. */
    private static List<Quotation> quotations(
            Speech speech,
            Function<Phrase, Mention> mention,
            Function<Phrase, Identified> speakers,
            double minimumConfidence) {
        List<Phrase> sources = speech.sources();
        List<Quotation> marked =
                speech.attributed().quotations(k -> speakers.apply(sources.get(k)), mention, minimumConfidence);
        return new IndirectQuotations(speech.analysis(), mention, speakers)
                .among(marked, speech.reports(), minimumConfidence);
    }

    /**
     * Returns the reports with nothing in quotation marks in their content, and without the words that report a quotation in marks: what
     * reports a quotation is not given again with the clause around it.
     */
    private List<Report> reports(ScoredPhrases scored, AttributedQuotations attributed, boolean attitudes) {
        BitSet cues = attributed.cues();
        return reportFinder.find(scored, attitudes).stream()
                .filter(report -> !cues.get(report.candidate().cue()))
                .filter(report -> !report.candidate().hasAny(cues::get))
                .filter(report -> !report.candidate().hasAny(scored.symbols()::isQuoted))
                .toList();
    }

    private List<Warning> warnings(String text) {
        return Stream.concat(language.warnings(text).stream(), LetterCase.warnings(text).stream())
                .toList();
    }

    private static Discourse discourse(ScoredPhrases scored, EntityClusters clusters, AttributedQuotations attributed) {
        return new Discourse(
                scored.symbols(),
                GrammaticalRoles.of(scored.symbols()),
                clusters,
                scored::sourceProbability,
                attributed.sourcesByToken()::get);
    }
}
