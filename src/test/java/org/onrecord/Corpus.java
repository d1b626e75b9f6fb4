package org.onrecord;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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

/** Builds extractions of articles in which people say things, one a line. */
public final class Corpus {

    private final String id;
    private final Map<String, String> metadata = new LinkedHashMap<>();
    private final StringBuilder text = new StringBuilder();
    private final Map<String, List<Mention>> mentions = new LinkedHashMap<>();
    private final List<String[]> said = new ArrayList<>();
    private final List<int[]> places = new ArrayList<>();

    private Corpus(String id) {
        this.id = id;
    }

    public static Corpus article(String id) {
        return new Corpus(id);
    }

    public Corpus with(String key, String value) {
        metadata.put(key, value);
        return this;
    }

    /** {@code name said: “words”}; a name in small letters is a speaker without a name. */
    public Corpus says(String name, String words) {
        int source = text.length();
        text.append(name);
        if (Character.isUpperCase(name.codePointAt(0))) {
            mention(name, source);
        }
        text.append(" said: “");
        places.add(new int[] {source, text.length()});
        said.add(new String[] {name, words});
        text.append(words).append("”\n");
        return this;
    }

    private void mention(String name, int start) {
        var span = new Span(start, start + name.length());
        mentions.computeIfAbsent(name, key -> new ArrayList<>()).add(new Mention(span, span, name, MentionKind.NAME));
    }

    public Extraction extraction() {
        List<Entity> entities = new ArrayList<>();
        Map<String, Entity> byName = new LinkedHashMap<>();
        mentions.forEach((name, places) -> {
            EntityType type = name.startsWith("The ") ? EntityType.ORGANIZATION : EntityType.PERSON;
            byName.put(name, new Entity(entities.size(), type, name, places));
            entities.add(byName.get(name));
        });
        List<Quotation> quotations = new ArrayList<>();
        for (int i = 0; i < said.size(); i++) {
            String name = said.get(i)[0];
            int start = places.get(i)[0];
            int words = places.get(i)[1];
            var source = new Span(start, start + name.length());
            var cue = new Span(source.end() + 1, source.end() + 5);
            Speaker speaker =
                    byName.containsKey(name) ? new Speaker.Named(byName.get(name)) : new Speaker.Unnamed(name);
            quotations.add(new Quotation(
                    i,
                    QuotationKind.DIRECT,
                    List.of(new Span(words, words + said.get(i)[1].length())),
                    null,
                    new Attribution(
                            new Mention(
                                    source,
                                    source,
                                    name,
                                    byName.containsKey(name) ? MentionKind.NAME : MentionKind.NOMINAL),
                            List.of(speaker),
                            new Cue(cue, "said", "say"),
                            0.9,
                            0.9,
                            new Explanation("“said” precedes the quotation; “%s” is its subject.".formatted(name)))));
        }
        return new Extraction(new Article(id, text.toString(), metadata), entities, quotations, Example.BY);
    }
}
