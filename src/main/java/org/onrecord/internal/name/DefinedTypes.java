package org.onrecord.internal.name;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.onrecord.document.EntityType;
import org.onrecord.internal.lexicon.NameNouns;

/**
 * Gives the short form of an organization's name the type of the long one: "Conagua" of "National Water Commission (Conagua)",
 * "Shohoz" of "Shohoz Ltd". The initials of a person's name of three words or more are that person's,
 * unless they are in another name: "HML" of "Henk Maria Lund".
 */
final class DefinedTypes implements NamePass {
    private static final int LEAST_LETTERS_OF_PERSON = 3;

    private final NameNouns nouns;

    DefinedTypes(NameNouns nouns) {
        this.nouns = nouns;
    }

    @Override
    public void apply(NameDraft draft) {
        List<Name> names = draft.names();
        Set<String> shortForms = shortForms(draft, names);
        Set<String> initials = initials(draft, names, EntityType.PERSON);
        initials.removeAll(initials(draft, names, EntityType.ORGANIZATION));
        initials.removeAll(shortForms);
        initials.removeAll(wordsOfOthers(draft, names));
        for (Name name : names) {
            if (name.type() != EntityType.ORGANIZATION && shortForms.contains(draft.text(name))) {
                draft.put(name.first(), name.end(), EntityType.ORGANIZATION);
            } else if (name.type() != EntityType.PERSON && initials.contains(draft.text(name))) {
                draft.put(name.first(), name.end(), EntityType.PERSON);
            }
        }
    }

    /** Returns the first letters of the capitalized words of names with enough of them, but no widely known name. */
    private Set<String> initials(NameDraft draft, List<Name> names, EntityType type) {
        var all = new HashSet<String>();
        for (Name name : names) {
            if (name.type() == type && name.size() >= LEAST_LETTERS_OF_PERSON) {
                String initials = draft.words(name.first(), name.end()).stream()
                        .filter(word -> Character.isUpperCase(word.codePointAt(0)))
                        .map(word -> word.substring(0, word.offsetByCodePoints(0, 1)))
                        .collect(Collectors.joining());
                if (initials.length() >= LEAST_LETTERS_OF_PERSON
                        && nouns.gazetteer().of(initials) == null) {
                    all.add(initials);
                }
            }
        }
        return all;
    }

    /** Returns the words of longer names of no people: the "HML" of "HML Bank" is the bank's. */
    private static Set<String> wordsOfOthers(NameDraft draft, List<Name> names) {
        return names.stream()
                .filter(name -> name.type() != EntityType.PERSON && name.size() > 1)
                .flatMap(name -> draft.words(name.first(), name.end()).stream())
                .collect(Collectors.toSet());
    }

    private Set<String> shortForms(NameDraft draft, List<Name> names) {
        var definitions = new Definitions(draft.analysis(), nouns.gazetteer());
        var shortForms = new HashSet<String>();
        Map<String, Integer> peoplesWords = new HashMap<>();
        for (int k = 0; k < names.size(); k++) {
            Name name = names.get(k);
            if (name.type() == EntityType.PERSON && name.size() > 1) {
                draft.words(name.first(), name.end()).forEach(word -> peoplesWords.merge(word, 1, Integer::sum));
            }
            if (name.type() != EntityType.ORGANIZATION || name.size() == 1) {
                continue;
            }
            int end = name.end();
            while (end - name.first() > 1
                    && nouns.isCompanyEnding(draft.token(end - 1).text())) {
                end--;
                shortForms.add(draft.text(name.first(), end));
            }
            Name next = k + 1 == names.size() ? null : names.get(k + 1);
            if (next != null
                    && next.size() == 1
                    && definitions.isInBrackets(next, name)
                    && definitions.canAbbreviate(next, name)) {
                shortForms.add(draft.text(next));
            }
        }
        shortForms.removeIf(form -> nouns.gazetteer().of(form) != null || peoplesWords.containsKey(form));
        return shortForms;
    }
}
