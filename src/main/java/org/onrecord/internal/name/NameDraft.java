package org.onrecord.internal.name;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.onrecord.document.EntityType;
import org.onrecord.internal.linguistics.Analysis;
import org.onrecord.internal.linguistics.Sentence;
import org.onrecord.internal.linguistics.Token;

/** An article's names while they are being found: disjoint, inside sentences, open to change. */
public final class NameDraft {
    private final Analysis analysis;
    private final @Nullable Name[] over;

    NameDraft(Analysis analysis) {
        this.analysis = analysis;
        this.over = new Name[analysis.size()];
    }

    Analysis analysis() {
        return analysis;
    }

    Token token(int index) {
        return analysis.token(index);
    }

    /** The name that covers a token; null if none does, or there is no such token. */
    @Nullable
    Name over(int token) {
        return token < 0 || token >= over.length ? null : over[token];
    }

    /** Whether no name covers a token from {@code first} to {@code end}. */
    boolean free(int first, int end) {
        for (int i = first; i < end; i++) {
            if (over[i] != null) {
                return false;
            }
        }
        return true;
    }

    /** Sets a name in place of all that it touches. */
    void put(int first, int end, EntityType type) {
        for (int i = first; i < end; i++) {
            Name old = over[i];
            if (old != null) {
                remove(old);
            }
        }
        var name = new Name(first, end, type);
        for (int i = first; i < end; i++) {
            over[i] = name;
        }
    }

    /** Sets a name in what is left of another: without the punctuation at its edges ("-run State Department"), if it has words. */
    void putRest(int first, int end, EntityType type) {
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

    void remove(Name name) {
        for (int i = name.first(); i < name.end(); i++) {
            over[i] = null;
        }
    }

    /** In text order. */
    List<Name> names() {
        var names = new ArrayList<Name>();
        for (int i = 0; i < over.length; ) {
            Name name = over[i];
            if (name == null) {
                i++;
            } else {
                names.add(name);
                i = name.end();
            }
        }
        return names;
    }

    /** Returns a name's words with one space between. */
    String text(Name name) {
        return text(name.first(), name.end());
    }

    String text(int first, int end) {
        return analysis.wording(first, end);
    }

    /** Whether {@code token} stands in the sentence of {@code other}. */
    boolean sameSentence(int token, int other) {
        if (token < 0 || token >= analysis.size()) {
            return false;
        }
        Sentence sentence = analysis.sentenceOf(other);
        return token >= sentence.first() && token < sentence.end();
    }
}
