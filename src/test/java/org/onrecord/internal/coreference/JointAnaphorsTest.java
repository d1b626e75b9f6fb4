package org.onrecord.internal.coreference;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whom "they", "both" and "the two" mean. */
class JointAnaphorsTest {
    private static final String TWO = "[Dana Ortiz]P and [Frank Ozolin]P left .\n";
    private static final String THREE = "[Dana Ortiz]P , [Frank Ozolin]P and [Mary Tarn]P left .\n";

    @ParameterizedTest
    @CsvSource({
        "They, They said no .",
        "Both, Both/DT said no .",
        "The two, The two/CD said no .",
        "the couple, Then the couple said no .",
        "Both mayors, Both/DT mayors/NNS said no .",
        "The two mayors, The two/CD mayors/NNS said no ."
    })
    void aPluralAnaphorMeansTheTwoPeopleWhomTheSentenceBeforeIsAbout(String anaphor, String sentence) {
        assertThat(Story.of(TWO + sentence.replace("They", "They/PRP")).meant(anaphor))
                .containsExactly("Dana Ortiz", "Frank Ozolin");
    }

    @Test
    void theyMayBeThreeAndBothAreTwo() {
        assertThat(Story.of(THREE + "They/PRP said no .").meant("They"))
                .containsExactly("Dana Ortiz", "Frank Ozolin", "Mary Tarn");
        assertThat(Story.of(THREE + "All/DT three/CD mayors/NNS said no .").meant("All three mayors"))
                .containsExactly("Dana Ortiz", "Frank Ozolin", "Mary Tarn");
        assertThat(Story.of(THREE + "Both/DT said no .").meant("Both"))
                .as("not the three")
                .hasSizeLessThan(2);
    }

    @Test
    void aNounOfAnotherTypeMeansOthers() {
        assertThat(Story.of(TWO + "The two/CD agencies/NNS said no .").meant("The two agencies"))
                .as("not the two people")
                .hasSizeLessThan(2);
    }

    @Test
    void theyMeansThePluralSubjectThatIsNearer() {
        assertThat(Story.of(TWO + "The heads/NNS left .\nThey/PRP said no .").meant("They"))
                .isEmpty();
    }

    @Test
    void theyDoesNotMeanTwoPeopleWhoAreMerelyMet() {
        assertThat(Story.of("The mayor met [Dana Ortiz]P and [Frank Ozolin]P .\nThey/PRP said no .")
                        .meant("They"))
                .isEmpty();
        assertThat(Story.of("It was told/VBN by [Dana Ortiz]P and [Frank Ozolin]P .\nThey/PRP said no .")
                        .meant("They"))
                .containsExactly("Dana Ortiz", "Frank Ozolin");
        assertThat(Story.of("As/IN for/IN [Dana Ortiz]P and [Frank Ozolin]P , they/PRP said no .")
                        .meant("they"))
                .containsExactly("Dana Ortiz", "Frank Ozolin");
    }

    @Test
    void theyDoesNotReachFarBack() {
        assertThat(Story.of(TWO + "It was quiet .\n".repeat(2) + "They/PRP said no .")
                        .meant("They"))
                .isEmpty();
    }
}
