package org.onrecord.evaluation;

import java.io.IOException;
import java.nio.file.Path;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Groups of a corpus' articles, such as regions or outlets, by the beginnings of the articles' ids. */
public final class GoldGroups {

    private final TreeMap<String, String> byPrefix;

    private GoldGroups(TreeMap<String, String> byPrefix) {
        this.byPrefix = byPrefix;
    }

    /** Returns groups without any article. */
    static GoldGroups none() {
        return new GoldGroups(new TreeMap<>());
    }

    /**
     * Reads lines of the beginning of an id and the group's name, separated by a tab; lines that begin with {@code #} are comments.
     *
     * @throws GoldFormatException if a line is not such a line; the message names file and line
     * @throws IOException if the file cannot be read
     */
    public static GoldGroups read(Path file) throws IOException {
        var groups = new TreeMap<String, String>();
        GoldLines.read(file, line -> {
            if (line.isBlank() || line.startsWith("#")) {
                return;
            }
            String[] fields = line.split("\t", -1);
            if (fields.length != 2 || fields[0].isEmpty() || fields[1].isBlank()) {
                throw new IllegalArgumentException(
                        "expected the beginning of an article's id, a tab and a group, found '" + line + "'");
            }
            groups.put(fields[0], fields[1].strip());
        });
        return new GoldGroups(groups);
    }

    /** Returns the group of the longest known beginning of an article's id; null if there is none. */
    @Nullable
    String of(String article) {
        for (int length = article.length(); length > 0; length--) {
            String group = byPrefix.get(article.substring(0, length));
            if (group != null) {
                return group;
            }
        }
        return null;
    }
}
