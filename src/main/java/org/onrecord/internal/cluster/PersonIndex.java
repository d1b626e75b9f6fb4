package org.onrecord.internal.cluster;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.apache.commons.text.similarity.JaroWinklerSimilarity;
import org.jspecify.annotations.Nullable;
import org.onrecord.document.EntityType;
import org.onrecord.document.Gender;
import org.onrecord.internal.lexicon.FirstNames;
import org.onrecord.internal.lexicon.PersonName;
import org.onrecord.internal.lexicon.Spelling;

/**
 * Finds the people of an article by the forms of their names. It is built from all names of the article before the first is
 * assigned, because a surname can come before the full name. Each look-up is by a key; nothing compares all pairs.
 */
final class PersonIndex {
    /** How many people with the same name or part of a name are looked at. */
    private static final int MAX_COMPARED = 8;

    /** Of names with more parts, only the last ones have forms of their own. */
    private static final int MAX_PARTS_OF_FORM = 6;

    /** How similar the spellings of a surname are, by Jaro and Winkler, from 0 to 1. */
    private static final double MIN_SIMILARITY = 0.95;

    /** Shorter first names are not taken for transcriptions of others. */
    private static final int MIN_LENGTH_OF_TRANSCRIBED = 4;

    /** Fewer capitals are no acronym of a person's name. */
    private static final int MIN_LETTERS_OF_ACRONYM = 3;

    /** Some parts of a name run together. The names of father and son have different keys. */
    private record Words(String joined, String generation) {}

    /** A first name, its full form, initial or folded spelling, with a surname. */
    private record FirstAndLast(String first, String last, String generation) {}

    private final FirstNames firstNames;

    /** By the words run together, for whole names and parts of them: "Andrés Manuel", "López Obrador". */
    private final Map<Words, ClusterBuilder> byJoinedWords = new HashMap<>();

    private final Map<FirstAndLast, ClusterBuilder> byFullForm = new HashMap<>();
    private final Map<FirstAndLast, ClusterBuilder> byInitial = new HashMap<>();
    private final Map<FirstAndLast, ClusterBuilder> byInnerPart = new HashMap<>();
    private final Map<FirstAndLast, ClusterBuilder> byFoldedSpelling = new HashMap<>();

    private final Map<String, List<ClusterBuilder>> byFirstName = new HashMap<>();
    private final Map<String, List<ClusterBuilder>> bySurname = new HashMap<>();
    private final Map<String, List<ClusterBuilder>> byPart = new HashMap<>();
    private final Map<String, List<ClusterBuilder>> byAcronym = new HashMap<>();
    private final SurnameSpellings bySpelling = new SurnameSpellings();

    /** People without a known full name, by the name that they have. */
    private final Map<String, List<ClusterBuilder>> byBareName = new HashMap<>();

    private final Map<ClusterBuilder, PersonName> firstFullName = new HashMap<>();

    /** How often each person occurs in the article with a full name or a title. */
    private final Map<ClusterBuilder, Integer> fullMentions = new HashMap<>();

    PersonIndex(FirstNames firstNames) {
        this.firstNames = firstNames;
    }

    /**
     * Adds the people of an article: those with full names, the longest names first and the user's excepted, then those with a
     * title and a bare name.
     */
    void addAll(List<Occurrence> people) {
        people.stream()
                .filter(occurrence ->
                        occurrence.userEntry() == null && occurrence.person().isFull())
                .sorted(Comparator.comparingInt(
                        occurrence -> -occurrence.person().parts().size()))
                .forEach(occurrence -> addFull(occurrence.person(), gender(occurrence)));
        people.stream()
                .filter(occurrence ->
                        occurrence.titleGender() != null && !occurrence.person().isFull())
                .forEach(occurrence -> addTitled(occurrence.person().first(), occurrence.titleGender()));
    }

    private @Nullable Gender gender(Occurrence occurrence) {
        String first = occurrence.person().first();
        // "Al" is a man's name, but "Al Zahrani" can be a surname with its article.
        return occurrence.titleGender() != null || PersonName.ARTICLE.startsWith(first)
                ? occurrence.titleGender()
                : firstNames.gender(first);
    }

    private void addFull(PersonName name, @Nullable Gender gender) {
        ClusterBuilder cluster = find(name, gender);
        add(name, cluster == null ? new ClusterBuilder(EntityType.PERSON) : cluster, gender);
    }

    /** Adds a name of a person. */
    void add(PersonName name, ClusterBuilder person, @Nullable Gender gender) {
        firstFullName.putIfAbsent(person, name);
        person.learnGender(gender);
        fullMentions.merge(person, 1, Integer::sum);
        byJoinedWords.putIfAbsent(words(name), person);
        byFullForm.putIfAbsent(fullForm(name), person);
        byInitial.putIfAbsent(firstAndLast(name.first().substring(0, 1), name), person);
        if (canBeTranscribed(name)) {
            byFoldedSpelling.putIfAbsent(folded(name), person);
        }
        addParts(name, person);
        add(byFirstName, name.first(), person);
        add(bySurname, name.last(), person);
        add(byAcronym, name.initials(), person);
        bySpelling.add(name.last(), person);
        if (beginsWithSurname(name)) {
            add(bySurname, name.first(), person);
        }
    }

