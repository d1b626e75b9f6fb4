package org.onrecord.export;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.onrecord.document.Extraction;

/**
 * A page to read in a browser: the article with its entities underlined and its quotations tinted by speaker, beside a panel
 * of who said what and of who and what is named. One file that needs no other and no network, for screen, phone and paper,
 * light and dark.
 *
 * <p>Whatever an article holds, nothing of it is markup; and the page allows no script but its own.
 *
 * <p>A page of its own, or a part of a page of yours:
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

    /** A document of several articles shows them one below the other. */
    public static Html create() {
        return new Html(null);
    }

    /**
     * The same with a link to a page about all articles, as {@link HtmlIndex} gives one.
     *
     * @param href where that page is, seen from this one
     */
    public Html withIndex(String href) {
        return new Html(Objects.requireNonNull(href, "href"));
    }

    /** A page of its own. */
    public static String page(Extraction extraction) {
        String title = ArticleSection.title(extraction.article());
        return HtmlPage.start(title) + section(extraction, prefix(extraction), true) + HtmlPage.end();
    }

    /**
     * A part for another page, such as a notebook's: one {@code <div class="onrecord">} with its style and script, which touch
     * nothing outside of it. Its ids are derived from the article, so that fragments of different articles can share a page.
     */
    public static String fragment(Extraction extraction) {
        return "<div class=\"onrecord\">\n" + HtmlPage.style() + section(extraction, prefix(extraction), false)
                + HtmlPage.script() + "</div>\n";
    }

    @Override
    public String extension() {
        return "html";
    }

    /** Starts a page, which is called after its first article. */
    @Override
    public ExtractionWriter open(OutputStream out) {
        Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        return new ExtractionWriter() {

            private int articles;

            @Override
            public void write(Extraction extraction) throws IOException {
                if (articles == 0) {
                    writer.write(HtmlPage.start(ArticleSection.title(extraction.article())));
                    writer.write(link());
                }
                // The same article may come twice.
                String prefix = prefix(extraction) + (articles == 0 ? "" : "n" + articles);
                articles++;
                writer.write(section(extraction, prefix, true));
            }

            @Override
            public void flush() throws IOException {
                writer.flush();
            }

            @Override
            public void close() throws IOException {
                if (articles == 0) {
                    writer.write(HtmlPage.start("No articles"));
                }
                writer.write(HtmlPage.end());
                writer.close();
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

    private static String section(Extraction extraction, String prefix, boolean ofItsOwn) {
        return new ArticleSection(extraction, prefix, ofItsOwn).toString();
    }

    private static String prefix(Extraction extraction) {
        return "or"
                + Integer.toHexString(Objects.hash(
                        extraction.article().id(), extraction.article().text()));
    }
}
