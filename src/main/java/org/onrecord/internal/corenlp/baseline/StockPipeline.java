package org.onrecord.internal.corenlp.baseline;

import edu.stanford.nlp.pipeline.CoreDocument;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import java.util.List;
import java.util.Properties;
import org.onrecord.document.Article;
import org.onrecord.document.Extraction;

/**
 * The stock pipeline {@value #ANNOTATORS} with its default settings.
 *
 * <p>It shares annotators within the JVM, and some of them keep state between articles. So results are repeatable only if one
 * thread reads the articles in one order.
 */
public final class StockPipeline {

    /** The annotators that CoreNLP's documentation lists for attributing quotations. */
    public static final String ANNOTATORS = "tokenize,pos,lemma,ner,depparse,coref,quote";

    /** A part of the stock pipeline that OnRecord does without, and a resource that tells whether it is there. */
    private record Part(String name, String resource) {}

    /** The models come first, because whoever lacks them lacks the other parts as well. */
    private static final List<Part> NEEDED = List.of(
            new Part(
                    "its models (the artifact stanford-corenlp:models)",
                    "edu/stanford/nlp/models/coref/statistical/ranking_model.ser.gz"),
            new Part("ejml-simple", "org/ejml/simple/SimpleMatrix.class"),
            new Part("joda-time", "org/joda/time/ReadablePartial.class"),
            new Part("jollyday", "de/jollyday/HolidayManager.class"));

    private final StanfordCoreNLP pipeline;

    private StockPipeline(StanfordCoreNLP pipeline) {
        this.pipeline = pipeline;
    }

    /**
     * Loads the pipeline, even if it is loaded already; this takes half a minute and 1.5 GB of heap.
     *
     * @throws BaselineMissingException if a part of it is not on the class path
     */
    public static StockPipeline load() throws BaselineMissingException {
        checkPresence();
        StanfordCoreNLP.clearAnnotatorPool();
        var properties = new Properties();
        properties.setProperty("annotators", ANNOTATORS);
        return new StockPipeline(new StanfordCoreNLP(properties));
    }

    /**
     * Checks, without loading anything, that all parts are on the class path.
     *
     * @throws BaselineMissingException if one is missing
     */
    public static void checkPresence() throws BaselineMissingException {
        ClassLoader loader = StanfordCoreNLP.class.getClassLoader();
        for (Part part : NEEDED) {
            if (loader.getResource(part.resource()) == null) {
                throw new BaselineMissingException(part.name());
            }
        }
    }

    /** Releases the annotators that CoreNLP keeps for the whole JVM. */
    public static void unload() {
        StanfordCoreNLP.clearAnnotatorPool();
    }

    /** Extracts an article. Throws what CoreNLP throws, for instance on empty text. */
    public Extraction extract(Article article) {
        var document = new CoreDocument(article.text());
        pipeline.annotate(document);
        return new StockMapping(article, document).extraction();
    }
}
