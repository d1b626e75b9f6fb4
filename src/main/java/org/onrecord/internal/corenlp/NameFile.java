package org.onrecord.internal.corenlp;

import edu.stanford.nlp.ie.NERFeatureFactory;
import edu.stanford.nlp.ie.crf.CRFLabel;
import edu.stanford.nlp.process.WordShapeClassifier;
import edu.stanford.nlp.sequences.SeqClassifierFlags;
import edu.stanford.nlp.util.Index;
import java.io.IOException;
import java.io.InputStream;
import java.io.ObjectInputFilter;
import java.io.ObjectInputStream;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.zip.GZIPInputStream;

/**
 * What is in a model file of CoreNLP's {@code CRFClassifier}, in the order in which it is there: labels, features, settings,
 * word classes, weights, words known in lower case.
 */
final class NameFile {

    /** A serialized classifier may name CoreNLP's classes and the JDK's collections, and nothing that could do harm. */
    private static final ObjectInputFilter ONLY_CORENLP = ObjectInputFilter.Config.createFilter(
            "edu.stanford.nlp.**;java.util.*;java.util.concurrent.**;java.util.regex.Pattern;java.lang.*;!*");

    final List<String> labels;
    /** For each weight of a node feature, the label that it is for. */
    final int[] nodes;
    /** For each weight of an edge feature, the two labels that it is for. */
    final int[][] edges;

    final int background;
    final int disjunctionWidth;
    final String unknownClass;
    final Map<String, String> classes = new HashMap<>();
    final Set<String> lowerCaseWords;
    private final Index<String> features;
    private final float[][] weights;

    /** @throws IOException if it is not such a file, or one of a classifier with settings other than ours */
    NameFile(InputStream in) throws IOException {
        try (var objects = new ObjectReader(in)) {
            List<Index<CRFLabel>> cliques = objects.next();
            labels = List.copyOf(objects.<Index<String>>next().objectsList());
            features = objects.next();
            SeqClassifierFlags flags = objects.next();
            checkSettings(flags);
            int factories = objects.<Integer>next();
            for (int i = 0; i < factories; i++) {
                objects.<NERFeatureFactory<?>>next();
            }
            if (cliques.size() != 2 || factories != 1 || objects.readInt() != 2 || classes.isEmpty()) {
                throw new IOException("not a first-order classifier with word classes");
            }
            weights = objects.next();
            lowerCaseWords = Set.copyOf(objects.<Collection<String>>next());
            nodes = cliques.get(0).objectsList().stream()
                    .mapToInt(label -> label.getLabel()[0])
                    .toArray();
            edges = cliques.get(1).objectsList().stream()
                    .map(CRFLabel::getLabel)
                    .toArray(int[][]::new);
            background = labels.indexOf(flags.backgroundSymbol);
            disjunctionWidth = flags.disjunctionWidth;
            unknownClass = flags.unknownWordDistSimClass;
        } catch (ClassCastException | ClassNotFoundException e) {
            throw new IOException(e);
        }
    }

    /** Settings that change what a feature is; features that we do not know are found by their names. */
    private static void checkSettings(SeqClassifierFlags flags) throws IOException {
        if (flags.wordShape != WordShapeClassifier.WORDSHAPEDAN2USELC
                || flags.wordFunction == null
                || flags.maxNGramLeng >= 0
                || !flags.noMidNGrams
                || flags.lowercaseNGrams
                || flags.dehyphenateNGrams
                || flags.greekifyNGrams
                || flags.casedDistSim
                || !flags.numberEquivalenceDistSim
                || flags.useReverse
                || flags.normalizeTerms
                || flags.useEmbedding) {
            throw new IOException("a classifier with other settings than those of models/README.md");
        }
    }

    /** How many features there are. */
    int size() {
        return weights.length;
    }

    /** The name of a feature. */
    String feature(int index) {
        return features.get(index);
    }

    /** The weights of a feature, in the order of {@link #nodes} or {@link #edges}. */
    float[] weights(int index) {
        return weights[index];
    }

    /** The classes are a private part of the feature factory: they are picked up as they come by. */
    private final class ObjectReader extends ObjectInputStream {

        ObjectReader(InputStream in) throws IOException {
            super(new GZIPInputStream(in, 1 << 16));
            setObjectInputFilter(ONLY_CORENLP);
            enableResolveObject(true);
        }

        @SuppressWarnings("unchecked")
        <T> T next() throws IOException, ClassNotFoundException {
            return (T) readObject();
        }

        @Override
        protected Object resolveObject(Object object) {
            if (object instanceof HashMap<?, ?> map && map.size() > classes.size()) {
                var strings = new ArrayList<Map.Entry<String, String>>();
                for (Map.Entry<?, ?> entry : map.entrySet()) {
                    if (entry.getKey() instanceof String word && entry.getValue() instanceof String name) {
                        strings.add(Map.entry(word, name));
                    }
                }
                if (strings.size() == map.size()) {
                    classes.clear();
                    strings.forEach(entry -> classes.put(entry.getKey(), entry.getValue()));
                }
            }
            return object;
        }
    }
}
