package org.onrecord.evaluation;

import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.onrecord.document.Attribution;
import org.onrecord.document.Entity;
import org.onrecord.document.Speaker;

/**
 * Whether the speakers of one segment are right.
 *
 * @param strict all of them, by their fullest names and types
 * @param lenient one of them, by any of its names
 */
record SpeakerMatch(boolean strict, boolean lenient) {

    static SpeakerMatch of(Alignment article, int segment, GoldSpeakers.GoldSpeaker gold) {
        List<Entity> claimed = claimed(article, segment);
        if (!gold.isNamed()) {
            boolean isRight = claimed.isEmpty() && article.isSourceRight(segment);
            return new SpeakerMatch(isRight, isRight);
        }
        Set<String> said = normalized(claimed.stream().map(Entity::name));
        Set<String> wanted = normalized(gold.names().stream());
        boolean strict = said.equals(wanted)
                && claimed.stream().allMatch(entity -> entity.type().name().equals(gold.kind()));
        Set<String> known = new HashSet<>(wanted);
        known.addAll(normalized(gold.aliases().stream()));
        return new SpeakerMatch(strict, !Collections.disjoint(said, known));
    }

    private static List<Entity> claimed(Alignment article, int segment) {
        Attribution attribution = article.attribution(segment);
        return attribution == null
                ? List.of()
                : attribution.speakers().stream()
                        .filter(Speaker.Named.class::isInstance)
                        .map(speaker -> ((Speaker.Named) speaker).entity())
                        .toList();
    }

    private static Set<String> normalized(Stream<String> names) {
        return names.map(SpeakerName::normalized).collect(Collectors.toSet());
    }
}
