package org.onrecord.internal.coreference;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.onrecord.document.Entity;
import org.onrecord.document.Mention;
import org.onrecord.document.MentionKind;
import org.onrecord.document.Span;
import org.onrecord.internal.cluster.Description;
import org.onrecord.internal.cluster.EntityCluster;
import org.onrecord.internal.cluster.EntityClusters;
import org.onrecord.internal.linguistics.Analysis;
import org.onrecord.internal.name.Name;
import org.onrecord.internal.phrase.Phrase;

/** Collects the mentions of each entity, and makes the entities of the public API. */
public final class EntityCollector {
    private final Analysis analysis;
    private final EntityClusters clusters;
    private final Map<Integer, TreeSet<Mention>> mentions = new HashMap<>();

    /** @param clusters each gets its names as mentions */
    public EntityCollector(Analysis analysis, EntityClusters clusters) {
        this.analysis = analysis;
        this.clusters = clusters;
        for (EntityCluster cluster : clusters.all()) {
            cluster.names().forEach(name -> add(cluster, name));
            cluster.descriptions().forEach(description -> add(cluster, description));
        }
    }

    private void add(EntityCluster cluster, Name name) {
        Span span = span(name.first(), name.end());
        add(cluster, new Mention(span, span, span.in(analysis.text()), MentionKind.NAME));
    }

    private void add(EntityCluster cluster, Description description) {
        Span span = analysis.span(description.first(), description.end());
        Span head = analysis.span(description.head(), description.head() + 1);
        add(cluster, new Mention(span, head, span.in(analysis.text()), MentionKind.NOMINAL));
    }

    /** Returns the characters of a name, without the full stop of an abbreviated word at its end ("Kelmora Ltd."); initials keep theirs. */
    private Span span(int first, int end) {
        Span span = analysis.span(first, end);
        String last = analysis.token(end - 1).text();
        boolean abbreviated = last.length() > 2
                && last.endsWith(".")
                && last.indexOf('.') == last.length() - 1
                && Character.isLowerCase(last.charAt(last.length() - 2));
        return abbreviated ? new Span(span.start(), span.end() - 1) : span;
    }

    /** Adds the phrases that mean one entity as mentions of it; names are mentions already. */
    public void add(Map<Phrase, Meaning> meanings) {
        meanings.forEach((phrase, meaning) -> {
            if (phrase.kind() != MentionKind.NAME && meaning.entities().size() == 1) {
                add(meaning.entities().get(0), mention(phrase));
            }
        });
    }

    private void add(EntityCluster cluster, Mention mention) {
        mentions.computeIfAbsent(
                        cluster.id(),
                        id -> new TreeSet<>(Comparator.comparing(Mention::span).thenComparing(Mention::kind)))
                .add(mention);
    }

    /** Returns a source as a mention, with what "and" joins to it: "the mayor and Paul Lund". */
    public Mention sourceMention(Phrase source) {
        return mention(source, source.jointEnd());
    }

    /** Returns a phrase as a mention. */
    public Mention mention(Phrase phrase) {
        return mention(phrase, phrase.end());
    }

    private Mention mention(Phrase phrase, int end) {
        Span span = analysis.span(phrase.first(), end);
        Name name = phrase.name();
        Span head = name == null
                ? analysis.span(phrase.head(), phrase.head() + 1)
                : span(Math.max(name.first(), phrase.first()), name.end());
        return new Mention(span, head, span.in(analysis.text()), phrase.kind());
    }

    /** Returns a cluster's name with the capitals that the article gives it: all or none where the article has only one case. */
    private String shown(EntityCluster cluster) {
        return cluster.names().stream()
                .filter(name -> analysis.wording(name.first(), name.end()).equals(cluster.name()))
                .findFirst()
                .map(name -> analysis.shown(name.first(), name.end()))
                .orElse(cluster.name());
    }

    /** Returns the entities, with the ids and in the order of the clusters. */
    public List<Entity> entities() {
        return clusters.all().stream()
                .map(cluster -> new Entity(
                        cluster.id(), cluster.type(), shown(cluster), List.copyOf(mentions.get(cluster.id()))))
                .toList();
    }
}
