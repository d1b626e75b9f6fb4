package org.onrecord.internal.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.onrecord.internal.attribution.ContentShape.Ending;
import org.onrecord.internal.attribution.ContentShape.Opening;

/** How a content looks and is set into its surroundings. */
class ContentShapeTest {

    private static ContentShape shape(String marked) {
        return Report.of(marked).shape(0);
    }

    @Test
    void theEndingIsTheKindOfTheLastCharacter() {
        assertThat(shape("He said : “ We go, ”").ending()).isEqualTo(Ending.COMMA);
        assertThat(shape("He said : “ We go. ”").ending()).isEqualTo(Ending.STOP);
        assertThat(shape("He said : “ We go… ”").ending()).isEqualTo(Ending.STOP);
        assertThat(shape("He said : “ We go! ”").ending()).isEqualTo(Ending.QUESTION);
        assertThat(shape("He said : “ We go? ”").ending()).isEqualTo(Ending.QUESTION);
        assertThat(shape("He said : “ We go— ”").ending()).isEqualTo(Ending.DASH);
        assertThat(shape("He said : “ We go ”").ending()).isEqualTo(Ending.OTHER);
    }

    @Test
    void theOpeningIsTheKindOfTheFirstCharacter() {
        assertThat(shape("He said : “ We go. ”").opening()).isEqualTo(Opening.UPPER_CASE);
        assertThat(shape("He said : “ we go. ”").opening()).isEqualTo(Opening.LOWER_CASE);
        assertThat(shape("He said : “ 5/CD go. ”").opening()).isEqualTo(Opening.DIGIT);
        assertThat(shape("He said : “ … go. ”").opening()).isEqualTo(Opening.DOTS);
        assertThat(shape("He said : “ ... go. ”").opening()).isEqualTo(Opening.DOTS);
        assertThat(shape("He said : “ $ go. ”").opening()).isEqualTo(Opening.OTHER);
    }

    @Test
    void aContentWithItsMarksInAParagraphIsAlone() {
        ContentShape alone = shape("He left .\n\n“ We will go . ”\n\nHe left .");
        assertThat(alone.isAlone()).isTrue();
        assertThat(alone.isSetOff()).isTrue();
        assertThat(shape("“ We will go . ”").isAlone()).isTrue();
        assertThat(shape("“ We will go , ” he said .").isAlone()).isFalse();
        assertThat(shape("He said : “ We will go . ”").isAlone()).isFalse();
    }

    @Test
    void contentAfterAStopACommaOrAColonIsSetOff() {
        assertThat(shape("He said , “ We go . ”").isSetOff()).isTrue();
        assertThat(shape("He left .\n“ We go , ” he said .").isSetOff()).isTrue();
        assertThat(shape("He said : “ We go . ”").isSetOff()).isTrue();
        assertThat(shape("He called it “ a plan . ”").isSetOff()).isFalse();
    }

    @Test
    void theLengthHasSixSteps() {
        assertThat(shape("He said “ a ” .").lengthStep()).isEqualTo('1');
        assertThat(shape("He said “ a a ” .").lengthStep()).isEqualTo('2');
        assertThat(shape("He said “ a a a ” .").lengthStep()).isEqualTo('3');
        assertThat(shape("He said “ a a a a ” .").lengthStep()).isEqualTo('4');
        assertThat(shape("He said “ a a a a a a ” .").lengthStep()).isEqualTo('4');
        assertThat(shape("He said “ a a a a a a a ” .").lengthStep()).isEqualTo('5');
        assertThat(shape("He said “ a a a a a a a a a a a a ” .").lengthStep()).isEqualTo('5');
        assertThat(shape("He said “ a a a a a a a a a a a a a ” .").lengthStep())
                .isEqualTo('6');
    }

    @Test
    void aContentWithAFiniteVerbSaysSo() {
        assertThat(shape("He said : “ He said no . ”").hasFiniteVerb()).isTrue();
        assertThat(shape("He said : “ He says no . ”").hasFiniteVerb()).isTrue();
        assertThat(shape("He said : “ We go/VBP on . ”").hasFiniteVerb()).isTrue();
        assertThat(shape("He said : “ We will not . ”").hasFiniteVerb()).isTrue();
        assertThat(shape("He said : “ a told/VBN plan . ”").hasFiniteVerb()).isFalse();
    }

    @Test
    void aSentenceOfItsOwnIsSpeech() {
        assertThat(shape("“ We will go now. ”").isSpeech()).isTrue();
        assertThat(shape("He left .\n“ We will go now. ”").isSpeech()).isTrue();
        assertThat(shape("“ We will go now ”").isSpeech()).as("no full stop").isFalse();
        assertThat(shape("“ we will go now. ”").isSpeech()).as("lower case").isFalse();
        assertThat(shape("“ We will. ”").isSpeech()).as("short").isFalse();
        assertThat(shape("“ No plan of the mayor. ”").isSpeech()).as("no verb").isFalse();
        assertThat(shape("It was called , “ We will go now. ”").isSpeech())
                .as("in a clause")
                .isFalse();
    }

    @Test
    void contentIsWholeUnlessItIsPartOfAReportedClause() {
        assertThat(shape("“ We will go , ” he said .").isWhole()).isTrue();
        assertThat(shape("He said “ We will go . ”").isWhole()).isTrue();
        assertThat(shape("“ we will go , ” he said .").isWhole()).isTrue();
        assertThat(shape("He said : “ we will go . ”").isWhole()).isFalse();
        assertThat(shape("He said “ we will go . ”").isWhole()).isFalse();
        assertThat(shape("He will not “ We go . ”").isWhole()).isFalse();
    }

    @Test
    void contentCanResumeAQuotationAfterACommaOrADash() {
        assertThat(shape("He left — “ We go . ”").canResume()).isTrue();
        assertThat(shape("He said , “ We go . ”").canResume()).isTrue();
        assertThat(shape("He said , adding : “ We go . ”").canResume())
                .as("reported anew")
                .isFalse();
        assertThat(shape("He will not “ go . ”").canResume()).isFalse();
    }
}
