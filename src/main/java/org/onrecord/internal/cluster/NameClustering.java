package org.onrecord.internal.cluster;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.onrecord.document.EntityType;
import org.onrecord.internal.lexicon.FirstNames;
import org.onrecord.internal.lexicon.Gender;
import org.onrecord.internal.lexicon.Initialism;
import org.onrecord.internal.lexicon.Lexicon;
import org.onrecord.internal.lexicon.NameKey;
import org.onrecord.internal.lexicon.NameNouns;
import org.onrecord.internal.lexicon.NameTable;
import org.onrecord.internal.lexicon.PersonName;
import org.onrecord.internal.lexicon.Titles;
import org.onrecord.internal.lexicon.UserNames;
import org.onrecord.internal.linguistics.Analysis;
import org.onrecord.internal.linguistics.Token;
import org.onrecord.internal.name.Name;

/** Decides which names name the same. */
public final class NameClustering {
    /** The furthest that a title stands before its name: "Lt. Gen. of Police X". */
    private static final int TITLE_REACH = 3;

    private final Analysis analysis;
    private final NameNouns words;
    private final FirstNames firstNames;

    private final UserNames given;

    public NameClustering(Analysis analysis, Lexicon lexicon) {
        this.given = lexicon.userNames();
        this.analysis = analysis;
        this.words = lexicon.nameNouns();
        this.firstNames = lexicon.firstNames();
    }

    /** The referents, in order of first mention. */
    public List<EntityCluster> of(List<Name> names) {
        var people = new PersonClusters(firstNames);
        var things = new ThingClusters(words);
        Map<NameTable.Entry, ClusterBuilder> ofEntry = adopt(names, people, things);
        announce(names, people, things);
        var clusters = new java.util.LinkedHashSet<ClusterBuilder>();
        var clusterOf = new HashMap<Name, ClusterBuilder>();
        for (int k = 0; k < names.size(); k++) {
            Name name = names.get(k);
            ClusterBuilder cluster = ofEntry.get(given.of(text(name), name.type()));
            if (cluster != null) {
                people.seen(cluster, name);
                cluster.add(name, text(name), null);
            } else if (name.type() == EntityType.PERSON) {
                Gender gender = titleGender(name);
                cluster = people.place(name, personName(names, k), gender);
                cluster.add(name, text(name), gender);
            } else {
                cluster = things.place(text(name), name.type(), clusterOf.get(defined(names, k)), isDefinite(name));
                cluster.add(name, text(name), null);
            }
            clusterOf.put(name, cluster);
            clusters.add(cluster);
        }
        var referents = new ArrayList<EntityCluster>();
        for (ClusterBuilder cluster : clusters) {
            referents.add(new EntityCluster(referents.size(), cluster.type, cluster.name(), cluster.names));
        }
        return referents;
    }

    /** The names that the user gave are clusters of their own, which the short forms of the names join. */
    private Map<NameTable.Entry, ClusterBuilder> adopt(List<Name> names, PersonClusters people, ThingClusters things) {
        var ofEntry = new HashMap<NameTable.Entry, ClusterBuilder>();
        for (Name name : names) {
            NameTable.Entry entry = given.of(text(name), name.type());
            if (entry != null && !ofEntry.containsKey(entry)) {
                var cluster = new ClusterBuilder(entry.type(), entry.name());
                ofEntry.put(entry, cluster);
                for (String form : entry.forms()) {
                    if (entry.type() == EntityType.PERSON) {
                        PersonName person = PersonName.of(form);
                        people.adopt(cluster, person, firstNames.gender(person.first()));
                    } else {
                        things.adopt(cluster, form);
                    }
                }
            }
        }
        return ofEntry;
    }

