package org.onrecord.input;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/**
 * A quotation that a page sets off as a block, or a post that it embeds.
 *
 * <p>The content gets quotation marks, each paragraph one in front and the last one behind; doubled marks within become single. A page
 * that writes the marks itself keeps its own. The author, if the page names one, follows as a line that begins with a dash.
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

    private static final Set<String> POSTS = Set.of(
            "twitter-tweet",
            "twitter-video",
            "bluesky-embed",
            "fb-xfbml-parse-ignore",
            "instagram-media",
            "mastodon-embed",
            "text-post-media",
            "tiktok-embed");

    private static final String MARKS = "“”„\"«»‘‹'";
    private static final int LONGEST_AUTHOR = 150;
    private static final Pattern DASH = Pattern.compile("^(?:[—–―]|--?)\\s*(?=[\\p{L}@])");
    private static final Pattern POSTED = Pattern.compile("^(?:A post shared by|Posted by|Post by)\\s+(?=[\\p{L}@])");
    private static final Pattern HANDLE = Pattern.compile("^[^(]*\\(@[^)]*\\)");
    private static final Pattern POSTED_ON = Pattern.compile("\\son\\s.*\\d.*$");
    private static final Pattern LINK = Pattern.compile("^(?:https?://|pic\\.twitter\\.com/|pic\\.x\\.com/).*");

    /** Returns the quotation that an element with these paragraphs is. */
    static BlockQuotation of(Element element, List<Block> paragraphs) {
        boolean post = element.classNames().stream().anyMatch(POSTS::contains);
        List<String> content = new ArrayList<>();
        List<Block> authors = new ArrayList<>();
        for (Block paragraph : paragraphs) {
            if (paragraph.author() || isAuthor(paragraph.text(), post)) {
                authors.add(new Block(author(paragraph.text(), post), false, false));
            } else {
                String text = post ? withoutLinks(paragraph.text()) : paragraph.text();
                // The addresses of pictures may be longer than the post.
                boolean links = paragraph.links() && text.equals(paragraph.text());
                if (!links && !text.isEmpty()) {
                    content.add(text);
                }
            }
        }
        List<Block> blocks = new ArrayList<>();
        boolean marked = content.isEmpty() || isMarked(content);
        for (int k = 0; k < content.size(); k++) {
            String text = content.get(k);
            String last = k == content.size() - 1 ? "”" : "";
            blocks.add(new Block(marked ? text : "“" + inner(text) + last, false, false));
        }
        if (!content.isEmpty()) {
            blocks.addAll(authors);
        }
        return new BlockQuotation(blocks);
    }

    private static boolean isAuthor(String text, boolean post) {
        return text.length() <= LONGEST_AUTHOR
                && (DASH.matcher(text).find()
                        || post && (POSTED.matcher(text).find() || text.startsWith("@") && text.indexOf(' ') < 0));
    }

    /** Returns a line that names the author, without the date that posts have. */
    static String author(String text, boolean post) {
        String name = DASH.matcher(text).replaceFirst("");
        if (post) {
            Matcher posted = POSTED.matcher(name);
            name = posted.find() ? POSTED_ON.matcher(posted.replaceFirst("")).replaceFirst("") : name;
            Matcher handle = HANDLE.matcher(name);
            name = handle.find() ? handle.group() : name;
        }
        return "— " + name;
    }

    /** Returns a post without the addresses of its pictures at the end. */
    private static String withoutLinks(String text) {
        String rest = text;
        for (int space = rest.lastIndexOf(' '); ; space = rest.lastIndexOf(' ')) {
            if (!LINK.matcher(rest.substring(space + 1)).matches()) {
                return rest;
            }
            rest = space < 0 ? "" : rest.substring(0, space);
        }
    }

    /** Whether the page writes the marks itself: in front of all, or around much of it. */
    private static boolean isMarked(List<String> content) {
        return MARKS.indexOf(content.get(0).charAt(0)) >= 0 || isMostlyQuoted(String.join(" ", content));
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

    private static String inner(String text) {
        var inner = new StringBuilder(text.length());
        for (int k = 0; k < text.length(); k++) {
            char one = text.charAt(k);
            boolean opens =
                    k == 0 || Character.isWhitespace(text.charAt(k - 1)) || "([—–".indexOf(text.charAt(k - 1)) >= 0;
            inner.append(one == '“' || one == '"' && opens ? '‘' : one == '”' || one == '"' ? '’' : one);
        }
        return inner.toString();
    }
}
