package org.onrecord.evaluation;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.onrecord.document.EntityType;

/**
 * All names of people, organizations and places in gold articles, as a reader wrote them down. The file tells them by places alone, so
 * that it can be given to others without the texts.
 *
 * <p>How many names an article has:
 *
 * <pre>{@code
 * GoldNames names = GoldNames.read(Path.of("names.tsv"));
 * GoldArticle article = GoldCorpus.read(Path.of("texts.jsonl")).articles().get(0);
 * System.out.println(names.in(article).size());
 * }</pre>
 */
public final class GoldNames {
    private final GoldNotes<GoldArticle.Mention> notes;

    private GoldNames(GoldNotes<GoldArticle.Mention> notes) {
        this.notes = notes;
    }

    /**
     * Reads lines of article id, {@code PERSON}, {@code ORGANIZATION} or {@code PLACE}, and places of names, separated by tabs; an article
     * without names has a line with its id alone. A place is {@code start-end}, in UTF-16 code units; several have blanks between them.
     *
     * @throws GoldFormatException if a line is not such a line; the message names file and line
     * @throws IOException if the file cannot be read
     */
    public static GoldNames read(Path file) throws IOException {
        return new GoldNames(GoldNotes.read(file, GoldNames::mentions));
    }

    private static List<GoldArticle.Mention> mentions(String[] fields) {
        if (fields.length == 1) {
            return List.of();
        }
        if (fields.length != 3) {
            throw new IllegalArgumentException(
                    "expected article, type and places separated by tabs, or an article alone, found " + fields.length
                            + " fields");
        }
        EntityType type = type(fields[1]);
        return GoldPlaces.of(fields[2]).stream()
                .map(place -> new GoldArticle.Mention(place, type))
                .toList();
    }

    private static EntityType type(String field) {
        return Arrays.stream(EntityType.values())
                .filter(type -> type.name().equals(field))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(
                        "expected " + Arrays.toString(EntityType.values()) + ", found '" + field + "'"));
    }

    /** Returns gold in which nobody has read any article. */
    public static GoldNames none() {
        return new GoldNames(GoldNotes.none());
    }

    /**
     * Checks that some of the articles are among those that were read; passes if the file has no article at all.
     *
     * @param articles the ids of all corpora
     * @throws GoldFormatException if none is: the file belongs to another corpus
     */
    public void requireFor(Collection<String> articles) throws GoldFormatException {
        notes.requireFor(articles);
    }

    /**
     * Returns the names in an article, in the order of the file; null if nobody read it.
     *
     * @throws GoldFormatException if a name is not in its text: the file belongs to another corpus
     */
    public @Nullable List<GoldArticle.Mention> in(GoldArticle article) throws GoldFormatException {
        List<GoldArticle.Mention> names = notes.of(article.id());
        if (names == null) {
            return null;
        }
        for (GoldArticle.Mention mention : names) {
            if (mention.span().end() > article.text().length()) {
                throw new GoldFormatException(
                        notes.file(),
                        "article " + article.id() + " ends before the name at "
                                + mention.span().start() + "-" + mention.span().end());
            }
        }
        return names;
    }
}
