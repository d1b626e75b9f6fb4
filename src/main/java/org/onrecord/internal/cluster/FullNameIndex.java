package org.onrecord.internal.cluster;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.apache.commons.text.similarity.JaroWinklerSimilarity;
import org.jspecify.annotations.Nullable;
import org.onrecord.internal.lexicon.FirstNames;
import org.onrecord.internal.lexicon.PersonName;
import org.onrecord.internal.lexicon.Spelling;

/** Finds people by full names that are shortened or spelled differently. Each look-up is by a key. */
final class FullNameIndex {
    /** How many people with the same first name are looked at. */
    private static final int MAX_COMPARED = 8;

    /** Of names with more parts, only the last ones have forms of their own. */
    private static final int MAX_PARTS_OF_FORM = 6;

    /** How similar the spellings of a surname are, by Jaro and Winkler, from 0 to 1. */
    private static final double MIN_SIMILARITY = 0.95;

    /** Shorter first names are not taken for transcriptions of others. */
    private static final int MIN_LENGTH_OF_TRANSCRIBED = 4;

    /** Some parts of a name run together. The names of father and son have different keys. */
    private record Words(String joined, String generation) {}

    /** A first name, its full form, initial or folded spelling, with a surname. */
    private record FirstAndLast(String first, String last, String generation) {}

    private record Named(PersonName name, ClusterBuilder person) {}

    private final FirstNames firstNames;

    /** By the words run together, for whole names and parts of them: "Andrés Manuel", "López Obrador". */
    private final Map<Words, ClusterBuilder> byJoinedWords = new HashMap<>();

    private final Map<FirstAndLast, ClusterBuilder> byFullForm = new HashMap<>();
    private final Map<FirstAndLast, ClusterBuilder> byInitial = new HashMap<>();
    private final Map<FirstAndLast, ClusterBuilder> byInnerPart = new HashMap<>();
    private final Map<FirstAndLast, ClusterBuilder> byFoldedSpelling = new HashMap<>();
    private final Map<String, List<Named>> byFirstName = new HashMap<>();

    FullNameIndex(FirstNames firstNames) {
        this.firstNames = firstNames;
    }

    /** Adds a full name of a person; a form that somebody has already stays with that person. */
    void add(PersonName name, ClusterBuilder person) {
        byJoinedWords.putIfAbsent(words(name), person);
        byFullForm.putIfAbsent(fullForm(name), person);
        byInitial.putIfAbsent(firstAndLast(name.first().substring(0, 1), name), person);
        if (canBeTranscribed(name)) {
            byFoldedSpelling.putIfAbsent(folded(name), person);
        }
        addRuns(name, person);
        List<Named> alike = byFirstName.computeIfAbsent(name.first(), first -> new ArrayList<>(1));
        if (alike.size() < MAX_COMPARED
                && alike.stream().noneMatch(other -> other.person().equals(person))) {
            alike.add(new Named(name, person));
        }
    }

    /** Adds the runs of parts that are forms of a name: "Rosa Luna" for "María Rosa Luna Campos". */
    private void addRuns(PersonName name, ClusterBuilder person) {
        int size = name.parts().size();
        for (int i = Math.max(0, size - MAX_PARTS_OF_FORM); i < size; i++) {
            for (int end = i + 2; end <= size; end++) {
                byJoinedWords.putIfAbsent(new Words(name.joined(i, end), name.generation()), person);
            }
            if (i > 0) {
                byInnerPart.putIfAbsent(
                        new FirstAndLast(name.first(), name.parts().get(i), name.generation()), person);
                byInnerPart.putIfAbsent(firstAndLast(name.parts().get(i), name), person);
            }
        }
        byJoinedWords.putIfAbsent(new Words(name.joined(size - 1, size), name.generation()), person);
    }

    /** Returns the person with a full name, the surest way first; null if there is none. */
    @Nullable
    ClusterBuilder find(PersonName name) {
        List<Function<PersonName, @Nullable ClusterBuilder>> lookUps = List.of(
                this::withSameWords,
                this::withFullForm,
                this::withInitial,
                this::withInnerPart,
                this::withFoldedSpelling,
                this::withSimilarSurname);
        return lookUps.stream()
                .map(lookUp -> lookUp.apply(name))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    /** Returns the person with these letters as some of the parts of the name: "benyoussef" of "Ali Ben Youssef"; or null. */
    @Nullable
    ClusterBuilder withJoinedWords(String letters) {
        return byJoinedWords.get(new Words(letters, ""));
    }

    /** Finds "Kim Jong Un" for "Kim Jong-un". */
    private @Nullable ClusterBuilder withSameWords(PersonName name) {
        return byJoinedWords.get(words(name));
    }

    private static Words words(PersonName name) {
        return new Words(name.joined(), name.generation());
    }

    /** Finds "William Clinton" for "Bill Clinton". */
    private @Nullable ClusterBuilder withFullForm(PersonName name) {
        return byFullForm.get(fullForm(name));
    }

    private FirstAndLast fullForm(PersonName name) {
        return firstAndLast(firstNames.fullForm(name.first()), name);
    }

    private static FirstAndLast firstAndLast(String first, PersonName name) {
        return new FirstAndLast(first, name.last(), name.generation());
    }

    /** Finds "William Clinton" for "W. Clinton". */
    private @Nullable ClusterBuilder withInitial(PersonName name) {
        return name.first().length() == 1 ? byInitial.get(firstAndLast(name.first(), name)) : null;
    }

    /** Finds "Ana Maria Ruiz Lund" for "Ana Ruiz" and "Maria Lund". */
    private @Nullable ClusterBuilder withInnerPart(PersonName name) {
        return byInnerPart.get(firstAndLast(name.first(), name));
    }

    /** Finds "Mohammed Sahloul" for "Muhammad Sahloul". */
    private @Nullable ClusterBuilder withFoldedSpelling(PersonName name) {
        return canBeTranscribed(name) ? byFoldedSpelling.get(folded(name)) : null;
    }

    private static boolean canBeTranscribed(PersonName name) {
        return name.first().length() >= MIN_LENGTH_OF_TRANSCRIBED;
    }

    private static FirstAndLast folded(PersonName name) {
        return new FirstAndLast(Spelling.folded(name.first()), Spelling.folded(name.last()), name.generation());
    }

    /** Finds "Frank Ozolinski" for "Frank Ozolinsky". */
    private @Nullable ClusterBuilder withSimilarSurname(PersonName name) {
        List<Named> others = byFirstName.getOrDefault(name.first(), List.of());
        for (int i = others.size() - 1; i >= 0; i--) {
            PersonName other = others.get(i).name();
            if (other.generation().equals(name.generation())
                    && other.last().length() >= SurnameSpellings.MIN_LENGTH_OF_MISSPELT
                    && name.last().length() >= SurnameSpellings.MIN_LENGTH_OF_MISSPELT
                    && new JaroWinklerSimilarity().apply(other.last(), name.last()) >= MIN_SIMILARITY) {
                return others.get(i).person();
            }
        }
        return null;
    }
}
