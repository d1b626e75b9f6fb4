package org.onrecord.internal.corenlp.baseline;

import edu.stanford.nlp.tagger.maxent.MaxentTagger;
import edu.stanford.nlp.tagger.maxent.TaggerConfig;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.ObjectInputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.onrecord.internal.corenlp.TagFileWriter;
import org.onrecord.internal.model.ModelFile;

/**
 * CoreNLP's part-of-speech tagger for English (Toutanova et al., 2003), read to be written as {@link ModelFile#PART_OF_SPEECH}.
 *
 * <p>CoreNLP's file consists of settings, dictionary, tags, feature extractors, features and weights, in this order. The word classes
 * in the extractors are left out: they are the clusters of {@link StockClusters}.
 */
public final class StockTagger {

    /** The feature templates of the only tagger that our decoder can use. */
    private static final String ARCHITECTURE = "left3words,wordshapes(-1,1),distsim(),distsimconjunction(),"
            + "rareExtractor(ExtractorUCase),rareExtractor(ExtractorCNumber),rareExtractor(ExtractorDash),"
            + "rareExtractor(ExtractorLetterDigitDash),rareExtractor(CompanyNameDetector),"
            + "rareExtractor(ExtractorAllCapitalized),rareExtractor(ExtractorUpperDigitDash),"
            + "rareExtractor(ExtractorStartSentenceCap),rareExtractor(ExtractorMidSentenceCapC),"
            + "rareExtractor(ExtractorMidSentenceCap),prefix(10),suffix(10),unicodeshapes(0),"
            + "rareExtractor(ExtractorNonAlphanumeric)";

    /** Words that were seen less often are rare: their form counts as well. */
    private static final int RARE = 5;

    private final List<String> tags = new ArrayList<>();
    private final List<Boolean> closed = new ArrayList<>();
    /** For each word, how often it was seen with which tag. */
    private final SortedMap<String, Map<String, Integer>> dictionary = new TreeMap<>();
    /** By number of the feature template, then by value, then by number of the tag. */
    private final List<SortedMap<String, SortedMap<Integer, Double>>> features = new ArrayList<>();

    private StockTagger(InputStream in) throws IOException, ClassNotFoundException {
        var data = new DataInputStream(in);
        if (!(object(data) instanceof TaggerConfig config)
                || !architecture(config).equals(ARCHITECTURE)) {
            throw new IOException("not a left3words tagger with the features of CoreNLP 4");
        }
        data.readInt();
        data.readInt();
        readDictionary(data);
        readTags(data);
        var extractors = new ObjectInputStream(data);
        extractors.readObject();
        extractors.readObject();
        readFeatures(data);
    }

    /**
     * Reads the tagger.
     *
     * @throws BaselineMissingException if CoreNLP's models are not on the class path
     */
    public static StockTagger load() throws IOException, BaselineMissingException {
        try (InputStream in = MaxentTagger.class.getClassLoader().getResourceAsStream(MaxentTagger.DEFAULT_JAR_PATH)) {
            if (in == null) {
                throw new BaselineMissingException("its models (stanford-corenlp:models)");
            }
            return new StockTagger(in);
        } catch (ClassNotFoundException e) {
            throw new IOException("not the tagger of CoreNLP 4.5: " + MaxentTagger.DEFAULT_JAR_PATH, e);
        }
    }

    private static Object object(DataInputStream data) throws IOException, ClassNotFoundException {
        return new ObjectInputStream(data).readObject();
    }

    private static String architecture(TaggerConfig config) {
        return config.getArch()
                .replace("edu.stanford.nlp.tagger.maxent.", "")
                .replaceAll("(distsim|distsimconjunction)\\([^)]*,-1,1\\)", "$1()");
    }

    private void readDictionary(DataInputStream data) throws IOException {
        int size = data.readInt();
        for (int i = 0; i < size; i++) {
            String word = data.readUTF();
            int different = data.readInt();
            // As in CoreNLP, the order of this map decides between tags of the same count.
            var counts = new HashMap<String, Integer>(different);
            for (int j = 0; j < different; j++) {
                counts.put(data.readUTF(), data.readInt());
            }
            dictionary.put(word, counts);
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
            tags.add(data.readUTF());
            closed.add(data.readBoolean());
        }
    }

    private void readFeatures(DataInputStream data) throws IOException, ClassNotFoundException {
        record Feature(int weight, int template, String value, String tag) {}
        var read = new ArrayList<Feature>();
        int size = data.readInt();
        for (int i = 0; i < size; i++) {
            read.add(new Feature(data.readInt(), data.readInt(), data.readUTF(), data.readUTF()));
        }
        if (!(object(data) instanceof double[] weights)) {
            throw new IOException("a tagger without weights");
        }
        for (Feature feature : read) {
            while (features.size() <= feature.template()) {
                features.add(new TreeMap<>());
            }
            double weight = weights[feature.weight()];
            if (weight != 0) {
                features.get(feature.template())
                        .computeIfAbsent(feature.value(), any -> new TreeMap<>())
                        .put(tags.indexOf(feature.tag()), weight);
            }
        }
    }

    /** Returns the number of words in the dictionary. */
    public int size() {
        return dictionary.size();
    }

    /** Writes the model into a folder. */
    public void write(Path folder) throws IOException {
        var words = new TreeMap<String, TagFileWriter.Word>();
        dictionary.forEach((word, counts) -> words.put(word, word(counts)));
        new TagFileWriter(tags, numbers(open()), words, features).write(folder);
    }

    private List<String> open() {
        var open = new ArrayList<String>(tags);
        open.removeIf(tag -> closed.get(tags.indexOf(tag)));
        return open;
    }

    /** Returns what is known of a word that was seen so often with each tag. */
    private TagFileWriter.Word word(Map<String, Integer> counts) {
        String commonest = "";
        int most = 0;
        int sum = 0;
        for (Map.Entry<String, Integer> entry : counts.entrySet()) {
            sum += entry.getValue();
            if (entry.getValue() > most) {
                commonest = entry.getKey();
                most = entry.getValue();
            }
        }
        return new TagFileWriter.Word(sum < RARE, tags.indexOf(commonest), numbers(List.copyOf(counts.keySet())));
    }

    /** Returns the tags that a word can have. A verb form that has one of two tags for the same form gets the other as well. */
    private List<Integer> numbers(List<String> seen) {
        var possible = new ArrayList<>(seen);
        expand(possible, "VBD", "VBN");
        expand(possible, "VBN", "VBD");
        expand(possible, "VB", "VBP");
        expand(possible, "VBP", "VB");
        return possible.stream().map(tags::indexOf).toList();
    }

    private static void expand(List<String> tags, String seen, String other) {
        if (tags.contains(seen) && !tags.contains(other)) {
            tags.add(other);
        }
    }
}
