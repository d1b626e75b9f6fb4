package org.onrecord.evaluation;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.onrecord.document.Span;

/** How the gold names a source. */
enum SourceForm {
    /** By a name, perhaps with a title or a description before it. */
    NAMED,
    /** By a description: "officials". */
    NOMINAL,
    /** By a pronoun: "she". */
    PRONOUN;

    private static final Set<String> PRONOUNS = Set.of(
            "he", "she", "they", "it", "i", "we", "you", "who", "which", "that", "him", "her", "them", "me", "us",
            "his");

    /** Returns the form of the words under {@code source}; one capitalized word is a name unless the text also has it in lower case. */
    static SourceForm of(Span source, String text) {
        String phrase = source.in(text);
        List<String> words = Words.of(phrase);
        if (PRONOUNS.contains(String.join(" ", Words.of(phrase.toLowerCase(Locale.ROOT))))) {
            return PRONOUN;
        }
        if (words.stream().skip(1).anyMatch(SourceForm::isCapitalized)) {
            return NAMED;
        }
        boolean name = words.size() == 1
                && isCapitalized(words.get(0))
                && !Words.contains(text, withoutPoints(words.get(0).toLowerCase(Locale.ROOT)));
        return name ? NAMED : NOMINAL;
    }

    private static boolean isCapitalized(String word) {
        return Character.isUpperCase(word.codePointAt(0));
    }

    private static String withoutPoints(String word) {
        return word.replaceAll("^[,.]+|[,.]+$", "");
    }
}
