package org.onrecord.internal.phrase;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.onrecord.document.MentionKind;
import org.onrecord.internal.linguistics.Analysis;
import org.onrecord.internal.linguistics.Sentence;

/** What stands right before and after the phrases of an article: prepositional phrases, ages, brackets and marks. */
final class PhraseBorders {
    /** How many prepositions are between a noun and the last word of its phrase at most. */
    private static final int MAX_PREPOSITIONS = 4;

    private static final int MAX_TOKENS_IN_BRACKET = 4;

    /** Words after which a noun may be part of the phrase before it. */
    private static final Set<String> TIES = Set.of("of", "for", "to", "at", "in", "on", "from", "with", "and");

    /** What ends the words that describe somebody, besides the end of the sentence. */
    private static final Set<String> CLOSING =
            Set.of(",", ".", ";", ":", "?", "!", ")", "–", "—", "--", "-RRB-", "”", "“", "\"", "''", "``", "’", "‘");

    private static final Set<String> RELATIVE = Set.of("WP", "WDT", "WRB");

    private final Analysis analysis;
    private final Phrases phrases;

    PhraseBorders(Analysis analysis, Phrases phrases) {
        this.analysis = analysis;
        this.phrases = phrases;
    }

    String text(int token) {
        return analysis.token(token).text();
    }

    /** Returns whether a token is in a sentence and has this text. */
    boolean isText(String text, int token, Sentence sentence) {
        return token < sentence.end() && text(token).equals(text);
    }

    boolean isPreposition(int token) {
        return token < analysis.size()
                && (analysis.token(token).tag().equals("IN")
                        || analysis.token(token).tag().equals("TO"));
    }

    /** Returns whether a sentence ends before a token, or a mark or a relative pronoun is there. */
    boolean isClosed(int token, Sentence sentence) {
        return token >= sentence.end()
                || CLOSING.contains(text(token))
                || RELATIVE.contains(analysis.token(token).tag());
    }

    /** Returns the phrase that begins at a token and is no owner; null if there is none. */
    @Nullable
    Phrase startingAt(int token, Sentence sentence) {
        int index = token < sentence.end() ? phrases.firstFrom(token) : phrases.size();
        Phrase phrase = index < phrases.size() ? phrases.get(index) : null;
        return phrase != null && phrase.first() == token && !phrase.possessor() ? phrase : null;
    }

    /** Returns the phrase whose core ends before a token and that is no owner; null if there is none. */
    @Nullable
    Phrase coreEndingAt(int end, Sentence sentence) {
        int index = phrases.firstFrom(end) - 1;
        while (index >= 0 && phrases.get(index).possessor()) {
            index--;
        }
        Phrase phrase = index < 0 ? null : phrases.get(index);
        return phrase != null && phrase.base() == end && phrase.first() >= sentence.first() ? phrase : null;
    }

    /**
     * Returns the phrases whose last word may be before {@code end}, the narrowest first: "the king", "the court of the king"; no pronouns, but
     * "one" of "one of them".
     */
    List<Phrase> endingAt(int end, Sentence sentence) {
        var found = new ArrayList<Phrase>();
        int base = end;
        for (int left = MAX_PREPOSITIONS; left >= 0; left--) {
            Phrase phrase = coreEndingAt(base, sentence);
            if (phrase == null) {
                break;
            }
            if (phrase.kind() != MentionKind.PRONOUN) {
                found.add(phrase);
            } else if (!found.isEmpty()
                    || phrase.first() == 0
                    || !text(phrase.first() - 1).equals("of")) {
                break;
            }
            base = phrase.first() - 1;
            if (base <= sentence.first() || !TIES.contains(text(base))) {
                break;
            }
        }
        return found;
    }

    /** Returns the token after a name with an age, or after a description with its prepositional phrases: after "the envoy to Chile". */
    int endOf(Phrase phrase) {
        return phrase.kind() == MentionKind.NAME ? afterAge(phrase.end()) : afterPrepositions(phrase.end());
    }

    private int afterPrepositions(int end) {
        int last = end;
        for (int left = MAX_PREPOSITIONS; left > 0 && last + 1 < analysis.size() && isPreposition(last); left--) {
            int index = phrases.firstFrom(last + 1);
            if (index >= phrases.size() || phrases.get(index).first() != last + 1) {
                break;
            }
            last = phrases.get(index).end();
        }
        return last;
    }

    /** Returns the token after ", 52" or "(52)"; {@code end} if no number follows. */
    private int afterAge(int end) {
        if (end + 1 >= analysis.size() || !analysis.token(end + 1).tag().equals("CD")) {
            return end;
        }
        boolean bracketed = end + 2 < analysis.size() && isOpeningBracket(end) && isClosingBracket(end + 2);
        boolean set = text(end).equals(",") && (end + 2 >= analysis.size() || CLOSING.contains(text(end + 2)));
        return bracketed ? end + 3 : set ? end + 2 : end;
    }

    /** Returns the token before which a name ends whose age is before {@code mark}; {@code mark} if there is no age. */
    int beforeAge(int mark, Sentence sentence) {
        if (mark - 2 > sentence.first()
                && analysis.token(mark - 1).tag().equals("CD")
                && text(mark - 2).equals(",")) {
            return mark - 2;
        }
        boolean bracketed = mark - 3 > sentence.first() && isClosingBracket(mark - 1) && isOpeningBracket(mark - 3);
        return bracketed ? mark - 3 : mark;
    }

    /** Returns the token after "(NATO)" or the like; {@code start} if no short bracket follows. */
    int afterBracket(int start, Sentence sentence) {
        if (start >= sentence.end() || !isOpeningBracket(start)) {
            return start;
        }
        int limit = Math.min(sentence.end(), start + MAX_TOKENS_IN_BRACKET + 2);
        for (int token = start + 2; token < limit; token++) {
            if (isClosingBracket(token)) {
                return token + 1;
            }
        }
        return start;
    }

    /** Returns the token after a closing bracket at {@code token}; {@code token} if there is none. */
    int afterClosingBracket(int token, Sentence sentence) {
        return token < sentence.end() && isClosingBracket(token) ? token + 1 : token;
    }

    private boolean isOpeningBracket(int token) {
        return text(token).equals("(") || text(token).equals("-LRB-");
    }

    private boolean isClosingBracket(int token) {
        return text(token).equals(")") || text(token).equals("-RRB-");
    }
}
