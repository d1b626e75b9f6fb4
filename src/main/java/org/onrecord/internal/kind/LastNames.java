package org.onrecord.internal.kind;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.onrecord.document.Entity;
import org.onrecord.document.EntityType;
import org.onrecord.document.Span;

/** The last names of an article's people, wherever they stand in its text, also in the names of others. */
final class LastNames {
    /** No last name has more characters. */
    private static final int LENGTH = 41;

    private final String text;
    private final Set<String> names = new HashSet<>();
    private final List<Span> places = new ArrayList<>();

    LastNames(String text, List<Entity> entities) {
        this.text = text;
        for (Entity entity : entities) {
            if (entity.type() == EntityType.PERSON) {
                of(entity).forEach(names::add);
            }
        }
        findPlaces();
    }

    /** Returns the last words of the names of somebody. */
    static Stream<String> of(Entity person) {
        return EntityWords.names(person)
                .map(name -> name.substring(name.lastIndexOf(' ') + 1))
                .distinct();
    }

    String text() {
        return text;
    }

    boolean contain(String word) {
        return names.contains(word);
    }

    /** Returns where the names stand, in the order of the text. */
    List<Span> places() {
        return places;
    }

    private void findPlaces() {
        for (int start = 0; start < text.length(); ) {
            if (!isPart(text.charAt(start))) {
                start++;
                continue;
            }
            int end = start + 1;
            while (end < text.length() && isPart(text.charAt(end))) {
                end++;
            }
            if (end - start <= LENGTH
                    && Character.isUpperCase(text.charAt(start))
                    && names.contains(text.substring(start, end))) {
                places.add(new Span(start, end));
            }
            start = end;
        }
    }

    /** Tells whether a character can be in a word: a letter, a mark on one, half of a rare letter, or a hyphen. */
    static boolean isPart(char c) {
        return Character.isLetter(c) || c == '-' || Character.isSurrogate(c) || isMark(c);
    }

    private static boolean isMark(char c) {
        int type = Character.getType(c);
        return type == Character.NON_SPACING_MARK
                || type == Character.COMBINING_SPACING_MARK
                || type == Character.ENCLOSING_MARK;
    }
}
