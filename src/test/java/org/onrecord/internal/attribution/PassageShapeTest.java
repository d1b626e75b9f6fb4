package org.onrecord.internal.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** How a passage is set into its surroundings. */
class PassageShapeTest {

    private static PassageShape shape(String marked) {
        return Report.of(marked).shape(0);
    }

    @Test
    void itEndsAsItsLastCharacterDoes() {
        assertThat(shape("He said : “ We go, ”").ending()).isEqualTo(',');
        assertThat(shape("He said : “ We go. ”").ending()).isEqualTo('.');
        assertThat(shape("He said : “ We go… ”").ending()).isEqualTo('.');
        assertThat(shape("He said : “ We go! ”").ending()).isEqualTo('?');
        assertThat(shape("He said : “ We go? ”").ending()).isEqualTo('?');
        assertThat(shape("He said : “ We go— ”").ending()).isEqualTo('-');
        assertThat(shape("He said : “ We go ”").ending()).isEqualTo('x');
    }

    @Test
    void itOpensAsItsFirstCharacterDoes() {
        assertThat(shape("He said : “ We go. ”").opening()).isEqualTo('A');
        assertThat(shape("He said : “ we go. ”").opening()).isEqualTo('a');
        assertThat(shape("He said : “ 5/CD go. ”").opening()).isEqualTo('0');
        assertThat(shape("He said : “ … go. ”").opening()).isEqualTo('.');
        assertThat(shape("He said : “ ... go. ”").opening()).isEqualTo('.');
        assertThat(shape("He said : “ $ go. ”").opening()).isEqualTo('*');
    }

    @Test
    void aParagraphsEdgeIsAnEdge() {
        PassageShape alone = shape("He left .\n\n“ We will go . ”\n\nHe left .");
        assertThat(alone.alone()).isTrue();
        assertThat(alone.setOff()).isTrue();
        assertThat(shape("“ We will go . ”").alone()).isTrue();
        assertThat(shape("“ We will go , ” he said .").alone()).isFalse();
        assertThat(shape("He said : “ We will go . ”").alone()).isFalse();
    }

    @Test
    void speechIsSetOff() {
        assertThat(shape("He said , “ We go . ”").setOff()).isTrue();
        assertThat(shape("He left .\n“ We go , ” he said .").setOff()).isTrue();
        assertThat(shape("He said : “ We go . ”").setOff()).isTrue();
        assertThat(shape("He called it “ a plan . ”").setOff()).isFalse();
    }

    @Test
    void lengthGoesInSteps() {
        assertThat(shape("He said “ a ” .").length()).isEqualTo('1');
        assertThat(shape("He said “ a a ” .").length()).isEqualTo('2');
        assertThat(shape("He said “ a a a ” .").length()).isEqualTo('3');
        assertThat(shape("He said “ a a a a ” .").length()).isEqualTo('4');
        assertThat(shape("He said “ a a a a a a ” .").length()).isEqualTo('4');
        assertThat(shape("He said “ a a a a a a a ” .").length()).isEqualTo('5');
        assertThat(shape("He said “ a a a a a a a a a a a a ” .").length()).isEqualTo('5');
        assertThat(shape("He said “ a a a a a a a a a a a a a ” .").length()).isEqualTo('6');
    }

    @Test
    void aSentenceHasAFiniteVerb() {
        assertThat(shape("He said : “ He said no . ”").verb()).isTrue();
        assertThat(shape("He said : “ He says no . ”").verb()).isTrue();
        assertThat(shape("He said : “ We go/VBP on . ”").verb()).isTrue();
        assertThat(shape("He said : “ We will not . ”").verb()).isTrue();
        assertThat(shape("He said : “ a told/VBN plan . ”").verb()).isFalse();
    }

    @Test
    void speechWithoutASourceIsASentenceOfItsOwn() {
        assertThat(shape("“ We will go now. ”").speech()).isTrue();
        assertThat(shape("He left .\n“ We will go now. ”").speech()).isTrue();
        assertThat(shape("“ We will go now ”").speech()).as("no full stop").isFalse();
        assertThat(shape("“ we will go now. ”").speech()).as("lower case").isFalse();
        assertThat(shape("“ We will. ”").speech()).as("short").isFalse();
        assertThat(shape("“ No plan of the mayor. ”").speech()).as("no verb").isFalse();
        assertThat(shape("It was called , “ We will go now. ”").speech())
                .as("in a clause")
                .isFalse();
    }

    @Test
    void allThatIsReportedStandsInTheMarksOrPartOfIt() {
        assertThat(shape("“ We will go , ” he said .").whole()).isTrue();
        assertThat(shape("He said “ We will go . ”").whole()).isTrue();
        assertThat(shape("“ we will go , ” he said .").whole()).isTrue();
        assertThat(shape("He said : “ we will go . ”").whole()).isFalse();
        assertThat(shape("He said “ we will go . ”").whole()).isFalse();
        assertThat(shape("He will not “ We go . ”").whole()).isFalse();
    }

    @Test
    void aQuotationGoesOnBehindItsClauseOrADash() {
        assertThat(shape("He left — “ We go . ”").resumes()).isTrue();
        assertThat(shape("He said , “ We go . ”").resumes()).isTrue();
        assertThat(shape("He will not “ go . ”").resumes()).isFalse();
    }
}
