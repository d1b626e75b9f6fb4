package org.onrecord.internal.lexicon;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.onrecord.document.SourceKind;

/** The words that a user adds to those that tell what kind of source somebody is. */
public final class SourceKindReader {

    private SourceKindReader() {}

    /**
     * Reads a file with the lines of {@code models/source-kinds.tsv}: kind, words joined by commas, and remarks, if any, with tabs
     * between.
     *
     * @throws LineException if a line is malformed, or gives words that another one gave
     */
    public static List<SourceWord> read(Path file) throws IOException {
        List<SourceWord> all = new ArrayList<>();
        Map<String, Integer> lineOf = new HashMap<>();
        for (UserFile.Line line : UserFile.lines(file)) {
            for (SourceWord word : words(line)) {
                Integer before = lineOf.putIfAbsent(word.words(), line.number());
                if (before != null) {
                    throw new LineException(
                            line.number(), "'" + word.words() + "' is given again, after line " + before);
                }
                all.add(word);
            }
        }
        return List.copyOf(all);
    }

    private static List<SourceWord> words(UserFile.Line line) throws LineException {
        try {
            List<SourceWord> words = SourceWord.read(line.text(), true);
            for (SourceWord word : words) {
                if (word.words().startsWith(SourceKinds.LIST)) {
                    throw new IllegalArgumentException(
                            "'" + word.words() + "' means a list, which only the models have");
                }
            }
            return words;
        } catch (IllegalArgumentException e) {
            throw new LineException(line.number(), String.valueOf(e.getMessage()));
        }
    }

    /**
     * Returns the words that a program gives, in their order.
     *
     * @throws IllegalArgumentException if one of them has no letter or digit
     */
    public static List<SourceWord> of(Map<String, SourceKind> kinds) {
        return new TreeMap<>(kinds)
                .entrySet().stream()
                        .map(entry -> SourceWord.ofUser(entry.getKey(), entry.getValue()))
                        .toList();
    }
}
