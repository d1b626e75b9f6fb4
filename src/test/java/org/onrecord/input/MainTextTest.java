package org.onrecord.input;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

class MainTextTest {

    @Test
    void anArticleElementIsTakenAndWhatIsNoTextLeftOut() {
        assertThat(text("""
                <nav><p>Home, world, sport and a great deal more that nobody reads.</p></nav>
                <article><p>Teaser of another.</p></article>
                <main><article><h1>Bridge   opens</h1>
                <p>The <b>bridge</b> opened,<a href=x>she</a> said.</p><script>var x = "no";</script>
                <figure><figcaption>The bridge</figcaption></figure>
                <p><a href=y>Read more: all our stories about it</a></p>
                <p hidden>Subscribe</p><blockquote>“We will go.”</blockquote>One<br>Two&nbsp;&amp; three
                <aside><p>Most read</p></aside></article></main>
                <footer><p>All rights reserved</p></footer>"""))
                .isEqualTo("Bridge opens\n\nThe bridge opened,she said.\n\n“We will go.”\n\nOne\n\nTwo & three");
    }

    @Test
    void elseTheMainElement() {
        assertThat(text("<div><p>A longer text that stands beside it.</p></div><main><div><p>Main</p></div></main>"))
                .isEqualTo("Main");
    }

    @Test
    void elseWhereTheParagraphsAreThickest() {
        assertThat(text("""
                <div id=menu><p><a href=a>A long link to something else</a></p><p><a href=b>And another long link</a></p></div>
                <div id=story><p>It rained.</p><p>“It rained,” he said.</p></div>
                <div id=legal><p>Terms</p></div>""")).isEqualTo("It rained.\n\n“It rained,” he said.");
    }

    @Test
    void aPageWithoutParagraphsIsReadWhole() {
        assertThat(text("One<div>Two</div>")).isEqualTo("One\n\nTwo");
        assertThat(text("")).isEmpty();
    }

    private static String text(String html) {
        return MainText.of(Jsoup.parse(html));
    }
}
