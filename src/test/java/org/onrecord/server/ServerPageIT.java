package org.onrecord.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.onrecord.Browser;
import org.onrecord.Models;
import org.onrecord.document.Article;
import org.onrecord.export.Html;

/** The page in a browser, as somebody meets it who has an article and no program. Pictures are left in {@code target/pictures}. */
class ServerPageIT {

    private static final Path PICTURES = Path.of("target", "pictures");

    private static Browser browser;
    private static ExtractionServer server;

    @BeforeAll
    static void open() throws IOException {
        browser = Browser.open();
        server = ExtractionServer.start(Models.extractor(), Served.SETTINGS.withMaximumBytes(100_000));
        Files.createDirectories(PICTURES);
    }

    @AfterAll
    static void close() {
        if (browser != null) {
            browser.close();
        }
        if (server != null) {
            server.close();
        }
    }

    @BeforeEach
    void openThePage() {
        browser.medium("screen", "light").screen(1280, 900).show(server.address());
        browser.eval("""
                window.downloaded = [];
                const create = URL.createObjectURL;
                let file = null;
                URL.createObjectURL = blob => create(file = blob);
                HTMLAnchorElement.prototype.click = function () {
                  const name = this.download;
                  file.text().then(text => downloaded.push({name, text}));
                }""");
    }

    private static void type(String text) {
        browser.eval("document.getElementById('text').focus()");
        browser.type(text);
    }

    private static void press(String selector) {
        browser.eval("document.querySelector('" + selector + "').click()");
    }

    private static void awaitResult() {
        browser.await("document.querySelector('#result section[data-ready]')");
    }

    private static String text(String selector) {
        return browser.eval("document.querySelector('" + selector + "').textContent")
                .textValue();
    }

    @Test
    void aPastedTextIsShownWithItsSpeakers() throws IOException {
        Files.write(PICTURES.resolve("server-start.png"), browser.picture());
        type("“We will go,” said Ana Ruiz, the mayor of Oslo.");
        press("#read");
        awaitResult();
        assertThat(text("#result .speaker summary b")).isEqualTo("Ana Ruiz");
        assertThat(text("#result .q")).isEqualTo("We will go,");
        assertThat(browser.faults()).isEmpty();
    }

    @Test
    void anExampleIsShownAsThePageOfTheHtmlFormatShowsIt() throws IOException {
        browser.eval("""
                const choice = document.getElementById('example');
                choice.value = 'wire-report';
                choice.dispatchEvent(new Event('change'))""");
        awaitResult();
        String seed = Files.readString(Path.of("seeds", "wire-report.txt"));
        assertThat(browser.eval("document.getElementById('text').value").textValue())
                .isEqualTo(seed);
        String page = Html.page(Models.extractor().extract(new Article("wire-report", seed)));
        assertThat(text("#result .columns"))
                .isEqualTo(Jsoup.parse(page).selectFirst(".columns").wholeText());
        assertThat(browser.eval("getComputedStyle(document.querySelector('#result .q')).backgroundColor")
                        .textValue())
                .as("the colour of the speaker")
                .isNotEqualTo("rgba(0, 0, 0, 0)");
        browser.point("#result .q:not(.reported)");
        browser.await("document.querySelector('.pop')");
        assertThat(text(".pop")).contains("Adjoua Kouamé");
        assertThat(browser.faults()).isEmpty();
        assertThat(browser.requests())
                .allMatch(url -> url.startsWith(server.address().toString()) || url.startsWith("data:"));
        browser.eval("document.querySelector('.pop').remove()");
        Files.write(PICTURES.resolve("server-result.png"), browser.picture());
        browser.medium("screen", "dark");
        Files.write(PICTURES.resolve("server-result-dark.png"), browser.picture());
        browser.medium("screen", "light").screen(360, 740);
        assertThat(browser.eval("document.documentElement.scrollWidth").asInt()).isLessThanOrEqualTo(360);
        Files.write(PICTURES.resolve("server-result-phone.png"), browser.picture());
    }

