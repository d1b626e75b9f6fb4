package org.onrecord.training;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.onrecord.document.EntityType;
import org.onrecord.document.Span;
import org.onrecord.evaluation.GoldArticle;
import org.onrecord.evaluation.GoldCorpus;
import org.onrecord.evaluation.GoldFormatException;
import org.onrecord.evaluation.GoldKind;
import org.onrecord.evaluation.GoldNames;

/** Reads the names of corpora with other conventions than the main one. */
public final class NameGold {
    /** Corpora with a token a line often do not mark where articles begin: so many of their lines of text are an article. */
    private static final int LINES_OF_ARTICLE = 20;

    private static final String ARTICLE = "the ";

    private NameGold() {}

    /**
     * Reads a corpus that has its names.
     *
     * @throws GoldFormatException if there are no names
     */
    public static List<GoldArticle> read(Path path) throws IOException {
        return read(path, GoldNames.none());
    }

    /**
     * Reads a corpus. Names in chains of coreference count as names, without "the" before them and unless a longer name has them.
     *
     * @param names those of the articles that a reader has read
     * @throws GoldFormatException if there are no names, or a name that was read is in no text
     */
    public static List<GoldArticle> read(Path path, GoldNames names) throws IOException {
        GoldCorpus corpus = GoldCorpus.read(path);
        var articles = new ArrayList<GoldArticle>();
        for (GoldArticle article : corpus.articles()) {
            List<GoldArticle.Mention> read = names.in(article);
            if (read != null) {
                articles.add(with(article, article.text(), read));
            } else if (article.references().isEmpty()) {
                addParts(articles, article);
            } else {
                articles.add(with(article, article.text(), chained(article)));
            }
        }
        if (articles.stream().allMatch(article -> article.mentions().isEmpty())) {
            corpus.require(GoldKind.NAMES);
        }
        return articles;
    }

    private static GoldArticle with(GoldArticle article, String text, List<GoldArticle.Mention> mentions) {
        return new GoldArticle(article.id(), text, List.of(), List.of(), mentions);
    }

    private static List<GoldArticle.Mention> chained(GoldArticle article) {
        var names = new ArrayList<GoldArticle.Mention>();
        for (GoldArticle.Reference reference : article.references()) {
            EntityType type = type(reference);
            if (type != null) {
                int start = reference.span().start();
                boolean hasArticle =
                        article.text().substring(start).toLowerCase(Locale.ROOT).startsWith(ARTICLE)
                                && reference.span().length() > ARTICLE.length();
                names.add(new GoldArticle.Mention(
                        new Span(
                                start + (hasArticle ? ARTICLE.length() : 0),
                                reference.span().end()),
                        type));
            }
        }
        return names.stream()
                .filter(name -> names.stream()
                        .noneMatch(other -> other.span().length() > name.span().length()
                                && other.span().overlap(name.span())
                                        == name.span().length()))
                .toList();
    }

    private static @Nullable EntityType type(GoldArticle.Reference reference) {
        if (!reference.form().equals("name")) {
            return null;
        }
        return switch (reference.type()) {
            case "person" -> EntityType.PERSON;
            case "organization" -> EntityType.ORGANIZATION;
            case "place" -> EntityType.PLACE;
            default -> null;
        };
    }

    private static void addParts(List<GoldArticle> articles, GoldArticle article) {
        String text = article.text();
        int start = 0;
        int lines = 0;
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) == '\n' && ++lines % LINES_OF_ARTICLE == 0 || i == text.length() - 1) {
                articles.add(part(article, new Span(start, i + 1)));
                start = i + 1;
            }
        }
    }

    private static GoldArticle part(GoldArticle article, Span part) {
        List<GoldArticle.Mention> mentions = article.mentions().stream()
                .filter(mention ->
                        mention.span().overlap(part) == mention.span().length())
                .map(mention -> new GoldArticle.Mention(
                        new Span(
                                mention.span().start() - part.start(),
                                mention.span().end() - part.start()),
                        mention.type()))
                .toList();
        return with(article, article.text().substring(part.start(), part.end()), mentions);
    }
}
