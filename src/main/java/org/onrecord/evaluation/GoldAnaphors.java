package org.onrecord.evaluation;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import org.onrecord.document.Span;

/**
 * Whom pronouns and descriptions of gold articles mean, as a reader wrote it down. The file tells it by places alone, so that it can be
 * given to others without the texts.
 *
 * <p>Where the pronouns and descriptions of an article stand:
 *
 * <pre>{@code
 * GoldAnaphors anaphors = GoldAnaphors.read(Path.of("anaphors.tsv"));
 * anaphors.of("a-17").forEach(anaphor -> System.out.println(anaphor.span()));
 * }</pre>
 */
public final class GoldAnaphors {
    private final GoldNotes<GoldAnaphor> notes;

    private GoldAnaphors(GoldNotes<GoldAnaphor> notes) {
        this.notes = notes;
    }

    /**
     * A pronoun or a description.
     *
     * @param span where it stands
     * @param names for each entity that it means the place of one of its names; empty if the article names nobody whom it means
     */
    public record GoldAnaphor(Span span, List<Span> names) {
        /** Copies the list. */
        public GoldAnaphor {
            names = List.copyOf(names);
        }
    }

    /**
     * Reads lines of article id, place of the pronoun or description, and places of names, separated by tabs. A place is
     * {@code start-end}, in UTF-16 code units; several have blanks between them; {@code -} means that nobody is named.
     *
     * @throws GoldFormatException if a line is not such a line; the message names file and line
     * @throws IOException if the file cannot be read
     */
    public static GoldAnaphors read(Path file) throws IOException {
        return new GoldAnaphors(GoldNotes.read(file, fields -> List.of(anaphor(fields))));
    }

    private static GoldAnaphor anaphor(String[] fields) {
        if (fields.length != 3) {
            throw new IllegalArgumentException("expected article, place and places of names separated by tabs, found "
                    + fields.length + " fields");
        }
        List<Span> places = GoldPlaces.of(fields[1]);
        if (places.size() != 1) {
            throw new IllegalArgumentException(
                    "expected one place of a pronoun or a description, found '" + fields[1] + "'");
        }
        return new GoldAnaphor(places.get(0), GoldPlaces.of(fields[2]));
    }

    /** Returns gold in which nobody has read any article. */
    public static GoldAnaphors none() {
        return new GoldAnaphors(GoldNotes.none());
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

    /** Returns the anaphors of an article, in the order of the file; an empty list if nobody wrote any down. */
    public List<GoldAnaphor> of(String article) {
        return Objects.requireNonNullElse(notes.of(article), List.of());
    }
}
