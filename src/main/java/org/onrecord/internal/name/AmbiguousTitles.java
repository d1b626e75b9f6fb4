package org.onrecord.internal.name;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.onrecord.document.EntityType;
import org.onrecord.internal.lexicon.Lexicon;
import org.onrecord.internal.lexicon.NameKey;
import org.onrecord.internal.lexicon.Titles;

/**
 * Tells titles from first names where a word can be both. "Dean Marlow" is titled where the article has Laura Marlow and calls
 * somebody a dean; "Prince Owusu, 22," has a first name where nothing else calls him a prince.
 */
final class AmbiguousTitles implements NamePass {
    private static final Set<String> INDEFINITE = Set.of("a", "an");

    private final Lexicon lexicon;

    AmbiguousTitles(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /**
     * What the article says.
     *
     * @param nouns the common nouns in small letters
     * @param firstNames the first words of people's full names, by the last word
     * @param introduced the last words of names before an age or an indefinite description: "Owusu, 22," or "Owusu, a nurse"
     */
    private record Evidence(Set<String> nouns, Map<String, Set<String>> firstNames, Set<String> introduced) {

        static Evidence of(NameDraft draft, List<Name> names) {
            var evidence = new Evidence(new HashSet<>(), new HashMap<>(), new HashSet<>());
            draft.analysis().tokens().stream()
                    .filter(token -> token.isNoun() && !token.isCapitalized())
                    .forEach(token -> evidence.nouns.add(token.lemma()));
            for (Name name : names) {
                if (isIntroduced(draft, name)) {
                    evidence.introduced.add(draft.token(name.end() - 1).text());
                }
                if (name.type() == EntityType.PERSON && name.size() > 1) {
                    evidence.firstNames
                            .computeIfAbsent(draft.token(name.end() - 1).text(), surname -> new HashSet<>())
                            .add(draft.token(name.first()).text());
                }
            }
            return evidence;
        }

        private static boolean isIntroduced(NameDraft draft, Name name) {
            int next = name.end() + 1;
            return draft.isWord(name.end(), name.first(), ",")
                    && draft.sameSentence(next, name.first())
                    && (draft.token(next).tag().equals("CD")
                            || INDEFINITE.contains(draft.token(next).text()));
        }

        boolean hasOther(String firstName, String surname) {
            return firstNames.getOrDefault(surname, Set.of()).stream().anyMatch(other -> !other.equals(firstName));
        }
    }

    @Override
    public void apply(NameDraft draft) {
        List<Name> names = draft.names();
        Evidence evidence = Evidence.of(draft, names);
        var withFirstName = new HashSet<String>();
        for (Name name : names) {
            if (name.type() == EntityType.PERSON && isTitled(draft, name, evidence)) {
                draft.remove(name);
                draft.put(name.first() + 1, name.end(), EntityType.PERSON);
            } else if (hasFirstName(draft, name, evidence)) {
                withFirstName.add(draft.text(name.first() - 1, name.end()));
            }
        }
        for (Name name : names) {
            if (name.first() > 0 && withFirstName.contains(draft.text(name.first() - 1, name.end()))) {
                draft.put(name.first() - 1, name.end(), EntityType.PERSON);
            }
        }
    }

    /** Tells whether the first word of a name is a role that the article speaks of, and the person has another first name. */
    private boolean isTitled(NameDraft draft, Name name, Evidence evidence) {
        String first = draft.token(name.first()).text();
        String role = first.toLowerCase(Locale.ROOT);
        if (name.size() == 1 || !lexicon.roles().isPersonRole(role) || !evidence.nouns.contains(role)) {
            return false;
        }
        return name.size() > 2
                ? lexicon.firstNames()
                                .gender(NameKey.of(draft.token(name.first() + 1).text()))
                        != null
                : evidence.hasOther(first, draft.token(name.end() - 1).text());
    }

    /** Tells whether the title before a surname can be a first name, and the person is introduced: "Prince Owusu, 22,". */
    private boolean hasFirstName(NameDraft draft, Name name, Evidence evidence) {
        if (name.type() != EntityType.PERSON
                || name.size() > 1
                || !draft.sameSentence(name.first() - 1, name.first())) {
            return false;
        }
        String first = draft.token(name.first() - 1).text();
        String surname = draft.token(name.first()).text();
        Titles.Title title = lexicon.nameNouns().titles().of(first);
        return title != null
                && title.isFirstName()
                && Character.isUpperCase(first.charAt(0))
                && !evidence.nouns.contains(first.toLowerCase(Locale.ROOT))
                && !evidence.hasOther(first, surname)
                && lexicon.firstNames().gender(NameKey.of(surname)) == null
                && evidence.introduced.contains(surname);
    }
}
