package org.onrecord.internal.phrase;

import java.util.AbstractList;
import java.util.BitSet;
import java.util.List;
import java.util.RandomAccess;
import org.jspecify.annotations.Nullable;
import org.onrecord.internal.linguistics.Analysis;
import org.onrecord.internal.linguistics.Sentence;

/**
 * An article's phrases in the order of their first tokens, each at its {@link Phrase#index}; an owner follows the phrase that it is
 * part of. They are also found by token and by sentence. Immutable.
 */
public final class Phrases extends AbstractList<Phrase> implements RandomAccess {
    private final List<Phrase> phrases;

    /** For each token, and for the end of the article: the index of the first phrase that starts there or later. */
    private final int[] firstFrom;

    private final BitSet joined;

    /** @param joined the indexes of the phrases that "and" joins to an earlier one */
    Phrases(Analysis analysis, List<Phrase> phrases, BitSet joined) {
        this.joined = (BitSet) joined.clone();
        this.phrases = List.copyOf(phrases);
        this.firstFrom = new int[analysis.size() + 1];
        for (int token = 0, index = 0; token < firstFrom.length; token++) {
            while (index < phrases.size() && phrases.get(index).first() < token) {
                index++;
            }
            firstFrom[token] = index;
        }
    }

    @Override
    public Phrase get(int index) {
        return phrases.get(index);
    }

    @Override
    public int size() {
        return phrases.size();
    }

    /** Returns the index of the first phrase that starts at a token or later; {@link #size} if there is none. */
    public int firstFrom(int token) {
        return firstFrom[token];
    }

    /** Returns the index of the last phrase that starts before {@code phrase} does; -1 if there is none. */
    public int lastBefore(Phrase phrase) {
        return firstFrom[phrase.first()] - 1;
    }

    /** Returns whether "and" joins a phrase to an earlier one, whose {@link Phrase#jointEnd} is at its end or beyond. */
    public boolean isJoined(Phrase phrase) {
        return joined.get(phrase.index());
    }

    /** Returns the phrases that start in a sentence. */
    public List<Phrase> in(Sentence sentence) {
        return subList(firstFrom[sentence.first()], firstFrom[sentence.end()]);
    }

    /** Returns the phrase that follows {@code phrase} in the list; null if it is the last. */
    public @Nullable Phrase after(Phrase phrase) {
        return phrase.index() + 1 < size() ? get(phrase.index() + 1) : null;
    }

    /** Returns the phrase that precedes {@code phrase} in the list; null if it is the first. */
    public @Nullable Phrase before(Phrase phrase) {
        return phrase.index() > 0 ? get(phrase.index() - 1) : null;
    }
}
