package org.onrecord.internal.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.onrecord.document.EntityType;
import org.onrecord.internal.model.NameTable;

class GivenNamesTest {
    private static final NameTable TABLE = new NameTable(List.of(
            new NameTable.Entry("Dana Ortiz", EntityType.PERSON, List.of("Dana Ortiz", "the Hawk", "Hawk")),
            new NameTable.Entry("Kelmora Times", EntityType.ORGANIZATION, List.of("Kelmora Times", "K.T.", "Kelmora")),
            new NameTable.Entry("O'Hara Group", EntityType.ORGANIZATION, List.of("O'Hara Group"))));

    @Test
    void theyStandWhateverTheTaggerFound() {
        assertThat(Text.of("[Kelmora]L met [Ann Hawk]P .\nThen KELMORA left .", TABLE)
                        .names())
                .containsExactly("ORGANIZATION Kelmora", "PERSON Hawk", "ORGANIZATION KELMORA");
    }

    @Test
    void allNamesOfOneAreOneUnderTheFirst() {
        assertThat(Text.of("The Hawk was quiet .\nThen Hawk met [Ortiz]P .\nThe Kelmora Times left .", TABLE)
                        .named())
                .containsExactly("Dana Ortiz 3", "Kelmora Times 1");
    }

    @Test
    void theLongestNameStands() {
        assertThat(Text.of("He left Kelmora Times .", TABLE).names()).containsExactly("ORGANIZATION Kelmora Times");
    }

    @Test
    void apostrophesAndPartsOfWordsAreToldApart() {
        assertThat(Text.of("He met O’Hara Group .\nHe met Hawkins .", TABLE).names())
                .startsWith("ORGANIZATION O’Hara Group")
                .noneMatch(name -> name.equals("PERSON Hawk"));
    }
}
