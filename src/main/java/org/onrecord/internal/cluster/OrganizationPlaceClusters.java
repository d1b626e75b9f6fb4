package org.onrecord.internal.cluster;

import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.onrecord.document.EntityType;
import org.onrecord.internal.lexicon.NameKey;

/** Assigns the names of organizations and places to the entities of an {@link OrganizationPlaceIndex}, in text order. */
final class OrganizationPlaceClusters {
    /** Two letters are too few for the article to redefine a known acronym: the University of Nairobi is not the UN. */
    private static final int MIN_LETTERS_TO_REDEFINE = 3;

    private final OrganizationPlaceIndex index;

    /** The ways to find the entity of a whole name or acronym, the surest first. */
    private final List<Function<Query, @Nullable ClusterBuilder>> lookUps =
            List.of(this::spelledOutInArticle, this::knownOrNamedAlike, Query::longForm, this::spelledOutAtAll);

    /**
     * A name to be assigned.
     *
     * @param longForm the entity whose name the article abbreviates by this one, as in "European Union (EU)"; null for none
     * @param definite whether "the" precedes it
     */
    private record Query(OrganizationName name, @Nullable ClusterBuilder longForm, boolean definite) {}

    OrganizationPlaceClusters(OrganizationPlaceIndex index) {
        this.index = index;
    }

    /**
     * Returns the entity that a name means.
     *
     * @param longForm the entity whose name the article abbreviates by this one; null for none
     */
    ClusterBuilder assign(Occurrence occurrence, @Nullable ClusterBuilder longForm) {
        OrganizationName name = OrganizationName.of(occurrence.text(), occurrence.type());
        var query = new Query(name, longForm, occurrence.definite());
        ClusterBuilder cluster = lookUps.stream()
                .map(lookUp -> lookUp.apply(query))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
        ClusterBuilder longer = withLongerName(query);
        if (longer != null && name.type() == EntityType.ORGANIZATION && index.isUnassigned(cluster)) {
            // "Foreign Ministry" after "Chinese Foreign Ministry". Only for organizations: "New York" is not short for
            // "Chappaqua, New York".
            index.replace(name, cluster, longer);
            cluster = longer;
        }
        if (longer != null && isKnownOnly(cluster, name)) {
            cluster = longer;
        }
        if (cluster == null) {
            cluster = longer != null ? longer : index.create(name);
        }
        index.addAssigned(name, cluster);
        return cluster;
    }

    /**
     * Tells whether an entity is known only from outside the article, while the article has a longer name with the same beginning:
     * after "Democratic Party of Kelmora" the Democratic Party is that of Kelmora.
     */
    private boolean isKnownOnly(@Nullable ClusterBuilder cluster, OrganizationName name) {
        return cluster != null
                && cluster.size() == 0
                && name.words().size() > 1
                && name.type() == EntityType.ORGANIZATION
                && index.continued(name) != null;
    }

    /**
     * Finds the entity by the full name that the article itself gives for an acronym. This comes before the gazetteer: in an article about the
     * International Cricket Council the ICC is no court.
     */
    private @Nullable ClusterBuilder spelledOutInArticle(Query query) {
        ClusterBuilder cluster = index.spelledOut(query.name());
        boolean isLongEnough = NameKey.of(query.name().text()).length() >= MIN_LETTERS_TO_REDEFINE;
        return cluster != null && isLongEnough && cluster.type() == query.name().type() ? cluster : null;
    }

    private @Nullable ClusterBuilder knownOrNamedAlike(Query query) {
        return index.find(query.name());
    }

    /** Finds what an acronym is spelled out as, of any length and type. */
    private @Nullable ClusterBuilder spelledOutAtAll(Query query) {
        return index.spelledOut(query.name());
    }

    /** Finds the entity of which a name is a short form; a single word for a place needs an article: "the River". */
    private @Nullable ClusterBuilder withLongerName(Query query) {
        OrganizationName name = query.name();
        if (name.words().size() == 1 && !query.definite() && name.type() != EntityType.ORGANIZATION) {
            return index.continued(name);
        }
        ClusterBuilder longer = index.withLongerName(name);
        return longer != null ? longer : index.blended(name);
    }
}
