package org.onrecord.input;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/**
 * A quotation that a page sets off as a block, or a post that it embeds.
 *
 * <p>The content gets quotation marks: one in front of each paragraph and one after the last; double marks within become single. A
 * page that writes the marks itself keeps its own. The author, if the page names one, follows as an {@link AuthorLine}.
 *
 * @param blocks what becomes of its paragraphs
 */
record BlockQuotation(List<Block> blocks) {

    /**
     * A paragraph.
     *
     * @param text with white space evened out
     * @param author whether the page says that it names the author
     * @param links whether most of it is links
     */
    record Block(String text, boolean author, boolean links) {}

    /** The class names that embedded posts have, by the instructions of the networks. */
    private static final Set<String> POSTS = Set.of(
            "twitter-tweet",
            "twitter-video",
            "bluesky-embed",
            "fb-xfbml-parse-ignore",
            "instagram-media",
            "mastodon-embed",
            "text-post-media",
            "tiktok-embed");

    private static final String MARKS = "“”„\"«»‘‹›’'";
    private static final Pattern ADDRESS = Pattern.compile("^(?:https?://|pic\\.twitter\\.com/|pic\\.x\\.com/).*");

    /** Returns the quotation that an element with these paragraphs is. */
    static BlockQuotation of(Element element, List<Block> paragraphs) {
        return new BlockQuotation(
                element.classNames().stream().anyMatch(POSTS::contains) ? post(paragraphs) : quotation(paragraphs));
    }

    private static List<Block> quotation(List<Block> paragraphs) {
        List<String> content = new ArrayList<>();
        List<String> authors = new ArrayList<>();
        int end = paragraphs.size();
        while (end > 0
                && (paragraphs.get(end - 1).author()
                        || AuthorLine.isOne(paragraphs.get(end - 1).text()))) {
            end--;
        }
        for (int k = 0; k < paragraphs.size(); k++) {
            Block paragraph = paragraphs.get(k);
            // A dash before the end is that of a list or of a dialogue.
            if (paragraph.author() || k >= end) {
                authors.add(AuthorLine.of(paragraph.text()));
            } else if (!paragraph.links()) {
                content.add(paragraph.text());
            }
        }
        return blocks(content, authors);
    }

    private static List<Block> post(List<Block> paragraphs) {
        List<String> content = new ArrayList<>();
        List<String> authors = new ArrayList<>();
        for (Block paragraph : paragraphs) {
            String text = withoutAddresses(paragraph.text());
            if (AuthorLine.isOneOfPost(paragraph.text())) {
                authors.add(AuthorLine.ofPost(paragraph.text()));
            } else if (!text.isEmpty() && !(paragraph.links() && text.equals(paragraph.text()))) {
                // The addresses of its pictures may be longer than the post: that makes it no list of links.
                content.add(text);
            }
        }
        return blocks(content, authors);
    }

    private static List<Block> blocks(List<String> content, List<String> authors) {
        List<Block> blocks = new ArrayList<>();
        if (!content.isEmpty()) {
            (isMarked(content) ? content : marked(content)).forEach(text -> blocks.add(new Block(text, false, false)));
            authors.forEach(text -> blocks.add(new Block(text, false, false)));
        }
        return blocks;
    }

    /** Returns a post without the addresses of its pictures at the end. */
    private static String withoutAddresses(String text) {
        int end = text.length();
        while (end > 0
                && ADDRESS.matcher(text.substring(text.lastIndexOf(' ', end - 1) + 1, end))
                        .matches()) {
            end = Math.max(0, text.lastIndexOf(' ', end - 1));
        }
        return text.substring(0, end);
    }

    /** Tells whether the text has its own marks: at the start and the end, at the start only, or around much of it. */
    private static boolean isMarked(List<String> content) {
        String first = content.get(0);
        if (MARKS.indexOf(first.charAt(0)) < 0) {
            return isMostlyQuoted(String.join(" ", content));
        }
        String last = content.get(content.size() - 1);
        boolean closed = first.chars().skip(1).anyMatch(one -> MARKS.indexOf(one) >= 0);
        return !closed
                || MARKS.indexOf(last.charAt(last.length() - 1)) >= 0
                || isMostlyQuoted(String.join(" ", content));
    }

    private static boolean isMostlyQuoted(String text) {
        int quoted = 0;
        int opened = -1;
        for (int k = 0; k < text.length(); k++) {
            char one = text.charAt(k);
            if (opened < 0 && (one == '“' || one == '"')) {
                opened = k;
            } else if (opened >= 0 && (one == '”' || one == '"')) {
                quoted += k - opened;
                opened = -1;
            }
        }
        return quoted * 3 > text.length();
    }

    private static List<String> marked(List<String> content) {
        List<String> marked = new ArrayList<>();
        for (String text : content) {
            marked.add("“" + withSingleMarks(text) + (marked.size() == content.size() - 1 ? "”" : ""));
        }
        return marked;
    }

    private static String withSingleMarks(String text) {
        var single = new StringBuilder(text.length());
        for (int k = 0; k < text.length(); k++) {
            char one = text.charAt(k);
            char before = k == 0 ? ' ' : text.charAt(k - 1);
            boolean opens = one == '“' || Character.isWhitespace(before) || "([—–".indexOf(before) >= 0;
            single.append(one != '“' && one != '”' && one != '"' ? one : opens ? '‘' : '’');
        }
        return single.toString();
    }
}
