package org.onrecord.input;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.select.NodeFilter.FilterResult;
import org.jsoup.select.NodeTraversor;

/**
 * The parts of a page that are not its article, known by the words in their class names and ids: advertisements, promotions, links
 * to other articles, share bars, captions, comments.
 *
 * @param words in small letters; two neighbouring ones are joined by "+"
 * @param following those of parts that follow the article and may be longer than it
 */
record PageParts(Set<String> words, Set<String> following) {

    /** The list that comes with the library. */
    static final PageParts LISTED = load("page-parts.txt");

    private static final Pattern SPLIT = Pattern.compile("[^\\p{L}\\p{N}]+|(?<=[\\p{Ll}\\p{N}])(?=\\p{Lu})");
    private static final Pattern NAMES = Pattern.compile("\\s+");

    /** They make a word a property of something else: "has-ads", "no-comments". */
    private static final Set<String> PROPERTY =
            Set.of("has", "no", "not", "non", "with", "without", "is", "show", "hide");

    private static PageParts load(String resource) {
        Set<String> words = new HashSet<>();
        Set<String> following = new HashSet<>();
        try (InputStream in = Objects.requireNonNull(PageParts.class.getResourceAsStream(resource), resource);
                var lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (line.startsWith(">")) {
                    following.add(line.substring(1));
                } else if (!line.isBlank() && !line.startsWith("#")) {
                    words.add(line);
                }
            }
            return new PageParts(words, following);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Adds the parts of an article to those that are left out. An element that has most of the text is none, whatever it is called:
     * somebody called the article itself so.
     */
    void find(Element article, Set<Element> leftOut) {
        var amounts = TextAmounts.of(article, leftOut);
        NodeTraversor.filter(
                (node, depth) -> {
                    if (leftOut.contains(node)) {
                        return FilterResult.SKIP_ENTIRELY;
                    }
                    if (depth > 0 && node instanceof Element element && isPart(element, amounts)) {
                        leftOut.add(element);
                        return FilterResult.SKIP_ENTIRELY;
                    }
                    return FilterResult.CONTINUE;
                },
                article);
    }

    private boolean isPart(Element element, TextAmounts amounts) {
        if (has(element, following)) {
            return !(amounts.isMost(element) && amounts.isFirst(element));
        }
        return has(element, words) && !amounts.isMost(element);
    }

    private static boolean has(Element element, Set<String> words) {
        // The id of a heading is made of its words.
        boolean heading = element.normalName().matches("h[1-6]");
        return has(element.className(), words) || !heading && has(element.id(), words);
    }

    private static boolean has(String names, Set<String> words) {
        for (String name : NAMES.split(names)) {
            String before = "";
            for (String part : SPLIT.split(name)) {
                String word = part.toLowerCase(Locale.ROOT);
                if (words.contains(before + "+" + word) || words.contains(word) && !PROPERTY.contains(before)) {
                    return true;
                }
                before = word;
            }
        }
        return false;
    }
}
