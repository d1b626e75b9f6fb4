package org.onrecord.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.onrecord.Browser;
import org.onrecord.Corpus;
import org.onrecord.document.Extraction;
import org.onrecord.document.Gender;
import org.onrecord.document.SourceKind;

/** The page of an audit, in a browser. */
class AuditReportIT {

    private static final SourceKind[] KINDS = SourceKind.values();
    private static final List<String> ROLES = List.of("mayor", "analyst", "spokesman", "nurse", "chairwoman");

    /** What the list says how many quotations it has. */
    private static final String LISTED = "document.querySelector('dialog .facts').textContent";

    @TempDir
    private Path folder;

    private Path page(int articles) throws IOException {
        var report = new AuditReport();
        IntStream.range(0, articles).forEach(i -> report.add("articles/" + i + ".html", article(i)));
        for (Map.Entry<String, String> file : report.files().entrySet()) {
            Path path = folder.resolve(file.getKey());
            Files.createDirectories(path.getParent());
            Files.writeString(path, file.getValue());
        }
        Files.createDirectories(folder.resolve("articles"));
        Files.writeString(folder.resolve("articles").resolve("1.html"), Html.page(article(1)));
        return folder.resolve("index.html");
    }

    private static Extraction article(int i) {
        String woman = "Ana <b>Ruiz " + i % 90;
        Corpus corpus = Corpus.article("article-" + i);
        if (i % 11 > 0) {
            corpus.with("outlet", "Outlet " + i % 12).with("date", "2026-%02d-%02d".formatted(1 + i % 12, 1 + i % 28));
        }
        corpus.person(woman, Gender.FEMALE, ROLES.get(i % ROLES.size()), "Town " + i % 40)
                .of(woman, KINDS[i % KINDS.length])
                .of("Bo Lindqvist " + i % 200, Gender.MALE);
        for (int said = 0; said < 3; said++) {
            corpus.says(
                            woman,
                            "What we have seen this week is number " + said + " of what is to come, and it is a lot.")
                    .says("Bo Lindqvist " + i % 200, "The price of it is not what we had been told that it would be.");
        }
        return corpus.reports("officials", "they had nothing to say about it")
                .says("The Harbour Trust", "We are reading the report with care, and we will answer in time.")
                .says("Cy Okoye " + i, "I do not know.")
                .says("she", "Nor do I.")
                .extraction();
    }

    @Test
    void aThousandArticlesStayUsable() throws IOException {
        Path page = page(1000);
        assertThat(Files.size(page)).isLessThan(4_000_000);
        try (Browser browser = Browser.open()) {
            browser.medium("screen", "light").screen(1280, 900).show(page);
            assertThat(browser.faults()).isEmpty();
            assertThat(browser.requests()).hasSize(1);
            assertThat(browser.eval("document.querySelector('.facts').textContent")
                            .asText())
                    .startsWith("1,000 articles · 10,000 quotations, 1,000 of them without quotation marks · ");
            assertThat(browser.eval("document.getElementsByTagName('*').length").asInt())
                    .isLessThan(12_000);
            picture(browser, "audit-1000");

            browser.eval("document.querySelector('a[href=\"#!gender=0\"]').focus()");
            browser.press("Enter");
            browser.await("document.querySelector('dialog').open");
            assertThat(browser.eval(LISTED).asText()).isEqualTo("4,000 quotations.");
            assertThat(browser.eval("document.querySelectorAll('dialog li').length")
                            .asInt())
                    .isEqualTo(50);
            picture(browser, "audit-list");
            browser.press("Escape");
            browser.await("!document.querySelector('dialog').open");
            assertThat(browser.eval("location.hash").asText()).isEmpty();
        }
    }

