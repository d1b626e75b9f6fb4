package org.onrecord.evaluation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.onrecord.document.Article;

/**
 * A gold corpus.
 *
 * <p>In any format:
 *
 * <pre>{@code
 * GoldCorpus corpus = GoldCorpus.read(path);
 * for (GoldArticle article : corpus.articles()) {
 *     System.out.println(article.id() + ": " + article.segments().size() + " stretches in marks");
 * }
 * }</pre>
 *
 * @param name the path that it was read from
 * @param articles its articles in order
 */
public record GoldCorpus(String name, List<GoldArticle> articles) {

    /** Copies the list. */
    public GoldCorpus {
        articles = List.copyOf(articles);
    }

    /**
     * Reads a corpus in the format that its path tells: a folder is brat standoff as PolNeAR has it ({@link BratFolder}), a
     * {@code .jsonl} file has an article a line ({@link GoldJsonLines}), any other file a token a line ({@link TokenLines}).
     *
     * @throws GoldFormatException if a line is not what the format asks for; the message names file and line
     * @throws IOException if a file cannot be read
     */
    public static GoldCorpus read(Path path) throws IOException {
        return new GoldCorpus(path.toString(), articles(path));
    }

    private static List<GoldArticle> articles(Path path) throws IOException {
        if (Files.isDirectory(path)) {
            return BratFolder.read(path);
        }
        String name = String.valueOf(path.getFileName()).toLowerCase(Locale.ROOT);
        return name.endsWith(".jsonl") ? GoldJsonLines.read(path) : TokenLines.read(path);
    }

    /**
     * Checks that annotators marked something of a kind. The figures of a corpus without it would be meaningless zeros.
     *
     * @throws GoldFormatException if no article has any; the message says what the corpus has
     */
    public void require(GoldKind kind) throws GoldFormatException {
        if (articles.stream().noneMatch(kind::isIn)) {
            String there = Arrays.stream(GoldKind.values())
                    .filter(other -> articles.stream().anyMatch(other::isIn))
                    .map(GoldKind::title)
                    .collect(Collectors.joining("; "));
            throw new GoldFormatException(
                    name,
                    articles.isEmpty()
                            ? "no article in it"
                            : "no " + kind.title() + " in its " + count()
                                    + (there.isEmpty() ? "" : "; there are " + there));
        }
    }

    /** Returns the texts, to be read by a system. */
    public List<Article> texts() {
        return articles.stream()
                .map(article -> new Article(article.id(), article.text()))
                .toList();
    }

    /** Returns the name and the number of articles. */
    @Override
    public String toString() {
        return name + " (" + count() + ")";
    }

    private String count() {
        return articles.size() + (articles.size() == 1 ? " article" : " articles");
    }
}
