package org.onrecord;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import org.jspecify.annotations.Nullable;
import org.onrecord.document.Article;
import org.onrecord.document.Attribution;
import org.onrecord.document.Cue;
import org.onrecord.document.Entity;
import org.onrecord.document.EntityType;
import org.onrecord.document.Explanation;
import org.onrecord.document.Extraction;
import org.onrecord.document.Gender;
import org.onrecord.document.GenderEvidence;
import org.onrecord.document.Mention;
import org.onrecord.document.MentionKind;
import org.onrecord.document.Provenance;
import org.onrecord.document.Quotation;
import org.onrecord.document.QuotationKind;
import org.onrecord.document.Role;
import org.onrecord.document.SourceKind;
import org.onrecord.document.Span;
import org.onrecord.document.Speaker;
import org.onrecord.document.Warning;

/** Extractions that no extractor would give but that the types allow: spans anywhere, hostile text everywhere. */
public final class AnyExtraction {

    private static final String[] BITS = {
        "word",
        " ",
        " ",
        ",",
        "“",
        "”",
        "\"",
        "'",
        "<script>",
        "</p>",
        "&amp;",
        "=1+1",
        "-",
        "@",
        "\n",
        "\n\n",
        "\r\n",
        "\t",
        "é",
        "😀",
        "\u2028",
        "\u0085",
        "T1\t",
        "]]>",
        "\\",
        ";"
    };

    private final Random random;
    private final String text;

    private AnyExtraction(Random random) {
        this.random = random;
        text = words(60);
    }

    /** Any of them; valid UTF-16 alone, because most formats have no way to write half surrogate pairs. */
    public static Arbitrary<Extraction> arbitrary() {
        return Arbitraries.longs().map(seed -> new AnyExtraction(new Random(seed)).extraction());
    }

    private Extraction extraction() {
        Map<String, String> metadata = new LinkedHashMap<>();
        for (int i = random.nextInt(3); i > 0; i--) {
            metadata.put(i + words(3), words(3));
        }
        List<Entity> entities = new ArrayList<>();
        for (int i = random.nextInt(4); i > 0; i--) {
            List<Mention> mentions = new ArrayList<>(List.of(mention(MentionKind.NAME)));
            IntStream.range(0, random.nextInt(4)).forEach(m -> mentions.add(mention(any(MentionKind.values()))));
            Gender gender = random.nextBoolean() ? any(Gender.values()) : null;
            GenderEvidence evidence = gender != null && random.nextBoolean() ? genderEvidence() : null;
            entities.add(new Entity(
                    entities.size(), any(EntityType.values()), "n" + words(3), mentions, roles(), gender, evidence));
        }
        List<Quotation> quotations = new ArrayList<>();
        for (int i = random.nextInt(5); i > 0; i--) {
            int id = quotations.size();
            Integer enclosing = id > 0 && random.nextBoolean() ? Integer.valueOf(random.nextInt(id)) : null;
            List<Span> spans = spans();
            quotations.add(new Quotation(
                    id, any(QuotationKind.values()), spans, around(spans), enclosing, attribution(entities)));
        }
        List<Warning> warnings = random.nextBoolean()
                ? List.of()
                : List.of(
                        new Warning.NotEnglish(random.nextDouble(), 1 + random.nextInt(99)),
                        new Warning.ScriptedPage(random.nextInt(9)),
                        new Warning.ReplacementCharacters(1 + random.nextInt(9)),
                        new Warning.PageCutOff(),
                        new Warning.UniformCase(random.nextBoolean()),
                        new Warning.PassedOver(List.of("entities[].type EVENT")));
        var by = new Provenance(words(2), words(2));
        return new Extraction(new Article("a" + words(5), text, metadata), entities, quotations, by, warnings);
    }

    private GenderEvidence genderEvidence() {
        Span span = span();
        return new GenderEvidence(span, span.in(text), any(GenderEvidence.Basis.values()), 1 - random.nextDouble());
    }

    private List<Role> roles() {
        List<Role> roles = new ArrayList<>();
        for (int i = random.nextInt(3); i > 0; i--) {
            Span span = span();
            Mention affiliation = random.nextBoolean() ? mention(any(MentionKind.values())) : null;
            // there always is an entity 0: the one that has the role, if no other
            Integer entity = affiliation != null && random.nextBoolean() ? 0 : null;
            roles.add(new Role(span, span.in(text), affiliation, entity));
        }
        return roles;
    }

    private Span around(List<Span> spans) {
        int one = place();
        int other = place();
        return new Span(
                Math.min(one, spans.get(0).start()),
                Math.max(other, spans.get(spans.size() - 1).end()));
    }

    private List<Span> spans() {
        int[] ends = IntStream.range(0, 2 * (1 + random.nextInt(3)))
                .map(i -> place())
                .sorted()
                .toArray();
        List<Span> spans = new ArrayList<>();
        for (int i = 0; i < ends.length; i += 2) {
            spans.add(new Span(ends[i], ends[i + 1]));
        }
        return spans;
    }

    private @Nullable Attribution attribution(List<Entity> entities) {
        if (random.nextInt(4) == 0) {
            return null;
        }
        List<Speaker> speakers = new ArrayList<>(List.of(
                random.nextBoolean()
                        ? new Speaker.Unnamed(words(3), any(SourceKind.values()))
                        : new Speaker.Unresolved(words(3), any(SourceKind.values()))));
        if (!entities.isEmpty() && random.nextBoolean()) {
            Entity named = entities.get(random.nextInt(entities.size()));
            speakers.add(new Speaker.Named(named, any(SourceKind.values())));
        }
        Span cue = span();
        return new Attribution(
                mention(any(MentionKind.values())),
                speakers,
                random.nextBoolean() ? new Cue(cue, cue.in(text), words(1)) : null,
                random.nextDouble(),
                random.nextDouble(),
                new Explanation(words(4)));
    }

    private Mention mention(MentionKind kind) {
        Span span = span();
        int start = span.start() + random.nextInt(span.length() + 1);
        Span head = random.nextBoolean() ? span : new Span(start, start + random.nextInt(span.end() - start + 1));
        return new Mention(span, head, span.in(text), kind);
    }

    private Span span() {
        int one = place();
        int other = place();
        return new Span(Math.min(one, other), Math.max(one, other));
    }

    /** Between two characters. */
    private int place() {
        int place = random.nextInt(text.length() + 1);
        return place > 0 && place < text.length() && Character.isLowSurrogate(text.charAt(place)) ? place - 1 : place;
    }

    private String words(int most) {
        var words = new StringBuilder();
        for (int i = random.nextInt(most + 1); i > 0; i--) {
            words.append(any(BITS));
        }
        return words.toString();
    }

    private <T> T any(T[] values) {
        return values[random.nextInt(values.length)];
    }
}
