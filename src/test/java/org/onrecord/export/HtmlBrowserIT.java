package org.onrecord.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.onrecord.Browser;
import org.onrecord.Example;
import org.onrecord.Models;
import org.onrecord.Unresolved;
import org.onrecord.document.Article;
import org.onrecord.document.Attribution;
import org.onrecord.document.Cue;
import org.onrecord.document.Entity;
import org.onrecord.document.EntityType;
import org.onrecord.document.Explanation;
import org.onrecord.document.Extraction;
import org.onrecord.document.Mention;
import org.onrecord.document.MentionKind;
import org.onrecord.document.Quotation;
import org.onrecord.document.QuotationKind;
import org.onrecord.document.Span;
import org.onrecord.document.Speaker;
import org.onrecord.document.Warning;

/** The pages in a browser, as a reader meets them. Pictures are left in {@code target/pictures}, to be looked at. */
class HtmlBrowserIT {

    private static final Path PICTURES = Path.of("target", "pictures");
    private static Browser browser;

    @TempDir
    private Path folder;

    @BeforeAll
    static void open() throws IOException {
        browser = Browser.open();
        Files.createDirectories(PICTURES);
    }

    @AfterAll
    static void close() {
        if (browser != null) {
            browser.close();
        }
    }

    @BeforeEach
    void aDesk() {
        browser.medium("screen", "light").screen(1280, 900);
    }

    @ParameterizedTest
    @MethodSource("org.onrecord.Seeds#names")
    void everySeedCanBeReadOnEveryScreen(String seed) throws IOException {
        String text = Files.readString(Path.of("seeds", seed + ".txt"));
        Extraction extraction = Models.extractor().extract(new Article(seed, text));
        show(Html.page(extraction));
        assertThat(browser.faults()).isEmpty();
        assertThat(browser.requests()).singleElement().asString().startsWith("file:");
        assertThat(browser.eval("document.querySelectorAll('.q[tabindex]').length")
                        .asInt())
                .isEqualTo(extraction.quotations().size());
        assertThat(deadLinks()).isEmpty();
        assertThat(lowestContrast()).as("light").isGreaterThan(4.5);
        picture(seed);
        browser.medium("screen", "dark");
        assertThat(lowestContrast()).as("dark").isGreaterThan(4.5);
        picture(seed + "-dark");
        browser.medium("screen", "light").screen(360, 740);
        assertThat(browser.eval("document.documentElement.scrollWidth").asInt()).isLessThanOrEqualTo(360);
        picture(seed + "-phone");
        browser.medium("print", "light").screen(794, 1123);
        picture(seed + "-print");
    }

    @Test
    void pointingAtAQuotationShowsItsGroundsAndLightsItsSource() throws IOException {
        show(Html.page(Example.extraction()));
        assertThat(browser.eval("!!document.querySelector('.pop')").asBoolean()).isFalse();
        browser.point("[data-q=\"0\"]");
        browser.await("document.querySelector('.pop')");
        assertThat(browser.eval("document.querySelector('.pop').innerText").asText())
                .contains("Ana Ruiz", "Mayor Ana Ruiz", "said", "97%", "why", "is its subject");
        assertThat(lit()).containsExactly("We will talk,", "Mayor Ana Ruiz", "said", "Soon.");
        picture("example-pointed");
        browser.point("[data-q=\"1\"]");
        browser.await("document.querySelector('.pop').innerText.includes('50%')");
        browser.point("h1");
        browser.await("!document.querySelector('.pop')");
        assertThat(lit()).isEmpty();
    }

    @Test
    void pagesCanBeLookedAtOnADeskAndAPhone() throws IOException {
        for (String scheme : List.of("light", "dark")) {
            for (int width : List.of(390, 1280)) {
                browser.medium("screen", scheme).screen(width, 800);
                show(Html.page(Unresolved.twoMen()));
                assertThat(lowestContrast()).as("%s, %d pixels", scheme, width).isGreaterThan(4.5);
                picture("unresolved-" + width + "-" + scheme);
                show(Html.page(linked()));
                assertThat(lowestContrast()).as("%s, %d pixels", scheme, width).isGreaterThan(4.5);
                picture("example-" + width + "-" + scheme);
            }
        }
    }

    private static Extraction linked() {
        Extraction example = Example.extraction();
        return new Extraction(
                new Article("example", Example.TEXT, Map.of("url", "https://news.example/a", "outlet", "The Example")),
                example.entities(),
                example.quotations(),
                Example.BY,
                List.of(new Warning.NotEnglish(0.01, 50)));
    }

