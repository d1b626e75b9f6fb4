package org.onrecord.internal.lexicon;

import java.io.IOException;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.onrecord.document.EntityType;
import org.onrecord.internal.model.ModelFile;
import org.onrecord.internal.model.ModelFolder;

/**
 * Holds the word lists of a models folder, each parsed once, and the names and cues that the user added.
 *
 * @param nameNouns the words in names and beside them: titles, kinds of organization, demonyms, known names
 * @param firstNames first names with their usual gender
 * @param roles nouns for the role of a person or organization
 * @param reportingWords how often verbs report and nouns head a source
 * @param speechWords which reporting words are words of speech
 * @param wordUsage what large collections of text show of single words
 * @param nameLists lists of names, which are evidence and not certain
 * @param sourceKinds words that tell what kind of source somebody is
 * @param ruleWords short lists that single rules go by
 * @param otherLabels words before a colon that name no speaker
 * @param userNames the names that the user added
 */
public record Lexicon(
        NameNouns nameNouns,
        FirstNames firstNames,
        Roles roles,
        ReportingWords reportingWords,
        SpeechWords speechWords,
        WordUsage wordUsage,
        NameLists nameLists,
        SourceKinds sourceKinds,
        RuleWords ruleWords,
        Set<String> otherLabels,
        UserNames userNames) {

    /** Loads the lists without a user's own words. */
    public static Lexicon load(ModelFolder models) throws IOException {
        return load(models, NameTable.EMPTY, List.of());
    }

    /** Loads the lists and adds the names and cues of a user. */
    public static Lexicon load(ModelFolder models, NameTable names, Collection<String> cues) throws IOException {
        return load(models, names, cues, List.of());
    }

    /**
     * Loads the lists and adds the names, cues and kinds of source of a user.
     *
     * @param names names that override the tagger and the lists
     * @param cues lemmas of further reporting verbs
     * @param sourceWords words that tell the kind of a source before those of the lists
     */
    public static Lexicon load(
            ModelFolder models, NameTable names, Collection<String> cues, Collection<SourceWord> sourceWords)
            throws IOException {
        return new Lexicon(
                NameNouns.load(models),
                FirstNames.load(models),
                Roles.load(models),
                ReportingWords.load(models).withCues(cues),
                SpeechWords.load(models).withVerbs(cues),
                WordUsage.load(models),
                NameLists.load(models),
                SourceKinds.load(models, sourceWords),
                RuleWords.load(models),
                NameNouns.words(models, ModelFile.LABELS),
                new UserNames(names));
    }

    /** Returns the same lists with other reporting words. */
    public Lexicon with(ReportingWords words) {
        return with(firstNames, words);
    }

    /** Returns the same lists without first names. */
    public Lexicon withoutFirstNames() {
        return with(FirstNames.NONE, reportingWords);
    }

    private Lexicon with(FirstNames names, ReportingWords words) {
        return new Lexicon(
                nameNouns,
                names,
                roles,
                words,
                speechWords,
                wordUsage,
                nameLists,
                sourceKinds,
                ruleWords,
                otherLabels,
                userNames);
    }

    /** Returns the type of the entities that a noun describes: "jurist" a person, "ministry" an organization; null if no list has it. */
    public @Nullable EntityType described(String noun) {
        Roles.Role role = roles.of(noun);
        EntityType kind = role == null ? nameNouns.kind(noun) : role.type();
        if (kind != null) {
            return kind;
        }
        boolean isBody = nameNouns.isBody(noun)
                || ruleWords.of(WordList.ORGANIZATION_NOUNS).contains(noun);
        return roles.isSaidOfPeople(noun) ? EntityType.PERSON : isBody ? EntityType.ORGANIZATION : null;
    }

    /** Tells whether a word before a name shows that a person is named: a title or a person's role. */
    public boolean introducesPerson(String word) {
        return nameNouns.titles().contains(word) || roles.isPersonRole(word);
    }
}
