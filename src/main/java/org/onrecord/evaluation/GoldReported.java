package org.onrecord.evaluation;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * All speech that gold articles report without quotation marks, as a reader wrote it down. The file tells it by places alone, so that it
 * can be given to others without the texts.
 *
 * <p>Whether somebody has read an article:
 *
 * <pre>{@code
 * GoldReported reported = GoldReported.read(Path.of("reports.tsv"));
 * System.out.println(reported.of("a-17") != null);
 * }</pre>
 */
public final class GoldReported {
    private final GoldNotes<GoldArticle.Attribution> notes;

    private GoldReported(GoldNotes<GoldArticle.Attribution> notes) {
        this.notes = notes;
    }

    /**
     * Reads lines of article id and the places of source, cue and content, separated by tabs; an article that reports nothing has a line
     * with its id alone. A place is {@code start-end}, in UTF-16 code units; several have blanks between them; {@code -} means none.
     *
     * @throws GoldFormatException if a line is not such a line; the message names file and line
     * @throws IOException if the file cannot be read
     */
    public static GoldReported read(Path file) throws IOException {
        return new GoldReported(GoldNotes.read(file, GoldReported::reports));
    }

    private static List<GoldArticle.Attribution> reports(String[] fields) {
        if (fields.length == 1) {
            return List.of();
        }
        if (fields.length != 4) {
            throw new IllegalArgumentException(
                    "expected article, source, cue and content separated by tabs, or an article alone, found "
                            + fields.length + " fields");
        }
        return List.of(new GoldArticle.Attribution(
                GoldPlaces.of(fields[1]), GoldPlaces.of(fields[2]), GoldPlaces.of(fields[3]), false));
    }

    /** Returns gold in which nobody has read any article. */
    public static GoldReported none() {
        return new GoldReported(GoldNotes.none());
    }

    /**
     * Checks that some of the articles are among those that were read; passes if the file has no article at all.
     *
     * @param articles the ids of a corpus
     * @throws GoldFormatException if none is: the file belongs to another corpus
     */
    public void requireFor(Collection<String> articles) throws GoldFormatException {
        notes.requireFor(articles);
    }

    /** Returns what an article reports, in the order of the file; null if nobody read it. */
    public @Nullable List<GoldArticle.Attribution> of(String article) {
        return notes.of(article);
    }
}
