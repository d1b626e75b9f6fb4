package org.onrecord.internal.lexicon;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import org.onrecord.document.Span;
import org.onrecord.internal.lexicon.WordRun.Before;
import org.onrecord.internal.model.ModelFolder;

/**
 * Writes a text that has only one case as it would be written with ordinary capitals, so that the names in it can be found. Immutable
 * and safe to share.
 */
public final class Truecaser {
    /** The longest known name that is looked for, in words. */
    private static final int LONGEST_NAME = 5;

    private static final WordCase[] CASES = WordCase.values();

    private final CaseModel model;
    private final Gazetteer gazetteer;
    private final FirstNames firstNames;
    private final NameNouns nameNouns;

    private Truecaser(CaseModel model, Lexicon lexicon) {
        this.model = model;
        this.firstNames = lexicon.firstNames();
        this.nameNouns = lexicon.nameNouns();
        this.gazetteer = nameNouns.gazetteer();
    }

    /** Loads the counts of letter case; names come from the lexicon. */
    public static Truecaser load(ModelFolder models, Lexicon lexicon) throws IOException {
        return new Truecaser(CaseModel.load(models), lexicon);
    }

    /** Tells whether the counts have a word, given in lower case. */
    public boolean knows(String word) {
        return model.knows(word);
    }

    /**
     * Returns a text with ordinary capitals.
     *
     * @param text any string
     * @return as many characters, which differ in case alone
     */
    public String truecase(String text) {
        String lower = WordCase.lower(text);
        var cased = new StringBuilder(lower);
        for (WordRun run : WordRun.of(lower)) {
            WordCase[] cases = decode(lower, run);
            for (int i = 0; i < cases.length; i++) {
                Span word = run.words().get(i);
                boolean capital = i == 0 && run.before() == Before.SENTENCE_END || isPronounI(lower, word);
                WordCase wordCase = capital && cases[i] == WordCase.LOWER ? WordCase.CAPITALIZED : cases[i];
                cased.replace(word.start(), word.end(), wordCase.apply(word.in(lower)));
            }
        }
        return cased.toString();
    }

    /** Tells whether a word is "I", "I'm", "I've" or the like. */
    private static boolean isPronounI(String text, Span word) {
        char next = word.length() == 1 ? '\'' : text.charAt(word.start() + 1);
        return text.charAt(word.start()) == 'i' && (next == '\'' || next == '’');
    }

    /** Returns the likeliest cases of a run's words, by Viterbi's algorithm. */
    private WordCase[] decode(String text, WordRun run) {
        int size = run.words().size();
        boolean[] inKnownName = knownNames(text, run);
        var scores = new double[CASES.length];
        var previous = new int[size][CASES.length];
        for (int i = 0; i < size; i++) {
            String key = WordCase.key(run.words().get(i).in(text));
            boolean name = inKnownName[i] && !model.isSmall(key) || !model.knows(key) && isName(key);
            var next = new double[CASES.length];
            for (WordCase wordCase : CASES) {
                int k = wordCase.ordinal();
                next[k] = i == 0
                        ? model.follows(null, run.before(), wordCase)
                        : bestPrevious(scores, run.before(), wordCase, previous[i]);
                next[k] += name && wordCase == WordCase.LOWER ? Double.NEGATIVE_INFINITY : model.word(key, wordCase);
            }
            scores = next;
        }
        int state = 0;
        for (int k = 1; k < CASES.length; k++) {
            state = scores[k] > scores[state] ? k : state;
        }
        var cases = new WordCase[size];
        for (int i = size - 1; i >= 0; i--) {
            cases[i] = CASES[state];
            state = previous[i][state];
        }
        return cases;
    }

    /** Returns the score of the best way to {@code wordCase} and notes the case before it. */
    private double bestPrevious(double[] scores, Before before, WordCase wordCase, int[] previous) {
        double best = Double.NEGATIVE_INFINITY;
        for (WordCase earlier : CASES) {
            double score = scores[earlier.ordinal()] + model.follows(earlier, before, wordCase);
            if (score > best) {
                best = score;
                previous[wordCase.ordinal()] = earlier.ordinal();
            }
        }
        return best;
    }

    private boolean isName(String key) {
        return firstNames.gender(key) != null
                || nameNouns.isDemonym(WordCase.CAPITALIZED.apply(key))
                || gazetteer.of(key) != null;
    }

    /** Returns which words are part of a known name of several words. */
    private boolean[] knownNames(String text, WordRun run) {
        List<Span> words = run.words();
        var inName = new boolean[words.size()];
        for (int i = 0; i < words.size(); i++) {
            for (int end = Math.min(words.size(), i + LONGEST_NAME); end > i + 1; end--) {
                String name =
                        text.substring(words.get(i).start(), words.get(end - 1).end());
                if (gazetteer.of(name) != null) {
                    Arrays.fill(inName, i, end, true);
                    break;
                }
            }
        }
        return inName;
    }
}