    private void announce(List<Name> names, PersonClusters people, ThingClusters things) {
        record Full(PersonName name, @Nullable Gender gender) {}
        var full = new ArrayList<Full>();
        for (int k = 0; k < names.size(); k++) {
            Name name = names.get(k);
            if (given.of(text(name), name.type()) != null) {
                continue;
            }
            if (name.type() != EntityType.PERSON) {
                things.announce(text(name), name.type());
                Name defined = defined(names, k);
                if (defined != null && given.of(text(defined), defined.type()) == null) {
                    things.define(text(name), text(defined), name.type());
                }
            } else if (personName(names, k).isFull()) {
                PersonName person = personName(names, k);
                Gender titled = titleGender(name);
                full.add(new Full(person, titled != null ? titled : firstNames.gender(person.first())));
            }
        }
        full.sort(Comparator.comparingInt(f -> -f.name().parts().size()));
        full.forEach(f -> people.announce(f.name(), f.gender()));
        for (int k = 0; k < names.size(); k++) {
            Gender gender = names.get(k).type() == EntityType.PERSON ? titleGender(names.get(k)) : null;
            if (gender != null && !personName(names, k).isFull()) {
                people.announceBare(personName(names, k), gender);
            }
        }
    }

    /** "Bill" of "Bill and Hillary Clinton" is Bill Clinton. */
    private PersonName personName(List<Name> names, int k) {
        PersonName own = PersonName.of(text(names.get(k)));
        if (own.isFull() || k + 1 == names.size() || firstNames.gender(own.first()) == null) {
            return own;
        }
        Name next = names.get(k + 1);
        Token between = next.first() == names.get(k).end() + 1 ? analysis.token(next.first() - 1) : null;
        if (between == null
                || next.type() != EntityType.PERSON
                || !between.text().equals("and") && !between.text().equals("&")) {
            return own;
        }
        PersonName other = PersonName.of(text(next));
        return other.isFull() && firstNames.gender(other.first()) != null
                ? new PersonName(List.of(own.first(), other.last()))
                : own;
    }

    /** The name that is shortened by the next one, behind it: "European Union (EU)"; null if none is. */
    private @Nullable Name defined(List<Name> names, int k) {
        if (k == 0) {
            return null;
        }
        Name before = names.get(k - 1);
        Name name = names.get(k);
        boolean bracketed = before.end() + 1 == name.first()
                && analysis.token(before.end()).text().equals("(")
                && name.end() < analysis.size()
                && analysis.token(name.end()).text().equals(")")
                && name.size() == 1
                && before.type() == name.type();
        if (before.end() == name.first()
                && before.type() == name.type()
                && name.size() == 1
                && Initialism.isShortFor(text(name), text(before))) {
            return before;
        }
        return bracketed && isPlausible(name, before) ? before : null;
    }

    /** Whether it is an abbreviation of one of the words, or a word made for an organization: Fonatur. */
    private boolean isPlausible(Name name, Name before) {
        char first = Character.toLowerCase(text(name).charAt(0));
        boolean begins = NameKey.of(text(before)).charAt(0) == first
                || NameKey.of(text(before)).contains(" " + first);
        boolean made = name.type() == EntityType.ORGANIZATION
                && before.size() > 1
                && words.gazetteer().of(text(name)) == null;
        return begins
                && (made || text(name).chars().filter(Character::isUpperCase).count() > 1);
    }

    private boolean isDefinite(Name name) {
        return name.first() > 0 && analysis.token(name.first() - 1).text().equalsIgnoreCase("the");
    }

    /** The gender that a title before the name shows: Mr, Mrs, Sir, his wife. */
    private @Nullable Gender titleGender(Name name) {
        for (int i = name.first() - 1; i >= Math.max(0, name.first() - TITLE_REACH); i--) {
            Titles.Title title = words.titles().of(analysis.token(i).text());
            if (title == null) {
                return null;
            }
            if (title.gender() != null) {
                return title.gender();
            }
        }
        return null;
    }

    private String text(Name name) {
        return analysis.span(name.first(), name.end()).in(analysis.text());
    }
}
