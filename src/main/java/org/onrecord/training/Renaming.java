package org.onrecord.training;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.onrecord.document.EntityType;
import org.onrecord.document.Span;
import org.onrecord.evaluation.GoldArticle;

/**
 * Makes articles that differ from others only in their names, so that the tagger learns to trust lists and usage where it does not
 * know the word itself. Each name of an article is replaced by the same other one of its type everywhere, or left everywhere.
 */
final class Renaming {
    private static final long SEED = 20261126;

    /** The share of the names that are replaced. */
    private static final double REPLACED = 0.7;

    /** Names longer than this, in characters, are titles of laws and the like, not worth repeating elsewhere. */
    private static final int MAX_LENGTH = 40;

    private static final String ARTICLE = "the ";

    private final Random random = new Random(SEED);
    private final NamePools lists;
    private final Map<EntityType, List<String>> bare = new EnumMap<>(EntityType.class);
    private final Map<EntityType, List<String>> definite = new EnumMap<>(EntityType.class);

    /**
     * @param lists names of lists
     * @param others articles whose names are given to other articles as well
     */
    Renaming(NamePools lists, List<GoldArticle> others) {
        this.lists = lists;
        for (GoldArticle article : others) {
            for (GoldArticle.Mention mention : article.mentions()) {
                String name = name(article, mention);
                if (name.length() <= MAX_LENGTH && Character.isUpperCase(name.charAt(0))) {
                    (isDefinite(article, mention) ? definite : bare)
                            .computeIfAbsent(mention.type(), type -> new ArrayList<>())
                            .add(name);
                }
            }
        }
    }

    /** Returns the article with other names. */
    GoldArticle of(GoldArticle article) {
        Map<String, String> renamed = new HashMap<>();
        var text = new StringBuilder();
        var mentions = new ArrayList<GoldArticle.Mention>();
        int at = 0;
        List<GoldArticle.Mention> inOrder = article.mentions().stream()
                .sorted(Comparator.comparingInt(mention -> mention.span().start()))
                .toList();
        for (GoldArticle.Mention mention : inOrder) {
            if (mention.span().start() < at) {
                continue;
            }
            text.append(article.text(), at, mention.span().start());
            String name = renamed.computeIfAbsent(key(article, mention), key -> other(article, mention));
            mentions.add(
                    new GoldArticle.Mention(new Span(text.length(), text.length() + name.length()), mention.type()));
            text.append(name);
            at = mention.span().end();
        }
        text.append(article.text(), at, article.text().length());
        return new GoldArticle(article.id(), text.toString(), List.of(), List.of(), mentions);
    }

    private static String key(GoldArticle article, GoldArticle.Mention mention) {
        return mention.type() + (isDefinite(article, mention) ? ARTICLE : " ") + name(article, mention);
    }

    private String other(GoldArticle article, GoldArticle.Mention mention) {
        String name = name(article, mention);
        if (random.nextDouble() >= REPLACED) {
            return name;
        }
        List<String> corpus = (isDefinite(article, mention) ? definite : bare).getOrDefault(mention.type(), List.of());
        if (!isDefinite(article, mention)) {
            String listed = lists.random(mention.type(), name.indexOf(' ') < 0, random);
            if (listed != null) {
                return listed;
            }
        }
        return corpus.isEmpty() ? name : corpus.get(random.nextInt(corpus.size()));
    }

    private static String name(GoldArticle article, GoldArticle.Mention mention) {
        return article.text().substring(mention.span().start(), mention.span().end());
    }

    /** Tells whether "the" is before a name. */
    private static boolean isDefinite(GoldArticle article, GoldArticle.Mention mention) {
        int start = mention.span().start() - ARTICLE.length();
        return start >= 0 && article.text().regionMatches(true, start, ARTICLE, 0, ARTICLE.length());
    }
}