    @Test
    void theKeyboardReachesQuotationGroundsAndSource() throws IOException {
        show(Html.page(longArticle()));
        tabTo("document.activeElement.dataset.q === '0'");
        browser.await("document.querySelector('.pop')");
        browser.press("Tab");
        assertThat(browser.eval("document.activeElement.textContent").asText()).isEqualTo("Mayor Ana Ruiz");
        assertThat(browser.eval("!!document.activeElement.closest('.pop')").asBoolean())
                .isTrue();
        browser.press("Enter");
        browser.await("document.querySelector(':target')?.className.includes('source')");
        inView(":target");
        tabTo("document.activeElement.dataset.q === '2'");
        browser.await("document.querySelector('.pop')");
        browser.press("Escape");
        assertThat(browser.eval("!!document.querySelector('.pop')").asBoolean()).isFalse();
    }

    @Test
    void thePanelsLinksJump() throws IOException {
        show(Html.page(longArticle()));
        tabTo("document.activeElement.matches('.words') && document.activeElement.textContent.includes('crown')");
        browser.press("Enter");
        browser.await("document.querySelector(':target')?.textContent === 'crown'");
        inView(":target");
        show(Html.page(longArticle()));
        tabTo("document.activeElement.matches('.entities a') && document.activeElement.textContent === 'Oslo'");
        assertThat(browser.eval("document.querySelector('.text .e.lit').textContent")
                        .asText())
                .isEqualTo("Oslo");
        browser.press("Enter");
        browser.await("document.querySelector(':target')?.textContent === 'Oslo'");
        inView(":target");
    }

    @Test
    void theSearchBoxFindsAndNarrows() throws IOException {
        show(Html.page(longArticle()));
        tabTo("document.activeElement.type === 'search'");
        browser.type("ruiz");
        browser.await("document.querySelector('output').textContent === '2'");
        assertThat(shown(".entities li")).singleElement().asString().contains("Ana Ruiz");
        browser.press("Enter");
        browser.await("document.querySelector('output').textContent === '1 of 2'");
        browser.await("[...CSS.highlights.get('onrecord-now')].length === 1");
        browser.press("Enter");
        browser.press("Enter");
        browser.await("document.querySelector('output').textContent === '1 of 2'");
        browser.eval("(i => { i.value = ''; i.dispatchEvent(new Event('input')); })(document.activeElement)");
        browser.type("(crown[");
        browser.await("document.querySelector('output').textContent === 'none'");
        assertThat(shown(".card")).isEmpty();
        assertThat(browser.faults()).isEmpty();
    }

    @Test
    void nothingThatAnArticleHoldsIsMarkup() throws IOException {
        for (String attack : List.of(
                "<script>window.hacked = 1</script>",
                "<img src=x onerror='window.hacked = 1'>",
                "\"><svg/onload=window.hacked=1>",
                "' onmouseover='window.hacked=1",
                "</p></article></section></style></script><script>window.hacked=1</script>",
                "--><!-- <style>body{display:none}</style>",
                "javascript:window.hacked=1",
                "&lt;b&gt; &amp; ]]>",
                "<iframe src=\"data:text/html,x\"></iframe><link rel=stylesheet href=//localhost/x>")) {
            show(Html.page(allOf(attack)));
            browser.point(".q");
            browser.await("document.querySelector('.pop')");
            browser.eval("document.querySelectorAll('a').forEach(a => a.click())");
            assertThat(browser.eval("typeof window.hacked").asText()).isEqualTo("undefined");
            assertThat(browser.requests()).hasSize(1);
            assertThat(browser.faults()).isEmpty();
            assertThat(browser.eval("document.querySelector('h1').textContent").asText())
                    .isEqualTo(attack);
            assertThat(browser.eval("document.querySelector('.text .q').textContent")
                            .asText())
                    .startsWith(attack);
        }
    }

    @Test
    void fragmentsShareAPageThatIsNotTheirs() throws IOException {
        Files.writeString(
                folder.resolve("host.html"),
                "<!DOCTYPE html><meta charset=utf-8><p id=host style='color:red'>Host <a href=x>link</a></p>"
                        + Html.fragment(Example.extraction()) + Html.fragment(longArticle()));
        browser.show(folder.resolve("host.html"));
        assertThat(browser.faults()).isEmpty();
        assertThat(deadLinks().stream().filter(link -> !link.equals("x"))).isEmpty();
        assertThat(browser.eval("getComputedStyle(document.querySelector('#host')).fontFamily")
                        .asText())
                .doesNotContain("system-ui");
        browser.point("section + * [data-q=\"0\"], .onrecord:last-of-type [data-q=\"0\"]");
        browser.await("document.querySelectorAll('.pop').length === 1");
        Files.write(PICTURES.resolve("fragments.png"), browser.view());
    }

