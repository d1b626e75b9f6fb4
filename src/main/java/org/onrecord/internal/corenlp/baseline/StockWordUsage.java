package org.onrecord.internal.corenlp.baseline;

import edu.stanford.nlp.ie.crf.CRFClassifier;
import edu.stanford.nlp.ie.crf.CRFCliqueTree;
import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;
import org.onrecord.internal.lexicon.LetterCaseShare;
import org.onrecord.internal.lexicon.PronounCounts;
import org.onrecord.internal.lexicon.TypePreference;
import org.onrecord.internal.lexicon.WordUsage.Source;
import org.onrecord.internal.model.ModelFile;
import org.onrecord.internal.model.ModelFolder;
import org.onrecord.internal.model.WordTable;

/**
 * Makes {@code word-usage.tsv} from two of CoreNLP's models and from our letter case. The pronouns are the counts of Bergsma and
 * Lin, "Bootstrapping Path-Based Pronoun Resolution" (ACL 2006); the preferences are the probabilities that the classifier of three
 * types gives to the word where the sentence tells little.
 */
public final class StockWordUsage {
    private static final String COUNTS = "edu/stanford/nlp/models/dcoref/gender.data.gz";
    private static final String CLASSIFIER = "edu/stanford/nlp/models/ner/english.all.3class.distsim.crf.ser.gz";

    /** Phrases that pronouns refer to less often say too little. */
    private static final int LEAST_COUNT = 10;

    /** Words up to this length, in characters, may be written in capitals: the form that is more probably a name counts. */
    private static final int MAX_IN_CAPITALS = 5;

    /** Sentences that tell little about the word in the place of {@link #HERE}. */
    private static final List<List<String>> SENTENCES =
            List.of(List.of("@"), List.of("He", "met", "with", "@", "yesterday", "."));

    private static final String HERE = "@";

    /** In the counts, any other words of a phrase. */
    private static final String ANY = "!";

    private static final Pattern WORD = Pattern.compile("[\\p{L}.&'-]*\\p{L}[\\p{L}.&'-]*");

    private final Map<String, int[]> usage = new TreeMap<>();

    private StockWordUsage() {}

    /**
     * Reads CoreNLP's models.
     *
     * @param models the folder with the letter case
     * @throws BaselineMissingException if CoreNLP's models are not on the class path
     */
    public static StockWordUsage load(ModelFolder models) throws IOException, BaselineMissingException {
        var words = new StockWordUsage();
        try (var in = new BufferedReader(new InputStreamReader(unpacked(COUNTS), StandardCharsets.UTF_8))) {
            for (String line; (line = in.readLine()) != null; ) {
                words.addCounts(line);
            }
        }
        models.eachLine(ModelFile.LETTER_CASE, line -> {
            String[] fields = line.split("\t");
            var share = new LetterCaseShare(
                    Integer.parseInt(fields[1]), Integer.parseInt(fields[2]) + Integer.parseInt(fields[3]));
            if (WORD.matcher(fields[0]).matches() && fields[0].equals(fields[0].toLowerCase(Locale.ROOT))) {
                words.set(fields[0], Source.LETTER_CASE, share.code());
            }
        });
        words.addPreferences();
        return words;
    }

    private static InputStream unpacked(String resource) throws IOException, BaselineMissingException {
        InputStream in = CRFClassifier.class.getClassLoader().getResourceAsStream(resource);
        if (in == null) {
            throw new BaselineMissingException("its models (stanford-corenlp:models)");
        }
        return new GZIPInputStream(in, 1 << 16);
    }

    /** Reads a phrase, a tab, and how often "he", "she", "it" and "they" refer to it. */
    private void addCounts(String line) {
        int tab = line.indexOf('\t');
        String[] words = line.substring(0, tab).split(" ");
        String[] numbers = line.substring(tab + 1).split(" ");
        var counts = new PronounCounts(
                Integer.parseInt(numbers[0]),
                Integer.parseInt(numbers[1]),
                Integer.parseInt(numbers[2]),
                Integer.parseInt(numbers[3]));
        if (counts.all() < LEAST_COUNT || words.length > 2) {
            return;
        }
        if (words.length == 1) {
            set(words[0], Source.ALONE, counts.code());
        } else if (words[0].equals(ANY)) {
            set(words[1], Source.LAST, counts.code());
        } else if (words[1].equals(ANY)) {
            set(words[0], Source.FIRST, counts.code());
        }
    }

    private void set(String word, Source source, int code) {
        if (WORD.matcher(word).matches()) {
            usage.computeIfAbsent(word, any -> new int[Source.values().length])[source.ordinal()] = code;
        }
    }

    private void addPreferences() throws IOException, BaselineMissingException {
        try (InputStream in = unpacked(CLASSIFIER)) {
            CRFClassifier<CoreLabel> classifier = CRFClassifier.getClassifier(in);
            usage.forEach((word, codes) -> codes[Source.PREFERENCE.ordinal()] =
                    preference(classifier, word).code());
        } catch (ClassNotFoundException e) {
            throw new IOException("not the classifier of CoreNLP 4.5: " + CLASSIFIER, e);
        }
    }

    private static TypePreference preference(CRFClassifier<CoreLabel> classifier, String word) {
        TypePreference capitalized =
                formPreference(classifier, Character.toUpperCase(word.charAt(0)) + word.substring(1));
        if (word.length() > MAX_IN_CAPITALS) {
            return capitalized;
        }
        TypePreference inCapitals = formPreference(classifier, word.toUpperCase(Locale.ROOT));
        return sum(inCapitals) > sum(capitalized) ? inCapitals : capitalized;
    }

    private static double sum(TypePreference preference) {
        return preference.organization() + preference.person() + preference.place();
    }

    private static TypePreference formPreference(CRFClassifier<CoreLabel> classifier, String form) {
        var sums = new TreeMap<String, Double>();
        for (List<String> words : SENTENCES) {
            var sentence = new ArrayList<CoreLabel>();
            words.forEach(word -> sentence.add(label(word.equals(HERE) ? form : word)));
            classifier.classifySentence(sentence);
            CRFCliqueTree<String> tree = classifier.getCliqueTree(classifier.documentToDataAndLabels(sentence));
            for (int k = 0; k < classifier.classIndex.size(); k++) {
                double share = tree.prob(words.indexOf(HERE), k) / SENTENCES.size();
                sums.merge(classifier.classIndex.get(k), share, Double::sum);
            }
        }
        return new TypePreference(
                orZero(sums.get("ORGANIZATION")), orZero(sums.get("PERSON")), orZero(sums.get("LOCATION")));
    }

    private static double orZero(@Nullable Double value) {
        return value == null ? 0 : value;
    }

    private static CoreLabel label(String word) {
        var label = new CoreLabel();
        label.setWord(word);
        label.set(CoreAnnotations.TextAnnotation.class, word);
        label.set(CoreAnnotations.ValueAnnotation.class, word);
        return label;
    }

    /** Returns the number of words. */
    public int size() {
        return usage.size();
    }

    /** Writes the file into a folder. */
    public void write(Path folder) throws IOException {
        WordTable.write(folder, ModelFile.WORD_USAGE, usage);
    }
}
