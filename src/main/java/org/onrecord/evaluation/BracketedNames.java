package org.onrecord.evaluation;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.onrecord.document.EntityType;
import org.onrecord.document.Span;

/**
 * Reads names that are marked in the text itself, which is easy to write and to correct by hand: {@code [PER Ada Boro] left [ORG Kelm
 * Energy] in [LOC Tirvane].} Each line is a paragraph, and {@code -----} on a line of its own separates two articles. Square brackets
 * have no other use.
 *
 * <pre>{@code
 * List<GoldArticle> articles = BracketedNames.read(Path.of("names.txt"));
 * }</pre>
 */
public final class BracketedNames {
    private static final String SEPARATOR = "-----";

    /** A blank line, so that no two lines are taken for one wrapped paragraph. */
    private static final String PARAGRAPH_END = "\n\n";

    private static final Pattern MARK = Pattern.compile("\\[(\\p{Lu}+) ([^\\[\\]\\s](?:[^\\[\\]]*[^\\[\\]\\s])?)]");
    private static final Pattern BRACKET = Pattern.compile("[\\[\\]]");

    private final String file;
    private final List<GoldArticle> articles = new ArrayList<>();
    private StringBuilder text = new StringBuilder();
    private List<GoldArticle.Mention> mentions = new ArrayList<>();

    private BracketedNames(String file) {
        this.file = file;
    }

    /**
     * Reads a file; its articles have its name and their numbers as ids.
     *
     * @throws GoldFormatException if a bracket opens or closes no mark or the type of a mark is not one of {@code PER}, {@code ORG} and
     *     {@code LOC} (or the other labels of {@link TokenLines}); the message names file and line
     * @throws IOException if the file cannot be read
     */
    public static List<GoldArticle> read(Path path) throws IOException {
        var reader = new BracketedNames(String.valueOf(path.getFileName()));
        GoldLines.read(path, reader::line);
        reader.endArticle();
        return List.copyOf(reader.articles);
    }

    private void line(String line) {
        if (line.strip().equals(SEPARATOR)) {
            endArticle();
        } else if (!line.isBlank()) {
            paragraph(line.strip());
        }
    }

    private void paragraph(String line) {
        Matcher mark = MARK.matcher(line);
        int at = 0;
        while (mark.find()) {
            addPlain(line.substring(at, mark.start()));
            addName(mark.group(1), mark.group(2));
            at = mark.end();
        }
        addPlain(line.substring(at));
        text.append(PARAGRAPH_END);
    }

    private void addPlain(String words) {
        Matcher bracket = BRACKET.matcher(words);
        if (bracket.find()) {
            String place = words.substring(bracket.start(), Math.min(words.length(), bracket.start() + 30));
            throw new IllegalArgumentException("expected a mark such as [PER Ada Boro], found '" + place + "'");
        }
        text.append(words);
    }

    private void addName(String label, String name) {
        EntityType type = TypeLabel.parse(label);
        if (type == null) {
            throw new IllegalArgumentException("type '" + label + "' of a mark is none of PER, ORG and LOC");
        }
        mentions.add(new GoldArticle.Mention(new Span(text.length(), text.length() + name.length()), type));
        text.append(name);
    }

    private void endArticle() {
        if (text.length() > 0) {
            String id = file + "#" + (articles.size() + 1);
            articles.add(new GoldArticle(id, text.toString(), List.of(), List.of(), mentions));
            text = new StringBuilder();
            mentions = new ArrayList<>();
        }
    }
}
