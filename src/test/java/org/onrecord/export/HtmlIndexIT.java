package org.onrecord.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.onrecord.Browser;
import org.onrecord.Corpus;
import org.onrecord.document.Extraction;

/** The page about a folder, in a browser. */
class HtmlIndexIT {

    /** The size of letters as they appear on the screen, whatever scales them. */
    private static final String SMALLEST_LABEL =
            "Math.min(...[...document.querySelectorAll('.bars .name, .bars .count, svg text')]"
                    + ".map(e => parseFloat(getComputedStyle(e).fontSize)"
                    + " * (e.ownerSVGElement ? e.ownerSVGElement.getScreenCTM().a : 1)))";

    @TempDir
    private Path folder;

    @Test
    void aThousandArticlesStayUsable() throws IOException {
        var index = new HtmlIndex();
        IntStream.range(0, 1000).forEach(i -> index.add(i + ".html", article(i)));
        Path page = Files.writeString(folder.resolve("index.html"), index.page());
        assertThat(Files.size(page)).isLessThan(3_000_000);
        try (Browser browser = Browser.open()) {
            browser.medium("screen", "light").screen(1280, 900).show(page);
            assertThat(browser.faults()).isEmpty();
            assertThat(browser.requests()).hasSize(1);
            assertThat(browser.eval("document.querySelector('.facts').textContent")
                            .asText())
                    .isEqualTo("1000 articles · 4000 quotations · 1301 speakers with a name");
            assertThat(first(browser, "speakers")).startsWith("Everywhere <b>Person");
            picture(browser, "index-1000");

            browser.eval("[...document.querySelectorAll('th button')].find(b => b.textContent === 'Speaker').click()");
            assertThat(first(browser, "speakers")).startsWith("Everywhere <b>Person");
            browser.eval("[...document.querySelectorAll('th button')].find(b => b.textContent === 'Speaker').click()");
            assertThat(first(browser, "speakers")).startsWith("Witness 999");

            browser.eval("document.querySelector('input').focus()");
            browser.type("regular 12");
            browser.await("[...document.querySelectorAll('tr.entry')].filter(r => r.offsetParent).length === 11");
            assertThat(browser.eval("[...document.querySelectorAll('a')].map(a => a.getAttribute('href'))"
                                    + ".filter(h => h[0] === '#' && !document.getElementById(h.slice(1))).length")
                            .asInt())
                    .isZero();
        }
    }

    @Test
    void onAPhoneAndInTheDark() throws IOException {
        var index = new HtmlIndex();
        IntStream.range(0, 30).forEach(i -> index.add(i + ".html", article(i)));
        Path page = Files.writeString(folder.resolve("index.html"), index.page());
        try (Browser browser = Browser.open()) {
            browser.medium("screen", "dark").screen(360, 740).show(page);
            assertThat(browser.eval("document.documentElement.scrollWidth").asInt())
                    .isLessThanOrEqualTo(360);
            picture(browser, "index-phone-dark");
            for (String scheme : List.of("light", "dark")) {
                for (int width : List.of(390, 1280)) {
                    browser.medium("screen", scheme).screen(width, 800).show(page);
                    assertThat(browser.eval(SMALLEST_LABEL).asDouble())
                            .as("the height of the smallest letters of a chart at %d pixels", width)
                            .isGreaterThanOrEqualTo(14);
                    picture(browser, "index-" + width + "-" + scheme);
                }
            }
        }
    }

    private static Extraction article(int i) {
        return Corpus.article("outlet" + i % 7 + "-" + i)
                .with("outlet", "Outlet " + i % 7)
                .with("date", "2026-%02d-%02d".formatted(1 + i % 12, 1 + i % 28))
                .says("Everywhere <b>Person", "I am quoted all the time.")
                .says("Regular " + i % 300, "From time to time.")
                .says("Witness " + i, "Once.")
                .says("officials", "Nothing to see here.")
                .extraction();
    }

    private static String first(Browser browser, String table) {
        return browser.eval("document.querySelector('#" + table + " + .wide tbody tr').textContent")
                .asText();
    }

    private static void picture(Browser browser, String name) throws IOException {
        Path pictures = Files.createDirectories(Path.of("target", "pictures"));
        Files.write(pictures.resolve(name + ".png"), browser.view());
    }
}
