package org.onrecord.internal.name;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.onrecord.internal.coreference.Text;

class PartyLabelsTest {

    private static List<String> names(String marked) {
        return Text.of(marked).names();
    }

    @Test
    void thePartyAndStateOfAPoliticianNameNobody() {
        assertThat(names("[Otis Tarn]P , [D]L - [Kelmland]P , left .")).containsExactly("PERSON Otis Tarn");
        assertThat(names("[Otis Tarn]P ( R - [North Kelmland]L ) left .")).containsExactly("PERSON Otis Tarn");
    }

    @Test
    void aNameThatIsPartOfMoreThanALabelStays() {
        assertThat(names("[Otis Tarn]P , D - [Kelmland]L officials/NNS and others/NNS left ."))
                .containsExactly("PERSON Otis Tarn", "PLACE Kelmland");
        assertThat(names("[Otis Tarn]P , D - [Kelmland]L"))
                .as("a label that ends the sentence")
                .containsExactly("PERSON Otis Tarn");
    }

    @Test
    void anotherNameAfterACommaStays() {
        assertThat(names("[Otis Tarn]P , [Kelmland]L , left .")).containsExactly("PERSON Otis Tarn", "PLACE Kelmland");
    }
}
