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
import org.onrecord.internal.model.ModelFile;
import org.onrecord.internal.model.ModelFolder;

/** The words that occur in names and beside them: titles, kinds of organization and place, demonyms, and known names. */
public final class NameNouns {
    private final Titles titles;
    private final Gazetteer gazetteer;
    private final Countries countries;
    private final Set<String> demonyms;
    private final Set<String> abbreviations;
    private final Set<String> media;
    private final Set<String> bodies;
    private final Set<String> companyEndings;
    private final Map<String, EntityType> kinds = new HashMap<>();

    /** The kinds that are common last words of names. */
    private final Set<String> heads = new HashSet<>();

    private NameNouns(
            Titles titles,
            Gazetteer gazetteer,
            Countries countries,
            Set<String> demonyms,
            Set<String> abbreviations,
            Set<String> media,
            Set<String> bodies,
            Set<String> companyEndings) {
        this.titles = titles;
        this.gazetteer = gazetteer;
        this.countries = countries;
        this.demonyms = demonyms;
        this.abbreviations = abbreviations;
        this.media = media;
        this.bodies = bodies;
        this.companyEndings = companyEndings;
    }

    static NameNouns load(ModelFolder models) throws IOException {
        var nouns = new NameNouns(
                Titles.load(models),
                Gazetteer.load(models),
                Countries.load(models),
                words(models, ModelFile.DEMONYMS),
                words(models, ModelFile.ABBREVIATIONS),
                words(models, ModelFile.MEDIA),
                words(models, ModelFile.BODIES),
                words(models, ModelFile.COMPANY_ENDINGS));
        models.eachLine(ModelFile.KINDS, line -> {
            String[] fields = line.split("\t");
            nouns.kinds.put(fields[0], EntityType.valueOf(fields[1]));
            if (fields.length > 2) {
                nouns.heads.add(fields[0]);
            }
        });
        return nouns;
    }

    static Set<String> words(ModelFolder models, ModelFile file) throws IOException {
        var words = new HashSet<String>();
        models.eachLine(file, line -> words.addAll(List.of(line.split(" "))));
        return Set.copyOf(words);
    }

    /** Returns the titles. */
    public Titles titles() {
        return titles;
    }

    /** Returns the known names. */
    public Gazetteer gazetteer() {
        return gazetteer;
    }

    /** Returns the countries and the adjectives for them. */
    public Countries countries() {
        return countries;
    }

    /** Tells whether a word is the adjective of a nation, faith or party, or names a member: "Kenyan", "Kenyans". */
    public boolean isDemonym(String word) {
        return demonyms.contains(word) || word.endsWith("s") && demonyms.contains(word.substring(0, word.length() - 1));
    }

    /** Tells whether a word in capitals is an ordinary one and no name: "TV", "CEO". */
    public boolean isAbbreviation(String word) {
        return abbreviations.contains(word);
    }

    /** Tells whether names of newspapers and stations end with a word, in lower case: "times", "radio". */
    public boolean endsMedium(String lowerCase) {
        return media.contains(lowerCase);
    }

    /** Tells whether a noun names a body of which a state, a place, a person or an organization has one of its own: "ministry". */
    public boolean isBody(String noun) {
        return bodies.contains(noun);
    }

    /** Tells whether a word is a legal form at the end of companies' names, with or without full stops: "Inc.", "GmbH", "Bhd". */
    public boolean isCompanyEnding(String word) {
        return companyEndings.contains(word.replace(".", "").toLowerCase(Locale.ROOT));
    }

    /** Returns the type of names beside a noun, singular or plural ("the X bloc", "X province"); null if it tells none. */
    @Nullable
    public EntityType kind(String noun) {
        String lower = noun.toLowerCase(Locale.ROOT);
        EntityType kind = kinds.get(lower);
        return kind != null || !lower.endsWith("s") ? kind : kinds.get(lower.substring(0, lower.length() - 1));
    }

    /** Returns the type of names beside a noun in exactly this form, in lower case; null if it tells none. */
    @Nullable
    public EntityType kindOfForm(String lowerCase) {
        return kinds.get(lowerCase);
    }

    /** Returns the type of names that end with a word; null if the word tells none. */
    @Nullable
    public EntityType kindOfHead(String lastWord) {
        String lower = lastWord.toLowerCase(Locale.ROOT);
        return heads.contains(lower) ? kinds.get(lower) : null;
    }
}
