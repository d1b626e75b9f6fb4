package org.onrecord.internal.name;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.onrecord.internal.coreference.Text;

/** What becomes of the runs that the tagger found. */
class TaggerSpansTest {

    private static List<String> names(String marked) {
        return Text.of(marked).names();
    }

    @Test
    void aNameEndsWithItsSentence() {
        assertThat(names("He left [Kelmora]L\n[Dunvale]L was quiet ."))
                .containsExactly("PLACE Kelmora", "PLACE Dunvale");
    }

    @Test
    void aCountryAndAnotherPlaceAreTwo() {
        assertThat(names("He left [Kelmora and Kenya]L .")).containsExactly("PLACE Kelmora", "PLACE Kenya");
        assertThat(names("He left [Kenya and Kelmora]L .")).containsExactly("PLACE Kenya", "PLACE Kelmora");
        assertThat(names("He left [Kelmora and Dunvale]L .")).containsExactly("PLACE Kelmora and Dunvale");
        assertThat(names("He left [Kenya and Kelmora Fund]O .")).containsExactly("ORGANIZATION Kenya and Kelmora Fund");
    }

    @Test
    void aListThatGoesOnIsSeveralPlaces() {
        assertThat(names("He left [Kelmora , Dunvale]L and Oslo .")).startsWith("PLACE Kelmora", "PLACE Dunvale");
        assertThat(names("He left [Kenya , Tanzania]L , Oslo .")).startsWith("PLACE Kenya", "PLACE Tanzania");
        assertThat(names("He left [Kelmora , Kenya]L , Oslo .")).startsWith("PLACE Kelmora , Kenya");
    }

    @Test
    void aTownInItsProvinceIsOnePlace() {
        assertThat(names("He left [Kelmora , Dunvale]L .")).containsExactly("PLACE Kelmora , Dunvale");
        assertThat(names("He left [Kelmora , Dunvale]L , where/WRB it was quiet ."))
                .containsExactly("PLACE Kelmora , Dunvale");
        assertThat(names("He left [Kelmora , Dunvale]L for/IN Oslo .")).startsWith("PLACE Kelmora , Dunvale");
    }

    @Test
    void peopleInAListAreSeveral() {
        assertThat(names("He met [Ana Ruiz , Frank Tarn]P .")).containsExactly("PERSON Ana Ruiz", "PERSON Frank Tarn");
    }

    @Test
    void aTitleAloneIsAName() {
        assertThat(names("Then/RB [King]P left .")).containsExactly("PERSON King");
    }

    @Test
    void aClosingBracketBelongsToTheName() {
        assertThat(names("The [Rowing Union ( Kelmora )]O left ."))
                .containsExactly("ORGANIZATION Rowing Union ( Kelmora )");
        assertThat(names("The [Rowing Union ,]O he said .")).containsExactly("ORGANIZATION Rowing Union");
    }

    @Test
    void aDemonymAloneIsNoName() {
        assertThat(names("The [Kenyans]O left .")).isEmpty();
        assertThat(names("The [Kenyan]O left .")).isEmpty();
        assertThat(names("The [Kenyan Fund]O left .")).containsExactly("ORGANIZATION Kenyan Fund");
    }

    @Test
    void theRestOfALongerNameHasNoPunctuationAtItsEdges() {
        assertThat(names("[Ana Ozolin]P left .\n[Vantor , Frank]O Ozolin left ."))
                .containsExactly("PERSON Ana Ozolin", "ORGANIZATION Vantor", "PERSON Frank Ozolin");
    }
}
