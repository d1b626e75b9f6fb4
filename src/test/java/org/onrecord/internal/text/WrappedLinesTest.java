package org.onrecord.internal.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which line breaks end a paragraph, and which do not. */
class WrappedLinesTest {
    private static final String PROSE = """
        The harbour board met on Monday to hear what the divers had found below
        the old pier. They spoke for an hour, and nobody on the benches moved
        until the chair, Ines Okoro, thanked them and asked the clerk to read
        the motion aloud.""";

    private static List<String> paragraphs(String text) {
        return Paragraphs.of(text).stream()
                .map(span -> span.in(text).replaceAll("\\s+", " "))
                .toList();
    }

    private static String plain(String lines) {
        return lines.strip().replaceAll("\\s+", " ");
    }

    @Nested
    class LinesOfOneParagraph {

        @Test
        void areJoinedWhereMostBeginWithNames() {
            String text = """
                The ferry company was sold on Friday to a group of banks led by
                Banco Ribera, whose chair is Clara Ines Okoro, and by the family of
                Pedro Almeida, who founded it in the year of the flood with the
                Ribeiro brothers. The minister of transport and of the harbours,
                Lena Brandt, said the sale had been agreed with the mayor of
                Porto Velho.""";
            assertThat(paragraphs(text)).containsExactly(plain(text));
        }

        @ParameterizedTest
        @ValueSource(strings = {"   ", "        ", "\t"})
        void areJoinedWhereAllAreIndented(String indent) {
            assertThat(paragraphs(PROSE.indent(0).replaceAll("(?m)^", indent))).containsExactly(plain(PROSE));
        }

        @ParameterizedTest
        @ValueSource(strings = {"\r\n", "\r", "\u2028"})
        void areJoinedWhateverCharacterEndsThem(String lineBreak) {
            assertThat(paragraphs(PROSE.replace("\n", lineBreak))).hasSize(1);
        }

        @Test
        void areJoinedInCapitalsAndInLowerCase() {
            assertThat(paragraphs(PROSE.toUpperCase(Locale.ROOT))).hasSize(1);
            assertThat(paragraphs(PROSE.toLowerCase(Locale.ROOT))).hasSize(1);
        }

        @Test
        void areJoinedWhereThereAreOnlyTwo() {
            String text = "The harbour board met on Monday to hear what the divers had found below\nthe old pier.";
            assertThat(paragraphs(text)).containsExactly(plain(text));
        }

        @Test
        void areJoinedBesideALongAddress() {
            String address = "https://harbour.example/" + "pier-reopens-after-repairs-".repeat(5);
            assertThat(paragraphs(PROSE + "\n\n" + address)).containsExactly(plain(PROSE), address);
        }
    }

    @Nested
    class AParagraphEnds {

        @Test
        void whereTheNextLineIsIndented() {
            String text =
                    "    " + PROSE + "\n    It passed.\n    She thanked the members and the public and\nleft the hall.";
            assertThat(paragraphs(text))
                    .containsExactly(
                            plain(PROSE), "It passed.", "She thanked the members and the public and left the hall.");
        }

        @Test
        void whereASentenceEndsBeforeTheMargin() {
            assertThat(paragraphs(PROSE + "\n" + PROSE)).containsExactly(plain(PROSE), plain(PROSE));
        }

        @Test
        void afterAHeadlineAndAByline() {
            assertThat(paragraphs("Divers report on pier\nBy Nina Castell\n" + PROSE))
                    .containsExactly("Divers report on pier", "By Nina Castell", plain(PROSE));
        }

        @Test
        void beforeAnItemOfAList() {
            assertThat(paragraphs(PROSE
                            + "\n- the old pier, which has been closed since the storm of\n  last year\n- the crane"))
                    .containsExactly(
                            plain(PROSE),
                            "- the old pier, which has been closed since the storm of last year",
                            "- the crane");
        }

        @Test
        void onlyBeforeItemsOfAListWhoseLinesHang() {
            String item = "- the old pier, which has been closed since the storm of last winter\n  and the crane";
            assertThat(paragraphs(PROSE + "\n\n" + item + "\n" + item + "\n" + item))
                    .hasSize(4)
                    .last()
                    .isEqualTo(plain(item));
        }

        @Test
        void beforeATurnOfATranscript() {
            assertThat(paragraphs("OKORO: " + PROSE + "\nBRANDT: Thank you.\nQ: And the crane?\nA: It stays."))
                    .containsExactly(
                            "OKORO: " + plain(PROSE), "BRANDT: Thank you.", "Q: And the crane?", "A: It stays.");
        }

        @Test
        void atQuotedMail() {
            assertThat(paragraphs(PROSE + "\n> When does the pier open?\n> The members ask.\n" + PROSE))
                    .hasSize(4);
        }

        @Test
        void atTheRowsOfATable() {
            assertThat(paragraphs(PROSE + "\nPier      1904    closed\nCrane     1911    open\nShed      1950    open"))
                    .hasSize(4);
        }

        @Test
        void afterAFieldOfAMailHeader() {
            assertThat(paragraphs(
                            "From: Nina Castell\nTo: The members of the harbour board\nSubject: The pier\n\n" + PROSE))
                    .hasSize(4);
        }

        @Test
        void afterEachLineOfASignature() {
            assertThat(paragraphs(PROSE + "\n\nYours,\nNina Castell\nHarbour Gazette"))
                    .containsExactly(plain(PROSE), "Yours,", "Nina Castell", "Harbour Gazette");
        }
    }

    @Nested
    class OtherTexts {

        @Test
        void keepEachVerseOfAPoemApart() {
            String poem = """
                The morning came across the harbour wall
                And found the boats asleep beside the quay,
                The gulls had heard the keeper's early call
                And rose above the grey and empty sea.
                No sail was set, no oar was in the
                Dark water, and the bells were far away""";
            assertThat(paragraphs(poem)).hasSize(6);
        }

        @Test
        void keepEachVerseOfAPoemInsideProseApart() {
            assertThat(paragraphs(PROSE + "\n\nThe gulls had heard the call\nAnd rose above the wall\n\n" + PROSE))
                    .hasSize(4);
        }

        @Test
        void keepShortParagraphsOfOneLineApart() {
            String text = """
                The harbour board met on Monday to hear the divers.
                "We found rust," said Ines Okoro, who chairs it.
                The pier has been closed since the storm of last year.
                It will open in May, the clerk said on Tuesday.
                Members of the public may see the report until then""";
            assertThat(paragraphs(text)).hasSize(5);
        }

        @Test
        void keepEachNameOfAListApart() {
            String text = """
                Ines Okoro, chair of the harbour board
                Lena Brandt, minister of transport
                Pedro Almeida, who speaks for the dockers
                Nina Castell, Harbour Gazette""";
            assertThat(paragraphs(text)).hasSize(4);
        }

        @Test
        void keepUnmarkedItemsInLowerCaseApart() {
            assertThat(paragraphs(
                            "We need:\nrope\nthree lamps and a bell\nsalt\npaint for the boats of the harbour\ntar"))
                    .hasSize(6);
        }

        @Test
        void keepLongParagraphsApartWhateverTheyBeginWith() {
            String paragraph =
                    plain(PROSE).replace("The harbour", "the harbour").replace("aloud.", "aloud");
            assertThat(paragraphs((paragraph + "\n").repeat(5))).hasSize(5);
        }
    }
}
