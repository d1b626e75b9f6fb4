package org.onrecord.internal.name;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.onrecord.document.EntityType;
import org.onrecord.internal.lexicon.FirstNames;
import org.onrecord.internal.lexicon.NameKey;
import org.onrecord.internal.lexicon.NameNouns;

/**
 * Cuts names in headlines, where all words are capitalized and the tagger sees no end of a name ("Ann Lee Calls Bob Kay"), to
 * the people whom the sentences of the article name.
 */
final class Headlines implements NamePass {
    /** Few people have a name of so many words. */
    private static final int MIN_WORDS_OF_SEVERAL_NAMES = 4;

    private final NameNouns nouns;
    private final FirstNames firstNames;

    Headlines(NameNouns nouns, FirstNames firstNames) {
        this.nouns = nouns;
        this.firstNames = firstNames;
    }

    /**
     * The people whom the sentences give full names.
     *
     * @param byFirstWord the words of each name
     * @param surnames the last words
     */
    private record People(Map<String, List<List<String>>> byFirstWord, Set<String> surnames) {
        void add(List<String> name) {
            byFirstWord.computeIfAbsent(name.get(0), first -> new ArrayList<>()).add(name);
            surnames.add(name.get(name.size() - 1));
        }
    }

    @Override
    public void apply(NameDraft draft) {
        var people = new People(new HashMap<>(), new HashSet<>());
        List<Name> inHeadlines = new ArrayList<>();
        for (Name name : draft.names()) {
            if (name.type() == EntityType.PERSON && name.size() > 1) {
                if (draft.isInTitleLine(name)) {
                    inHeadlines.add(name);
                } else {
                    people.add(draft.words(name.first(), name.end()));
                }
            }
        }
        inHeadlines.forEach(name -> cut(draft, name, people));
    }

    private void cut(NameDraft draft, Name run, People people) {
        List<Name> found = peopleIn(draft, run, people);
        // A run of three words may be a single name, of which the sentences have a part.
        boolean hasSeveral = !found.isEmpty() && draft.text(run).split("\\s+").length >= MIN_WORDS_OF_SEVERAL_NAMES;
        boolean surnameAlone = found.isEmpty() && isWordAndSurname(draft, run, people);
        if (surnameAlone) {
            found.add(new Name(run.end() - 1, run.end(), EntityType.PERSON));
        }
        if (hasSeveral || surnameAlone) {
            draft.remove(run);
            found.forEach(name -> draft.put(name.first(), name.end(), EntityType.PERSON));
        }
    }

    private static List<Name> peopleIn(NameDraft draft, Name run, People people) {
        var found = new ArrayList<Name>();
        for (int i = run.first(); i < run.end(); ) {
            int end = endOfPerson(draft, i, run.end(), people);
            if (end > i) {
                found.add(new Name(i, end, EntityType.PERSON));
            }
            i = Math.max(end, i + 1);
        }
        return found;
    }

    /** Returns the end of the longest name of a person that begins at a token; -1 if none does. */
    private static int endOfPerson(NameDraft draft, int first, int limit, People people) {
        int longest = -1;
        for (List<String> words :
                people.byFirstWord().getOrDefault(draft.token(first).text(), List.of())) {
            int end = first + words.size();
            if (end <= limit && end > longest && draft.words(first, end).equals(words)) {
                longest = end;
            }
        }
        return longest;
    }

    /** Recognizes "Why Ortiz": a word that is no name before the surname of somebody. */
    private boolean isWordAndSurname(NameDraft draft, Name run, People people) {
        String first = draft.token(run.first()).text();
        return run.size() == 2
                && people.surnames().contains(draft.token(run.end() - 1).text())
                && !draft.token(run.first()).tag().startsWith("NNP")
                && firstNames.gender(NameKey.of(first)) == null
                && !nouns.titles().contains(first);
    }
}
