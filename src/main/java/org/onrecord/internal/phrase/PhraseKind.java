package org.onrecord.internal.phrase;

import org.jspecify.annotations.Nullable;
import org.onrecord.document.EntityType;
import org.onrecord.document.MentionKind;
import org.onrecord.internal.name.Name;

/** Names the kind of a phrase for features: by what it refers, and to what. The names are part of the learned files. */
final class PhraseKind {
    private PhraseKind() {}

    /** Returns the kind of a phrase with a reporting clause; a place that reports something is its government. */
    static String of(ArticleSymbols symbols, Phrase phrase, ReportingClause clause) {
        String kind = of(symbols, phrase);
        return kind.equals("PLACE") && clause.isStrong() ? "ORGANIZATION" : kind;
    }

    static String of(ArticleSymbols symbols, Phrase phrase) {
        if (phrase.possessor()) {
            return "OWNER-" + (phrase.kind() == MentionKind.PRONOUN ? "PRO" : type(phrase.name()));
        }
        return switch (phrase.kind()) {
            case NAME -> type(phrase.name());
            case PRONOUN ->
                "PRO-" + symbols.symbol(symbols.unitAt(phrase.first())).code();
            case NOMINAL -> SymbolClassifier.isSpeaking(symbols.headSourceRate(phrase)) ? "SPEAKING" : "NOMINAL";
        };
    }

    private static String type(@Nullable Name name) {
        EntityType type = name == null ? null : name.type();
        if (type == null) {
            return "NOMINAL";
        }
        return switch (type) {
            case PERSON -> "PERSON";
            case ORGANIZATION -> "ORGANIZATION";
            case PLACE -> "PLACE";
        };
    }
}
