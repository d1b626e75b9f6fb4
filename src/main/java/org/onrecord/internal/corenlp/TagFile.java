package org.onrecord.internal.corenlp;

import edu.stanford.nlp.tagger.maxent.Distsim;
import edu.stanford.nlp.tagger.maxent.TaggerConfig;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.ObjectInputFilter;
import java.io.ObjectInputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Reads a model file of CoreNLP's part-of-speech tagger: settings, dictionary, tags, feature extractors (only their word classes
 * are used), features and weights, in this order.
 */
final class TagFile {

    /** The feature templates of the only model that {@link PartOfSpeechTagger} can use. */
    private static final String ARCHITECTURE = "left3words,wordshapes(-1,1),distsim(),distsimconjunction(),"
            + "rareExtractor(ExtractorUCase),rareExtractor(ExtractorCNumber),rareExtractor(ExtractorDash),"
            + "rareExtractor(ExtractorLetterDigitDash),rareExtractor(CompanyNameDetector),"
            + "rareExtractor(ExtractorAllCapitalized),rareExtractor(ExtractorUpperDigitDash),"
            + "rareExtractor(ExtractorStartSentenceCap),rareExtractor(ExtractorMidSentenceCapC),"
            + "rareExtractor(ExtractorMidSentenceCap),prefix(10),suffix(10),unicodeshapes(0),"
            + "rareExtractor(ExtractorNonAlphanumeric)";

    /**
     * Allows the classes of such a file and no others, in twice the numbers: a file from elsewhere must not create objects of
     * other classes, nor exhaust memory, stack or time by their number or depth.
     */
    private static final ObjectInputFilter ONLY_A_TAGGER = ObjectInputFilter.Config.createFilter(
            "maxdepth=12;maxrefs=2200000;maxarray=2200000;edu.stanford.nlp.tagger.maxent.*;java.util.Properties;"
                    + "java.util.Hashtable;java.util.HashMap;java.util.HashSet;java.util.Map$Entry;!*");

    /** More than the tags of any word, and more than there are extractors. */
    private static final int MANY = 1_000;

    /** A word of the dictionary: how often it was seen with which tag. */
    record Entry(String word, Map<String, Integer> counts) {}

    final List<Entry> dictionary = new ArrayList<>();
    final List<String> tags = new ArrayList<>();
    final List<String> openTags = new ArrayList<>();
    final Distsim classes;
    /** By number of the feature template, then by value. */
    final List<Map<String, TagWeights>> features = new ArrayList<>();

    /** @throws IOException if it is not such a file, or its tagger has other features */
    TagFile(InputStream in) throws IOException {
        var data = new DataInputStream(in);
        if (!(object(data, null) instanceof TaggerConfig config)
                || !architecture(config).equals(ARCHITECTURE)) {
            throw new IOException("not a left3words tagger with the features of CoreNLP 4");
        }
        data.readInt();
        data.readInt();
        readDictionary(data);
        readTags(data);
        classes = readClasses(data);
        readFeatures(data);
    }

    private static String architecture(TaggerConfig config) {
        return config.getArch()
                .replace("edu.stanford.nlp.tagger.maxent.", "")
                .replaceAll("(distsim|distsimconjunction)\\([^)]*,-1,1\\)", "$1()");
    }

    private void readDictionary(DataInputStream data) throws IOException {
        var names = new HashMap<String, String>();
        int size = data.readInt();
        for (int i = 0; i < size; i++) {
            String word = data.readUTF();
            int different = few(data.readInt());
            // As in CoreNLP, the order of this map decides between tags of the same count.
            var counts = new HashMap<String, Integer>(different);
            for (int j = 0; j < different; j++) {
                String tag = data.readUTF();
                counts.put(names.computeIfAbsent(tag, any -> tag), data.readInt());
            }
            dictionary.add(new Entry(word, counts));
        }
        int verbs = data.readInt();
        for (int i = 0; i < verbs; i++) {
            data.readInt();
            data.skipNBytes(data.readInt() + 4L * Integer.BYTES);
        }
    }

    private void readTags(DataInputStream data) throws IOException {
        int size = data.readInt();
        for (int i = 0; i < size; i++) {
            String tag = data.readUTF();
            tags.add(tag);
            if (!data.readBoolean()) {
                openTags.add(tag);
            }
        }
    }

    /** Returns the word classes, which are a private part of some extractors, as the stream comes to them. */
    private static Distsim readClasses(DataInputStream data) throws IOException {
        var found = new ArrayList<Distsim>();
        var objects = new ObjectReader(data, found);
        objects.next();
        objects.next();
        if (found.isEmpty()) {
            throw new IOException("a tagger without word classes");
        }
        return found.get(0);
    }

    private void readFeatures(DataInputStream data) throws IOException {
        record Feature(int weight, int extractor, String value, String tag) {}
        var read = new ArrayList<Feature>();
        int size = data.readInt();
        for (int i = 0; i < size; i++) {
            read.add(new Feature(data.readInt(), few(data.readInt()), data.readUTF(), data.readUTF()));
        }
        if (!(object(data, null) instanceof double[] weights)) {
            throw new IOException("a tagger without weights");
        }
        var indexes = new HashMap<String, Integer>();
        tags.forEach(tag -> indexes.put(tag, indexes.size()));
        for (Feature feature : read) {
            while (features.size() <= feature.extractor()) {
                features.add(new HashMap<>());
            }
            double weight = weights[feature.weight()];
            if (weight != 0) {
                features.get(feature.extractor())
                        .computeIfAbsent(feature.value(), any -> new TagWeights())
                        .put(indexes.get(feature.tag()), weight);
            }
        }
        features.forEach(values -> values.values().forEach(TagWeights::trim));
    }

    /** Returns the number if it is small enough to allocate memory for as many objects. */
    private static int few(int number) throws IOException {
        if (number < 0 || number > MANY) {
            throw new IOException("damaged: " + number + " where few are expected");
        }
        return number;
    }

    private static Object object(DataInputStream data, @Nullable List<Distsim> found) throws IOException {
        return new ObjectReader(data, found).next();
    }

    private static final class ObjectReader extends ObjectInputStream {
        private final @Nullable List<Distsim> found;

        ObjectReader(DataInputStream data, @Nullable List<Distsim> found) throws IOException {
            super(data);
            this.found = found;
            setObjectInputFilter(ONLY_A_TAGGER);
            enableResolveObject(true);
        }

        Object next() throws IOException {
            try {
                return readObject();
            } catch (ClassNotFoundException e) {
                throw new IOException(e);
            }
        }

        @Override
        protected Object resolveObject(Object object) {
            if (found != null && object instanceof Distsim classes) {
                found.add(classes);
            }
            return object;
        }
    }
}
