package org.onrecord.internal.tagging;

import java.util.List;
import org.onrecord.internal.lexicon.Lexicon;
import org.onrecord.internal.lexicon.NameLists;
import org.onrecord.internal.lexicon.PronounCounts;
import org.onrecord.internal.lexicon.WordUsage;
import org.onrecord.internal.linguistics.Analysis;
import org.onrecord.internal.linguistics.Sentence;
import org.onrecord.internal.linguistics.Token;

/**
 * What is known of the capitalized words of an article without the article: {@link WordUsage} of each, and the {@link NameLists}
 * that have the names which they form.
 */
final class NameEvidence {
    /** The positions in a listed name, which are features: its only token, its first, its last, or one between. */
    private static final int ONLY = 0;

    private static final int FIRST = 1;
    private static final int LAST = 2;
    private static final int INNER = 3;

    /** Marks the usage of a capitalized word of which nothing else is known. */
    private static final long CAPITALIZED = 1L << 48;

    private final long[] usage;
    private final int[] lists;
    private final int[] position;

    private NameEvidence(int size) {
        usage = new long[size];
        lists = new int[size];
        position = new int[size];
    }

    /**
     * Looks up the words of an article.
     *
     * @param small the text of each token in lower case
     * @param pad how many empty entries there are before the first and after the last token
     */
    static NameEvidence of(Analysis analysis, String[] small, Lexicon lexicon, int pad) {
        var evidence = new NameEvidence(small.length + 2 * pad);
        List<Token> tokens = analysis.tokens();
        for (int i = 0; i < small.length; i++) {
            if (tokens.get(i).isCapitalized()) {
                evidence.usage[pad + i] = CAPITALIZED | lexicon.wordUsage().of(small[i]);
            }
        }
        for (Sentence sentence : analysis.sentences()) {
            for (int i = sentence.first(); i < sentence.end(); ) {
                i = evidence.markListed(tokens, i, sentence.end(), small, lexicon.nameLists(), pad);
            }
        }
        return evidence;
    }

    /** Marks the longest listed name that begins at a token, and returns where to look for the next. */
    private int markListed(List<Token> tokens, int first, int limit, String[] small, NameLists names, int pad) {
        if (!tokens.get(first).isCapitalized() && !Character.isDigit(small[first].charAt(0))) {
            return first + 1;
        }
        var name = new StringBuilder();
        int found = 0;
        int end = first + 1;
        for (int i = first; i < Math.min(limit, first + NameLists.MAX_TOKENS); i++) {
            boolean isApart =
                    i > first && tokens.get(i).start() > tokens.get(i - 1).end();
            name.append(isApart ? " " : "").append(small[i]);
            int bits = names.of(name);
            if (bits != 0) {
                found = bits;
                end = i + 1;
            }
        }
        for (int i = first; found != 0 && i < end; i++) {
            lists[pad + i] = found;
            position[pad + i] = end == first + 1 ? ONLY : i == first ? FIRST : i == end - 1 ? LAST : INNER;
        }
        return end;
    }

    /** Tells whether the token is capitalized. */
    boolean isCapitalized(int at) {
        return usage[at] != 0;
    }

    /** Returns a number of {@link WordUsage}. */
    int number(int at, WordUsage.Source source) {
        return source.of(usage[at]);
    }

    /** Returns the bits of the lists that have the name to which the token belongs. */
    int lists(int at) {
        return lists[at];
    }

    /** Returns the position of the token in the listed name. */
    int position(int at) {
        return position[at];
    }

    /** Returns a number for the usage of a word, without how often it was counted. */
    long signature(int at) {
        int people = PronounCounts.people(number(at, WordUsage.Source.ALONE));
        return (people * 64L + number(at, WordUsage.Source.PREFERENCE)) * 8 + number(at, WordUsage.Source.LETTER_CASE);
    }
}
