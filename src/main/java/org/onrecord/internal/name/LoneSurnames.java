package org.onrecord.internal.name;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.onrecord.document.EntityType;
import org.onrecord.internal.lexicon.Lexicon;
import org.onrecord.internal.lexicon.NameLists;
import org.onrecord.internal.lexicon.NameNouns;
import org.onrecord.internal.linguistics.Sentence;

/**
 * Gives a person's full name and the lone word that is a part of it the same type.
 *
 * <ul>
 *   <li>In an article with Ana Sandvik and "Sandvik said", Sandvik is she and no firm. The first word counts as well, because
 *       some surnames come first, unless a place has it or "it" follows: "Jordan said it would close the border".
 *   <li>With Ezra Paris, "Paris, 34," and "Paris, who" are he.
 *   <li>Where Lund is a person and said something, "Ana Lund" is no place or organization.
 * </ul>
 *
 * What stands after a preposition or "the", or shares the word with a longer name of another type, keeps its type.
 */
final class LoneSurnames implements NamePass {
    private static final int MAX_TOKENS_OF_PERSON = 3;

    /** Words for a country or a firm in what it says. */
    private static final Set<String> NEUTER = Set.of("it", "its");

    private static final int MAX_TOKENS_TO_NEUTER = 20;

    private final NameNouns nouns;
    private final NameLists nameLists;
    private final ReportingVerbs reportingVerbs;

    LoneSurnames(Lexicon lexicon) {
        this.nouns = lexicon.nameNouns();
        this.nameLists = lexicon.nameLists();
        this.reportingVerbs = new ReportingVerbs(lexicon);
    }

    /**
     * Words of longer names.
     *
     * @param last the last words of people's names
     * @param first their first words
     * @param ofOthers all words of names of no people
     * @param names the names that may be people's after all, by their last words
     */
    private record Words(Set<String> last, Set<String> first, Set<String> ofOthers, Map<String, List<Name>> names) {}

    @Override
    public void apply(NameDraft draft) {
        var alone = new LinkedHashMap<String, List<Name>>();
        var full = new LinkedHashMap<String, List<Name>>();
        for (Name name : draft.names()) {
            (name.size() == 1 ? alone : full)
                    .computeIfAbsent(draft.text(name), text -> new ArrayList<>())
                    .add(name);
        }
        var words = new Words(new HashSet<>(), new HashSet<>(), new HashSet<>(), new HashMap<>());
        full.values().forEach(names -> add(draft, names, words));
        alone.forEach((word, names) -> correct(draft, word, names, words));
    }

    private void add(NameDraft draft, List<Name> names, Words to) {
        Name name = names.get(0);
        List<String> words = draft.words(name.first(), name.end());
        String last = words.get(words.size() - 1);
        if (name.type() == EntityType.PERSON) {
            to.last().add(last);
            to.first().add(words.get(0));
            return;
        }
        to.ofOthers().addAll(words);
        if (mayBePerson(draft, names)) {
            to.names().putIfAbsent(last, names);
        }
    }

    private void correct(NameDraft draft, String word, List<Name> names, Words words) {
        if (names.stream().anyMatch(name -> draft.isAfterPrepositionOrThe(name.first()))) {
            return;
        }
        boolean isPerson = names.get(0).type() == EntityType.PERSON;
        boolean ofPerson = words.last().contains(word) || words.first().contains(word);
        boolean reports = names.stream().anyMatch(name -> reports(draft, name));
        if (isPerson) {
            if (reports && !ofPerson) {
                makePeople(draft, words.names().getOrDefault(word, List.of()));
            }
        } else if (ofPerson && !words.ofOthers().contains(word)) {
            boolean maySpeak = words.last().contains(word)
                    || !isKnownPlace(word) && names.stream().noneMatch(name -> isSaidOfThing(draft, name));
            if (reports && maySpeak || names.stream().anyMatch(name -> PersonSigns.hasAgeOrWho(draft, name))) {
                makePeople(draft, names);
            }
        }
    }

    private static void makePeople(NameDraft draft, List<Name> names) {
        names.forEach(name -> draft.put(name.first(), name.end(), EntityType.PERSON));
    }

    /** Tells whether what was taken for a place or an organization may be first name and surname. */
    private boolean mayBePerson(NameDraft draft, List<Name> names) {
        Name name = names.get(0);
        String last = draft.token(name.end() - 1).text();
        return name.size() <= MAX_TOKENS_OF_PERSON
                && nouns.gazetteer().of(draft.text(name)) == null
                && nouns.kindOfHead(last) == null
                && !nouns.isCompanyEnding(last)
                && names.stream().noneMatch(other -> draft.isAfterPrepositionOrThe(other.first()));
    }

    private boolean isKnownPlace(String word) {
        return nouns.gazetteer().of(word) != null || nameLists.hasPlace(word);
    }

    /** Tells whether a reporting verb stands beside a name: "Sandvik said", "said Sandvik". */
    private boolean reports(NameDraft draft, Name name) {
        return reportingVerbs.isAt(draft, name.end(), name.first())
                || reportingVerbs.isAt(draft, name.first() - 1, name.first());
    }

    /** Tells whether "it" or "its" follows soon in the sentence. */
    private static boolean isSaidOfThing(NameDraft draft, Name name) {
        Sentence sentence = draft.analysis().sentenceOf(name.first());
        int end = Math.min(sentence.end(), name.end() + MAX_TOKENS_TO_NEUTER);
        return draft.words(name.end(), end).stream().anyMatch(NEUTER::contains);
    }
}
