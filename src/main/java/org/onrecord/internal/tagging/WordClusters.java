package org.onrecord.internal.tagging;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import org.onrecord.internal.model.LongLongMap;
import org.onrecord.internal.model.ModelFile;
import org.onrecord.internal.model.ModelFolder;
import org.onrecord.internal.model.ModelFormatException;

/**
 * The distributional clusters of words: words that occur in the same surroundings have the same cluster, so that a word that the
 * training corpus lacks is known by words like it.
 *
 * <p>File format, compressed by gzip: the {@linkplain ModelFile#header() header}, then a line for each word with the word in lower
 * case, its digits replaced by 9, a tab, and the number of its cluster.
 */
public final class WordClusters {
    private static final int EXPECTED_WORDS = 500_000;

    private final LongLongMap clusters;

    private WordClusters(LongLongMap clusters) {
        this.clusters = clusters;
    }

    /**
     * Loads the clusters.
     *
     * @throws ModelFormatException if the file is missing, is malformed or has another version
     */
    public static WordClusters load(ModelFolder models) throws IOException {
        var clusters = new LongLongMap(EXPECTED_WORDS);
        try (var in = new BufferedReader(
                new InputStreamReader(models.openCompressed(ModelFile.CLUSTERS), StandardCharsets.UTF_8))) {
            for (String line; (line = in.readLine()) != null; ) {
                int tab = line.indexOf('\t');
                clusters.put(key(line, tab), Integer.parseInt(line, tab + 1, line.length(), 10));
            }
        } catch (ModelFormatException e) {
            throw e;
        } catch (IOException | RuntimeException e) {
            throw new ModelFormatException(
                    "not lines of a word and its cluster: " + models.nameOf(ModelFile.CLUSTERS), e);
        }
        return new WordClusters(clusters);
    }

    /** Returns the cluster of a word in lower case, 1 or more; 0 if the word has none. */
    public int of(String lower) {
        String word = lower.chars().anyMatch(Character::isDigit) ? withNines(lower) : lower;
        return (int) clusters.get(key(word, word.length()), 0);
    }

    /** Returns the cluster of a word in lower case as it stands, 1 or more; 0 if the word has none. Digits other than 9 have none. */
    public int ofExactly(String lower) {
        return (int) clusters.get(key(lower, lower.length()), 0);
    }

    /** Returns the key of the first characters of a text: not negative, as the map requires. */
    private static long key(String text, int length) {
        return TemplateHash.of(text, 0, length) >>> 1;
    }

    private static String withNines(String word) {
        var nines = new StringBuilder(word);
        for (int i = 0; i < nines.length(); i++) {
            if (Character.isDigit(nines.charAt(i))) {
                nines.setCharAt(i, '9');
            }
        }
        return nines.toString();
    }
}
