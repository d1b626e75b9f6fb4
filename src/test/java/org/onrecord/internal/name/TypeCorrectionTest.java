package org.onrecord.internal.name;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.onrecord.internal.coreference.Text;

/** What the article says of a name's type, against the tagger. */
class TypeCorrectionTest {

    private static List<String> names(String marked) {
        return Text.of(marked).names();
    }

    @Test
    void aNameThatMostlyHasATitleIsAPerson() {
        assertThat(names("Minister [Prasong]O left .")).containsExactly("PERSON Prasong");
        assertThat(names("Then/RB Goalkeeper [Prasong]O left .")).containsExactly("PERSON Prasong");
        assertThat(names("Then/RB Newspaper [Vantor]L left ."))
                .as("a role of organizations")
                .containsExactly("PLACE Vantor");
        assertThat(names("The owner [Vantor]O has left ."))
                .as("a word in small letters")
                .containsExactly("ORGANIZATION Vantor");
        assertThat(names("He is now/RB a Minister\n[Vantor]O left ."))
                .as("another sentence")
                .containsExactly("ORGANIZATION Vantor");
    }

    @Test
    void oneTitleIsEnoughForTheSurnameOfAPerson() {
        assertThat(names("[Ana Prasong]P left .\nThen/RB Minister [Prasong]O left .\n[Prasong]O met him ."))
                .containsExactly("PERSON Ana Prasong", "PERSON Prasong", "PERSON Prasong");
    }

    @Test
    void aNameThatOftenFollowsInIsAPlace() {
        String twice = "He met in [Vantor]O .\nHe left in [Vantor]O .\n";
        assertThat(names(twice)).containsOnly("PLACE Vantor");
        assertThat(names(twice + "He left [Vantor]O .\nThen/RB [Vantor]O was quiet ."))
                .hasSize(4)
                .containsOnly("PLACE Vantor");
        assertThat(names("He met in [Vantor]O\nHeads/NNS left .\nHe left in [Vantor]O ."))
                .containsOnly("PLACE Vantor");
    }

    @Test
    void aNameThatRarelyFollowsInOrHasATitleIsNoPlace() {
        assertThat(names("Trust in [Vantor]O was low/JJ .\n[Vantor]O left ."))
                .as("once")
                .containsOnly("ORGANIZATION Vantor");
        assertThat(names("He met in [Vantor]O offices/NNS .\nHe left in [Vantor]O offices/NNS ."))
                .as("in its offices")
                .containsOnly("ORGANIZATION Vantor");
        String trust = "Trust in [Ruiz]P was low/JJ .\nHe has trust in [Ruiz]P .\n";
        assertThat(names("Then/RB Minister [Ruiz]P left .\n" + trust))
                .as("somebody with a title")
                .containsOnly("PERSON Ruiz");
        assertThat(names("[Ana Ruiz]P left .\n" + trust))
                .as("somebody with a first name")
                .containsExactly("PERSON Ana Ruiz", "PERSON Ruiz", "PERSON Ruiz");
        assertThat(names("He left\nin/NN\n[Vantor]O left .\nHe left\nin/NN\n[Vantor]O left ."))
                .as("other sentences")
                .containsOnly("ORGANIZATION Vantor");
    }

    @Test
    void aPersonWhoMostlyFollowsTheIsNoName() {
        assertThat(names("He met the [Vantor]P .\nThen/RB the [Vantor]P left ."))
                .isEmpty();
        assertThat(names("He met the [Vantor]O .\nThen/RB the [Vantor]P left .\nThen/RB the [Vantor]O left ."))
                .as("but it can be something else")
                .hasSize(3)
                .containsOnly("ORGANIZATION Vantor");
        assertThat(
                        names(
                                "He told the [Vantor]P [Dunvale]L was quiet .\nHe met the [Vantor]P .\nHe left the [Vantor]P ."))
                .as("what stands beside it stays")
                .containsExactly("PLACE Dunvale");
    }

    @Test
    void aNameThatFollowsTheStaysAPersonIfItIsPartOfAFullName() {
        String the = "It was the [Ruiz]P of old/NN .\n";
        assertThat(names(the)).as("once").containsExactly("PERSON Ruiz");
        assertThat(names(the + the + "[Ruiz]P left .\nThen/RB [Ruiz]P met him ."))
                .as("no more often than not")
                .hasSize(4);
        assertThat(names(the + the + "Then/RB Minister [Ruiz]P left ."))
                .as("with a title")
                .hasSize(3);
        assertThat(names(the + the + "[Ana Ruiz]P left ."))
                .as("with a first name")
                .hasSize(3);
    }

    @Test
    void aTownCanHaveASurname() {
        assertThat(names("[Ana Kelm]P left .\nIt was quiet far/RB from/IN [Kelm]L ."))
                .containsExactly("PERSON Ana Kelm", "PLACE Kelm");
    }

    @Test
    void aCountryIsAPlaceUnlessSomebodyIsCalledSo() {
        assertThat(names("[Jordan]P was quiet .")).containsExactly("PLACE Jordan");
        assertThat(names("He told [Ana Ruiz]P [Kenya]O was quiet .")).containsExactly("PERSON Ana Ruiz", "PLACE Kenya");
    }

    @Test
    void theLastWordOfALongNameTellsTheType() {
        assertThat(names("The [Kelmora Northern Railway]P left ."))
                .containsExactly("ORGANIZATION Kelmora Northern Railway");
        assertThat(names("[Ana Bank]P left ."))
                .as("a person's surname can be any noun")
                .containsExactly("PERSON Ana Bank");
        assertThat(names("He left [Front]L .")).as("a word alone").containsExactly("PLACE Front");
    }

    @Test
    void aFirstNameAndASurnameAreNoPlace() {
        assertThat(names("[Ana Quill]L , the minister of ports/NNS , left .")).containsExactly("PERSON Ana Quill");
        assertThat(names("Then/RB [Minister Amara]L left ."))
                .as("without the title")
                .containsExactly("PERSON Amara");
    }

    @Test
    void aPlaceThatBeginsWithAFirstNameStaysOne() {
        assertThat(names("He left for/IN [Ana Quill]L .")).as("for").containsExactly("PLACE Ana Quill");
        assertThat(names("The [Ana Quill]L was late/JJ .")).as("the").containsExactly("PLACE Ana Quill");
        assertThat(names("[Ana Region]L was late/JJ .")).as("a kind of place").containsExactly("PLACE Ana Region");
    }
}
