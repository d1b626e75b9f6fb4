package org.onrecord;

import java.io.IOException;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import org.onrecord.document.Article;
import org.onrecord.document.Entity;
import org.onrecord.document.Extraction;
import org.onrecord.document.Provenance;
import org.onrecord.document.Quotation;
import org.onrecord.document.Span;
import org.onrecord.internal.attribution.AttributedQuotations;
import org.onrecord.internal.attribution.QuotationFinder;
import org.onrecord.internal.cluster.EntityCluster;
import org.onrecord.internal.coreference.EntityCollector;
import org.onrecord.internal.coreference.Referents;
import org.onrecord.internal.corenlp.CoreNlpModels;
import org.onrecord.internal.lexicon.Lexicon;
import org.onrecord.internal.lexicon.NameTable;
import org.onrecord.internal.linguistics.Analysis;
import org.onrecord.internal.linguistics.Analyzer;
import org.onrecord.internal.linguistics.Interruption;
import org.onrecord.internal.model.LinearModel;
import org.onrecord.internal.model.Loading;
import org.onrecord.internal.model.ModelFile;
import org.onrecord.internal.model.ModelFolder;
import org.onrecord.internal.name.Name;
import org.onrecord.internal.name.NameFinder;
import org.onrecord.internal.phrase.NounPhraseChunker;
import org.onrecord.internal.phrase.Phrase;
import org.onrecord.internal.phrase.PhraseModel;
import org.onrecord.internal.text.Language;
import org.onrecord.internal.text.Paragraphs;
import org.onrecord.internal.text.QuotationMarks;
import org.onrecord.internal.text.QuotedSpan;

/** The one way through the code, from an article's text to its extraction. Immutable and safe to share. */
final class ArticleReader {
    private final Analyzer analyzer;
    private final Lexicon lexicon;
    private final NameFinder nameFinder;
    private final QuotationFinder quotationFinder;
    private final Language language;

    private ArticleReader(Analyzer analyzer, Lexicon lexicon, QuotationFinder quotationFinder, Language language) {
        this.language = language;
        this.analyzer = analyzer;
        this.lexicon = lexicon;
        this.nameFinder = new NameFinder(lexicon);
        this.quotationFinder = quotationFinder;
    }

    /**
     * @param names the user's own
     * @param cues the user's own
     */
    static ArticleReader load(ModelFolder models, NameTable names, List<String> cues) throws IOException {
        Loading<PhraseModel> phraseModel = Loading.start(() -> PhraseModel.load(models));
        Loading<LinearModel> ranking = Loading.start(() -> LinearModel.load(models, ModelFile.ATTRIBUTION));
        Lexicon lexicon = Lexicon.load(models, names, cues);
        return new ArticleReader(
                CoreNlpModels.load(models, lexicon),
                lexicon,
                new QuotationFinder(lexicon.reportingWords(), phraseModel.get(), ranking.get()),
                Language.of(models.lines(ModelFile.FUNCTION_WORDS)));
    }

    Extraction read(Article article, double minimumConfidence, Provenance provenance) {
        List<Span> paragraphs = Paragraphs.of(article.text());
        List<QuotedSpan> spans = QuotationMarks.pair(article.text(), paragraphs);
        Analysis analysis = analyzer.analyze(article.text(), paragraphs);
        Interruption.check();
        List<Name> names = nameFinder.names(analysis);
        List<Phrase> phrases = NounPhraseChunker.find(analysis, names);
        Referents referents = Referents.of(lexicon, analysis, names, phrases, quoted(analysis, spans));
        Interruption.check();
        AttributedQuotations attributed = quotationFinder.find(analysis, phrases, spans);

        Interruption.check();
        Map<Phrase, List<EntityCluster>> meant = referents.resolve(attributed.sources(), attributed::speaks);
        var collected = new EntityCollector(analysis, referents.all());
        meant.forEach((phrase, whom) -> {
            if (whom.size() == 1) {
                collected.add(whom.get(0), phrase);
            }
        });
        List<Entity> entities = collected.entities();
        List<Phrase> sources = attributed.sources();
        var speakers = new Speakers(analysis, entities, collected::mention);
        List<Quotation> quotations = attributed.quotations(
                k -> speakers.of(sources.get(k), meant.get(sources.get(k))), collected::mention, minimumConfidence);
        return new Extraction(article, entities, quotations, provenance, language.warnings(article.text()));
    }

    private static BitSet quoted(Analysis analysis, List<QuotedSpan> spans) {
        var quoted = new BitSet(analysis.size());
        for (QuotedSpan span : spans) {
            if (span.parent() < 0) {
                for (Span part : span.parts()) {
                    int first = analysis.firstEndingAfter(part.start());
                    int end = Math.min(analysis.size(), analysis.firstEndingAfter(part.end() - 1) + 1);
                    quoted.set(first, Math.max(first, end));
                }
            }
        }
        return quoted;
    }
}
