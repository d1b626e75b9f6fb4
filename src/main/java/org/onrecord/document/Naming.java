package org.onrecord.document;

import java.text.Normalizer;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Finds entities by a name that a user gives: the fullest name, another name that the article uses, or the last words of one of
 * these. Capitals, accents and the width of blanks do not count.
 */
final class Naming {
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");

    /** How well a name fits an entity: the lower, the better. */
    private static final int FULLEST = 0;

    private static final int ALIAS = 1;
    private static final int LAST_WORDS = 2;
    private static final int NOT = 3;

    private final String wanted;

    Naming(String wanted) {
        this.wanted = key(wanted);
    }

    /** The entities that {@code wanted} may name: the best fit first, then the most mentioned, then the first in the text. */
    List<Entity> in(List<Entity> entities) {
        return entities.stream()
                .filter(entity -> fit(entity) != NOT)
                .sorted(Comparator.comparingInt(this::fit)
                        .thenComparingInt(entity -> -entity.mentions().size())
                        .thenComparingInt(Entity::id))
                .toList();
    }

    private int fit(Entity entity) {
        String name = key(entity.name());
        if (wanted.isEmpty()) {
            return NOT;
        }
        if (name.equals(wanted)) {
            return FULLEST;
        }
        List<String> aliases = entity.aliases().stream().map(Naming::key).toList();
        if (aliases.contains(wanted)) {
            return ALIAS;
        }
        return endsWithWanted(name) || aliases.stream().anyMatch(this::endsWithWanted) ? LAST_WORDS : NOT;
    }

    private boolean endsWithWanted(String name) {
        return name.endsWith(" " + wanted);
    }

    private static String key(String name) {
        String plain =
                MARKS.matcher(Normalizer.normalize(name, Normalizer.Form.NFKD)).replaceAll("");
        return Blanks.fold(plain).toLowerCase(Locale.ROOT);
    }
}
