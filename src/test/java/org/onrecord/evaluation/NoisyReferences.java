package org.onrecord.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.onrecord.document.Entity;
import org.onrecord.document.EntityType;
import org.onrecord.document.Mention;
import org.onrecord.document.MentionKind;
import org.onrecord.document.Span;

/** Entities as a poor system would tie their mentions together: the gold chains with mentions lost, moved and cut. */
final class NoisyReferences {

    private final Random random;
    private final String text;
    private final Map<Integer, List<Mention>> chains = new TreeMap<>();

    NoisyReferences(Random random, GoldArticle gold) {
        this.random = random;
        text = gold.text();
        gold.references().forEach(reference -> {
            int chain = random.nextInt(8) > 0 ? reference.chain() : 1 + random.nextInt(20);
            add(chain, reference.span(), kind(reference.form()));
        });
        gold.pronouns().forEach(this::add);
    }

    private void add(GoldArticle.AmbiguousPronoun pronoun) {
        int answer = random.nextInt(4) - 1;
        for (int k = 0; k < pronoun.names().size(); k++) {
            GoldArticle.AmbiguousPronoun.Candidate name = pronoun.names().get(k);
            int chain = random.nextInt(12) > 0 ? k : 0;
            add(chain, name.span(), random.nextInt(10) > 0 ? MentionKind.NAME : MentionKind.NOMINAL);
            if (name.isMeant() && random.nextInt(3) > 0 || answer == k) {
                add(chain, pronoun.span(), MentionKind.PRONOUN);
            }
        }
    }

    private void add(int chain, Span span, MentionKind kind) {
        if (random.nextInt(10) == 0) {
            return;
        }
        Span near = random.nextInt(5) > 0 ? span : near(span);
        chains.computeIfAbsent(chain, number -> new ArrayList<>()).add(new Mention(near, near, near.in(text), kind));
    }

    private MentionKind kind(String form) {
        MentionKind kind = switch (form) {
            case "name" -> MentionKind.NAME;
            case "pronoun" -> MentionKind.PRONOUN;
            default -> MentionKind.NOMINAL;
        };
        return random.nextInt(15) > 0 ? kind : MentionKind.values()[random.nextInt(3)];
    }

    private Span near(Span span) {
        int start = Math.max(0, span.start() + random.nextInt(9) - 4);
        int end = Math.min(text.length(), Math.max(start + 1, span.end() + random.nextInt(9) - 4));
        return new Span(Math.min(start, end - 1), end);
    }

    /** The chains that have a name, numbered from {@code first}. */
    List<Entity> entities(int first) {
        var entities = new ArrayList<Entity>();
        for (List<Mention> mentions : chains.values()) {
            mentions.stream()
                    .filter(mention -> mention.kind() == MentionKind.NAME)
                    .filter(mention -> !mention.text().isBlank())
                    .findFirst()
                    .ifPresent(name -> entities.add(
                            new Entity(first + entities.size(), EntityType.PERSON, name.text(), mentions)));
        }
        return entities;
    }
}
