package org.onrecord.internal.phrase;

import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.onrecord.internal.lexicon.RuleWords;
import org.onrecord.internal.lexicon.WordList;
import org.onrecord.internal.linguistics.Analysis;
import org.onrecord.internal.linguistics.Token;
import org.onrecord.internal.name.Name;

/** What the tokens of an article are to the phrase around them: names, nouns, modifiers, parts of a hyphenated word. */
final class PhraseTokens {
    /** Parts of speech before a noun or between its parts. */
    static final Set<String> MODIFIERS =
            Set.of("DT", "PDT", "PRP$", "WP$", "JJ", "JJR", "JJS", "CD", "VBN", "VBG", "AFX", "$", "FW");

    static final Set<String> DETERMINERS = Set.of("DT", "PDT", "PRP$", "WP$");

    private final Analysis analysis;
    private final @Nullable Name[] nameAt;
    private final HyphenatedWords words;

    /** Adjectives that follow a noun: "secretary-general". */
    private final Set<String> postposed;

    /** @param nameAt for each token: the name that begins there */
    PhraseTokens(Analysis analysis, @Nullable Name[] nameAt, RuleWords lists) {
        this.analysis = analysis;
        this.nameAt = nameAt;
        this.words = new HyphenatedWords(analysis);
        this.postposed = lists.of(WordList.POSTPOSED_ADJECTIVES);
    }

    Token at(int token) {
        return analysis.token(token);
    }

    /** Returns the name that begins at a token; null if none does. */
    @Nullable
    Name nameAt(int token) {
        return nameAt[token];
    }

    /** Returns the first token of the written word that a token is a part of. */
    int wordStart(int token) {
        return words.start(token);
    }

    /** Returns the index after the last token of the written word that a token is a part of. */
    int wordEnd(int token) {
        return words.end(token);
    }

    /** Returns the first token of the sentence that a token is in. */
    int sentenceStart(int token) {
        return analysis.sentenceOf(token).first();
    }

    /** Tells whether a name begins at a token that is the whole of the written word, or its last part. */
    boolean isName(int token) {
        Name name = nameAt[token];
        return name != null && name.end() >= words.end(token);
    }

    boolean isHyphenated(int token) {
        return words.end(token) > token + 1;
    }

    boolean isModifier(int token) {
        return MODIFIERS.contains(tag(token));
    }

    /** Tells whether a hyphenated word is a noun: "vice-mayor", "father-in-law", "runner-up", the "old" of "the 48-year-old's". */
    boolean isNounLike(int from, int end) {
        String last = tag(end - 1);
        return last.startsWith("NN")
                || isNoun(from)
                        && postposed.contains(lower(end - 1))
                        && (end == analysis.size() || !isNoun(end) && nameAt[end] == null)
                || last.startsWith("VB") && !isModifier(end - 1) && end < analysis.size() && nameAt[end] != null
                || end < analysis.size() && tag(end).equals("POS")
                || isNoun(from) && (last.equals("IN") || last.equals("RP") || last.equals("RB"));
    }

    /** Returns the part of a hyphenated noun that carries the reference: "father" in "father-in-law". */
    int headOf(int from, int end) {
        for (int token = from + 1; token < end && isNoun(from); token++) {
            if (tag(token).equals("IN")
                    || tag(token).equals("RP")
                    || tag(token).equals("RB")
                    || postposed.contains(lower(token))) {
                return from;
            }
        }
        return end - 1;
    }

    boolean isNoun(int token) {
        return analysis.token(token).isNoun();
    }

    String tag(int token) {
        return analysis.token(token).tag();
    }

    String lower(int token) {
        return analysis.token(token).text().toLowerCase(Locale.ROOT);
    }
}
