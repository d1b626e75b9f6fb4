package org.onrecord.evaluation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.onrecord.Example;
import org.onrecord.document.Article;
import org.onrecord.document.Attribution;
import org.onrecord.document.Cue;
import org.onrecord.document.Entity;
import org.onrecord.document.EntityType;
import org.onrecord.document.Explanation;
import org.onrecord.document.Extraction;
import org.onrecord.document.Mention;
import org.onrecord.document.MentionKind;
import org.onrecord.document.Quotation;
import org.onrecord.document.QuotationKind;
import org.onrecord.document.Span;
import org.onrecord.document.Speaker;

/** Extractions as a poor system would give them: the gold with all kinds of mistakes, the same for the same seed. */
final class NoisyAnswers {

    private final Random random;
    private final @Nullable GoldSpeakers speakers;
    private final @Nullable GoldPeople people;

    NoisyAnswers(long seed, @Nullable GoldSpeakers speakers, @Nullable GoldPeople people) {
        random = new Random(seed);
        this.speakers = speakers;
        this.people = people;
    }

    Map<String, Extraction> to(List<GoldArticle> gold) {
        var answers = new LinkedHashMap<String, Extraction>();
        for (GoldArticle article : gold) {
            if (random.nextInt(20) > 0) {
                answers.put(article.id(), to(article));
            }
        }
        return answers;
    }

    private Extraction to(GoldArticle gold) {
        var entities = new ArrayList<Entity>();
        for (GoldArticle.Mention mention : gold.mentions()) {
            if (random.nextInt(8) > 0) {
                EntityType type = random.nextInt(10) > 0 ? mention.type() : any(EntityType.values());
                Span span = random.nextInt(10) > 0 ? mention.span() : near(mention.span(), gold.text());
                entities.add(entity(entities.size(), type, span.in(gold.text()), span, gold));
            }
        }
        entities.addAll(new NoisyReferences(random, gold).entities(entities.size()));
        if (people != null) {
            entities.addAll(new NoisyPeople(random, people).entities(gold, entities.size()));
        }
        var quotations = new ArrayList<>(new NoisyReports(random, gold).quotations(0));
        int end = 0;
        for (int k = 0; k < gold.segments().size(); k++) {
            GoldArticle.Segment segment = gold.segments().get(k);
            Span span = random.nextInt(6) > 0 ? segment.span() : near(segment.span(), gold.text());
            if (random.nextInt(10) == 0 || span.start() < end) {
                continue;
            }
            end = span.end();
            var spans = new ArrayList<>(List.of(span));
            if (random.nextInt(8) == 0 && k + 1 < gold.segments().size()) {
                spans.add(gold.segments().get(k + 1).span());
            }
            spans.removeIf(next -> next != span && next.start() < span.end());
            quotations.add(new Quotation(
                    quotations.size(),
                    any(QuotationKind.values()),
                    spans,
                    null,
                    attribution(gold, k, segment, entities)));
        }
        for (int i = random.nextInt(4); i > 0 && gold.text().length() > 100; i--) {
            int start = random.nextInt(gold.text().length() - 60);
            quotations.add(new Quotation(
                    quotations.size(),
                    QuotationKind.MIXED,
                    List.of(new Span(start, start + 1 + random.nextInt(50))),
                    null,
                    attribution(gold, -1, null, entities)));
        }
        return new Extraction(new Article(gold.id(), gold.text()), entities, quotations, Example.BY);
    }

    private @Nullable Attribution attribution(
            GoldArticle gold, int k, GoldArticle.@Nullable Segment segment, List<Entity> entities) {
        if (random.nextInt(8) == 0) {
            return null;
        }
        Span source = segment == null || segment.sources().isEmpty()
                ? near(new Span(gold.text().length() / 2, gold.text().length() / 2 + 5), gold.text())
                : any(segment.sources().toArray(Span[]::new));
        if (random.nextInt(4) == 0) {
            source = near(source, gold.text());
        }
        GoldSpeakers.GoldSpeaker speaker = speakers == null ? null : speakers.of(gold.id(), k);
        var named = new ArrayList<Speaker>();
        if (speaker != null && (speaker.isNamed() || random.nextInt(10) == 0)) {
            for (String name : speaker.names()) {
                String said = random.nextInt(4) > 0 || speaker.aliases().isEmpty()
                        ? name
                        : any(speaker.aliases().toArray(String[]::new));
                EntityType type = speaker.isNamed() && random.nextInt(12) > 0
                        ? EntityType.valueOf(speaker.kind())
                        : any(EntityType.values());
                if (random.nextInt(10) > 0 && !said.isEmpty()) {
                    Entity entity = entity(entities.size(), type, title() + said, new Span(0, 1), gold);
                    entities.add(entity);
                    named.add(new Speaker.Named(entity));
                }
            }
        }
        if (named.isEmpty() || random.nextInt(10) == 0) {
            named.add(new Speaker.Unnamed(source.in(gold.text())));
        }
        Span cue = segment == null || segment.cues().isEmpty()
                ? near(source, gold.text())
                : any(segment.cues().toArray(Span[]::new));
        if (random.nextInt(4) == 0) {
            cue = near(cue, gold.text());
        }
        double confidence = random.nextInt(5) == 0 ? any(0.0, 0.5, 0.9, 1.0) : Math.sqrt(random.nextDouble());
        return new Attribution(
                new Mention(source, source, source.in(gold.text()), MentionKind.NAME),
                named,
                random.nextInt(6) == 0 ? null : new Cue(cue, cue.in(gold.text()), "say"),
                confidence,
                confidence,
                new Explanation(""));
    }

    private String title() {
        return any("", "", "", "Mr. ", "Sen. ", "The ", "“", "President ");
    }

    /** Both ends moved by some characters. */
    private Span near(Span span, String text) {
        int reach = any(1, 3, 10, 60);
        int start = Math.max(0, Math.min(text.length(), span.start() + random.nextInt(2 * reach + 1) - reach));
        int end = Math.max(start, Math.min(text.length(), span.end() + random.nextInt(2 * reach + 1) - reach));
        return new Span(start, end);
    }

    private static Entity entity(int id, EntityType type, String name, Span span, GoldArticle gold) {
        var mention = new Mention(span, span, span.in(gold.text()), MentionKind.NAME);
        return new Entity(id, type, name.isBlank() ? "?" : name, List.of(mention));
    }

    @SafeVarargs
    private final <T> T any(T... choices) {
        return choices[random.nextInt(choices.length)];
    }
}
