package org.onrecord.internal.coreference;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.onrecord.document.Entity;
import org.onrecord.document.Mention;
import org.onrecord.document.MentionKind;
import org.onrecord.document.Span;
import org.onrecord.internal.cluster.EntityCluster;
import org.onrecord.internal.linguistics.Analysis;
import org.onrecord.internal.name.Name;
import org.onrecord.internal.phrase.Phrase;

/** Collects what refers to each referent, and makes the entities of it. */
public final class EntityCollector {
    private final Analysis analysis;
    private final List<EntityCluster> referents;
    private final Map<Integer, TreeSet<Mention>> mentions = new HashMap<>();

    /** @param referents in order of first mention; each gets its names as mentions */
    public EntityCollector(Analysis analysis, List<EntityCluster> referents) {
        this.analysis = analysis;
        this.referents = referents;
        for (EntityCluster referent : referents) {
            referent.names().forEach(name -> add(referent, name));
        }
    }

    private void add(EntityCluster referent, Name name) {
        Span span = span(name.first(), name.end());
        add(referent, new Mention(span, span, span.in(analysis.text()), MentionKind.NAME));
    }

    /** Where a name stands: without the full stop of an abbreviated word at its end ("Kelmora Ltd."), unlike that of initials. */
    private Span span(int first, int end) {
        Span span = analysis.span(first, end);
        String last = analysis.token(end - 1).text();
        boolean abbreviated = last.length() > 2
                && last.endsWith(".")
                && last.indexOf('.') == last.length() - 1
                && Character.isLowerCase(last.charAt(last.length() - 2));
        return abbreviated ? new Span(span.start(), span.end() - 1) : span;
    }

    /** Notes that a pronoun or description refers to {@code referent}. */
    public void add(EntityCluster referent, Phrase phrase) {
        if (phrase.kind() != MentionKind.NAME) {
            add(referent, mention(phrase));
        }
    }

    private void add(EntityCluster referent, Mention mention) {
        mentions.computeIfAbsent(
                        referent.id(),
                        id -> new TreeSet<>(Comparator.comparing(Mention::span).thenComparing(Mention::kind)))
                .add(mention);
    }

    /** A phrase as a mention. */
    public Mention mention(Phrase phrase) {
        Span span = analysis.span(phrase.first(), phrase.end());
        Name name = phrase.name();
        Span head = name == null
                ? analysis.span(phrase.head(), phrase.head() + 1)
                : span(Math.max(name.first(), phrase.first()), name.end());
        return new Mention(span, head, span.in(analysis.text()), phrase.kind());
    }

    /** The entities; their ids are those of the referents. */
    public List<Entity> entities() {
        var entities = new ArrayList<Entity>();
        for (EntityCluster referent : referents) {
            entities.add(new Entity(
                    referent.id(), referent.type(), referent.name(), List.copyOf(mentions.get(referent.id()))));
        }
        return entities;
    }
}
