package org.onrecord.internal.coreference;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.IntFunction;
import java.util.function.ToDoubleFunction;
import org.jspecify.annotations.Nullable;
import org.onrecord.internal.cluster.Description;
import org.onrecord.internal.cluster.EntityCluster;
import org.onrecord.internal.cluster.EntityClusters;
import org.onrecord.internal.linguistics.Analysis;
import org.onrecord.internal.name.Name;
import org.onrecord.internal.phrase.ArticleSymbols;
import org.onrecord.internal.phrase.GrammaticalRoles;
import org.onrecord.internal.phrase.Phrase;
import org.onrecord.internal.phrase.Phrases;

/**
 * The analysis of an article before coreference.
 *
 * @param symbols its units
 * @param roles which phrases are subjects, and which are in quotation marks
 * @param entities the entities that it names
 * @param sourceProbabilities the probability that something is attributed to a phrase, in quotation marks or not
 * @param speakers from a token to the source of the quotation that it is part of; null where there is none
 */
public record Discourse(
        ArticleSymbols symbols,
        GrammaticalRoles roles,
        EntityClusters entities,
        ToDoubleFunction<Phrase> sourceProbabilities,
        IntFunction<@Nullable Phrase> speakers) {

    Analysis analysis() {
        return symbols.analysis();
    }

    Phrases phrases() {
        return symbols.phrases();
    }

    /** Returns the probability that something is attributed to a phrase, in quotation marks or not. */
    double sourceProbability(Phrase phrase) {
        return sourceProbabilities.applyAsDouble(phrase);
    }

    /** Returns the entity that a phrase names; null if it is no name. */
    @Nullable
    EntityCluster named(Phrase phrase) {
        return entities.of(phrase.name());
    }

    /** Returns the entity without a name of its own that a phrase describes; null if it describes none. */
    @Nullable
    EntityCluster described(Phrase phrase) {
        return entities.of(new Description(phrase.first(), phrase.head(), phrase.end()));
    }

    /** Returns the owner who opens a phrase: "her" of "her husband", "Ruiz" of "Ruiz's coach"; null for none. */
    @Nullable
    Phrase owner(Phrase phrase) {
        Phrase next = phrases().after(phrase);
        boolean opens = next != null && next.possessor() && next.first() == phrase.first() && next.end() < phrase.end();
        return opens ? next : null;
    }

    /** Returns the phrase that an owner opens: "her husband" for its "her"; null if the owner opens none. */
    @Nullable
    Phrase owned(Phrase owner) {
        Phrase before = phrases().before(owner);
        return before != null && owner(before) == owner ? before : null;
    }

    /** Returns the names that lie inside a phrase, in text order. */
    List<Name> namesIn(Phrase phrase) {
        var names = new ArrayList<Name>();
        for (int token = phrase.first(); token < phrase.end(); token++) {
            Name name = entities.startingAt(token);
            if (name != null && name.end() <= phrase.end()) {
                names.add(name);
            }
        }
        return names;
    }

    /** Returns the phrase that the words at a token are attributed to; null if they are nobody's. */
    @Nullable
    Phrase speakerAt(int token) {
        return speakers.apply(token);
    }

    int sentence(Phrase phrase) {
        return analysis().sentenceOf(phrase.first()).index();
    }

    int paragraph(Phrase phrase) {
        return analysis().sentenceOf(phrase.first()).paragraph();
    }

    boolean isPlural(Phrase phrase) {
        return analysis().token(phrase.head()).tag().endsWith("S");
    }

    String word(int token) {
        return analysis().token(token).text();
    }

    /** Returns the dictionary form of a phrase's head, in lower case. */
    String noun(Phrase phrase) {
        return analysis().token(phrase.head()).lemma().toLowerCase(Locale.ROOT);
    }
}