    private void show(String page) throws IOException {
        browser.show(Files.writeString(folder.resolve("page.html"), page));
    }

    private static void picture(String name) throws IOException {
        Files.write(PICTURES.resolve(name + ".png"), browser.picture());
    }

    private static void tabTo(String condition) {
        for (int i = 0; i < 60 && !browser.eval("!!(" + condition + ")").asBoolean(); i++) {
            browser.press("Tab");
        }
        assertThat(browser.eval("!!(" + condition + ")").asBoolean())
                .as(condition)
                .isTrue();
    }

    private static void inView(String selector) {
        browser.await("(r => r.top >= 0 && r.bottom <= innerHeight)(document.querySelector('" + selector
                + "').getBoundingClientRect())");
    }

    private static List<String> lit() {
        return strings("[...document.querySelectorAll('.text .lit')].map(e => e.textContent)");
    }

    private static List<String> shown(String selector) {
        return strings("[...document.querySelectorAll('" + selector + "')].filter(e => e.offsetParent)"
                + ".map(e => e.textContent)");
    }

    private static List<String> deadLinks() {
        return strings("[...document.querySelectorAll('a')].map(a => a.getAttribute('href'))"
                + ".filter(href => !document.getElementById(href.slice(1)))");
    }

    private static List<String> strings(String expression) {
        return Stream.of(browser.eval(expression))
                .flatMap(array -> {
                    var values = Stream.<String>builder();
                    array.forEach(value -> values.add(value.asText()));
                    return values.build();
                })
                .toList();
    }

    /** The least contrast of any words with the colours under them, as WCAG 2 reckons it. */
    private static double lowestContrast() {
        return browser.eval("""
                (() => {
                  const known = new Map(), pen = new OffscreenCanvas(1, 1).getContext('2d', {willReadFrequently: true});
                  const rgb = c => { if (!known.has(c)) { pen.clearRect(0, 0, 1, 1); pen.fillStyle = c; pen.fillRect(0, 0, 1, 1);
                    known.set(c, [...pen.getImageData(0, 0, 1, 1).data]); } return known.get(c); };
                  const light = c => { const [r, g, b] = c.map(v => (v /= 255) <= .04045 ? v / 12.92 : ((v + .055) / 1.055) ** 2.4);
                    return .2126 * r + .7152 * g + .0722 * b; };
                  const under = e => { for (; e; e = e.parentElement) { const [r, g, b, a] = rgb(getComputedStyle(e).backgroundColor);
                    if (a === 255) return [r, g, b]; } return [255, 255, 255]; };
                  const seen = new Map();
                  for (const e of document.querySelectorAll('.onrecord *')) {
                    if (![...e.childNodes].some(n => n.nodeType === 3 && n.data.trim()) || !e.offsetParent) continue;
                    const ink = rgb(getComputedStyle(e).color).slice(0, 3), paper = under(e);
                    seen.set(ink + '/' + paper, [ink, paper]);
                  }
                  return Math.min(...[...seen.values()].map(([ink, paper]) => {
                    const [a, b] = [light(ink), light(paper)].sort((x, y) => y - x); return (a + .05) / (b + .05); }));
                })()
                """).asDouble();
    }

    /** The example, with so much text before and after it that one has to scroll. */
    private static Extraction longArticle() {
        Extraction example = Example.extraction();
        return new Extraction(
                new Article("long", Example.TEXT + "\n\nNothing is said here.".repeat(200)),
                example.entities(),
                example.quotations(),
                Example.BY);
    }

    /** An extraction in which everything is called the same. */
    private static Extraction allOf(String words) {
        String text = words + " " + words;
        var span = new Span(0, words.length());
        var second = new Span(words.length() + 1, text.length());
        var mention = new Mention(second, second, words, MentionKind.NAME);
        var entity = new Entity(0, EntityType.PERSON, words, List.of(mention));
        var attribution = new Attribution(
                mention,
                List.of(new Speaker.Named(entity), new Speaker.Unnamed(words)),
                new Cue(second, words, words),
                0.5,
                0.5,
                new Explanation(words));
        return new Extraction(
                new Article(words, text, Map.of("outlet", words, "title", words)),
                List.of(entity),
                List.of(new Quotation(0, QuotationKind.DIRECT, List.of(span), null, attribution)),
                Example.BY);
    }
}
