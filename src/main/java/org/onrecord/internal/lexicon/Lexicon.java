package org.onrecord.internal.lexicon;

import java.io.IOException;
import java.util.Collection;
import java.util.List;
import org.onrecord.internal.model.ModelFolder;

/**
 * Holds every word list of the models, each parsed once, with what the user added.
 *
 * @param nameNouns the words in and around names: titles, kinds of organization, demonyms, known names
 * @param firstNames first names with their usual gender
 * @param roles nouns for what a person is
 * @param reportingWords verbs that report and nouns that speak
 * @param userNames the names that the user gave
 */
public record Lexicon(
        NameNouns nameNouns, FirstNames firstNames, Roles roles, ReportingWords reportingWords, UserNames userNames) {

    /** Loads the lists without names or cues of a user. */
    public static Lexicon load(ModelFolder models) throws IOException {
        return load(models, NameTable.EMPTY, List.of());
    }

    /**
     * Loads the lists and adds the user's names and cues.
     *
     * @param names names that win over whatever is learned
     * @param cues lemmas of more reporting verbs
     */
    public static Lexicon load(ModelFolder models, NameTable names, Collection<String> cues) throws IOException {
        return new Lexicon(
                NameNouns.load(models),
                FirstNames.load(models),
                Roles.load(models),
                ReportingWords.load(models).withCues(cues),
                new UserNames(names));
    }
}
