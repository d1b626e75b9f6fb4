package org.onrecord;

import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import org.onrecord.document.EntityType;

/**
 * A person, organization or place that the caller knows, with the names that articles use for it. Given to {@link
 * Extractor.Builder#names(List)}.
 *
 * <pre>{@code
 * Extractor extractor = Extractor.builder()
 *         .names(List.of(KnownName.of("Kelmora Times", EntityType.ORGANIZATION, "the Times", "K.T.")))
 *         .build();
 * }</pre>
 *
 * @param name its name in extractions, which articles may use as well; begins with a letter or digit
 * @param type its type
 * @param otherNames further names that articles use, each beginning with a letter or digit
 */
public record KnownName(String name, EntityType type, List<String> otherNames) implements Serializable {

    /**
     * Copies the list.
     *
     * @throws NullPointerException if an argument or one of the other names is null
     * @throws IllegalArgumentException if a name does not begin with a letter or digit
     */
    public KnownName {
        Objects.requireNonNull(type, "type");
        otherNames = List.copyOf(otherNames);
        check(name);
        otherNames.forEach(KnownName::check);
    }

    /**
     * Returns a known name with these other names.
     *
     * @throws NullPointerException if an argument is null
     * @throws IllegalArgumentException if a name does not begin with a letter or digit
     */
    public static KnownName of(String name, EntityType type, String... otherNames) {
        return new KnownName(name, type, List.of(otherNames));
    }

    private static void check(String name) {
        String bare = name.strip();
        if (bare.isEmpty() || !Character.isLetterOrDigit(bare.codePointAt(0))) {
            throw new IllegalArgumentException("the name '" + name + "' does not begin with a letter or digit");
        }
    }
}