    /** Adds the runs of parts that are forms of a name: "Teresa Flores" for "María Teresa Flores Jáquez", and each part. */
    private void addParts(PersonName name, ClusterBuilder person) {
        int size = name.parts().size();
        int from = Math.max(0, size - MAX_PARTS_OF_FORM);
        for (int i = from; i < size; i++) {
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
        for (String part : name.parts()) {
            add(byPart, part, person);
            for (String piece : part.split("-")) {
                add(byPart, piece, person);
            }
        }
    }

    /** Tells whether the surname comes first, as in "Park Seo-hyun": the hyphen is in the given name. */
    private boolean beginsWithSurname(PersonName name) {
        return name.parts().size() == 2
                && name.last().contains("-")
                && !name.last().startsWith(PersonName.ARTICLE)
                && !name.first().contains("-")
                && firstNames.gender(name.first()) == null;
    }

    private static void add(Map<String, List<ClusterBuilder>> map, String key, ClusterBuilder person) {
        List<ClusterBuilder> people = map.computeIfAbsent(key, k -> new ArrayList<>(1));
        if (people.size() < MAX_COMPARED && !people.contains(person)) {
            people.add(person);
        }
    }

    /** Adds a person with a title: "Mr Smith" is somebody even where the only full name is Ann Smith's, but Mr Ozolinsky is Frank Ozolinski. */
    private void addTitled(String name, Gender gender) {
        ClusterBuilder person = Stream.of(surnamed(name), withPart(name), spelledLike(name, false))
                .flatMap(List::stream)
                .filter(candidate -> candidate.agrees(gender))
                .findFirst()
                .orElse(null);
        if (person == null) {
            person = findOrCreateBare(name, gender);
            person.learnGender(gender);
            add(bySurname, name, person);
            add(byPart, name, person);
        }
        fullMentions.merge(person, 1, Integer::sum);
    }

    /** Returns the person with a full name and gender; null if there is none. */
    @Nullable
    ClusterBuilder find(PersonName name, @Nullable Gender gender) {
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
                .filter(person -> person.agrees(gender))
                .orElse(null);
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
        List<ClusterBuilder> others = byFirstName.getOrDefault(name.first(), List.of());
        for (int i = others.size() - 1; i >= 0; i--) {
            PersonName other = firstFullName.get(others.get(i));
            if (other.generation().equals(name.generation())
                    && other.last().length() >= SurnameSpellings.MIN_LENGTH_OF_MISSPELT
                    && name.last().length() >= SurnameSpellings.MIN_LENGTH_OF_MISSPELT
                    && new JaroWinklerSimilarity().apply(other.last(), name.last()) >= MIN_SIMILARITY) {
                return others.get(i);
            }
        }
        return null;
    }

    /** Returns the people with a surname. */
    List<ClusterBuilder> surnamed(String surname) {
        return bySurname.getOrDefault(surname, List.of());
    }

    /** Returns the people with this word in their names, or in a hyphenated part of them. */
    List<ClusterBuilder> withPart(String part) {
        return byPart.getOrDefault(part, List.of());
    }

    /** Returns the people whose surname can be meant by this spelling, or whose full name begins with these letters: "JFK". */
    List<ClusterBuilder> spelledLike(String name, boolean inCapitals) {
        if (inCapitals && name.length() >= MIN_LETTERS_OF_ACRONYM && byAcronym.containsKey(name)) {
            return byAcronym.get(name);
        }
        ClusterBuilder joined = byJoinedWords.get(new Words(name.replace("-", ""), ""));
        if (joined != null) {
            return List.of(joined);
        }
        if (name.startsWith(PersonName.ARTICLE)) {
            return surnamed(name.substring(PersonName.ARTICLE.length()));
        }
        return firstNames.gender(name) == null ? bySpelling.like(name) : List.of();
    }

    /** Tells whether a person has a full name with this generation. */
    boolean isOfGeneration(ClusterBuilder person, String generation) {
        PersonName name = firstFullName.get(person);
        return name != null && name.generation().equals(generation);
    }

    /** Tells whether a person is known by the first part of a full name: Zhao Minglan. */
    boolean begins(ClusterBuilder person, String part) {
        PersonName name = firstFullName.get(person);
        return name != null && name.first().equals(part);
    }

    /**
     * Returns the person with only this name, or a new one. Mr Smith and Mrs Smith are two people; a Smith without
     * title is the one who came first.
     */
    ClusterBuilder findOrCreateBare(String name, @Nullable Gender gender) {
        List<ClusterBuilder> people = byBareName.computeIfAbsent(name, n -> new ArrayList<>(1));
        for (ClusterBuilder person : people) {
            if (person.agrees(gender)) {
                return person;
            }
        }
        var person = new ClusterBuilder(EntityType.PERSON);
        people.add(person);
        return person;
    }

    /** Returns how often a person occurs in the whole article with a full name or a title. */
    int fullMentions(ClusterBuilder person) {
        return fullMentions.getOrDefault(person, 0);
    }
}
