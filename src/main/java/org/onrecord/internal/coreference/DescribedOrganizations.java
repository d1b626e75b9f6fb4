package org.onrecord.internal.coreference;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.onrecord.document.EntityType;
import org.onrecord.document.MentionKind;
import org.onrecord.internal.cluster.Description;
import org.onrecord.internal.cluster.EntityCluster;
import org.onrecord.internal.cluster.EntityClusters;
import org.onrecord.internal.lexicon.Lexicon;
import org.onrecord.internal.lexicon.NameKey;
import org.onrecord.internal.linguistics.Analysis;
import org.onrecord.internal.linguistics.Token;
import org.onrecord.internal.name.Name;
import org.onrecord.internal.phrase.Phrase;
import org.onrecord.internal.phrase.PhraseGroups;
import org.onrecord.internal.phrase.Phrases;

/**
 * Makes entities of organizations that speak and have no name of their own, but are known by another's: "Kenya's defence ministry", "the
 * Chilean government", "Ruiz's office". One that is not quoted stays a description, since it would crowd the list of entities.
 */
public final class DescribedOrganizations {
    private static final Set<String> DEFINITE = Set.of("the", "this", "that");

    private final Analysis analysis;
    private final EntityClusters named;
    private final Lexicon lexicon;

    private DescribedOrganizations(Analysis analysis, EntityClusters named, Lexicon lexicon) {
        this.analysis = analysis;
        this.named = named;
        this.lexicon = lexicon;
    }

    /**
     * What an organization is known by.
     *
     * @param key the same for all descriptions of it
     * @param first the token at which the words begin that can serve as its name
     */
    private record Reading(String key, int first) {}

    /**
     * Returns the entities of an article with the organizations that it describes.
     *
     * @param named the entities that it names
     * @param sources the phrases that quotations are attributed to; nulls are passed over
     */
    public static EntityClusters with(
            EntityClusters named,
            Analysis analysis,
            Phrases phrases,
            Collection<@Nullable Phrase> sources,
            Lexicon lexicon) {
        return new DescribedOrganizations(analysis, named, lexicon).with(phrases, sources);
    }

    private EntityClusters with(Phrases phrases, Collection<@Nullable Phrase> sources) {
        Set<String> quoted = new HashSet<>();
        for (Phrase source : sources) {
            Reading reading = source == null ? null : read(source);
            if (reading != null) {
                quoted.add(reading.key());
            }
        }
        if (quoted.isEmpty()) {
            return named;
        }
        PhraseGroups groups = PhraseGroups.find(analysis, phrases, lexicon);
        var names = new LinkedHashMap<String, String>();
        var descriptions = new LinkedHashMap<String, List<Description>>();
        for (Phrase phrase : phrases) {
            Reading reading = read(phrase);
            if (reading != null && quoted.contains(reading.key()) && groups.nameBeside(phrase) == null) {
                String words = analysis.wording(reading.first(), phrase.end());
                names.merge(reading.key(), words, (one, other) -> other.length() > one.length() ? other : one);
                descriptions
                        .computeIfAbsent(reading.key(), key -> new ArrayList<>())
                        .add(new Description(phrase.first(), phrase.head(), phrase.end()));
            }
        }
        return inOrder(names, descriptions);
    }

    private EntityClusters inOrder(Map<String, String> names, Map<String, List<Description>> descriptions) {
        var all = new ArrayList<>(named.all());
        descriptions.forEach((key, phrases) ->
                all.add(new EntityCluster(0, EntityType.ORGANIZATION, names.get(key), List.of(), phrases)));
        all.sort(Comparator.comparingInt(EntityCluster::first));
        var numbered = new ArrayList<EntityCluster>();
        for (EntityCluster entity : all) {
            numbered.add(new EntityCluster(
                    numbered.size(), entity.type(), entity.name(), entity.names(), entity.descriptions()));
        }
        return new EntityClusters(numbered);
    }

    /** Returns what a phrase says of a body that is known by another's name; null if it describes none. */
    private @Nullable Reading read(Phrase phrase) {
        Token head = analysis.token(phrase.head());
        if (phrase.kind() != MentionKind.NOMINAL
                || phrase.possessor()
                || !head.tag().equals("NN")
                || !lexicon.nameNouns().isBody(head.lemma())) {
            return null;
        }
        Token opening = analysis.token(phrase.first());
        boolean determined = opening.tag().equals("DT");
        if (opening.tag().equals("PRP$") || determined && !DEFINITE.contains(NameKey.of(opening.text()))) {
            return null;
        }
        int first = determined ? phrase.first() + 1 : phrase.first();
        for (int token = first; token < phrase.head(); token++) {
            Name name = named.startingAt(token);
            if (name != null && name.end() <= phrase.head()) {
                return known(phrase, first, name);
            }
            if (lexicon.nameNouns().isDemonym(analysis.token(token).text())) {
                return new Reading(key(first, phrase.end()), first);
            }
        }
        return null;
    }

    /** Returns the reading of "the Clinton campaign", and without the title that of "Prime Minister Ruiz's office". */
    private Reading known(Phrase phrase, int first, Name name) {
        boolean isOwner = analysis.token(name.end()).tag().equals("POS");
        int start = isOwner ? name.first() : first;
        String before = start < name.first() ? key(start, name.first()) : "";
        EntityCluster owner = named.of(name);
        String known = owner == null ? key(name.first(), name.end()) : String.valueOf(owner.id());
        int rest = isOwner ? name.end() + 1 : name.end();
        return new Reading(before + "|" + known + "|" + key(rest, phrase.end()), start);
    }

    private String key(int first, int end) {
        return NameKey.of(analysis.wording(first, end));
    }
}
