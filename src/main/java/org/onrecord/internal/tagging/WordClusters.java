package org.onrecord.internal.tagging;

import java.io.IOException;
import org.onrecord.internal.model.ModelFile;
import org.onrecord.internal.model.ModelFolder;
import org.onrecord.internal.model.ModelFormatException;
import org.onrecord.internal.model.WordTable;

/**
 * The distributional clusters of words: words that occur in the same surroundings have the same cluster, so that a word that the
 * training corpus lacks is known by words like it.
 *
 * <p>The file is a {@link WordTable} with a column for the number of the cluster; its words are in lower case, their digits replaced by 9.
 */
public final class WordClusters {
    private final WordTable clusters;

    private WordClusters(WordTable clusters) {
        this.clusters = clusters;
    }

    /**
     * Loads the clusters.
     *
     * @throws ModelFormatException if the file is missing, is malformed or has another version
     */
    public static WordClusters load(ModelFolder models) throws IOException {
        return new WordClusters(WordTable.read(models, ModelFile.CLUSTERS, "clusters of words", 1));
    }

    /** Returns the cluster of a word in lower case, 1 or more; 0 if the word has none. */
    public int of(String lower) {
        String word = lower.chars().anyMatch(Character::isDigit) ? withNines(lower) : lower;
        return ofExactly(word);
    }

    /** Returns the cluster of a word in lower case as it stands, 1 or more; 0 if the word has none. Digits other than 9 have none. */
    public int ofExactly(String lower) {
        return clusters.number(clusters.row(lower), 0);
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
