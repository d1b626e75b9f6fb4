package org.onrecord.evaluation;

import java.util.function.Predicate;

/**
 * Kinds of annotation. Each figure, and each model that is learned, needs one of them.
 *
 * <pre>{@code
 * GoldCorpus corpus = GoldCorpus.read(path);
 * corpus.require(GoldKind.QUOTATIONS);
 * }</pre>
 *
 * @apiNote May grow: a {@code switch} over it should have a default.
 */
public enum GoldKind {
    /** Quoted segments with their sources. */
    QUOTATIONS(
            "quoted segments with a source",
            article -> article.segments().stream()
                    .anyMatch(segment ->
                            segment.attributed() && !segment.sources().isEmpty())),
    /** Attributions of words without quotation marks. */
    INDIRECT(
            "attributions of unmarked words to a source",
            article -> !IndirectGold.of(article).wanted().isEmpty()),
    /** Names with a type of ours. */
    NAMES(
            "names of people, organizations or places",
            article -> !article.mentions().isEmpty()),
    /** Pronouns with the names that each may refer to. */
    PRONOUNS("ambiguous pronouns", article -> !article.pronouns().isEmpty()),
    /** Chains of mentions, some of them pronouns or descriptions of somebody who is named. */
    REFERENCES(
            "pronouns or descriptions in a chain with a name",
            article -> !new ReferenceGold(article).asked().isEmpty());

    private final String title;
    private final Predicate<GoldArticle> presence;

    GoldKind(String title, Predicate<GoldArticle> presence) {
        this.title = title;
        this.presence = presence;
    }

    /** Returns the kind in the words of a message. */
    String title() {
        return title;
    }

    /** Returns whether an article has some. */
    boolean isIn(GoldArticle article) {
        return presence.test(article);
    }
}
