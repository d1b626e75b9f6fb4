package org.onrecord.internal.lexicon;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.onrecord.internal.lexicon.WordRun.Before;
import org.onrecord.internal.model.ModelFile;
import org.onrecord.internal.model.ModelFolder;
import org.onrecord.internal.model.ModelFormatException;

/**
 * How often words are written in lower case, with a capital or in capitals, and how often one case follows another: a hidden Markov
 * model of letter case, after Lita, Ittycheriah, Roukos and Kambhatla, "tRuEcasIng" (ACL 2003).
 *
 * <p>File format: the {@linkplain ModelFile#header() header}, then lines of a word, or one of the keys below, and how often it was lower,
 * capitalized and upper.
 */
public final class CaseModel {
    /** The key of what follows a comma or another mark. */
    public static final String AFTER_MARK = "AFTER_MARK";

    /** The key of how many words in each case occurred once: words that are not in the list are like them. */
    public static final String ONCE = "ONCE";

    private static final WordCase[] CASES = WordCase.values();

    /** Added to the counts of a word, in proportion to all words. */
    private static final double PRIOR = 0.5;

    /** A capital too many costs less than one too few, since the name tagger is still to decide. Tuned on training articles. */
    private static final double CAPITALS = 2.5;

    /** The same for words that are not in the list. */
    private static final double UNKNOWN_CAPITALS = 6;

    /** How much more often a small word is written in lower case than not. */
    private static final int SMALL = 20;

    private final Map<String, int[]> words;
    private final Map<String, int[]> following;
    private final double[] totals = new double[CASES.length];
    private final int[] once;

    private CaseModel(Map<String, int[]> words, Map<String, int[]> following, int[] once) {
        this.words = words;
        this.following = following;
        this.once = once;
        for (int[] counts : words.values()) {
            for (int k = 0; k < CASES.length; k++) {
                totals[k] += counts[k];
            }
        }
    }

    static CaseModel load(ModelFolder models) throws IOException {
        var words = new HashMap<String, int[]>();
        var keyed = new HashMap<String, int[]>();
        models.eachLine(ModelFile.LETTER_CASE, line -> {
            String[] fields = line.split("\t");
            var counts = new int[CASES.length];
            for (int k = 0; k < CASES.length; k++) {
                counts[k] = Integer.parseInt(fields[1 + k]);
            }
            (Character.isUpperCase(fields[0].charAt(0)) ? keyed : words).put(fields[0], counts);
        });
        int[] once = keyed.get(ONCE);
        if (once == null || keyed.size() < CASES.length + 2) {
            throw new ModelFormatException("no counts of ONCE and AFTER_… in " + models.nameOf(ModelFile.LETTER_CASE));
        }
        return new CaseModel(words, keyed, once);
    }

    /** Returns the key of what follows a word in this case. */
    public static String after(WordCase wordCase) {
        return "AFTER_" + wordCase;
    }

    /** Tells whether a word, given as {@link WordCase#key}, is in the list. */
    boolean knows(String key) {
        return words.containsKey(key);
    }

    /** Tells whether a word has hardly ever a capital, even in names: "of", "the". */
    boolean isSmall(String key) {
        int[] counts = words.get(key);
        return counts != null && counts[0] > SMALL * (counts[1] + counts[2]);
    }

    /** Returns the logarithm of a score of {@code key} among the words in this case; scores of one word can be compared. */
    double word(String key, WordCase wordCase) {
        int k = wordCase.ordinal();
        int[] counts = words.get(key);
        if (counts == null) {
            double capitals = wordCase == WordCase.LOWER ? 1 : UNKNOWN_CAPITALS;
            return StrictMath.log(capitals * once[k] / totals[k]);
        }
        return StrictMath.log((counts[k] + PRIOR * totals[k] / sum(totals)) / totals[k]);
    }

    /** Returns the logarithm of a score of a case after another; of the first word of a run if {@code previous} is null. */
    double follows(@Nullable WordCase previous, Before before, WordCase wordCase) {
        int k = wordCase.ordinal();
        if (previous == null && before != Before.COMMA) {
            return StrictMath.log(totals[k] / sum(totals));
        }
        int[] counts = following.get(previous == null ? AFTER_MARK : after(previous));
        double capitals = wordCase == WordCase.LOWER ? 1 : CAPITALS;
        return StrictMath.log(capitals * counts[k] / ((double) counts[0] + counts[1] + counts[2]));
    }

    private static double sum(double[] values) {
        return values[0] + values[1] + values[2];
    }
}