    @ParameterizedTest
    @CsvSource({
        "csv, pasted-text-quotations.csv, 'article,quotation,speaker'",
        "csv-mentions, pasted-text-names.csv, 'article,entity,name'",
        "json, pasted-text.json, '{\"schema\":2,\"id\":\"pasted-text\"'",
        "html, pasted-text.html, <!DOCTYPE html>"
    })
    void whatIsShownCanBeDownloaded(String format, String name, String start) {
        type("“We will go,” said Ana Ruiz.");
        press("#read");
        awaitResult();
        press("[data-format=" + format + "]");
        browser.await("downloaded.length");
        assertThat(browser.eval("downloaded[0].name").textValue()).isEqualTo(name);
        assertThat(browser.eval("downloaded[0].text").textValue())
                .startsWith(start)
                .contains("Ana Ruiz");
        assertThat(browser.faults()).isEmpty();
    }

    private static void drop(String name, String bytes) {
        browser.eval("""
                const files = new DataTransfer();
                files.items.add(new File([new Uint8Array([%s])], '%s'));
                const event = new Event('drop', {bubbles: true, cancelable: true});
                event.dataTransfer = files;
                document.body.dispatchEvent(event)""".formatted(bytes, name));
    }

    @ParameterizedTest
    @CsvSource({
        "UTF-8, '82,195,186,98,105,110'",
        "UTF-8 with a mark, '239,187,191,82,195,186,98,105,110'",
        "UTF-16, '255,254,82,0,250,0,98,0,105,0,110,0'",
        "Windows, '82,250,98,105,110'"
    })
    void aTextFileThatIsDroppedIsReadInTheEncodingThatItHas(String encoding, String bytes) {
        drop("talks.txt", bytes);
        awaitResult();
        assertThat(browser.eval("document.getElementById('text').value").textValue())
                .as(encoding)
                .isEqualTo("Rúbin");
        assertThat(text("#result h1")).isEqualTo("talks");
    }

    @ParameterizedTest
    @CsvSource({
        "report.pdf, '37,80', report.pdf is a PDF. Open it",
        "page.HTML, '60,112', page.HTML is a web page. Open it",
        "picture.png, '137,80,0,1', picture.png is not a text file."
    })
    void aFileOfAnotherKindIsExplained(String name, String bytes, String message) {
        drop(name, bytes);
        browser.await("document.getElementById('message').textContent");
        assertThat(text("#message")).startsWith(message).contains("opy");
    }

    @Test
    void whatCannotBeReadIsExplained() {
        press("#read");
        assertThat(text("#message")).contains("There is no text yet");
        browser.eval("document.getElementById('text').value = 'a'.repeat(200000)");
        press("#read");
        browser.await("document.getElementById('message').textContent.includes('refuses')");
        assertThat(text("#message")).contains("an article has at most 100000 bytes here");
    }

    @Test
    void markupInAnArticleIsShownAndNotObeyed() {
        type(
                "“<script>document.title = 'gone'</script><img src=x onerror=\"document.title = 'gone'\">,” said Ana Ruiz.");
        press("#read");
        awaitResult();
        assertThat(text("#result .text")).contains("<script>document.title");
        assertThat(browser.eval("document.title").textValue()).isEqualTo("OnRecord: who said what");
        assertThat(browser.faults()).isEmpty();
    }

    @Test
    void aNewArticleStartsFromAnEmptyPage() {
        type("“We will go,” said Ana Ruiz.");
        press("#read");
        awaitResult();
        press("#again");
        assertThat(browser.eval("document.getElementById('text').value").textValue())
                .isEmpty();
        assertThat(browser.eval("document.getElementById('result').children.length")
                        .asInt())
                .isZero();
        assertThat(browser.eval("document.getElementById('downloads').hidden").asBoolean())
                .isTrue();
    }
}
