package org.onrecord.internal.name;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.onrecord.document.EntityType;
import org.onrecord.internal.lexicon.Gazetteer;
import org.onrecord.internal.lexicon.Lexicon;

/**
 * Corrects the type of names by the words beside them: a title before a name, a full name that it is part of, "in"
 * before it, "the" before what was taken for a person, the noun at its end. All occurrences of a name get the same type.
 */
final class TypeCorrection implements NamePass {
    /** Longer names tell their type by their own words. */
    private static final int MAX_TOKENS_OF_AMBIGUOUS_NAME = 2;

    /** Longer runs are hardly the name of one person. */
    private static final int MAX_TOKENS_OF_PERSON = 4;

    private final Lexicon lexicon;
    private final PersonLooks looks;
    private final PersonSigns personSigns;
    private final ReportingVerbs reportingVerbs;

    TypeCorrection(Lexicon lexicon) {
        this.lexicon = lexicon;
        this.looks = new PersonLooks(lexicon);
        this.personSigns = new PersonSigns(lexicon);
        this.reportingVerbs = new ReportingVerbs(lexicon);
    }

    /**
     * Words that tell what a single word means.
     *
     * @param ofPeople all words of people's full names
     * @param ofFirms the first words of organizations' longer names
     */
    private record NameWords(Set<String> ofPeople, Set<String> ofFirms) {}

    @Override
    public void apply(NameDraft draft) {
        var byText = new LinkedHashMap<String, List<Name>>();
        var words = new NameWords(new HashSet<>(), new HashSet<>());
        for (Name name : draft.names()) {
            byText.computeIfAbsent(draft.text(name), text -> new ArrayList<>()).add(name);
            if (name.size() == 1) {
                continue;
            }
            if (name.type() == EntityType.PERSON && name.size() <= MAX_TOKENS_OF_PERSON) {
                words.ofPeople().addAll(draft.words(name.first(), name.end()));
            } else if (name.type() == EntityType.ORGANIZATION) {
                words.ofFirms().add(draft.token(name.first()).text());
            }
        }
        byText.forEach((text, names) -> correct(draft, text, names, words));
    }

    private void correct(NameDraft draft, String text, List<Name> names, NameWords words) {
        EntityType type = typeByItself(draft, text, names.get(0), words);
        if (type == null && names.get(0).size() <= MAX_TOKENS_OF_AMBIGUOUS_NAME) {
            var uses = new Uses(draft, names);
            boolean ofPerson = words.ofPeople().contains(text);
            if (uses.isPerson(ofPerson)) {
                type = EntityType.PERSON;
            } else if (isFullName(draft, text, names)) {
                names.forEach(name -> putPerson(draft, name));
            } else if (uses.isPlace() && !ofPerson) {
                type = EntityType.PLACE;
            } else if (uses.isNobody() && !ofPerson) {
                names.stream().filter(name -> name.type() == EntityType.PERSON).forEach(draft::remove);
            } else if (uses.titled == 0 && words.ofFirms().contains(text) && !ofPerson && allPeople(names)) {
                // "Peabody" beside "Peabody Energy", where nobody has this name
                type = EntityType.ORGANIZATION;
            }
        }
        for (Name name : names) {
            if (type != null && name.type() != type) {
                draft.put(name.first(), name.end(), type);
            }
        }
    }

    /** Returns the type of a well-known name, except if it is part of a person's (Jim Jordan), or that its last word shows. */
    private @Nullable EntityType typeByItself(NameDraft draft, String text, Name name, NameWords words) {
        Gazetteer.Known known = words.ofPeople().contains(text)
                ? null
                : lexicon.nameNouns().gazetteer().of(text);
        if (known != null) {
            return known.type();
        }
        if (name.type() == EntityType.PERSON && looks.isOrganization(draft, name.first(), name.end())) {
            return EntityType.ORGANIZATION;
        }
        // A person's surname can be any noun.
        boolean tooShort = name.size() == 1 || name.type() == EntityType.PERSON && name.size() == 2;
        return tooShort
                ? null
                : lexicon.nameNouns().kindOfHead(draft.token(name.end() - 1).text());
    }

