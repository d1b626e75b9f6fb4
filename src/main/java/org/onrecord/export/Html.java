package org.onrecord.export;

import java.io.IOException;
import java.io.OutputStream;
import java.io.Writer;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.onrecord.document.Extraction;

/**
 * A page to read in a browser: the article with its entities underlined and its quotations tinted by speaker, beside a panel that
 * lists who said what and who and what is named. The page is one file, needs no network, and suits screen, phone and paper, light and
 * dark.
 *
 * <p>The percentage beside a speaker is the probability that this is the speaker; the one beside a source is the probability
 * that the words are attributed to it. An unresolved speaker, such as a "he" nobody explains, stands alone with each
 * quotation.
 *
 * <p>Text from the article is never markup, and the page allows no script but its own. The heading links the article's metadata
 * "url" if it is an http or https address.
 *
 * <p>A whole page, or a part of another page:
 *
 * <pre>{@code
 * Files.writeString(Path.of("page.html"), Html.page(extraction));
 * String part = Html.fragment(extraction);
 * }</pre>
 *
 * @apiNote For people: the markup may change.
 */
public final class Html implements Format {

    private final @Nullable String index;

    private Html(@Nullable String index) {
        this.index = index;
    }

    /** Returns the format; a document of several articles shows them one below the other. */
    public static Html create() {
        return new Html(null);
    }

    /**
     * Returns the same format with a link to a page about all articles, such as that of {@link HtmlIndex}.
     *
     * @param href the address of that page, seen from this one
     */
    public Html withIndex(String href) {
        return new Html(Objects.requireNonNull(href, "href"));
    }

    /** Returns a whole page about one article. */
    public static String page(Extraction extraction) {
        String title = ArticleSection.title(extraction.article());
        return HtmlPage.start(title) + section(extraction, ArticleIds.of(extraction), true) + HtmlPage.end();
    }

    /**
     * Returns a part for another page, such as a notebook's: one {@code <div class="onrecord">} with its own style and script, which
     * touch nothing outside of it. Its ids are derived from the article, so that fragments of different articles can share a page.
     */
    public static String fragment(Extraction extraction) {
        return "<div class=\"onrecord\">\n" + HtmlPage.style() + section(extraction, ArticleIds.of(extraction), false)
                + HtmlPage.script() + "</div>\n";
    }

    /** Returns the style sheet of the pages, for a page that contains the {@code <section>} of another one. */
    public static String stylesheet() {
        return HtmlPage.STYLE;
    }

    /** Returns the script of the pages. It prepares the sections that it finds each time it runs, and each of them once. */
    public static String script() {
        return HtmlPage.SCRIPT;
    }

    @Override
    public String extension() {
        return "html";
    }

    /** Starts a page whose title is that of its first article. */
    @Override
    public ExtractionWriter open(OutputStream out) {
        Writer writer = TargetWriter.utf8(out);
        return new TargetWriter<>(writer) {

            private int articles;

            @Override
            public void write(Extraction extraction) throws IOException {
                if (articles == 0) {
                    writer.write(HtmlPage.start(ArticleSection.title(extraction.article())));
                    writer.write(link());
                }
                // The same article may come twice.
                String prefix = ArticleIds.of(extraction).prefix() + (articles == 0 ? "" : "n" + articles);
                articles++;
                writer.write(section(extraction, new ArticleIds(prefix), true));
            }

            @Override
            public void close() throws IOException {
                if (articles == 0) {
                    writer.write(HtmlPage.start("No articles"));
                }
                writer.write(HtmlPage.end());
                super.close();
            }
        };
    }

    private String link() {
        return index == null
                ? ""
                : new HtmlBuilder()
                        .open("nav")
                        .element("a", "All articles", "href", index)
                        .close("nav")
                        .line()
                        .toString();
    }

    private static String section(Extraction extraction, ArticleIds ids, boolean heading) {
        return new ArticleSection(extraction, ids, heading).toString();
    }
}
