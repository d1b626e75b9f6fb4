package org.onrecord;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.onrecord.document.Extraction;
import org.onrecord.document.MentionKind;

/** Pronouns are read the same whether or not an unrelated quotation is anywhere in the article. */
class UnrelatedQuotationIT {
    private static final String QUOTATION = "\n\n“It rained all night,” a neighbour said.";

    private static final List<String> PEOPLE = List.of("Frank Miller", "Paul Carter", "Ana Ruiz", "Mary Lund");

    /** Each person in each place of sentences with one pronoun and two people, who report, act, or are only mentioned. */
    static Stream<String> texts() {
        List<String> frames = List.of(
                "%s met %s at the station. The vote was close, %2$s said. He left early.",
                "%s met %s at the station. The vote was close, %2$s said. She left early.",
                "%s, the mayor, met %s. According to %2$s, the road is closed. He did not agree.",
                "The road is closed, %s told %s. He left early.",
                "%s warned that the bridge may fall. Then %s left the hall, and she went home.",
                "It was late when %s arrived, said %s. The train was empty. He slept.",
                "%s left. The report by %s says that the lake is dry. Her friends were angry.",
                "The plan was criticised by %s. %s was silent. His office gave no reason.");
        return frames.stream()
                .flatMap(frame -> PEOPLE.stream()
                        .flatMap(one -> PEOPLE.stream()
                                .filter(other -> !other.equals(one))
                                .map(other -> String.format(frame, one, other))));
    }

    /** The pronouns of a text, each as its words, its place and the name of its entity. */
    private static List<String> pronouns(String text) {
        Extraction extraction = Models.extractor().extract(text);
        return extraction.entities().stream()
                .flatMap(entity -> entity.mentions().stream()
                        .filter(mention -> mention.kind() == MentionKind.PRONOUN)
                        .map(mention -> mention.text() + " " + mention.span().start() + " = " + entity.name()))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("texts")
    void aQuotationInTheLastParagraphDoesNotChangeThePronounsBeforeIt(String text) {
        assertThat(pronouns(text + QUOTATION)).isEqualTo(pronouns(text));
    }

    @Test
    void thePersonWhoReportsIsMeantInAnArticleWithoutQuotations() {
        assertThat(
                        pronouns(
                                "Frank Miller met Paul Carter at the station. The vote was close, Paul Carter said. He left early."))
                .containsExactly("He 83 = Paul Carter");
    }
}
