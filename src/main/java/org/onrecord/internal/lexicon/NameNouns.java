package org.onrecord.internal.lexicon;

import java.io.IOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.onrecord.document.EntityType;
import org.onrecord.internal.model.ModelFolder;

/** What is known of the words that stand in and beside names. */
public final class NameNouns {
    private final Titles titles;
    private final Gazetteer known;
    private final Set<String> demonyms;
    private final Set<String> abbreviations;
    private final Map<String, EntityType> kinds;
    private final Map<String, EntityType> heads;

    private NameNouns(
            Titles titles,
            Gazetteer known,
            Set<String> demonyms,
            Set<String> abbreviations,
            Map<String, EntityType> kinds,
            Map<String, EntityType> heads) {
        this.titles = titles;
        this.known = known;
        this.demonyms = demonyms;
        this.abbreviations = abbreviations;
        this.kinds = kinds;
        this.heads = heads;
    }

    static NameNouns load(ModelFolder models) throws IOException {
        var kinds = new HashMap<String, EntityType>();
        var heads = new HashMap<String, EntityType>();
        models.eachLine("kinds.tsv", line -> {
            String[] fields = line.split("\t");
            EntityType type = EntityType.valueOf(fields[1]);
            kinds.put(fields[0], type);
            if (fields.length > 2) {
                heads.put(fields[0], type);
            }
        });
        return new NameNouns(
                Titles.load(models),
                Gazetteer.load(models),
                words(models, "demonyms.txt"),
                words(models, "abbreviations.txt"),
                Map.copyOf(kinds),
                Map.copyOf(heads));
    }

    private static Set<String> words(ModelFolder models, String file) throws IOException {
        var words = new HashSet<String>();
        models.eachLine(file, line -> {
            words.addAll(List.of(line.split(" ")));
        });
        return Set.copyOf(words);
    }

    public Titles titles() {
        return titles;
    }

    public Gazetteer known() {
        return known;
    }

    /** Whether a word is an adjective of a nation, people, faith or party, or a member of one: "Kenyan", "Kenyans". */
    public boolean isDemonym(String word) {
        return demonyms.contains(word) || word.endsWith("s") && demonyms.contains(word.substring(0, word.length() - 1));
    }

    /** Whether capitals are no sign of a name: "TV", "CEO". */
    public boolean isAbbreviation(String word) {
        return abbreviations.contains(word);
    }

    /** What a noun beside a name says of it ("the X bloc", "X province"); null if nothing. */
    @Nullable
    public EntityType kind(String noun) {
        String lower = noun.toLowerCase(Locale.ROOT);
        EntityType kind = kinds.get(lower);
        return kind != null || !lower.endsWith("s") ? kind : kinds.get(lower.substring(0, lower.length() - 1));
    }

    /** What a name with this last word names; null if the word does not tell. */
    @Nullable
    public EntityType kindOfHead(String lastWord) {
        return heads.get(lastWord.toLowerCase(Locale.ROOT));
    }
}
