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
            asked[window.starts()[i - window.first()]] = labels[i];
        }
        return new Example(window.pieces(), window.shapes(), window.openings(), asked, corpus);
    }
}
