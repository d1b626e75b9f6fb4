package org.onrecord.evaluation;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.onrecord.document.Entity;
import org.onrecord.document.EntityType;
import org.onrecord.document.Extraction;
import org.onrecord.document.Mention;
import org.onrecord.document.MentionKind;

/**
 * How many of the names in the text are found with exactly their span and type.
 *
 * @param total over all types
 * @param byType for each type
 * @param byGroup over all types, for each group of articles; empty if they are in none
 */
public record EntityScore(
        PrecisionRecall total,
        SortedMap<EntityType, PrecisionRecall> byType,
        SortedMap<String, PrecisionRecall> byGroup)
        implements Score {

    private static final PrecisionRecall NOTHING = new PrecisionRecall(0, 0, 0);

    /** Copies the maps. */
    public EntityScore {
        byType = Collections.unmodifiableSortedMap(new TreeMap<>(byType));
        byGroup = Collections.unmodifiableSortedMap(new TreeMap<>(byGroup));
    }

    @Override
    public String group() {
        return "entities";
    }

    @Override
    public List<Figure> figures() {
        var figures = new ArrayList<>(Figure.of("", total));
        byType.forEach((type, part) ->
                figures.addAll(Figure.of(", " + type.name().toLowerCase(Locale.ROOT), part)));
        byGroup.forEach((group, part) -> figures.add(Figure.of("F1, group " + group, part.f1())));
        return figures;
    }

    /** Returns the score over the mentions of {@code gold}; an article without an extraction counts as all missed. */
    static EntityScore of(List<GoldArticle> gold, Map<String, Extraction> extractions) {
        return of(gold, extractions, GoldGroups.none());
    }

    /** Returns the same, and the figures of groups of articles. */
    static EntityScore of(List<GoldArticle> gold, Map<String, Extraction> extractions, GoldGroups groups) {
        var byGroup = new TreeMap<String, PrecisionRecall>();
        var byType = new TreeMap<EntityType, PrecisionRecall>();
        for (EntityType type : EntityType.values()) {
            byType.put(type, NOTHING);
        }
        for (GoldArticle article : gold) {
            Set<GoldArticle.Mention> wanted = new HashSet<>(article.mentions());
            Set<GoldArticle.Mention> found = names(extractions.get(article.id()));
            var hits = new HashSet<>(wanted);
            hits.retainAll(found);
            String group = groups.of(article.id());
            for (EntityType type : EntityType.values()) {
                var part = new PrecisionRecall(count(hits, type), count(found, type), count(wanted, type));
                byType.merge(type, part, PrecisionRecall::plus);
                if (group != null) {
                    byGroup.merge(group, part, PrecisionRecall::plus);
                }
            }
        }
        return new EntityScore(byType.values().stream().reduce(NOTHING, PrecisionRecall::plus), byType, byGroup);
    }

    /** Returns the names of an extraction with their types. */
    static Set<GoldArticle.Mention> names(@Nullable Extraction extraction) {
        var names = new HashSet<GoldArticle.Mention>();
        if (extraction != null) {
            for (Entity entity : extraction.entities()) {
                for (Mention mention : entity.mentions()) {
                    if (mention.kind() == MentionKind.NAME) {
                        names.add(new GoldArticle.Mention(mention.span(), entity.type()));
                    }
                }
            }
        }
        return names;
    }

    private static int count(Set<GoldArticle.Mention> mentions, EntityType type) {
        return (int) mentions.stream().filter(mention -> mention.type() == type).count();
    }
}
