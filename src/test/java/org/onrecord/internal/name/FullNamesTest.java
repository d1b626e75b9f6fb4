package org.onrecord.internal.name;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.onrecord.internal.coreference.Text;

/** First names and surnames that make a person where the tagger saw none, or saw something else. */
class FullNamesTest {

    private static List<String> names(String marked) {
        return Text.of(marked).names();
    }

    @Test
    void aFirstNameAndAProperNounAreAPersonsName() {
        assertThat(names("Then/RB he met Frank Ozolin .")).containsExactly("PERSON Frank Ozolin");
        assertThat(names("Frank Ozolin left .")).containsExactly("PERSON Frank Ozolin");
    }

    @Test
    void aFirstNameInALongerNameOrBeforeAPlaceNounIsNoPerson() {
        assertThat(names("He left Sydney Harbour .")).as("a place's noun").doesNotContain("PERSON Sydney Harbour");
        assertThat(names("He met Frank Ozolin Tarn .")).as("a longer name").isEmpty();
        assertThat(names("He met Vantor Frank Ozolin ."))
                .as("the end of a longer name")
                .isEmpty();
        assertThat(names("He met Frank ozolin .")).as("no surname").isEmpty();
        assertThat(names("He met Frank Quiet/JJ .")).as("no proper noun").isEmpty();
        assertThat(names("He met Vantor Ozolin .")).as("no first name").isEmpty();
        assertThat(names("He met Frank Kenyan .")).as("a demonym").isEmpty();
        assertThat(names("He met Frank .\nOzolin left .")).as("two sentences").isEmpty();
    }

    @Test
    void aTitleBeforeAFullNameIsNoPartOfIt() {
        assertThat(names("He met Minister Frank Ozolin .")).containsExactly("PERSON Frank Ozolin");
    }

    @Test
    void aKnownSurnameMakesAPersonOfTheWordBeforeItAfterATitle() {
        assertThat(names("[Ana Ruiz]P left .\nThen Justice Kelm Ruiz left ."))
                .containsExactly("PERSON Ana Ruiz", "PERSON Kelm Ruiz");
        assertThat(names("[Ana Ruiz]P left .\nThen/RB Kelm Ruiz left ."))
                .containsExactly("PERSON Ana Ruiz", "PERSON Ruiz");
    }

    @Test
    void aNameThatWronglyIncludesAPersonKeepsTheRest() {
        assertThat(names("[Kelmora Court Justice Frank Ozolin]O left ."))
                .containsExactly("ORGANIZATION Kelmora Court", "PERSON Frank Ozolin");
        assertThat(names("[Ana Ozolin]P left .\n[Vantor Frank]O Ozolin left ."))
                .containsExactly("PERSON Ana Ozolin", "ORGANIZATION Vantor", "PERSON Frank Ozolin");
        assertThat(names("[Ana Ozolin]P left .\nThen/RB Frank [Ozolin Fund]O left ."))
                .containsExactly("PERSON Ana Ozolin", "PERSON Frank Ozolin", "ORGANIZATION Fund");
    }

    @Test
    void aNicknameJoinsItsName() {
        assertThat(names("[Robert]P “ Bobby ” [Tarn]P left .")).containsExactly("PERSON Robert “Bobby” Tarn");
        assertThat(names("[Robert]P “ Bobby ” Tarn left .")).containsExactly("PERSON Robert “Bobby” Tarn");
        assertThat(names("[Robert]P “ bobby ” [Tarn]P left .")).as("small").hasSize(2);
        assertThat(names("[Robert]P , Bobby , [Tarn]P left .")).as("no marks").hasSize(2);
        assertThat(names("[Robert]P “ Bobby ” left .")).containsExactly("PERSON Robert");
    }

    @Test
    void anUnknownProperNounThatReportsBesideMarksIsAnOrganization() {
        assertThat(names("“ No/UH , ” Vantor said .")).containsExactly("ORGANIZATION Vantor");
        assertThat(names("No/UH , Vantor said .")).as("nothing quoted").isEmpty();
        assertThat(names("“ No/UH , ” Vantor left .")).as("no reporting word").isEmpty();
        assertThat(names("“ No/UH , ” Kenyans said .")).as("a demonym").isEmpty();
        assertThat(names("“ No/UH , ” A B C D E said .")).isEmpty();
    }

    @Test
    void headlinesKeepThePeopleWhomSentencesName() {
        String body =
                "\nThe teachers/NNS who know [Dana Ortiz]P said that they/PRP left the town quietly/RB while it was [Frank Ozolin]P there/RB below/RB .";
        assertThat(names("[Dana Ortiz Calls Frank Ozolin]P" + body))
                .startsWith("PERSON Dana Ortiz", "PERSON Frank Ozolin");
        assertThat(names("[Dana Ortiz Lund]P Calls" + body)).startsWith("PERSON Dana Ortiz Lund");
        assertThat(names("[Why/WRB Ortiz]P Matters" + body)).startsWith("PERSON Ortiz");
        assertThat(names("[Frank Ortiz]P Matters" + body)).startsWith("PERSON Frank Ortiz");
        assertThat(names("[Kiri Tarn Calls Lou Ray]P" + body)).startsWith("PERSON Kiri Tarn Calls Lou Ray");
    }

    @Test
    void speakersOfATranscriptArePeople() {
        assertThat(names("LUND : Is it far ?\n\nRUIZ : It is .\n\nLUND : By whom ?"))
                .containsExactly("PERSON LUND", "PERSON LUND");
        assertThat(names("[Ana Ruiz]P left .\n\nRUIZ : It is far .")).containsExactly("PERSON Ana Ruiz", "PERSON RUIZ");
        assertThat(names("“ LUND : Is it far ?\n\n“ LUND : It is . ”")).containsExactly("PERSON LUND", "PERSON LUND");
        assertThat(names("He left .\nLUND : Is it far ?\nLUND : It is ."))
                .as("no paragraphs")
                .isEmpty();
    }

    @Test
    void aLabelThatSaysWhatSomebodyIsNamesNobody() {
        assertThat(names("THE [WITNESS]P : No .\n\nLUND : Why ?\n\nTHE [WITNESS]P : It was far .\n\nLUND : Indeed ."))
                .containsExactly("PERSON LUND", "PERSON LUND");
    }

    @Test
    void aFullNameIsInOneSentence() {
        assertThat(names("He met Frank\nOzolin left .")).isEmpty();
    }

    @Test
    void anInitialIsNoSurname() {
        assertThat(names("He met Frank B .")).isEmpty();
    }

    @Test
    void anUnknownReportingNameHasUpToFourWords() {
        assertThat(names("“ No/UH , ” Kelmora Rowing Times Daily said ."))
                .containsExactly("ORGANIZATION Kelmora Rowing Times Daily");
        assertThat(names("[Vantor]L said “ no . ”")).as("what the tagger knows").containsExactly("PLACE Vantor");
    }

    @Test
    void aTranscriptLabelThatIsNobodysNameMustOccurTwice() {
        assertThat(names("[Ana Ruiz]P left .\n\nLUND : It is far .")).containsExactly("PERSON Ana Ruiz");
    }
}
