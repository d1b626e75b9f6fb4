package org.onrecord.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.onrecord.document.Span;
import org.onrecord.evaluation.GoldArticle;
import org.onrecord.evaluation.GoldCorpus;
import org.onrecord.internal.corenlp.CoreNlpModels;
import org.onrecord.internal.lexicon.Lexicon;
import org.onrecord.internal.lexicon.RuleWords;
import org.onrecord.internal.linguistics.Analysis;
import org.onrecord.internal.linguistics.Analyzer;
import org.onrecord.internal.model.ModelFolder;
import org.onrecord.internal.name.NameFinder;
import org.onrecord.internal.phrase.NounPhraseChunker;
import org.onrecord.internal.phrase.Phrases;
import org.onrecord.internal.text.Paragraphs;

/**
 * How many of the annotated sources of gold corpora are a noun phrase of the chunker, and which are not. Each source of an article
 * counts once, however much is attributed to it.
 *
 * <pre>mvn -q -Pbench test-compile exec:exec -Dbench.main=org.onrecord.bench.PhraseCoverage -Dbench="GOLD.jsonl… --misses 20"</pre>
 */
public final class PhraseCoverage {
    private final Analyzer analyzer;
    private final NameFinder names;
    private final RuleWords words;
    private final int shown;

    private PhraseCoverage(int shown) throws IOException {
        ModelFolder models = ModelFolder.shipped();
        Lexicon lexicon = Lexicon.load(models);
        this.analyzer = CoreNlpModels.load(models, lexicon);
        this.names = new NameFinder(lexicon);
        this.words = lexicon.ruleWords();
        this.shown = shown;
    }

    /**
     * Prints the figures of each corpus.
     *
     * @param arguments gold corpora in any format of {@code evaluate --sources}; {@code --misses N} also prints the first N sources
     *     that are no phrase
     */
    public static void main(String[] arguments) throws IOException {
        List<String> files = List.of(arguments);
        int option = files.indexOf("--misses");
        var coverage = new PhraseCoverage(option < 0 ? 0 : Integer.parseInt(files.get(option + 1)));
        for (String file : option < 0 ? files : files.subList(0, option)) {
            System.out.println(coverage.of(GoldCorpus.read(Path.of(file))));
        }
    }

    private String of(GoldCorpus corpus) {
        Map<GoldSourceFit, Integer> counts = new EnumMap<>(GoldSourceFit.class);
        int misses = 0;
        for (GoldArticle article : corpus.articles()) {
            Analysis analysis = analyzer.analyze(article.text(), Paragraphs.of(article.text()));
            Phrases phrases = NounPhraseChunker.find(analysis, names.names(analysis), words);
            for (Span source : sources(article)) {
                GoldSourceFit fit = GoldSourceFit.of(analysis, phrases, source);
                counts.merge(fit, 1, Integer::sum);
                if (fit != GoldSourceFit.EXACT && misses++ < shown) {
                    print(article, source, fit, analysis, phrases);
                }
            }
        }
        int all = counts.values().stream().mapToInt(Integer::intValue).sum();
        int exact = counts.getOrDefault(GoldSourceFit.EXACT, 0);
        int same = exact + counts.getOrDefault(GoldSourceFit.SAME, 0);
        return String.format(
                Locale.ROOT,
                "%s: %d sources, exactly a phrase %.4f, same as a phrase %.4f",
                corpus.name(),
                all,
                exact / (double) all,
                same / (double) all);
    }

    private static Set<Span> sources(GoldArticle article) {
        Set<Span> sources = new LinkedHashSet<>();
        article.segments().forEach(segment -> sources.addAll(segment.sources()));
        article.attributions().forEach(attribution -> sources.addAll(attribution.source()));
        return sources;
    }

    /** Prints a source in its context, in brackets, with the phrases that overlap it. */
    private static void print(GoldArticle article, Span source, GoldSourceFit fit, Analysis analysis, Phrases phrases) {
        String text = article.text();
        String context = text.substring(Math.max(0, source.start() - 40), source.start())
                + "[" + source.in(text) + "]"
                + text.substring(source.end(), Math.min(text.length(), source.end() + 30));
        List<String> near = phrases.stream()
                .map(phrase -> analysis.span(phrase.first(), phrase.end()))
                .filter(span -> span.overlaps(source))
                .map(span -> span.in(text))
                .toList();
        System.out.println(fit + "\t" + context.replaceAll("\\s+", " ") + "\t" + near);
    }
}
