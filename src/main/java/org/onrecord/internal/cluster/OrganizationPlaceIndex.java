package org.onrecord.internal.cluster;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.onrecord.document.EntityType;
import org.onrecord.internal.lexicon.Gazetteer;
import org.onrecord.internal.lexicon.NameKey;
import org.onrecord.internal.lexicon.NameNouns;

/**
 * Finds organizations and places by the forms of their names. It is built from all names of the article before the first is
 * assigned, because an acronym can come before the name that it abbreviates. Short forms are added while names are assigned,
 * because they mean the last name that they can be short for.
 */
final class OrganizationPlaceIndex {
    private final NameNouns nouns;

    /** By the id that all names of an entity share in the gazetteer. */
    private final Map<String, ClusterBuilder> byKnownId = new HashMap<>();

    private final Map<OrganizationName.Form, ClusterBuilder> byPlainForm = new HashMap<>();
    private final Map<String, ClusterBuilder> byInitials = new HashMap<>();
    private final Map<String, ClusterBuilder> byOtherInitials = new HashMap<>();
    private final Map<OrganizationName.Form, ClusterBuilder> byShortForm = new HashMap<>();
    private final Map<OrganizationName.Form, ClusterBuilder> byBeginning = new HashMap<>();

    /** Organizations by the first two letters, for the words that are made of their names. */
    private final Map<String, List<Spelled>> byFirstLetters = new HashMap<>();

    /** An organization with a name that it has. */
    private record Spelled(OrganizationName name, ClusterBuilder cluster) {}

    /** Entities that were made for the sake of an acronym and have no assigned name yet. */
    private final Set<ClusterBuilder> unassigned = new HashSet<>();

    /** How many organizations that begin alike are looked at. */
    private static final int MAX_COMPARED = 8;

    OrganizationPlaceIndex(NameNouns nouns) {
        this.nouns = nouns;
    }

    /** Adds a name of the article, so that its acronym is found. */
    void add(OrganizationName name) {
        if (name.initials().length() > 1) {
            ClusterBuilder cluster = find(name);
            if (cluster == null) {
                cluster = create(name);
                unassigned.add(cluster);
            }
            byInitials.putIfAbsent(name.initials(), cluster);
            for (String initials : name.otherInitials()) {
                byOtherInitials.putIfAbsent(initials, cluster);
            }
            if (name.type() == EntityType.ORGANIZATION) {
                addFirstLetters(name, cluster);
            }
        }
    }

    private void addFirstLetters(OrganizationName name, ClusterBuilder cluster) {
        List<Spelled> alike = byFirstLetters.computeIfAbsent(Blend.key(name.words()), letters -> new ArrayList<>(1));
        if (alike.size() < MAX_COMPARED) {
            alike.add(new Spelled(name, cluster));
        }
    }

    /** Adds another name for the entity with a full name, unless the other name is known. */
    void addAlias(OrganizationName alias, OrganizationName full) {
        if (find(alias) == null) {
            ClusterBuilder cluster = find(full);
            byPlainForm.put(alias.plainForm(nouns), cluster == null ? create(full) : cluster);
        }
    }

    /** Adds a name of the user's, in place of other entities that have it. */
    void addUserName(OrganizationName name, ClusterBuilder cluster) {
        byPlainForm.put(name.plainForm(nouns), cluster);
        if (name.initials().length() > 1) {
            byInitials.put(name.initials(), cluster);
        }
        addShortForms(name, cluster);
    }

    /** Adds a name that was assigned, with its short forms. */
    void addAssigned(OrganizationName name, ClusterBuilder cluster) {
        byPlainForm.putIfAbsent(name.plainForm(nouns), cluster);
        addShortForms(name, cluster);
        unassigned.remove(cluster);
    }

    /** Adds short forms, which later names take from earlier ones; only the first word stays with the earlier one. */
    private void addShortForms(OrganizationName name, ClusterBuilder cluster) {
        name.shortForms(nouns).forEach(form -> byShortForm.put(form, cluster));
        name.beginnings().forEach(form -> byBeginning.put(form, cluster));
        OrganizationName.Form firstWord = name.firstWord(nouns);
        if (firstWord != null) {
            byShortForm.putIfAbsent(firstWord, cluster);
        }
    }

    /** Gives a name and its initials to another entity, in place of the one that was made for them. */
    void replace(OrganizationName name, ClusterBuilder before, ClusterBuilder after) {
        byPlainForm.put(name.plainForm(nouns), after);
        byInitials.replace(name.initials(), before, after);
        name.otherInitials().forEach(initials -> byOtherInitials.replace(initials, before, after));
    }

    /** Tells whether an entity was made for the sake of an acronym and has no assigned name yet. */
    boolean isUnassigned(@Nullable ClusterBuilder cluster) {
        return unassigned.contains(cluster);
    }

    /** Returns the entity that the gazetteer knows by a name, or else the one with the same plain form; null if there is none. */
    @Nullable
    ClusterBuilder find(OrganizationName name) {
        Gazetteer.Known known = nouns.gazetteer().of(name.text());
        return known != null
                ? byKnownId.computeIfAbsent(known.id(), id -> new ClusterBuilder(known.type()))
                : byPlainForm.get(name.plainForm(nouns));
    }

    /** Returns the entity with the plain form of a name, or a new one. */
    ClusterBuilder create(OrganizationName name) {
        return byPlainForm.computeIfAbsent(name.plainForm(nouns), form -> new ClusterBuilder(name.type()));
    }

    /** Returns the entity whose name has the letters of an acronym as initials; null if there is none. */
    @Nullable
    ClusterBuilder spelledOut(OrganizationName name) {
        if (!name.isAcronym()) {
            return null;
        }
        String letters = NameKey.of(name.text());
        ClusterBuilder cluster = byInitials.get(letters);
        boolean isMixed = name.text().chars().anyMatch(Character::isLowerCase);
        return cluster == null && isMixed ? byOtherInitials.get(letters) : cluster;
    }

    /** Returns the entity that a name is a short form of; null if there is none. */
    @Nullable
    ClusterBuilder withLongerName(OrganizationName name) {
        ClusterBuilder continued = continued(name);
        return continued != null ? continued : byShortForm.get(name.wholeForm());
    }

    /** Returns the entity whose name is a name followed by "of …"; null if there is none. */
    @Nullable
    ClusterBuilder continued(OrganizationName name) {
        return byBeginning.get(name.wholeForm());
    }

    /** Returns the organization from whose name a single word is made: Telmex of "Teléfonos de México"; null if there is none. */
    @Nullable
    ClusterBuilder blended(OrganizationName name) {
        if (name.words().size() > 1 || name.type() != EntityType.ORGANIZATION) {
            return null;
        }
        String word = name.words().get(0);
        return byFirstLetters.getOrDefault(Blend.key(name.words()), List.of()).stream()
                .filter(spelled -> Blend.isMadeOf(word, spelled.name().words()))
                .map(Spelled::cluster)
                .findFirst()
                .orElse(null);
    }
}
