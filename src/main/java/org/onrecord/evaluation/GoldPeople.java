package org.onrecord.evaluation;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.onrecord.document.Gender;

/**
 * Who the quoted people of gold articles are.
 *
 * <pre>{@code
 * GoldPeople people = GoldPeople.read(Path.of("people.tsv"));
 * }</pre>
 */
public final class GoldPeople {

    private static final Map<String, Gender> GENDERS = Map.of("F", Gender.FEMALE, "M", Gender.MALE, "X", Gender.OTHER);

    private final String name;
    private final List<Person> people;

    private GoldPeople(String name, List<Person> people) {
        this.name = name;
        this.people = List.copyOf(people);
    }

    /**
     * A quoted person.
     *
     * @param article the id of the article
     * @param name the fullest name in it
     * @param gender null where the article does not tell
     * @param role the shortest phrase that says what the person is; empty where there is none
     * @param affiliation the organization, country or place that the role belongs to; empty where there is none
     */
    record Person(String article, String name, @Nullable Gender gender, String role, String affiliation) {}

    /**
     * Reads lines of article id, name, gender ({@code F}, {@code M}, {@code X} or {@code -}, with more after it or nothing), role
     * and affiliation, separated by tabs; {@code -} is none, and more fields are passed over.
     *
     * @throws GoldFormatException if a line is not such a line; the message names file and line
     * @throws IOException if the file cannot be read
     */
    public static GoldPeople read(Path file) throws IOException {
        var people = new ArrayList<Person>();
        GoldLines.read(file, line -> {
            if (!line.isBlank()) {
                people.add(person(line.split("\t", -1)));
            }
        });
        return new GoldPeople(file.toString(), people);
    }

    private static Person person(String[] fields) {
        if (fields.length < 2) {
            throw new IllegalArgumentException(
                    "expected article, name, gender, role and affiliation separated by tabs, found " + fields.length
                            + " fields");
        }
        String gender = field(fields, 2);
        String letter = gender.isEmpty() || gender.startsWith("-") ? "" : gender.substring(0, 1);
        if (!letter.isEmpty() && !GENDERS.containsKey(letter)) {
            throw new IllegalArgumentException("gender '" + gender + "' begins with none of F, M, X and -");
        }
        return new Person(fields[0], fields[1], GENDERS.get(letter), field(fields, 3), field(fields, 4));
    }

    private static String field(String[] fields, int position) {
        String field = fields.length > position ? fields[position] : "";
        return field.equals("-") ? "" : field;
    }

    /** Returns the people in the order of the file. */
    List<Person> people() {
        return people;
    }

    /**
     * Checks that some of the people are in articles of a corpus.
     *
     * @throws GoldFormatException if none is: the file belongs to another corpus, or is empty
     */
    void requireFor(GoldCorpus corpus) throws GoldFormatException {
        Set<String> ids = corpus.articles().stream().map(GoldArticle::id).collect(Collectors.toSet());
        if (people.stream().noneMatch(person -> ids.contains(person.article()))) {
            throw new GoldFormatException(
                    name,
                    people.isEmpty() ? "no person in it" : "none of its people is in an article of " + corpus.name());
        }
    }
}
