package org.onrecord.internal.phrase;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.onrecord.internal.lexicon.RuleWords;
import org.onrecord.internal.lexicon.WordList;
import org.onrecord.internal.linguistics.Analysis;

/** Finds the words before a number that say how exact it is: "more than half", "only about 20 people", "nearly a third". */
final class Quantities {
    private final Analysis analysis;

    /** Sequences of words before a number, the longest first. */
    private final List<List<String>> approximations;

    /** Nouns that are a number after an article: "nearly a third". */
    private final Set<String> fractions;

    Quantities(Analysis analysis, RuleWords words) {
        this.analysis = analysis;
        this.approximations = words.of(WordList.APPROXIMATIONS).stream()
                .map(sequence -> List.of(sequence.split(" ")))
                .toList();
        this.fractions = words.of(WordList.FRACTIONS);
    }

    /** Returns the token of the number to which the words from {@code start} lead; {@code start} if they lead to none. */
    int number(int start, int limit) {
        int token = start;
        for (int length = 1; length > 0 && token < limit; token += length) {
            length = approximation(token, limit);
        }
        return isNumber(token, limit) ? token : start;
    }

    /** Returns how many tokens from {@code start} on are an approximation; 0 if they are none. */
    private int approximation(int start, int limit) {
        for (List<String> words : approximations) {
            int length = words.size();
            boolean isHere = start + length <= limit;
            for (int i = 0; i < length && isHere; i++) {
                isHere = lower(start + i).equals(words.get(i));
            }
            if (isHere) {
                return length;
            }
        }
        return 0;
    }

    private boolean isNumber(int token, int limit) {
        if (token >= limit) {
            return false;
        }
        boolean isFraction = token + 1 < limit
                && (lower(token).equals("a") || lower(token).equals("one"))
                && fractions.contains(lower(token + 1));
        return isFraction
                || analysis.token(token).tag().equals("CD")
                || lower(token).equals("half");
    }

    private String lower(int token) {
        return analysis.token(token).text().toLowerCase(Locale.ROOT);
    }
}
