package org.onrecord.internal.coreference;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.onrecord.internal.model.Ranker;

/** Whom a description means that is said of a subject: "Ruiz is a mayor". */
class PredicatesTest {
    private static final AnaphorResolver NOBODY = problem -> new Ranker.Choice(Ranker.Choice.NONE, 1);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[Ana Ruiz]P is a mayor .",
                "[Ana Ruiz]P was once/RB a mayor .",
                "[Ana Ruiz]P became/VBD a mayor .",
                "[Ana Ruiz]P has been/VBN a mayor .",
                "[Ana Ruiz]P , who was a mayor .",
                "[Ana Ruiz]P (/( born/VBN 1950/CD )/) is a mayor .",
                "[Ana Ruiz]P served/VBD as a mayor .",
            })
    void aDescriptionMeansTheSubjectThatItIsSaidOf(String sentence) {
        assertThat(Story.of(sentence).meant("a mayor", NOBODY)).containsExactly("Ana Ruiz");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[Ana Ruiz]P is not/RB a mayor .",
                "[Ana Ruiz]P was never/RB a mayor .",
                "[Ana Ruiz]P will be/VB a mayor .",
                "[Ana Ruiz]P met a mayor .",
                "The aide of [Ana Ruiz]P is a mayor .",
                "[Kelmora]L is a mayor .",
            })
    void aDescriptionThatTheTextDoesNotSayOfAPersonDoesNotMeanHer(String sentence) {
        assertThat(Story.of(sentence).meant("a mayor", NOBODY)).isEmpty();
    }

    @Test
    void aDescriptionSaidOfAPronounMeansWhomThePronounMeans() {
        assertThat(Story.of("[Ana Ruiz]P left .\nShe was a mayor .").meant("a mayor"))
                .containsExactly("Ana Ruiz");
    }
}
