package org.onrecord.internal.kind;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.onrecord.document.MentionKind;
import org.onrecord.document.SourceKind;
import org.onrecord.internal.phrase.Phrase;
import org.onrecord.internal.profile.PersonNouns;
import org.onrecord.internal.profile.ResolvedArticle;

/**
 * Finds what an article calls somebody with more words, where it says a noun alone: "the source" after "a party source". For one
 * article and one thread.
 */
final class SameNouns {
    /** How many phrases with the noun are looked at on either side, so that no article takes long. */
    private static final int REACH = 12;

    private static final Set<String> DEFINITE = Set.of("the", "this", "that", "these", "those");

    /** Nouns that say too little: another "person" need not be the same one. */
    private static final Set<String> OF_ANYBODY = Set.of("person", "people", "one", "those", "that");

    private final ResolvedArticle article;
    private final PersonNouns nouns;
    private final KindsInArticle kinds;
    private final Map<String, List<Phrase>> byNoun = new HashMap<>();

    SameNouns(ResolvedArticle article, PersonNouns nouns, KindsInArticle kinds) {
        this.article = article;
        this.nouns = nouns;
        this.kinds = kinds;
    }

    /** Returns what a phrase is by itself, or, if that is only somebody without a name, what the article calls him with more words. */
    SourceKind kindOrSame(Phrase phrase) {
        SourceKind kind = kinds.of(phrase);
        SourceKind same = kind == SourceKind.UNNAMED ? kindOf(phrase) : SourceKind.UNKNOWN;
        return same == SourceKind.UNKNOWN ? kind : same;
    }

    /**
     * Returns the kind of the nearest phrase before a noun that has the noun and further words; if there is none before, of the first
     * after it. Phrases in quotation marks and those that tell nothing are passed over.
     *
     * @param phrase a phrase without a name
     */
    SourceKind kindOf(Phrase phrase) {
        if (phrase.kind() != MentionKind.NOMINAL || !isAlone(phrase) || OF_ANYBODY.contains(noun(phrase))) {
            return SourceKind.UNKNOWN;
        }
        if (!nouns.isOfPerson(article.token(phrase.head())) && kinds.of(phrase) != SourceKind.UNNAMED) {
            return SourceKind.UNKNOWN;
        }
        List<Phrase> same = byNoun().getOrDefault(noun(phrase), List.of());
        int own = Collections.binarySearch(same, phrase, Comparator.comparingInt(Phrase::index));
        return Stream.concat(
                        IntStream.iterate(own - 1, k -> k >= Math.max(0, own - REACH), k -> k - 1)
                                .boxed(),
                        IntStream.range(own + 1, Math.min(same.size(), own + REACH + 1))
                                .boxed())
                .map(k -> tells(same.get(k)))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(SourceKind.UNKNOWN);
    }

    private @Nullable SourceKind tells(Phrase other) {
        if (isAlone(other) || article.grammar().isQuoted(other)) {
            return null;
        }
        SourceKind told = kinds.of(other);
        return KindsInArticle.saysLittle(told) ? null : told;
    }

    private Map<String, List<Phrase>> byNoun() {
        if (byNoun.isEmpty()) {
            for (int i = 0; i < article.phrases().size(); i++) {
                Phrase phrase = article.phrases().get(i);
                if (phrase.kind() == MentionKind.NOMINAL) {
                    byNoun.computeIfAbsent(noun(phrase), key -> new ArrayList<>())
                            .add(phrase);
                }
            }
        }
        return byNoun;
    }

    /** Tells whether nothing stands beside the noun, or only what points to somebody known: "sources", "the source", but not "a source". */
    private boolean isAlone(Phrase phrase) {
        int words = phrase.end() - phrase.first();
        return phrase.head() == phrase.end() - 1
                && (words == 1 || words == 2 && DEFINITE.contains(article.lower(phrase.first())));
    }

    private String noun(Phrase phrase) {
        return article.lemma(phrase.head());
    }
}
