package org.onrecord.internal.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Chars;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.onrecord.document.Span;

class MendedTextTest {
    private static MendedText mend(String text) {
        return MendedText.of(text, List.of(new Span(0, text.length())), Set.of("international")::contains);
    }

    @Test
    void aTextWithoutBreaksInItsParagraphsIsTheSameString() {
        String text = "One.\n\nTwo.";
        assertThat(MendedText.of(text, List.of(new Span(0, 4), new Span(6, 10)), word -> false)
                        .text())
                .isSameAs(text);
    }

    @Test
    void aLineBreakInAParagraphIsASpaceAndPlacesCanBeTraced() {
        String text = "  Ana\n  Ruiz left.";
        MendedText mended = MendedText.of(text, List.of(new Span(2, text.length())), word -> false);
        assertThat(mended.text()).isEqualTo("  Ana   Ruiz left.");
        int start = mended.text().indexOf("Ruiz");
        assertThat(mended.original(start, start + 4).in(text)).isEqualTo("Ruiz");
    }

    @ParameterizedTest
    @CsvSource({
        "'the inter-|national airport', the international airport",
        "'the inter-|   national airport', the international airport",
        "'the Dela\u00AD|croix family', the Delacroix family",
        "'Ms Dela-|croix is Ana Delacroix', Ms Delacroix is Ana Delacroix",
        "'the long-|term plan', the long-term plan",
        "'the Paris-|based bank', the Paris-based bank",
        "'Jean-|Paul Roux', Jean-Paul Roux",
        "'the inter-|national and inter-national airports', the inter-national and inter-national airports",
        "'a dash -|between words', a dash - between words",
        "'from 10-|20 people', from 10- 20 people",
    })
    void aDividedWordIsJoinedIfItIsAWordAndAnHyphenOfItsOwnStays(String wrapped, String expected) {
        assertThat(mend(wrapped.replace('|', '\n')).text()).isEqualTo(expected);
    }

    @Test
    void aDividedWordCoversBothParts() {
        String text = "the inter-\nnational airport";
        MendedText mended = mend(text);
        assertThat(mended.original(4, 17).in(text)).isEqualTo("inter-\nnational");
    }

    @Property(seed = "20261124")
    void everyCharacterThatIsNotBlankIsTracedToItself(
            @ForAll @Chars({'a', 'B', '-', ' ', '\n', '\r', '\u00AD', '\uD800'}) String text) {
        MendedText mended = MendedText.of(text, Paragraphs.of(text), word -> word.length() > 2);
        for (int i = 0; i < mended.text().length(); i++) {
            char c = mended.text().charAt(i);
            if (c != ' ') {
                assertThat(mended.original(i, i + 1).in(text)).isEqualTo(String.valueOf(c));
            }
        }
    }
}
