package org.onrecord.internal.name;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.onrecord.document.EntityType;
import org.onrecord.internal.lexicon.Gazetteer;
import org.onrecord.internal.lexicon.NameNouns;
import org.onrecord.internal.lexicon.Roles;

/**
 * Corrects the type of a name by all that the article says beside it: a title before it, a full name that it is part of, "in"
 * before it, "the" before what was taken for a person, the noun that it ends with.
 */
final class TypeCorrection {
    private final NameDraft board;
    private final NameNouns words;
    private final Roles roles;

    TypeCorrection(NameDraft board, NameNouns words, Roles roles) {
        this.board = board;
        this.words = words;
        this.roles = roles;
    }

    void apply() {
        var byText = new LinkedHashMap<String, List<Name>>();
        Set<String> parts = new HashSet<>();
        Set<String> firms = new HashSet<>();
        for (Name name : board.names()) {
            byText.computeIfAbsent(board.text(name), text -> new ArrayList<>()).add(name);
            if (name.type() == EntityType.PERSON && name.size() > 1 && name.size() < 5) {
                for (int i = name.first(); i < name.end(); i++) {
                    parts.add(board.token(i).text());
                }
            } else if (name.type() == EntityType.ORGANIZATION && name.size() > 1) {
                firms.add(board.token(name.first()).text());
            }
        }
        for (Map.Entry<String, List<Name>> alike : byText.entrySet()) {
            correct(alike.getKey(), alike.getValue(), parts, firms);
        }
    }

    private void correct(String text, List<Name> names, Set<String> personParts, Set<String> firms) {
        // Jim Jordan is called by the name of a country
        Gazetteer.Known known =
                personParts.contains(text) ? null : words.gazetteer().of(text);
        EntityType type = known != null ? known.type() : byHead(names.get(0));
        if (type == null && names.get(0).size() < 3) {
            int titled = 0;
            int located = 0;
            int definite = 0;
            for (Name name : names) {
                titled += isTitled(name) ? 1 : 0;
                located += follows(name, "in") ? 1 : 0;
                definite += follows(name, "the") ? 1 : 0;
            }
            if (2 * titled > names.size() || titled > 0 && located == 0 && personParts.contains(text)) {
                type = EntityType.PERSON;
            } else if (located > 1 && 2 * located >= names.size() && titled == 0 && !personParts.contains(text)) {
                type = EntityType.PLACE;
            } else if (definite > 1 && 2 * definite > names.size() && titled == 0 && !personParts.contains(text)) {
                names.stream().filter(name -> name.type() == EntityType.PERSON).forEach(board::remove);
            } else if (titled == 0 && firms.contains(text) && !personParts.contains(text) && isPerson(names)) {
                // "Peabody" beside "Peabody Energy", where nobody is called so
                type = EntityType.ORGANIZATION;
            }
        }
        if (type != null) {
            for (Name name : names) {
                if (name.type() != type) {
                    board.put(name.first(), name.end(), type);
                }
            }
        }
    }

    /** What "Bangladesh Railway" must be; a person's surname can be any noun. */
    private @Nullable EntityType byHead(Name name) {
        if (name.size() == 1 || name.type() == EntityType.PERSON && name.size() < 3) {
            return null;
        }
        return words.kindOfHead(board.token(name.end() - 1).text());
    }

    private static boolean isPerson(List<Name> names) {
        return names.stream().allMatch(name -> name.type() == EntityType.PERSON);
    }

    private boolean isTitled(Name name) {
        int before = name.first() - 1;
        if (!board.sameSentence(before, name.first())) {
            return false;
        }
        String word = board.token(before).text();
        Roles.Role role = roles.of(word);
        return Character.isUpperCase(word.charAt(0))
                && (words.titles().contains(word) || role != null && role.type() == EntityType.PERSON);
    }

    private boolean follows(Name name, String word) {
        return board.sameSentence(name.first() - 1, name.first())
                && board.token(name.first() - 1).text().equals(word)
                && !(board.sameSentence(name.end(), name.first())
                        && board.token(name.end()).isNoun());
    }
}
