package org.onrecord.internal.tagging;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import org.onrecord.internal.model.LongLongMap;
import org.onrecord.internal.model.ModelFile;
import org.onrecord.internal.model.ModelFolder;
import org.onrecord.internal.model.ModelFormatException;

/** Words that occur in the same surroundings have the same cluster: what is not in the training corpus is like what is. */
public final class Clusters {
    private static final int WORDS = 500_000;

    private final LongLongMap clusters;

    private Clusters(LongLongMap clusters) {
        this.clusters = clusters;
    }

    /** @throws ModelFormatException if the file is missing or is not of the format */
    public static Clusters load(ModelFolder models) throws IOException {
        var clusters = new LongLongMap(WORDS);
        try (var in = new BufferedReader(
                new InputStreamReader(models.openCompressed(ModelFile.CLUSTERS), StandardCharsets.UTF_8))) {
            for (String line; (line = in.readLine()) != null; ) {
                int tab = line.indexOf('\t');
                clusters.put(Hash.of(line, 0, tab) >>> 1, Integer.parseInt(line, tab + 1, line.length(), 10));
            }
        } catch (ModelFormatException e) {
            throw e;
        } catch (IOException | RuntimeException e) {
            throw new ModelFormatException(
                    "not \"word, cluster\" lines, compressed: " + models.nameOf(ModelFile.CLUSTERS), e);
        }
        return new Clusters(clusters);
    }

    /** The cluster of a word in lower case, 1 or more; 0 for one that has none. */
    public int of(String lower) {
        String key = lower;
        for (int i = 0; i < lower.length(); i++) {
            if (Character.isDigit(lower.charAt(i))) {
                key = nines(lower);
                break;
            }
        }
        return (int) clusters.get(Hash.of(key) >>> 1, 0);
    }

    private static String nines(String word) {
        var nines = new StringBuilder(word);
        for (int i = 0; i < nines.length(); i++) {
            if (Character.isDigit(nines.charAt(i))) {
                nines.setCharAt(i, '9');
            }
        }
        return nines.toString();
    }
}