    @Test
    void everyFigureHasAsManyQuotationsInItsListAsItSays() throws IOException {
        Path page = page(60);
        try (Browser browser = Browser.open()) {
            browser.medium("screen", "light").screen(1280, 900).show(page);
            assertThat(browser.eval("""
                            (async () => {
                              const all = [...document.querySelectorAll('td a[href^="#!"]')], wrong = [];
                              // Chromium holds up a page that goes to more than 200 places.
                              const links = all.filter((_, i) => i % Math.ceil(all.length / 150) === 0);
                              for (const link of links) {
                                location.hash = link.getAttribute('href');
                                dispatchEvent(new HashChangeEvent('hashchange'));
                                const listed = document.querySelector('dialog .facts').textContent.split(' ')[0];
                                if (listed !== link.textContent) wrong.push(link.href + ': ' + link.textContent + ' ' + listed);
                              }
                              return links.length < 100 ? ['too few'] : wrong.slice(0, 5);
                            })()""").toString()).isEqualTo("[]");
        }
    }

    @Test
    void aListLeadsToThePlaceInTheArticleAndBackToTheList() throws IOException {
        Path page = page(3);
        try (Browser browser = Browser.open()) {
            browser.medium("screen", "light").screen(1280, 900).show(page);
            browser.eval("location.hash = '#!gender=0&outlet=1'");
            browser.await("document.querySelectorAll('dialog li').length === 4");
            assertThat(browser.eval("document.querySelector('dialog h2').textContent")
                            .asText())
                    .isEqualTo("Gender: Women · Outlet: Outlet 1");
            browser.leave("document.querySelector('dialog li a').click()");
            browser.await("document.querySelector('.q:target')");
            assertThat(browser.eval("document.querySelector('.q:target').textContent")
                            .asText())
                    .startsWith("What we have seen this week is number 0");
            browser.leave("history.back()");
            browser.await("document.querySelector('dialog') && document.querySelector('dialog').open");
            assertThat(browser.eval(LISTED).asText()).isEqualTo("4 quotations.");
        }
    }

    @Test
    void aListIsNarrowedDownByWords() throws IOException {
        Path page = page(30);
        try (Browser browser = Browser.open()) {
            browser.medium("screen", "light").screen(1280, 900).show(page);
            browser.eval("location.hash = '#!'");
            browser.await("document.querySelector('dialog').open");
            assertThat(browser.eval(LISTED).asText()).isEqualTo("300 quotations.");
            browser.eval("document.querySelector('dialog .more').click()");
            assertThat(browser.eval("document.querySelectorAll('dialog li').length")
                            .asInt())
                    .isEqualTo(100);
            browser.eval("document.querySelector('dialog input').focus()");
            browser.type("okoye 2");
            browser.await("document.querySelectorAll('dialog li').length === 11");
            assertThat(browser.eval(LISTED).asText()).isEqualTo("11 quotations.");
        }
    }

    @Test
    void onAPhoneInTheDarkAndOnPaper() throws IOException {
        Path page = page(200);
        try (Browser browser = Browser.open()) {
            for (String scheme : List.of("light", "dark")) {
                browser.medium("screen", scheme).screen(360, 740).show(page);
                browser.eval("document.querySelectorAll('details').forEach(d => { d.open = true; })");
                assertThat(browser.eval("document.documentElement.scrollWidth").asInt())
                        .isLessThanOrEqualTo(360);
                assertThat(browser.eval("Math.min(...[...document.querySelectorAll('svg text')]"
                                        + ".map(e => parseFloat(getComputedStyle(e).fontSize)))")
                                .asDouble())
                        .isGreaterThanOrEqualTo(14);
                assertThat(browser.eval("[...document.querySelectorAll('svg.chart > text, svg.chart svg text')]"
                                        + ".filter(t => t.getBoundingClientRect().right >"
                                        + " t.closest('.chart').getBoundingClientRect().right + 1)"
                                        + ".map(t => t.textContent).join()")
                                .asText())
                        .as("words that run out of their charts")
                        .isEmpty();
                Files.write(pictures().resolve("audit-phone-" + scheme + ".png"), browser.picture());
            }
            browser.medium("print", "light").screen(794, 1123).show(page);
            Files.write(pictures().resolve("audit-print.png"), browser.picture());
            assertThat(browser.eval("getComputedStyle(document.querySelector('.chart')).color")
                            .asText())
                    .isEqualTo("rgb(0, 0, 0)");
        }
    }

    private static Path pictures() throws IOException {
        return Files.createDirectories(Path.of("target", "pictures"));
    }

    private static void picture(Browser browser, String name) throws IOException {
        Files.write(pictures().resolve(name + ".png"), browser.view());
    }
}
