package org.onrecord.input;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MainTextTest {

    private static final String STORY = "<p>It rained in Kelmora on Monday, and on Tuesday it rained again.</p>";
    private static final String STORY_TEXT = "It rained in Kelmora on Monday, and on Tuesday it rained again.";

    @Test
    void theArticleElementIsTakenWithoutNavigationScriptsCaptionsAndAsides() {
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
    void theMainElementIsTakenWhereThereIsNoArticleElement() {
        assertThat(text("<div><p>A longer text that stands beside it.</p></div><main><div><p>Main</p></div></main>"))
                .isEqualTo("Main");
    }

    @Test
    void theElementWithMostTextInParagraphsIsTakenWhereNothingIsNamed() {
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

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<p>She said <q>we go</q>.</p>                              | She said “we go”.",
                "<p>She said <q lang=en>he said <q>no</q></q>.</p>          | She said “he said ‘no’”.",
                "<p>“They said <q>no</q>,” she said.</p>                    | “They said ‘no’,” she said.",
                "<p>She said “<q>we go</q>”.</p>                            | She said “we go”.",
                "<p>She said <q>“we go”</q>.</p>                            | She said “we go”.",
                "<p>She said <q><em>we</em> go</q></p><p>It rained.</p>     | She said “we go” // It rained.",
                "<p>“One” and <q>two</q>.</p>                               | “One” and “two”.",
                "<p>She said <q></q> nothing.</p>                           | She said nothing.",
            })
    void anInlineQuotationGetsTheMarksThatBrowsersShow(String html, String expected) {
        assertThat(text(html)).isEqualTo(expected.replace(" // ", "\n\n"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<blockquote>We go.</blockquote>                                       | “We go.”",
                "<blockquote><p>We go.</p><p>We stay.</p></blockquote>                 | “We go. // “We stay.”",
                "<blockquote><p>We will \"go\" home, or “rest”.</p></blockquote>         | “We will ‘go’ home, or ‘rest’.”",
                "<blockquote><p>“We go.”</p></blockquote>                              | “We go.”",
                "<blockquote>«We go.»</blockquote>                                     | «We go.»",
                "<blockquote><p>She said: “We go and never come back.”</p></blockquote> | She said: “We go and never come back.”",
                "<blockquote><p>We go.</p><footer>— Ana Ruiz</footer></blockquote>     | “We go.” // — Ana Ruiz",
                "<blockquote><p>We go. <cite>Ana Ruiz</cite></p></blockquote>          | “We go.” // — Ana Ruiz",
                "<blockquote>As <cite>The Post</cite> wrote, we go.</blockquote>       | “As The Post wrote, we go.”",
                "<blockquote>We go.<br>- Ana Ruiz</blockquote>                         | “We go.” // — Ana Ruiz",
                "<figure><blockquote>We go.</blockquote><figcaption>Ana Ruiz, mayor</figcaption></figure> | “We go.” // — Ana Ruiz, mayor",
                "<figure><img><blockquote>We go.</blockquote><figcaption>The town</figcaption></figure>   | “We go.”",
                "<blockquote>“Slow” progress is what the town of Kelmora has seen.</blockquote> | “‘Slow’ progress is what the town of Kelmora has seen.”",
                "<blockquote>“We go.</blockquote>                                      | “We go.",
                "<blockquote><p>— We go.</p><p>— We stay.</p><p>So they said.</p></blockquote> | “— We go. // “— We stay. // “So they said.”",
                "<blockquote></blockquote>                                             | ''",
            })
    void aBlockQuotationGetsMarksUnlessThePageWritesThemAndItsAuthorFollows(String html, String expected) {
        assertThat(text(html)).isEqualTo(expected.replace(" // ", "\n\n"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<blockquote class='twitter-tweet'><p dir=ltr>Rain again. <a href=x>https://t.co/x</a> <a href=y>pic.twitter.com/y</a></p>"
                        + "&mdash; Lena Roth (@lenaroth) <a href=z>March 4, 2026</a></blockquote> | — Lena Roth (@lenaroth)",
                "<blockquote class='bluesky-embed'><p>Rain again.</p>&mdash; Lena Roth (<a href=x>@lena.example</a>)"
                        + " <a href=y>4 March 2026</a></blockquote> | — Lena Roth (@lena.example)",
                "<blockquote class='fb-xfbml-parse-ignore'><p>Rain again.</p>Posted by <a href=x>Town of Kelmora</a> on"
                        + " <a href=y>Tuesday, 4 March 2026</a></blockquote> | — Town of Kelmora",
                "<blockquote class='tiktok-embed'><section><a href=x>@lena</a> <p>Rain again.</p> <a href=y>♬ sound</a></section>"
                        + "</blockquote> | — @lena",
            })
    void anEmbeddedPostIsAQuotationOfItsAuthor(String html, String author) {
        assertThat(text("<article>" + STORY + html + "</article>"))
                .isEqualTo(STORY_TEXT + "\n\n“Rain again.”\n\n" + author);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<blockquote class=pullquote>It rained again</blockquote>",
                "<div class=pull-quote>“On Monday … it rained again”</div>",
                "<figure class=wp-block-pullquote><blockquote><p>It rained in Kelmora</p><cite>Ana Ruiz</cite></blockquote></figure>",
                "<aside>Something else altogether</aside>",
                "<div class=ad-slot><p>Buy a car</p></div>",
                "<div id=google_ads_1>Buy a car</div>",
                "<section class=promoBox><p>Our best stories by letter</p></section>",
                "<div class='story-related wide'><p>Floods in Oslo</p></div>",
                "<ul class=share-bar><li>Send this to a friend</li></ul>",
                "<p class=image__caption>A street in the rain</p>",
                "<div class=readMore>Floods in Oslo</div>",
                "<section id=comments><p>Nice rain, we had more of it last year, and the year before, and my aunt says so, too.</p></section>",
                "<div class=wp-caption><img><p class=wp-caption-text>A street</p></div>",
            })
    void partsOfAnArticleThatAreNamedAsSomethingElseAreLeftOut(String part) {
        assertThat(text("<article>" + STORY + part + "</article>")).isEqualTo(STORY_TEXT);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<article class='share has-ads'>%s</article>",
                "<article><div class=related-and-social>%s</div></article>",
                "<body class=ads><div class=promo>%s</div></body>",
                "<article><h2 id=ads-in-town></h2><div class='no-comments'>%s</div></article>",
                "<article class=comment><section class=comment>%s</section></article>",
                "<article><div class=gradient-shadow>%s</div></article>",
            })
    void anArticleIsNotLostBecauseOfWhatItsElementsAreCalled(String page) {
        assertThat(text(page.formatted(STORY))).isEqualTo(STORY_TEXT);
    }

    @Test
    void aQuotationThatTheTextDoesNotRepeatStaysAndOneThatIsSetTwiceStaysOnce() {
        String quotation = "<blockquote>We have never had so much rain.</blockquote>";
        assertThat(text("<article>" + STORY + quotation + "</article>"))
                .isEqualTo(STORY_TEXT + "\n\n“We have never had so much rain.”");
        assertThat(text("<article>" + quotation + STORY + quotation + "</article>"))
                .isEqualTo(STORY_TEXT + "\n\n“We have never had so much rain.”");
    }

    private static String text(String html) {
        return MainText.of(Jsoup.parse(html));
    }
}
