package org.onrecord.document;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * Finds the entities that a name given by a user may mean.
 *
 * <p>Capitals, accents, full stops, hyphens, a leading "the" and the width of blanks do not count. A name may mean an entity if,
 * from the best fit to the worst,
 *
 * <ol>
 *   <li>it is the entity's fullest name in the article;
 *   <li>it is another name that the article uses for the entity;
 *   <li>one of these names ends with it: "Zubiri" or "Miguel Zubiri" for "Senator Miguel Zubiri";
 *   <li>the entity is a person, and it says more or less than the article in front of the name or in the middle: "Juan Zubiri"
 *       for "Juan Miguel Zubiri", "Trade Minister Ana Ruiz" for "Ana Ruiz".
 * </ol>
 *
 * <p>A title before the name ("Senator Zubiri", "Mr. Zubiri") may be missing in the article, and a comma turns a name round
 * ("Zubiri, Miguel"). A name that several entities share means each of them: "Ruiz" means both Ana Ruiz and Bo Ruiz. To tell them
 * apart, give more of the name.
 *
 * <p>All who may be meant:
 *
 * <pre>{@code
 * NameMatcher ruiz = NameMatcher.of("Mayor Ruiz");
 * extraction.entities().stream().filter(ruiz::matches).forEach(System.out::println);
 * }</pre>
 */
public final class NameMatcher {
    private static final Set<String> GENERATIONS = Set.of("jr", "sr", "ii", "iii", "iv");

    /** How well a name fits: the lower, the better. */
    private static final int FULLEST = 0;

    private static final int ALIAS = 1;
    private static final int LAST_WORDS = 2;
    private static final int MORE_OR_LESS = 3;
    private static final int NOT = 4;

    private final String folded;
    /** What the user may have meant: the name as it was given, turned round, without titles. */
    private final List<List<String>> wanted;

    private NameMatcher(String name) {
        folded = fold(name);
        Set<List<String>> readings = new LinkedHashSet<>();
        readings.add(words(folded));
        String[] parts = name.split(",", -1);
        if (parts.length == 2 && !GENERATIONS.contains(fold(parts[1]))) {
            readings.add(words(fold(parts[1] + " " + parts[0])));
        }
        for (List<String> reading : List.copyOf(readings)) {
            readings.add(Titles.strip(reading));
        }
        wanted = readings.stream().filter(reading -> !reading.isEmpty()).toList();
    }

    /**
     * Returns a matcher for {@code name}; it matches nothing if the name is blank.
     *
     * @throws NullPointerException if {@code name} is null
     */
    public static NameMatcher of(String name) {
        return new NameMatcher(Objects.requireNonNull(name, "name"));
    }

    /**
     * Returns the form in which names are compared: two names with the same form count as one. It is made for comparing, not for
     * showing, and may change between versions.
     *
     * @throws NullPointerException if {@code name} is null
     */
    public static String fold(String name) {
        return FoldedName.of(name);
    }

    /** Returns whether the name may mean {@code entity}. */
    public boolean matches(Entity entity) {
        return fit(entity) != NOT;
    }

    /** Returns whether the name is all of {@code description}, such as that of an {@linkplain Speaker.Unnamed unnamed speaker}. */
    public boolean matches(String description) {
        return !folded.isEmpty() && folded.equals(fold(description));
    }

    /** Returns the entities that match: the best fit first, then the most mentioned, then the first in the text. */
    List<Entity> in(List<Entity> entities) {
        record Match(Entity entity, int fit) {}
        List<Match> matches = new ArrayList<>();
        for (Entity entity : entities) {
            int fit = fit(entity);
            if (fit != NOT) {
                matches.add(new Match(entity, fit));
            }
        }
        matches.sort(Comparator.comparingInt(Match::fit)
                .thenComparingInt(match -> -match.entity().mentions().size())
                .thenComparingInt(match -> match.entity().id()));
        return matches.stream().map(Match::entity).toList();
    }

    private int fit(Entity entity) {
        int best = fit(words(fold(entity.name())), FULLEST, entity.type());
        for (String alias : best == FULLEST ? List.<String>of() : entity.aliases()) {
            best = Math.min(best, fit(words(fold(alias)), ALIAS, entity.type()));
        }
        return best;
    }

    /** @param whole the fit of a name that is the same */
    private int fit(List<String> name, int whole, EntityType type) {
        int best = NOT;
        List<String> bare = withoutGeneration(name);
        for (List<String> reading : wanted) {
            if (reading.equals(name)) {
                return whole;
            }
            if (endsWith(name, reading) || endsWith(bare, reading)) {
                best = LAST_WORDS;
            } else if (type == EntityType.PERSON && saysMoreOrLess(withoutGeneration(reading), Titles.strip(bare))) {
                best = Math.min(best, MORE_OR_LESS);
            }
        }
        return best;
    }

    private static boolean saysMoreOrLess(List<String> reading, List<String> name) {
        return name.size() > 1 && endsWith(reading, name) || shareFirstAndLast(name, reading);
    }

    /**
     * Tells whether two names of at least two words have the same first and last word, and the longer one has the other words of the
     * shorter one in their order.
     */
    private static boolean shareFirstAndLast(List<String> one, List<String> other) {
        List<String> longer = one.size() >= other.size() ? one : other;
        List<String> shorter = longer == one ? other : one;
        if (shorter.size() < 2
                || !longer.get(0).equals(shorter.get(0))
                || !longer.get(longer.size() - 1).equals(shorter.get(shorter.size() - 1))) {
            return false;
        }
        int found = 0;
        for (String word : longer) {
            found += found < shorter.size() && word.equals(shorter.get(found)) ? 1 : 0;
        }
        return found == shorter.size();
    }

    private static boolean endsWith(List<String> name, List<String> end) {
        return end.size() <= name.size()
                && name.subList(name.size() - end.size(), name.size()).equals(end);
    }

    private static List<String> withoutGeneration(List<String> name) {
        int last = name.size() - 1;
        return last > 0 && GENERATIONS.contains(name.get(last)) ? name.subList(0, last) : name;
    }

    private static List<String> words(String folded) {
        return folded.isEmpty() ? List.of() : List.of(folded.split(" "));
    }
}
