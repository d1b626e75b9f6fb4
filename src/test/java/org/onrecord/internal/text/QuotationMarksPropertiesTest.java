package org.onrecord.internal.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.onrecord.document.Span;

/** What holds for any text, however its marks are strewn. */
class QuotationMarksPropertiesTest {

    private static final String[] PIECES = {
        "\"",
        "“",
        "”",
        "„",
        "«",
        "»",
        "‹",
        "›",
        "'",
        "‘",
        "’",
        "‚",
        "`",
        "``",
        "''",
        "＂",
        "<a b=\"",
        ">",
        "5",
        "°",
        "=",
        " ",
        " ",
        "\u00A0",
        "\n",
        "\n\n",
        "\r\n",
        "\uFEFF",
        "a",
        "He",
        "said",
        "workers'",
        "'em",
        ",",
        ".",
        ":",
        "—",
        "(",
        ")",
        "\0",
        "\uD83D",
        "\uDE00",
        "é"
    };

    @Provide
    Arbitrary<String> markRich() {
        return Arbitraries.of(PIECES).list().ofMaxSize(60).map(pieces -> String.join("", pieces));
    }

    private static List<QuotedSpan> pair(String text) {
        return PairedMarks.pair(text, Paragraphs.of(text));
    }

    @Property(seed = "20261124")
    void anyStringGetsAnAnswer(@ForAll String text) {
        check(text);
    }

    @Property(seed = "20261124")
    void markRichStringsGetAnAnswer(@ForAll("markRich") String text) {
        check(text);
    }

    static void check(String text) {
        List<QuotedSpan> spans = pair(text);
        assertThat(pair(text)).isEqualTo(spans);
        for (int i = 0; i < spans.size(); i++) {
            QuotedSpan span = spans.get(i);
            checkParts(text, span);
            if (i > 0) {
                assertThat(span.outer().start())
                        .isGreaterThan(spans.get(i - 1).outer().start());
            }
            for (int j = 0; j < i; j++) {
                Span before = spans.get(j).outer();
                boolean apart = !before.overlaps(span.outer());
                assertThat(apart || before.contains(span.outer())).isTrue();
                if (!apart) {
                    assertThat(span.parent()).isGreaterThanOrEqualTo(j);
                }
            }
            if (span.parent() >= 0) {
                assertThat(spans.get(span.parent()).outer().contains(span.outer()))
                        .isTrue();
            }
        }
    }

    private static void checkParts(String text, QuotedSpan span) {
        int end = span.outer().start();
        for (Span part : span.parts()) {
            assertThat(part.start()).isGreaterThan(end);
            assertThat(part.length()).isPositive();
            assertThat(WhiteSpace.trim(text, part.start(), part.end())).isEqualTo(part);
            end = part.end();
        }
        assertThat(end).isLessThanOrEqualTo(span.outer().end());
        assertThat(span.outer().end()).isLessThanOrEqualTo(text.length());
    }

    @Property(seed = "20261124")
    void aParagraphDoesNotDependOnWhatStandsBeforeIt(
            @ForAll("markRich") String before, @ForAll("markRich") String text) {
        String both = before + "\n\nNo mark starts here.\n\n" + text;
        int shift = both.length() - text.length();
        // Whether text is hard-wrapped is judged for a whole document: so each text's paragraphs are its own.
        List<Span> first = Paragraphs.of(before);
        List<Span> second =
                Paragraphs.of(text).stream().map(span -> shifted(span, shift)).toList();
        List<Span> all = new ArrayList<>(first);
        all.add(new Span(before.length() + 2, before.length() + 2 + "No mark starts here.".length()));
        all.addAll(second);
        List<List<Span>> alone =
                PairedMarks.pair(both, second).stream().map(QuotedSpan::parts).toList();
        List<List<Span>> together = PairedMarks.pair(both, all).stream()
                .filter(span -> span.outer().start() >= shift)
                .map(QuotedSpan::parts)
                .toList();
        assertThat(together).isEqualTo(alone);
    }

    private static Span shifted(Span span, int by) {
        return new Span(span.start() + by, span.end() + by);
    }
}
