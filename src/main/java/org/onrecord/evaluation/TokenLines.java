package org.onrecord.evaluation;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.onrecord.document.EntityType;
import org.onrecord.document.Span;

/**
 * Reads names from files with a token a line: the token first, its label last, separated by tabs or spaces; an empty line ends
 * a sentence, {@code -DOCSTART-} begins an article, lines that start with {@code # } are comments. Labels are BIO
 * ({@code B-PER}, {@code I-PER}, {@code O}) or BIOES (with {@code E-} and {@code S-}).
 *
 * <p>The text is made again from the tokens, with one space between two and a line a sentence, because these files do not keep
 * it: scores on them are a little lower than on the text as it was printed.
 *
 * <pre>{@code
 * List<GoldArticle> articles = TokenLines.read(Path.of("gold.conll"));
 * }</pre>
 */
public final class TokenLines {

    private final String file;
    private final List<GoldArticle> articles = new ArrayList<>();
    private StringBuilder text = new StringBuilder();
    private List<GoldArticle.Mention> mentions = new ArrayList<>();
    private boolean atStart = true;
    private String open = "";
    private int openStart;

    private TokenLines(String file) {
        this.file = file;
    }

    /**
     * Reads a file.
     *
     * @throws GoldFormatException if a line has no label, or one that is neither BIO nor BIOES; the message names file and line
     * @throws IOException if the file cannot be read
     */
    public static List<GoldArticle> read(Path path) throws IOException {
        var reader = new TokenLines(String.valueOf(path.getFileName()));
        GoldLines.read(path, reader::line);
        reader.endArticle();
        return List.copyOf(reader.articles);
    }

    private void line(String line) {
        String[] fields = line.strip().split("[ \t]+");
        if (line.isBlank()) {
            endSentence();
        } else if (fields[0].equals("-DOCSTART-")) {
            endArticle();
        } else if (!line.startsWith("# ") || isLabel(fields[fields.length - 1])) {
            if (fields.length < 2) {
                throw new IllegalArgumentException("expected a token and its label, found '" + line.strip() + "'");
            }
            token(fields[0], fields[fields.length - 1]);
        }
    }

    private static boolean isLabel(String field) {
        return field.equals("O") || field.matches("[BIES]-.+");
    }

    private void token(String token, String label) {
        boolean outside = label.equals("O");
        if (!isLabel(label)) {
            throw new IllegalArgumentException(
                    "label '" + label + "' is neither O nor one of B-, I-, E-, S- with a type");
        }
        String type = outside ? "" : label.substring(2);
        char position = outside ? 'O' : label.charAt(0);
        // An I- or E- without its beginning, or of another type than it, begins a name: files are not all clean.
        if (position == 'B' || position == 'S' || !type.equals(open)) {
            endName();
        }
        if (!atStart) {
            text.append(' ');
        }
        if (open.isEmpty() && !outside) {
            open = type;
            openStart = text.length();
        }
        text.append(token);
        atStart = false;
        if (position == 'S' || position == 'E') {
            endName();
        }
    }

    private void endName() {
        @Nullable EntityType type = open.isEmpty() ? null : TypeLabel.parse(open);
        if (type != null) {
            mentions.add(new GoldArticle.Mention(new Span(openStart, text.length()), type));
        }
        open = "";
    }

    private void endSentence() {
        endName();
        if (!atStart) {
            text.append('\n');
            atStart = true;
        }
    }

    private void endArticle() {
        endSentence();
        if (text.length() > 0) {
            String id = file + "#" + (articles.size() + 1);
            articles.add(new GoldArticle(id, text.toString(), List.of(), List.of(), mentions));
            text = new StringBuilder();
            mentions = new ArrayList<>();
        }
    }
}
