package org.onrecord.internal.name;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.onrecord.internal.lexicon.NameNouns;
import org.onrecord.internal.lexicon.SmallLists;
import org.onrecord.internal.linguistics.HandTagged;

class OfficeAcronymsTest {
    private static final NameNouns NOUNS = new SmallLists().lexicon().nameNouns();

    private static List<String> names(String marked) {
        var draft = new NameDraft(HandTagged.analysis(marked));
        new TaggerSpans(NOUNS).apply(draft);
        new OfficeAcronyms(NOUNS).apply(draft);
        return draft.names().stream()
                .map(name -> name.type() + " " + draft.text(name))
                .toList();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "DCO [Halima Boru]P left .\nThe [DCO]O said no .",
                "[DCO]O [Halima Boru]P left .\nThe [DCO]P said no .",
                "[DCO Halima Boru]P left .\nThe [DCO]O said no .",
                "“ No , ” [DCO Halima Boru]P said .\nHe met the [DCO]O .",
                "[Halima Boru]P , DCO of the north , left .\nHe met the [DCO]O .",
                "Deputy County Officer [Halima Boru]P left .\nThe [DCO]O said no .",
                "District Chief of Operations [Halima Boru]P left .\nThe [DCO]O said no .",
                "[Halima Boru]P , deputy county officer of the north , left .\nHe met the [DCO]O ."
            })
    void anOfficeInCapitalsIsNoName(String marked) {
        assertThat(names(marked)).containsExactly("PERSON Halima Boru");
    }

    @Test
    void anOrganizationInCapitalsStays() {
        assertThat(names("[Halima Boru]P met the [KFU]O .")).containsExactly("PERSON Halima Boru", "ORGANIZATION KFU");
        assertThat(names("[KFU]O [Halima Boru]P left .\nThe union ( [KFU]O ) left .\nThe [KFU]O said no ."))
                .contains("ORGANIZATION KFU");
        assertThat(names("[KFU]O [Halima Boru]P left .\n[KFU]O said no .")).contains("ORGANIZATION KFU");
        assertThat(names("Former [Union]O [Halima Boru]P left .\nThe [FU]O said no ."))
                .as("a name among the words")
                .contains("ORGANIZATION FU");
        assertThat(names("Free Union member [Halima Boru]P left .\nThe [FU]O said no ."))
                .as("a word after them")
                .contains("ORGANIZATION FU");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "In the [KFU]O [Bo Lund]P has friends/NNS .\nThe [KFU]O said no .",
                "For/IN [KFU]O [Bo Lund]P left .\nThe [KFU]O said no .",
                "He told [KFU]O [Bo Lund]P will go/VB .\nThe [KFU]O said no .",
                "He told the [KFU]O [Bo Lund]P will go/VB .\nThe [KFU]O said no ."
            })
    void anOrganizationBesideThePersonOfAnotherPhraseStays(String marked) {
        assertThat(names(marked)).containsExactly("ORGANIZATION KFU", "PERSON Bo Lund", "ORGANIZATION KFU");
    }

    @Test
    void initialsOfAPersonStay() {
        assertThat(names("[JP Bo Lund]P left .")).containsExactly("PERSON JP Bo Lund");
    }
}
