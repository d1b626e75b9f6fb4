package org.onrecord;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.onrecord.document.Article;
import org.onrecord.document.Attribution;
import org.onrecord.document.Cue;
import org.onrecord.document.Entity;
import org.onrecord.document.EntityType;
import org.onrecord.document.Explanation;
import org.onrecord.document.Extraction;
import org.onrecord.document.Gender;
import org.onrecord.document.Mention;
import org.onrecord.document.MentionKind;
import org.onrecord.document.Quotation;
import org.onrecord.document.QuotationKind;
import org.onrecord.document.Role;
import org.onrecord.document.SourceKind;
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
    private final Set<Integer> reported = new HashSet<>();
    private final Map<Integer, List<String>> joint = new HashMap<>();
    private final Map<String, Role> roles = new HashMap<>();
    private final Map<String, Gender> genders = new HashMap<>();
    private final Map<String, SourceKind> kinds = new HashMap<>();

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

    /** {@code name said words}, without marks. */
    public Corpus reports(String name, String words) {
        says(name, words);
        int[] place = places.get(places.size() - 1);
        text.setLength(place[1] - ": “".length());
        text.append(' ');
        place[1] = text.length();
        text.append(words).append(".\n");
        reported.add(said.size() - 1);
        return this;
    }

    /** {@code words}, in marks, which the text attributes to nobody. */
    public Corpus quotes(String words) {
        text.append('“');
        places.add(new int[] {-1, text.length()});
        said.add(new String[] {"", words});
        text.append(words).append("”\n");
        return this;
    }

    /** The last quotation has another speaker as well, who is mentioned elsewhere or has no name. */
    public Corpus together(String name) {
        joint.computeIfAbsent(said.size() - 1, key -> new ArrayList<>()).add(name);
        return this;
    }

    /** {@code name is a role of affiliation}; the article speaks of the person as of a woman or a man, or does not tell. */
    public Corpus person(String name, @Nullable Gender gender, String role, String affiliation) {
        mention(name, text.length());
        text.append(name).append(" is a ");
        int start = text.length();
        String words = role + " of " + affiliation;
        text.append(words).append(".\n");
        var span = new Span(start, start + words.length());
        var whole = new Span(span.end() - affiliation.length(), span.end());
        roles.put(name, new Role(span, words, new Mention(whole, whole, affiliation, MentionKind.NAME), null));
        return of(name, gender);
    }

    /** The article speaks of the person as of a woman or a man, or does not tell. */
    public Corpus of(String name, @Nullable Gender gender) {
        genders.put(name, gender);
        return this;
    }

    /** What kind of source the speaker is, wherever the article quotes it. */
    public Corpus of(String name, SourceKind kind) {
        kinds.put(name, kind);
        return this;
    }

    private Speaker speaker(String name, Map<String, Entity> byName) {
        SourceKind kind = kinds.getOrDefault(name, SourceKind.UNKNOWN);
        if (byName.containsKey(name)) {
            return new Speaker.Named(byName.get(name), kind);
        }
        return name.matches("he|she|they") ? new Speaker.Unresolved(name, kind) : new Speaker.Unnamed(name, kind);
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
            List<Role> told = roles.containsKey(name) ? List.of(roles.get(name)) : List.of();
            byName.put(name, new Entity(entities.size(), type, name, places, told, genders.get(name)));
            entities.add(byName.get(name));
        });
        List<Quotation> quotations = new ArrayList<>();
        for (int i = 0; i < said.size(); i++) {
            String name = said.get(i)[0];
            int start = places.get(i)[0];
            int words = places.get(i)[1];
            var spans = List.of(new Span(words, words + said.get(i)[1].length()));
            if (start < 0) {
                quotations.add(new Quotation(i, QuotationKind.DIRECT, spans, null, null));
                continue;
            }
            var source = new Span(start, start + name.length());
            var cue = new Span(source.end() + 1, source.end() + 5);
            List<Speaker> speakers = new ArrayList<>();
            speakers.add(speaker(name, byName));
            joint.getOrDefault(i, List.of()).forEach(other -> speakers.add(speaker(other, byName)));
            quotations.add(new Quotation(
                    i,
                    reported.contains(i) ? QuotationKind.INDIRECT : QuotationKind.DIRECT,
                    spans,
                    null,
                    new Attribution(
                            new Mention(
                                    source,
                                    source,
                                    name,
                                    byName.containsKey(name) ? MentionKind.NAME : MentionKind.NOMINAL),
                            speakers,
                            new Cue(cue, "said", "say"),
                            0.9,
                            0.9,
                            new Explanation("“said” precedes the quotation; “%s” is its subject.".formatted(name)))));
        }
        return new Extraction(new Article(id, text.toString(), metadata), entities, quotations, Example.BY);
    }
}
