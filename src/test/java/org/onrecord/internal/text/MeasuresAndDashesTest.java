package org.onrecord.internal.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Marks that stand for something else, or beside something that is not a letter or a space. */
class MeasuresAndDashesTest {

    private static List<String> contents(String text) {
        return PairedMarks.pair(text, Paragraphs.of(text)).stream()
                .map(span -> span.content().in(text))
                .toList();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The guard is 6'2\" and his brother 5'11\" tall.",
                "They ran it in 4' 10\" and in 4' 12\" each.",
                "It lies at 26°13' 46\" north, not at 26°13' 5\" south.",
                "A 12\" pipe and a 9\" pipe were laid.",
                "It lies at 6' 5\".",
                "It was laid in '80, '09 and '99.",
                "The '90s were like the '80s, and '68 was not like '69.",
                "Rock 'n' roll and fish 'n' chips.",
                "‘Tis the workers’ season, ’twas said."
            })
    void measuresYearsAndElisionsQuoteNothing(String text) {
        assertThat(contents(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '~',
            value = {
                "The guard, 6'2\", said \"we won\" again.; we won",
                "She said \"the class of '68\" in '69.; the class of '68",
                "He called the '90s 'a good time' in print.; a good time",
                "She said \"we lost by 12\" and left.; we lost by 12",
                "She said: \"We tried ...\" and left.; We tried ...",
                "She said \"... and lost\" and left.; ... and lost",
                "She paid \".5 percent\" of it.; .5 percent",
                "He said “no”. Then he left.; no",
                "He said (“no”) and left.; no",
                "He said {\"no\"} and left.; no",
                "He said =\"no\"= and left.; no",
                "He said |\"no\"| and left.; no",
                "He said _\"no\"_ and left.; no",
                "He said—\"no\"—and left.; no",
                "He said −\"no\"− and left.; no",
                "He said \"no\"! And left.; no",
                "He paid 'for 12 days' of it.; for 12 days",
                "He said [\"no\"], and left.; no",
                "Read/“no”/and leave.; no",
                "Read *\"no\"* and leave.; no",
                "Il dit «\u00A0no\u00A0» et part.; no",
                "Il dit ‹\u202Fno\u202F› et part.; no",
                "Il dit «no», et part.; no",
                "<a href=\"x\" title='y'>He</a> said “no”.; no",
                "5 <6 and “no” and 7> 3; no",
                "He said ''no'' and left.; no",
                "He said ''it's 'no' again'' and left.; it's 'no' again",
            })
    void whatStandsBesideAMarkTellsWhichItIs(String text, String content) {
        assertThat(contents(text)).first().isEqualTo(content);
    }

    @ParameterizedTest
    @ValueSource(strings = {"-", "−", "‐", "‑", "‒", "–", "—", "―"})
    void dashesOfAnyLengthStandOnEitherSide(String dash) {
        assertThat(contents("The plan" + dash + "“a joke”" + dash + "failed.")).containsExactly("a joke");
        assertThat(contents("The plan" + dash + "\"a joke\"" + dash + "failed."))
                .containsExactly("a joke");
        assertThat(contents("\"We tried" + dash + "\" she said, \"" + dash + "and lost.\""))
                .containsExactly("We tried" + dash, dash + "and lost.");
    }

    @Test
    void theWorkersRightsBesideAQuotation() {
        assertThat(contents("The workers' 'day off' was the owners' idea.")).containsExactly("day off");
        assertThat(contents("'The workers' rights are ours,' she said."))
                .containsExactly("The workers' rights are ours,");
        assertThat(contents("'The droppin' by of guests,' he said.")).containsExactly("The droppin' by of guests,");
    }

    @Test
    void aQuotationWithoutItsEndIsBelievedWhereOneIsAnnounced() {
        assertThat(contents("He said: “We go\n\nThey left.")).containsExactly("We go");
        assertThat(contents("He said, “We go\n\nThey left.")).containsExactly("We go");
        assertThat(contents("“We go\n\nThey left.")).containsExactly("We go");
        assertThat(contents("He met “We go\n\nThey left.")).isEmpty();
        assertThat(contents("He said: “ We go\n\nThey left.")).isEmpty();
    }
}