    /**
     * Tells whether what was taken for a place is a first name or title and a surname: "Ada Quill left". It is not if the
     * lists have the place, if its last word is a kind of place, after a preposition or "the", or if the last word is an
     * ordinary one as in "Ana Cove" and nothing tells that a person is meant.
     */
    private boolean isFullName(NameDraft draft, String text, List<Name> names) {
        Name any = names.get(0);
        String first = draft.token(any.first()).text();
        String last = draft.token(any.end() - 1).text();
        return any.size() == 2
                && (lexicon.firstNames().isListed(first.toLowerCase(Locale.ROOT)) || lexicon.introducesPerson(first))
                && !lexicon.nameLists().hasPlace(text)
                && lexicon.nameNouns().kind(last) == null
                && (isOnlyName(last) || names.stream().anyMatch(name -> isSaidOfPerson(draft, name)))
                && names.stream()
                        .allMatch(name ->
                                name.type() == EntityType.PLACE && !draft.isAfterPrepositionOrThe(name.first()));
    }

    /** Tells whether a word is hardly ever written in small letters. */
    private boolean isOnlyName(String word) {
        return lexicon.wordUsage().isNeverLower(word.toLowerCase(Locale.ROOT));
    }

    private boolean isSaidOfPerson(NameDraft draft, Name name) {
        return PersonSigns.hasAgeOrWho(draft, name)
                || personSigns.hasRole(draft, name)
                || reportingVerbs.isAt(draft, name.end(), name.first());
    }

    /** Makes a person of a name, without the title in it: "Amara" of "Queen Amara". */
    private void putPerson(NameDraft draft, Name name) {
        String first = draft.token(name.first()).text();
        boolean isTitle = lexicon.nameNouns().titles().contains(first)
                || !lexicon.firstNames().isListed(first.toLowerCase(Locale.ROOT));
        draft.remove(name);
        draft.put(isTitle ? name.first() + 1 : name.first(), name.end(), EntityType.PERSON);
    }

    private static boolean allPeople(List<Name> names) {
        return names.stream().allMatch(name -> name.type() == EntityType.PERSON);
    }

    /** Counts how the occurrences of a name are used. */
    private final class Uses {
        private final int all;
        private final int titled;
        private final int afterIn;
        private final int afterThe;

        Uses(NameDraft draft, List<Name> names) {
            all = names.size();
            titled = (int) names.stream().filter(name -> isTitled(draft, name)).count();
            afterIn = (int)
                    names.stream().filter(name -> follows(draft, name, "in")).count();
            afterThe = (int)
                    names.stream().filter(name -> follows(draft, name, "the")).count();
        }

        boolean isPerson(boolean partOfPerson) {
            return 2 * titled > all || titled > 0 && afterIn == 0 && partOfPerson;
        }

        boolean isPlace() {
            return titled == 0 && afterIn > 1 && 2 * afterIn >= all;
        }

        boolean isNobody() {
            return titled == 0 && afterThe > 1 && 2 * afterThe > all;
        }
    }

    private boolean isTitled(NameDraft draft, Name name) {
        int before = name.first() - 1;
        return draft.sameSentence(before, name.first())
                && Character.isUpperCase(draft.token(before).text().charAt(0))
                && lexicon.introducesPerson(draft.token(before).text());
    }

    /** Tells whether a word precedes a name that is not part of a longer noun phrase. */
    private static boolean follows(NameDraft draft, Name name, String word) {
        boolean beforeNoun = draft.sameSentence(name.end(), name.first())
                && draft.token(name.end()).isNoun();
        return draft.isWord(name.first() - 1, name.first(), word) && !beforeNoun;
    }
}
