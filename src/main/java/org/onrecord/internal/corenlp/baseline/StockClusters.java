package org.onrecord.internal.corenlp.baseline;

import edu.stanford.nlp.ie.NERFeatureFactory;
import edu.stanford.nlp.ie.crf.CRFClassifier;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.Field;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.GZIPInputStream;
import org.onrecord.internal.model.ModelFile;
import org.onrecord.internal.model.WordTable;

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

    /** Writes the file into a folder. */
    public void write(Path folder) throws IOException {
        var numbers = new TreeMap<String, int[]>();
        clusters.forEach((word, cluster) -> numbers.put(word, new int[] {Integer.parseInt(cluster)}));
        WordTable.write(folder, ModelFile.CLUSTERS, numbers);
    }
}
