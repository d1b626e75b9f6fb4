package org.onrecord.document;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The words that a user may put before a name and that are not part of it: "Senator", "Mr.". They come from the list that the
 * extractor goes by; it is read here without the extractor, because a stored extraction is asked for names where no models are
 * loaded.
 */
final class Titles {
    private static final String LIST = "/org/onrecord/models/titles.tsv";

    /** Loads the list when the first name is looked up. */
    private static final class Loaded {
        private static final Set<String> WORDS = load();
    }

    private Titles() {}

    /** Returns {@code name} without the titles that it begins with; its last word stays. */
    static List<String> strip(List<String> name) {
        int first = 0;
        while (first < name.size() - 1 && Loaded.WORDS.contains(name.get(first))) {
            first++;
        }
        return name.subList(first, name.size());
    }

    private static Set<String> load() {
        try (InputStream list = Titles.class.getResourceAsStream(LIST)) {
            if (list == null) {
                throw new IllegalStateException("the jar is damaged: " + LIST + " is missing");
            }
            return new BufferedReader(new InputStreamReader(list, StandardCharsets.UTF_8))
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> FoldedName.of(line.split("\t")[0]))
                    .flatMap(title -> List.of(title.split(" ")).stream())
                    .collect(Collectors.toUnmodifiableSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
