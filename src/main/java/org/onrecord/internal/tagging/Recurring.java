package org.onrecord.internal.tagging;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.onrecord.internal.linguistics.Analysis;
import org.onrecord.internal.linguistics.Capitals;
import org.onrecord.internal.linguistics.Sentence;
import org.onrecord.internal.linguistics.Token;

/**
 * What stands around a capitalized word wherever it occurs in the article: the second mention is known by the first (context
 * aggregation, after Ratinov and Roth, 2009).
 */
final class Recurring {
    /** Occurrences that are looked at. */
    private static final int ENOUGH = 8;

    private static final long CAPITALIZED = 1;

    /** The words before and after, and what the lists say of them, as feature hashes. */
    final Set<Long> features = new HashSet<>();

    int count;
    boolean inMidSentence;
    boolean inLowerCase;

    private Recurring() {}

    static Map<String, Recurring> of(Analysis analysis, long[] lower, int[] bits, int pad) {
        var words = new HashMap<String, Recurring>();
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
                Recurring word = words.computeIfAbsent(tokens.get(i).text(), text -> new Recurring());
                word.count++;
                word.inLowerCase = small.contains(lower[pad + i]);
                word.inMidSentence |= i > sentence.first() && !headline;
                if (word.count <= ENOUGH) {
                    word.see(tokens, sentence, i, lower, bits, pad);
                }
            }
        }
        return words;
    }

    private void see(List<Token> tokens, Sentence sentence, int i, long[] lower, int[] bits, int pad) {
        if (i > sentence.first()) {
            int before = bits[pad + i - 1];
            features.add(Hash.feature(70, tokens.get(i - 1).isCapitalized() ? CAPITALIZED : lower[pad + i - 1]));
            if (WordLists.isFirstName(before)) {
                features.add(Hash.feature(71, 0));
            }
            if (WordLists.isTitle(before)) {
                features.add(Hash.feature(72, 0));
            }
            if (WordLists.isPersonRole(before)) {
                features.add(Hash.feature(73, 0));
            }
        }
        if (i + 1 < sentence.end()) {
            features.add(Hash.feature(74, tokens.get(i + 1).isCapitalized() ? CAPITALIZED : lower[pad + i + 1]));
            int kind = WordLists.kind(bits[pad + i + 1]);
            if (kind != 0) {
                features.add(Hash.feature(75, kind));
            }
            if (tokens.get(i + 1).isVerb()) {
                features.add(Hash.feature(76, 0));
            }
        }
    }

    static String lower(Token token) {
        return token.text().toLowerCase(Locale.ROOT);
    }
}
