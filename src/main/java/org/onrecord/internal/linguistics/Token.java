package org.onrecord.internal.linguistics;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.onrecord.document.EntityType;
import org.onrecord.document.Span;

/**
 * A word or a punctuation mark.
 *
 * @param start first code unit in the article's text
 * @param end after the last code unit
 * @param text the article's text from {@code start} to {@code end}; without the hyphen and the line break of a word divided at a line's
 *     end, and with ordinary capitals where the article has only one case
 * @param tag part of speech, Penn Treebank
 * @param lemma dictionary form, in lower case except for names
 * @param cluster number of the word's distributional cluster: words that occur in similar contexts share one; 0 for none
 * @param name the type of name that the name tagger gave to the token; null for none
 */
public record Token(
        int start,
        int end,
        String text,
        String tag,
        String lemma,
        int cluster,
        @Nullable EntityType name) {

    private static final Set<String> AUXILIARIES = Set.of("be", "have", "do");
    private static final Set<String> FINITE = Set.of("VBD", "VBP", "VBZ", "MD");

    /** Returns the same token as part of a name of that type. */
    public Token named(EntityType type) {
        return new Token(start, end, text, tag, lemma, cluster, type);
    }

    /** Returns the same token as another part of speech, outside names. */
    public Token as(String otherTag, String itsLemma) {
        return new Token(start, end, text, otherTag, itsLemma, cluster, null);
    }

    /** Returns the same token at another place. */
    public Token at(Span span) {
        return new Token(span.start(), span.end(), text, tag, lemma, cluster, name);
    }

    /** Tells whether it is tagged as a verb in any form; auxiliaries are included, modals are not. */
    public boolean isVerb() {
        return tag.startsWith("VB");
    }

    /** Tells whether it is tagged as a modal, or as a verb in a form that has a subject. */
    public boolean isFiniteVerb() {
        return FINITE.contains(tag);
    }

    /** Tells whether it is tagged as a verb and is a form of "be", "have" or "do". */
    public boolean isAuxiliary() {
        return isVerb() && AUXILIARIES.contains(lemma);
    }

    /** Tells whether it is tagged as a common or proper noun. */
    public boolean isNoun() {
        return tag.startsWith("NN");
    }

    /** Tells whether its first character is a letter or a digit. */
    public boolean isWord() {
        return Character.isLetterOrDigit(text.codePointAt(0));
    }

    /** Tells whether its first character is an upper-case letter. */
    public boolean isCapitalized() {
        return Character.isUpperCase(text.codePointAt(0));
    }
}
