package org.onrecord.internal.cluster;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.onrecord.document.EntityType;
import org.onrecord.internal.lexicon.FirstNames;
import org.onrecord.internal.lexicon.Lexicon;
import org.onrecord.internal.lexicon.NameTable;
import org.onrecord.internal.lexicon.PersonName;
import org.onrecord.internal.linguistics.Analysis;
import org.onrecord.internal.name.Name;

/**
 * Decides which names name the same entity, in two phases: an index of all names of the article is built, then each name is
 * assigned in text order.
 */
public final class NameClustering {
    private final Analysis analysis;
    private final Lexicon lexicon;

    public NameClustering(Analysis analysis, Lexicon lexicon) {
        this.analysis = analysis;
        this.lexicon = lexicon;
    }

    /** Returns the entities that the names name, in the order of their first mentions. */
    public List<EntityCluster> of(List<Name> names) {
        List<Occurrence> occurrences = new OccurrenceReader(analysis, lexicon, names).read();
        var people = new PersonIndex(lexicon.firstNames());
        var organizations = new OrganizationPlaceIndex(lexicon.nameNouns());
        Map<NameTable.Entry, ClusterBuilder> userClusters = addUserNames(occurrences, people, organizations);
        addNames(occurrences, people, organizations);
        return assign(
                occurrences,
                userClusters,
                new PersonClusters(people),
                new OrganizationPlaceClusters(organizations),
                new PersonStyles(analysis, lexicon));
    }

    /** Adds the names that the user gave, which are clusters of their own; other forms in the article join them. */
    private Map<NameTable.Entry, ClusterBuilder> addUserNames(
            List<Occurrence> occurrences, PersonIndex people, OrganizationPlaceIndex organizations) {
        var clusters = new HashMap<NameTable.Entry, ClusterBuilder>();
        for (Occurrence occurrence : occurrences) {
            NameTable.Entry entry = occurrence.userEntry();
            if (entry != null && !clusters.containsKey(entry)) {
                var cluster = new ClusterBuilder(entry.type(), entry.name());
                clusters.put(entry, cluster);
                for (String form : entry.forms()) {
                    if (entry.type() == EntityType.PERSON) {
                        addUserName(PersonName.of(form), cluster, people);
                    } else {
                        organizations.addUserName(OrganizationName.of(form, entry.type()), cluster);
                    }
                }
            }
        }
        return clusters;
    }

    private void addUserName(PersonName name, ClusterBuilder cluster, PersonIndex people) {
        FirstNames firstNames = lexicon.firstNames();
        people.add(name, cluster, firstNames.gender(name.first()));
    }

    private static void addNames(
            List<Occurrence> occurrences, PersonIndex people, OrganizationPlaceIndex organizations) {
        people.addAll(occurrences.stream()
                .filter(occurrence -> occurrence.type() == EntityType.PERSON)
                .toList());
        Map<Name, Occurrence> byName = new HashMap<>();
        occurrences.forEach(occurrence -> byName.put(occurrence.name(), occurrence));
        for (Occurrence occurrence : occurrences) {
            if (occurrence.type() != EntityType.PERSON && occurrence.userEntry() == null) {
                OrganizationName name = OrganizationName.of(occurrence.text(), occurrence.type());
                organizations.add(name);
                Occurrence full = byName.get(occurrence.longForm());
                if (full != null && full.userEntry() == null) {
                    organizations.addAlias(name, OrganizationName.of(full.text(), occurrence.type()));
                }
            }
        }
    }

    private static List<EntityCluster> assign(
            List<Occurrence> occurrences,
            Map<NameTable.Entry, ClusterBuilder> userClusters,
            PersonClusters people,
            OrganizationPlaceClusters organizations,
            PersonStyles styles) {
        Set<ClusterBuilder> clusters = new LinkedHashSet<>();
        var clusterOf = new HashMap<Name, ClusterBuilder>();
        for (Occurrence occurrence : occurrences) {
            ClusterBuilder cluster = userClusters.get(occurrence.userEntry());
            if (cluster != null) {
                people.mention(cluster, occurrence);
            } else if (occurrence.type() == EntityType.PERSON) {
                cluster = people.assign(occurrence);
            } else {
                cluster = organizations.assign(occurrence, clusterOf.get(occurrence.longForm()));
            }
            cluster.add(occurrence);
            clusterOf.put(occurrence.name(), cluster);
            clusters.add(cluster);
        }
        var built = new ArrayList<EntityCluster>();
        for (ClusterBuilder cluster : clusters) {
            EntityCluster entity = cluster.build(built.size());
            built.add(userClusters.containsValue(cluster) ? entity : styles.styled(entity));
        }
        return List.copyOf(built);
    }
}
