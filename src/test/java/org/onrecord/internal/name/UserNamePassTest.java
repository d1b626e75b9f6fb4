package org.onrecord.internal.name;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.onrecord.document.EntityType;
import org.onrecord.internal.coreference.Text;
import org.onrecord.internal.lexicon.NameTable;

class UserNamePassTest {
    private static final NameTable TABLE = new NameTable(List.of(
            new NameTable.Entry("Dana Ortiz", EntityType.PERSON, List.of("Dana Ortiz", "the Hawk", "Hawk")),
            new NameTable.Entry("Kelmora Times", EntityType.ORGANIZATION, List.of("Kelmora Times", "K.T.", "Kelmora")),
            new NameTable.Entry("O'Hara Group", EntityType.ORGANIZATION, List.of("O'Hara Group"))));

    @Test
    void aUsersNameReplacesWhatTheTaggerFound() {
        assertThat(Text.of("[Kelmora]L met [Ann Hawk]P .\nThen KELMORA left .", TABLE)
                        .names())
                .containsExactly("ORGANIZATION Kelmora", "PERSON Hawk", "ORGANIZATION KELMORA");
    }

    @Test
    void allNamesOfAUsersEntryAreOneEntityUnderTheFirstName() {
        assertThat(Text.of("The Hawk was quiet .\nThen Hawk met [Ortiz]P .\nThe Kelmora Times left .", TABLE)
                        .named())
                .containsExactly("Dana Ortiz 3", "Kelmora Times 1");
    }

    @Test
    void ofTheUsersNamesThatOverlapTheLongestIsTaken() {
        assertThat(Text.of("He left Kelmora Times .", TABLE).names()).containsExactly("ORGANIZATION Kelmora Times");
    }

    @Test
    void aUsersNameMatchesAnyApostropheButNoPartOfAWord() {
        assertThat(Text.of("He met O’Hara Group .\nHe met Hawkins .", TABLE).names())
                .startsWith("ORGANIZATION O’Hara Group")
                .noneMatch(name -> name.equals("PERSON Hawk"));
    }

    @Test
    void theLongestOfTheUsersNamesIsTakenWhateverTheirOrder() {
        var table = new NameTable(List.of(
                new NameTable.Entry("Kelmora", EntityType.PLACE, List.of("Kelmora")),
                new NameTable.Entry("Kelmora Times", EntityType.ORGANIZATION, List.of("Kelmora Times"))));
        assertThat(Text.of("He left Kelmora Times .\nHe left Kelmora", table).names())
                .containsExactly("ORGANIZATION Kelmora Times", "PLACE Kelmora");
    }

    @Test
    void aUsersNameMatchesAnySpaceBetweenItsWords() {
        assertThat(Text.of("He left Kelmora\u00a0Times .", TABLE).names())
                .containsExactly("ORGANIZATION Kelmora\u00a0Times");
    }

    @Test
    void shortFormsAndAcronymsOfAUsersNameMeanIt() {
        var table = new NameTable(List.of(
                new NameTable.Entry("Kelmora Rowing Club", EntityType.ORGANIZATION, List.of("Kelmora Rowing Club"))));
        assertThat(Text.of("Kelmora Rowing Club left .\nThe [KRC]O left .", table)
                        .named())
                .containsExactly("Kelmora Rowing Club 2");
        assertThat(Text.of("Kelmora Rowing Club left .\nThe [Rowing Club]O left .", table)
                        .named())
                .containsExactly("Kelmora Rowing Club 2");
    }

    @Test
    void aBareSurnameMeansTheUsersPersonIfThatOneIsNearer() {
        var table = new NameTable(List.of(new NameTable.Entry("Dana Ortiz", EntityType.PERSON, List.of("Dana Ortiz"))));
        assertThat(Text.of("[Kiri Ortiz]P left .\nDana Ortiz left .\n[Ortiz]P met him .", table)
                        .named())
                .containsExactly("Kiri Ortiz 1", "Dana Ortiz 2");
    }

    @Test
    void aUsersAcronymGoesBeforeWhatTheTextSpellsOut() {
        var table = new NameTable(List.of(new NameTable.Entry(
                "Ishkar Cricket Club", EntityType.ORGANIZATION, List.of("Ishkar Cricket Club", "ICX"))));
        assertThat(Text.of("The [International Canal Xylem]O left .\nThen/RB the ICX left .", table)
                        .named())
                .containsExactly("International Canal Xylem 1", "Ishkar Cricket Club 1");
    }
}
