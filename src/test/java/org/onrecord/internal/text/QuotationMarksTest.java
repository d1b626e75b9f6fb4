package org.onrecord.internal.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class QuotationMarksTest {

    private static List<QuotedSpan> pair(String text) {
        return PairedMarks.pair(text, Paragraphs.of(text));
    }

    /** The contents as text, parts joined by a bar. */
    private static List<String> contents(String text) {
        return pair(text).stream()
                .map(span -> String.join(
                        "|", span.parts().stream().map(part -> part.in(text)).toList()))
                .toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '~',
            value = {
                "\"We go,\" she said.; DOUBLE",
                "“We go,” she said.; DOUBLE",
                "“We go,“ she said.; DOUBLE",
                "”We go,“ she said.; DOUBLE",
                "„We go,“ she said.; DOUBLE",
                "„We go,” she said.; DOUBLE",
                "”We go,” she said.; DOUBLE",
                "“We go,\" she said.; DOUBLE",
                "\"We go,” she said.; DOUBLE",
                "``We go,'' she said.; DOUBLE",
                "''We go,'' she said.; DOUBLE",
                "‘‘We go,’’ she said.; DOUBLE",
                "‘’We go,’’ she said.; DOUBLE",
                "“We go,’’ she said.; DOUBLE",
                "＂We go,＂ she said.; DOUBLE",
                "\" We go, \" she said.; DOUBLE",
                "«We go,» she said.; GUILLEMET",
                "»We go,« she said.; GUILLEMET",
                "«\u00A0We go,\u00A0» she said.; GUILLEMET",
                "‹‹We go,›› she said.; GUILLEMET",
                "‹We go,› she said.; SINGLE_GUILLEMET",
                "›We go,‹ she said.; SINGLE_GUILLEMET",
                "‘We go,’ she said.; SINGLE",
                "'We go,' she said.; SINGLE",
                "’We go,’ she said.; SINGLE",
                "‚We go,‘ she said.; SINGLE",
                "`We go,' she said.; SINGLE",
            })
    void everyShapeOfMarksIsPaired(String opening, MarkKind kind) {
        assertThat(contents(opening)).containsExactly("We go,");
        assertThat(contents("Later she said: " + opening)).containsExactly("We go,");
        assertThat(pair(opening))
                .extracting(QuotedSpan::kind, QuotedSpan::closed)
                .containsExactly(tuple(kind, true));
    }

    @Test
    void outerReachesFromMarkToMark() {
        String text = "He said “ we go ” twice.";
        assertThat(pair(text).get(0).outer().in(text)).isEqualTo("“ we go ”");
        assertThat(contents(text)).containsExactly("we go");
    }

    @ParameterizedTest
    @ValueSource(strings = {"He said \"\" and left.", "“ ”", "''", "«\u00A0»", "", "\"", "“\n”"})
    void emptyContentsAreDropped(String text) {
        assertThat(pair(text)).isEmpty();
    }

    @Test
    void marksWithoutSpaceAroundThemAreReadByTheirOrder() {
        assertThat(contents("She said,\"We go,\"he said.\"They stay.\"")).containsExactly("We go,", "They stay.");
        assertThat(contents("a \"so-called\"expert")).containsExactly("so-called");
        assertThat(contents("“One.”“Two.”")).containsExactly("One.", "Two.");
    }

    @Test
    void dashesStandOnEitherSide() {
        assertThat(contents("The plan—\"a joke\"—failed, and \"we tried—\" he said \"—and lost.\""))
                .containsExactly("a joke", "we tried—", "—and lost.");
    }

    @Test
    void aStageDirectionInATranscriptIsNotSaid() {
        assertThat(contents("“We go.\n\n“(Applause.)\n\n“[Laughter]\n\n“Now (or never).”"))
                .containsExactly("We go.|Now (or never).");
        assertThat(contents("The sign read “(Applause.)” in red."))
                .as("a quotation of its own")
                .containsExactly("(Applause.)");
        assertThat(contents("“(Applause.)\n\n“[Laughter]”"))
                .as("nothing is said")
                .isEmpty();
    }

    @Nested
    class NestedMarks {

        @Test
        void ofAnotherKind() {
            String text = "“They told us ‘never again’ and left,” she said.";
            assertThat(contents(text)).containsExactly("They told us ‘never again’ and left,", "never again");
            assertThat(pair(text)).extracting(QuotedSpan::parent).containsExactly(-1, 0);
        }

        @Test
        void thatOpenOrCloseTogether() {
            assertThat(contents("\"'Never again,' they told us.\""))
                    .containsExactly("'Never again,' they told us.", "Never again,");
            assertThat(contents("“They told us, ‘Never again.’”"))
                    .containsExactly("They told us, ‘Never again.’", "Never again.");
            assertThat(contents("''They told us, 'Never again,''' she said."))
                    .containsExactly("They told us, 'Never again,'", "Never again,");
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "“The goal is to join “small groups” one by one,” he said.",
                    "\"The goal is to join \"small groups\" one by one,\" he said.",
                    "\"The goal is to join “small groups” one by one,\" he said."
                })
        void ofTheSameKind(String text) {
            assertThat(contents(text)).hasSize(2).last().isEqualTo("small groups");
            assertThat(pair(text)).extracting(QuotedSpan::parent).containsExactly(-1, 0);
        }

        @Test
        void doubleInsideSingleAsInBritain() {
            assertThat(contents("‘They said “no” to us,’ she said. ‘That’s all.’"))
                    .containsExactly("They said “no” to us,", "no", "That’s all.");
        }

        @Test
        void neverCross() {
            assertThat(contents("\"We ‘go,\" she’ said.")).containsExactly("We ‘go,");
        }

        @Test
        void marksTypedTwiceQuoteOnce() {
            assertThat(contents("He said \"\"no\"\" again.")).containsExactly("no");
        }
    }

    @Nested
    class Apostrophes {

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "The workers' rights and the owners' fears aren't new.",
                    "The workers’ rights and the owners’ fears aren’t new.",
                    "Rock ’n’ roll of the ’90s, the '68 tour and get 'em all.",
                    "Rock 'n' roll, droppin' by, 'twas fun in the boys' room.",
                    "Touch ‘n Go and the partners’ office.",
                    "He is 6' tall and O'Brien isn't.",
                })
        void areNoMarks(String text) {
            assertThat(pair(text)).isEmpty();
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "'We back the workers' rights,' he said.",
                    "‘We back the workers’ rights,’ he said.",
                    "He said 'We back the workers' rights,' and left."
                })
        void doNotCloseAQuotation(String text) {
            assertThat(contents(text))
                    .hasSize(1)
                    .first()
                    .asString()
                    .endsWith("rights,")
                    .startsWith("We");
        }

        @Test
        void titlesThatEndInAnSClose() {
            assertThat(contents("The 'Rolling Stones' album and the boys' school"))
                    .containsExactly("Rolling Stones");
        }

        @Test
        void elisionsMayStandInsideAQuotation() {
            assertThat(contents("'Go get 'em,' he said. ''Tis late.")).containsExactly("Go get 'em,");
        }

        @Test
        void outsideAQuotationNeverPairWithOneInside() {
            assertThat(contents("The boys' coach said, \"The girls' team won.\" The fans' view differs."))
                    .containsExactly("The girls' team won.");
        }
    }

    @Nested
    class NoMarks {

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "He is 6'2\" and she is 5' 7\" tall.",
                    "A 5\" pipe and a 6\" pipe.",
                    "At 40° 26' 46\" north and 79° 58' 56\" west.",
                    "A 5″ pipe of 6′.",
                    "See <a href=\"x.html\" title='The page'>the page</a>.",
                })
        void measuresAndMarkup(String text) {
            assertThat(pair(text)).isEmpty();
        }

        @Test
        void leaveTheOthersAlone() {
            assertThat(contents("“He is 6'2\" tall,” she said. \"A 5\" pipe,\" he said."))
                    .containsExactly("He is 6'2\" tall,", "A 5\" pipe,");
            assertThat(contents("“He is 6'2\"” tall.")).containsExactly("He is 6'2\"");
            assertThat(contents("<b class=\"x\">\"We go,\"</b> she said when 3 < 4 = \"true\""))
                    .containsExactly("We go,", "true");
            assertThat(contents("born in \"1985\" or \"1986\"")).containsExactly("1985", "1986");
        }
    }

    @Nested
    class MissingMarks {

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "\"We go, she said. \"They stay,\" he said. \"All of them.\"",
                    "We go,\" she said. \"They stay,\" he said. \"All of them.\"",
                    "We “go, she said. “They stay,” he said. “All of them.”",
                    "We go,” she said. “They stay,” he said. “All of them.”",
                })
        void doNotInvertWhatFollows(String text) {
            assertThat(contents(text)).containsExactly("They stay,", "All of them.");
        }

        @Test
        void costTheirOwnParagraphOnly() {
            assertThat(contents("He has a 5 \" pipe and \" more \n\nShe left.\n\n\"We go,\" she said."))
                    .last()
                    .isEqualTo("We go,");
            assertThat(contents("A stray ” here.\n\n“We go,” she said.")).containsExactly("We go,");
            assertThat(contents("A stray “ here.\n\n“We go,” she said.")).contains("We go,");
        }

        @ParameterizedTest
        @ValueSource(strings = {"“We go now.", "She said: “We go now.", "She said, \"We go now."})
        void leaveAnAnnouncedQuotationOpenToTheEndOfItsParagraph(String text) {
            String article = text + "\n\nThe rest of the article.";
            assertThat(contents(article)).containsExactly("We go now.");
            assertThat(pair(article)).extracting(QuotedSpan::closed).containsExactly(false);
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "“We go,” said Ana Ruiz. “It is late and cold.",
                    "\"We go,\" said Ana Ruiz. \"It is late and cold.",
                    "«We go,» said Ana Ruiz. «It is late and cold.",
                    "„We go,“ said Ana Ruiz. „It is late and cold.",
                    "“We go,” said Ana Ruiz! “It is late and cold!",
                })
        void endWithTheParagraphAlsoAfterASentence(String text) {
            assertThat(contents(text + "\n\nShe left."))
                    .hasSize(2)
                    .last()
                    .asString()
                    .startsWith("It is late and cold");
            assertThat(contents(text + "\n\n“They stay,” said Tom Baker.")).hasSizeBetween(2, 3);
            assertThat(contents(text)).hasSize(2);
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "She read the report. “pier” was not in it",
                    "She read the report. “Pier has no closing mark",
                    "She read the report. “ It was long.",
                    "The pipe is 5\" wide. The report is long.",
                })
        void openNothingAfterASentenceWhereNoSentenceIsQuoted(String text) {
            assertThat(pair(text)).noneMatch(span -> !span.closed());
        }

        @Test
        void dropAnOpeningMarkThatNothingAnnounces() {
            assertThat(pair("The so-called “expert left.")).isEmpty();
            assertThat(pair("An expert” left.")).isEmpty();
            assertThat(pair("'We go now, she said.")).isEmpty();
        }
    }

    @Nested
    class OverParagraphs {

        @ParameterizedTest
        @ValueSource(strings = {"\n\n", "\r\n\r\n", "\n"})
        void aQuotationOpensEveryParagraphAndClosesTheLast(String lineBreak) {
            String text = String.join(
                    lineBreak, "“We go,” she said. “It is late.", "“It is ‘cold’ too.", "“Good night,” she added.");
            assertThat(contents(text)).containsExactly("We go,", "It is late.|It is ‘cold’ too.|Good night,", "cold");
            QuotedSpan continued = pair(text).get(1);
            assertThat(continued.closed()).isTrue();
            assertThat(continued.outer().in(text)).startsWith("“It is late.").endsWith("night,”");
            assertThat(pair(text).get(2).parent()).isEqualTo(1);
        }

        @Test
        void straightMarksAndGuillemetsToo() {
            assertThat(contents("\"It is late.\n\n\"Good night,\" she said."))
                    .containsExactly("It is late.|Good night,");
            assertThat(contents("«It is late.\n\n«Good night,» she said.")).containsExactly("It is late.|Good night,");
        }

        @Test
        void anUnannouncedOneGoesOn() {
            assertThat(contents("The plan is “really late.\n\n“Good night,” she said."))
                    .containsExactly("really late.|Good night,");
        }

        @Test
        void notWhereTheNextParagraphStartsOtherwise() {
            assertThat(contents("“It is late.\n\nShe said: “Good night.”"))
                    .containsExactly("It is late.", "Good night.");
            assertThat(contents("“It is late.\n\n«Good night.»")).containsExactly("It is late.", "Good night.");
        }

        @Test
        void onesThatAreClosedStayApart() {
            assertThat(contents("“It is late.”\n\n“Good night,” she said."))
                    .containsExactly("It is late.", "Good night,");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "“We go, Ana Ruiz said on Monday.",
                "\"We go, said Ana Ruiz.",
                "“We go, she said. Then she left.",
                "“We go, the mayor told reporters.",
                "«We go, she added, and left."
            })
    void aQuotationWithoutAClosingMarkEndsBeforeItsReportingClause(String text) {
        assertThat(contents(text)).containsExactly("We go,");
        assertThat(contents(
                        text + "\n\n" + text.charAt(0) + "No" + (text.charAt(0) == '«' ? "»" : "\"") + ", he said."))
                .as("the next paragraph does not continue it")
                .containsExactly("We go,", "No");
    }

    @Test
    void aClauseInsideSpeechDoesNotEndAQuotationWithoutAClosingMark() {
        assertThat(contents("“When I asked, he said no and left."))
                .containsExactly("When I asked, he said no and left.");
        assertThat(contents("“I read ‘we go, he said.’ and left.")).contains("I read ‘we go, he said.’ and left.");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '~',
            value = {
                "The pier was “a waste of money. The mayor disagreed.; a waste of money.",
                "The pier was \"a waste of money. The mayor disagreed.; a waste of money.",
                "She asked for “time, money and ships! Nobody answered.; time, money and ships!",
                "He called it “a gift of Mr. Lund to the U.S. navy. The navy declined it.; a gift of Mr. Lund to the U.S. navy.",
            })
    void aQuotationInsideASentenceThatIsNotClosedEndsWithTheSentence(String text, String content) {
        assertThat(contents(text)).containsExactly(content);
    }

    @Test
    void aQuotationInsideASentenceThatTheNextParagraphContinuesGoesOn() {
        assertThat(contents("She said that “it is late. We have no ships.\n\n“We have no money.” He left."))
                .containsExactly("it is late. We have no ships.|We have no money.");
    }
}
