package org.onrecord.internal.corenlp.baseline;

import edu.stanford.nlp.ie.NERFeatureFactory;
import edu.stanford.nlp.ie.crf.CRFClassifier;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.lang.reflect.Field;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.onrecord.internal.model.ModelFile;

/** The distributional clusters of words that are part of CoreNLP's English name classifiers. */
public final class StockClusters {
    private static final String CLASSIFIER = "edu/stanford/nlp/models/ner/english.conll.4class.distsim.crf.ser.gz";

    private final Map<String, String> clusters;

    private StockClusters(Map<String, String> clusters) {
        this.clusters = clusters;
    }

    /**
     * Takes the clusters from CoreNLP's classifier.
     *
     * @throws BaselineMissingException if CoreNLP's models are not on the class path
     */
    public static StockClusters load() throws IOException, BaselineMissingException {
        InputStream in = CRFClassifier.class.getClassLoader().getResourceAsStream(CLASSIFIER);
        if (in == null) {
            throw new BaselineMissingException("its models (stanford-corenlp:models)");
        }
        try (var unpacked = new GZIPInputStream(in, 1 << 16)) {
            var clusters = new TreeMap<String, String>();
            for (Object factory : CRFClassifier.getClassifier(unpacked).featureFactories) {
                // CoreNLP has no public method for this.
                Field lexicon = NERFeatureFactory.class.getDeclaredField("lexicon");
                lexicon.setAccessible(true);
                ((Map<?, ?>) lexicon.get(factory))
                        .forEach((word, cluster) -> clusters.put(word.toString(), cluster.toString()));
            }
            return new StockClusters(clusters);
        } catch (ReflectiveOperationException e) {
            throw new IOException("not the classifier of CoreNLP 4.5: " + CLASSIFIER, e);
        }
    }

    /** Returns the number of words. */
    public int size() {
        return clusters.size();
    }

    /** Writes the header and a line with word, tab and cluster for each word, in alphabetical order, compressed with gzip. */
    public void write(Path file) throws IOException {
        try (Writer out =
                new OutputStreamWriter(new GZIPOutputStream(Files.newOutputStream(file)), StandardCharsets.UTF_8)) {
            out.write(ModelFile.CLUSTERS.header() + "\n");
            for (Map.Entry<String, String> entry : clusters.entrySet()) {
                out.write(entry.getKey() + "\t" + entry.getValue() + "\n");
            }
        }
    }
}
