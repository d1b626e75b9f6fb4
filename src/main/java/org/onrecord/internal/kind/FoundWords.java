package org.onrecord.internal.kind;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.onrecord.internal.lexicon.SourceKinds;
import org.onrecord.internal.lexicon.SourceWord;

/**
 * Words of a phrase that the table of kinds of source has together.
 *
 * @param first the first of them
 * @param end the one after the last of them
 */
record FoundWords(int first, int end, SourceWord word) {
    /**
     * Returns the last words before {@code to} that the table has: the longest of those that end with the same word,
     * those of the user before ours.
     *
     * @param beyond whether they may go on after {@code to}: "head of state"
     */
    static @Nullable FoundWords last(SourceKinds table, List<String> words, int from, int to, boolean beyond) {
        for (int last = to; last > from; last--) {
            FoundWords best = null;
            int limit = beyond && last == to ? words.size() : last;
            for (int first = Math.max(from, last - table.longest()); first < last; first++) {
                for (int end = last; end <= Math.min(limit, first + table.longest()); end++) {
                    SourceWord word = table.of(words.subList(first, end));
                    if (word != null && (best == null || best.givesWayTo(word, end - first))) {
                        best = new FoundWords(first, end, word);
                    }
                }
            }
            if (best != null) {
                return best;
            }
        }
        return null;
    }

    private boolean givesWayTo(SourceWord other, int length) {
        return other.isUsers() == word.isUsers() ? length > end - first : other.isUsers();
    }
}
