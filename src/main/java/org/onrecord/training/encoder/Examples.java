package org.onrecord.training.encoder;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.onrecord.evaluation.GoldArticle;
import org.onrecord.internal.corenlp.CoreNlpModels;
import org.onrecord.internal.encoder.Window;
import org.onrecord.internal.encoder.Windows;
import org.onrecord.internal.encoder.WordPieces;
import org.onrecord.internal.linguistics.Analysis;
import org.onrecord.internal.linguistics.Analyzer;
import org.onrecord.internal.model.ModelFolder;
import org.onrecord.internal.text.Paragraphs;
import org.onrecord.training.GoldLabels;
import org.onrecord.training.QuotedArticle;

/** Makes examples of gold articles, with the tokens that the name tagger has as well. */
public final class Examples {
    private final Analyzer analyzer;
    private final Windows windows;

    /**
     * Loads the analyzer.
     *
     * @throws IOException if a shipped model is missing
     */
    public Examples(WordPieces pieces) throws IOException {
        this(CoreNlpModels.withoutNames(ModelFolder.shipped()), pieces);
    }

    Examples(Analyzer analyzer, WordPieces pieces) {
        this.analyzer = analyzer;
        this.windows = new Windows(pieces);
    }

    /** Returns the examples of articles, in their order. */
    public List<Example> of(List<GoldArticle> articles, int corpus) {
        var examples = new ArrayList<Example>();
        for (GoldArticle article : articles) {
            Analysis analysis = analyzer.analyze(article.text(), Paragraphs.of(article.text()));
            int[] labels = GoldLabels.of(article, analysis);
            windows.each(analysis, window -> examples.add(of(window, labels, corpus)));
        }
        return examples;
    }

    private static Example of(Window window, int[] labels, int corpus) {
        var asked = new int[window.pieces().length];
        Arrays.fill(asked, Example.NONE);
        for (int i = window.first(); i < window.end(); i++) {
            asked[window.of(i)] = labels[i];
        }
        return new Example(window.pieces(), window.shapes(), window.openings(), asked, corpus, List.of());
    }

    /** Returns the examples of articles with quotations whose sources are known: the windows in which one of these ends. */
    public List<Example> ofQuoted(List<QuotedArticle> articles) {
        var examples = new ArrayList<Example>();
        for (QuotedArticle article : articles) {
            windows.each(article.analysis(), window -> {
                List<Example.Quoted> quoted = article.answers().stream()
                        .filter(answer -> isOwn(window, answer.end() - 1))
                        .map(answer -> quoted(window, answer))
                        .toList();
                if (!quoted.isEmpty()) {
                    var unasked = new int[window.pieces().length];
                    Arrays.fill(unasked, Example.NONE);
                    examples.add(new Example(window.pieces(), window.shapes(), window.openings(), unasked, 0, quoted));
                }
            });
        }
        return examples;
    }

    private static boolean isOwn(Window window, int token) {
        return token >= window.first() && token < window.end();
    }

    private static Example.Quoted quoted(Window window, QuotedArticle.Answer answer) {
        boolean isIn = answer.sourceFirst() >= window.start() && answer.sourceEnd() <= window.end();
        return new Example.Quoted(
                window.of(Math.max(window.start(), answer.first())),
                window.of(answer.end() - 1),
                isIn ? window.of(answer.sourceFirst()) : 0,
                isIn ? window.of(answer.sourceEnd() - 1) : 0);
    }
}
