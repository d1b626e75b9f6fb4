package org.onrecord.internal.tagging;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.onrecord.internal.linguistics.Analysis;
import org.onrecord.internal.linguistics.Capitals;
import org.onrecord.internal.linguistics.Sentence;
import org.onrecord.internal.linguistics.Token;

/**
 * The contexts of a capitalized word in all of the article, so that the first mention helps with the second
 * (context aggregation: Ratinov and Roth, 2009).
 */
final class AggregatedContext {
    /** How many occurrences of a word are looked at. */
    private static final int MAX_OCCURRENCES = 8;

    /** Replaces capitalized words, which are too many to be learned. */
    private static final long CAPITALIZED = 1;

    /** The features of the words before and after all occurrences. */
    final Set<Long> features = new HashSet<>();

    int occurrences;
    boolean isCapitalizedWithinSentence;
    boolean isAlsoSmall;

    private AggregatedContext() {}

    /**
     * Returns the contexts of the capitalized words of an article, by their texts.
     *
     * @param lower for each token the hash of its text in lower case, from index {@code pad}
     * @param bits the word lists of each token, from index {@code pad}
     */
    static Map<String, AggregatedContext> of(Analysis analysis, long[] lower, int[] bits, int pad) {
        var contexts = new HashMap<String, AggregatedContext>();
        Set<Long> small = new HashSet<>();
        List<Token> tokens = analysis.tokens();
        for (int i = 0; i < tokens.size(); i++) {
            if (Character.isLowerCase(tokens.get(i).text().charAt(0))) {
                small.add(lower[pad + i]);
            }
        }
        for (Sentence sentence : analysis.sentences()) {
            boolean headline = Capitals.isHeadline(tokens, sentence);
            for (int i = sentence.first(); i < sentence.end(); i++) {
                if (!tokens.get(i).isCapitalized()) {
                    continue;
                }
                AggregatedContext context =
                        contexts.computeIfAbsent(tokens.get(i).text(), text -> new AggregatedContext());
                context.occurrences++;
                context.isAlsoSmall = small.contains(lower[pad + i]);
                context.isCapitalizedWithinSentence |= i > sentence.first() && !headline;
                if (context.occurrences <= MAX_OCCURRENCES) {
                    context.addNeighbours(tokens, sentence, i, lower, bits, pad);
                }
            }
        }
        return contexts;
    }

    private void addNeighbours(List<Token> tokens, Sentence sentence, int i, long[] lower, int[] bits, int pad) {
        if (i > sentence.first()) {
            add(Template.ANYWHERE_AFTER_LOWER, tokens.get(i - 1).isCapitalized() ? CAPITALIZED : lower[pad + i - 1]);
            int before = bits[pad + i - 1];
            if (WordListBits.isFirstName(before)) {
                add(Template.ANYWHERE_AFTER_FIRST_NAME, 0);
            }
            if (WordListBits.isTitle(before)) {
                add(Template.ANYWHERE_AFTER_TITLE, 0);
            }
            if (WordListBits.isPersonRole(before)) {
                add(Template.ANYWHERE_AFTER_PERSON_ROLE, 0);
            }
        }
        if (i + 1 < sentence.end()) {
            add(Template.ANYWHERE_BEFORE_LOWER, tokens.get(i + 1).isCapitalized() ? CAPITALIZED : lower[pad + i + 1]);
            int kind = WordListBits.kind(bits[pad + i + 1]);
            if (kind != 0) {
                add(Template.ANYWHERE_BEFORE_KIND, kind);
            }
            if (tokens.get(i + 1).isVerb()) {
                add(Template.ANYWHERE_BEFORE_VERB, 0);
            }
        }
    }

    private void add(int template, long value) {
        features.add(TemplateHash.feature(template, value));
    }
}
