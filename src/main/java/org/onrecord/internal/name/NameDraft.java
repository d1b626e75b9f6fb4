package org.onrecord.internal.name;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.onrecord.document.EntityType;
import org.onrecord.internal.linguistics.Analysis;
import org.onrecord.internal.linguistics.Capitals;
import org.onrecord.internal.linguistics.Sentence;
import org.onrecord.internal.linguistics.Token;

/** The names of an article while passes find and change them: disjoint, each inside a sentence. */
final class NameDraft {
    private static final Set<String> SENTENCE_ENDS = Set.of(".", "?", "!");

    /** Words that are tagged as prepositions but have a clause after them: "because Kelmund said". */
    private static final Set<String> CONJUNCTIONS =
            Set.of("that", "because", "if", "while", "although", "though", "whether", "unless");

    private final Analysis analysis;
    private final @Nullable Name[] nameAt;

    NameDraft(Analysis analysis) {
        this.analysis = analysis;
        this.nameAt = new Name[analysis.size()];
    }

    Analysis analysis() {
        return analysis;
    }

    Token token(int index) {
        return analysis.token(index);
    }

    /** Returns the name that covers a token; null if none does or there is no such token. */
    @Nullable
    Name nameAt(int token) {
        return token < 0 || token >= nameAt.length ? null : nameAt[token];
    }

    /** Tells whether a token belongs to a person's name. */
    boolean isPerson(int token) {
        Name name = nameAt(token);
        return name != null && name.type() == EntityType.PERSON;
    }

    /** Tells whether no name covers a token from {@code first} to before {@code end}. */
    boolean isFree(int first, int end) {
        for (int i = first; i < end; i++) {
            if (nameAt[i] != null) {
                return false;
            }
        }
        return true;
    }

    /** Makes a name of the tokens, and removes every name that has one of them. */
    void put(int first, int end, EntityType type) {
        for (int i = first; i < end; i++) {
            Name old = nameAt[i];
            if (old != null) {
                remove(old);
            }
        }
        var name = new Name(first, end, type);
        for (int i = first; i < end; i++) {
            nameAt[i] = name;
        }
    }

    /**
     * Makes a name of the tokens without the punctuation at their edges: "State Department" of "-run State Department". Does
     * nothing if they have no words.
     */
    void putWords(int first, int end, EntityType type) {
        int from = first;
        while (from < end && !token(from).isWord()) {
            from++;
        }
        int to = end;
        while (to > from && !token(to - 1).isWord()) {
            to--;
        }
        if (from < to) {
            put(from, to, type);
        }
    }

    /** Removes a name. */
    void remove(Name name) {
        for (int i = name.first(); i < name.end(); i++) {
            nameAt[i] = null;
        }
    }

    /** Returns the names in text order. */
    List<Name> names() {
        var names = new ArrayList<Name>();
        for (int i = 0; i < nameAt.length; ) {
            Name name = nameAt[i];
            if (name == null) {
                i++;
            } else {
                names.add(name);
                i = name.end();
            }
        }
        return names;
    }

    /** Returns the words of a name with one space between. */
    String text(Name name) {
        return text(name.first(), name.end());
    }

    /** Returns the text from a token to before another. */
    String text(int first, int end) {
        return analysis.wording(first, end);
    }

    /** Returns the words of some tokens. */
    List<String> words(int first, int end) {
        var words = new ArrayList<String>(end - first);
        for (int i = first; i < end; i++) {
            words.add(token(i).text());
        }
        return words;
    }

    /**
     * Tells whether a name is in a line of its own such as a headline: most of its words have capitals, and no full stop, question or
     * exclamation mark ends it, not even before closing quotation marks or brackets. A sentence that is full of names has as many
     * capitals.
     */
    boolean isInTitleLine(Name name) {
        Sentence sentence = analysis.sentenceOf(name.first());
        int last = sentence.end() - 1;
        while (last > sentence.first() && isClosing(token(last))) {
            last--;
        }
        return Capitals.isHeadline(analysis.tokens(), sentence)
                && !SENTENCE_ENDS.contains(token(last).text());
    }

    private static boolean isClosing(Token token) {
        return token.text().equals(")") || QuoteTokens.isQuote(token);
    }

    /** Tells whether a preposition stands before a token, which then is no subject of a verb. */
    boolean isAfterPreposition(int token) {
        if (!sameSentence(token - 1, token)) {
            return false;
        }
        Token before = token(token - 1);
        return before.tag().equals("TO")
                || before.tag().equals("IN")
                        && !CONJUNCTIONS.contains(before.text().toLowerCase(Locale.ROOT));
    }

    /** Tells whether a preposition or "the" stands before a token, as before places and organizations more than before people. */
    boolean isAfterPrepositionOrThe(int token) {
        return isAfterPreposition(token)
                || sameSentence(token - 1, token) && token(token - 1).text().equalsIgnoreCase("the");
    }

    /** Tells whether {@code token} exists and is in the sentence of {@code other}. */
    boolean sameSentence(int token, int other) {
        if (token < 0 || token >= analysis.size()) {
            return false;
        }
        Sentence sentence = analysis.sentenceOf(other);
        return token >= sentence.first() && token < sentence.end();
    }

    /** Tells whether {@code token} is in the sentence of {@code other} and has this text. */
    boolean isWord(int token, int other, String text) {
        return sameSentence(token, other) && token(token).text().equals(text);
    }
}
