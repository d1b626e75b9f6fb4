package org.onrecord.internal.name;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.onrecord.internal.coreference.Text;

/** The type of an organization's short form. */
class DefinedTypesTest {

    private static List<String> names(String marked) {
        return Text.of(marked).names();
    }

    @Test
    void aCompanyWithoutItsLegalFormIsTheCompany() {
        assertThat(names("[Bondund Ltd]O left .\n[Bondund]P said no ."))
                .containsExactly("ORGANIZATION Bondund Ltd", "ORGANIZATION Bondund");
        assertThat(names("[Bondund Motor Co Ltd]O left .\n[Bondund Motor]L said no ."))
                .containsExactly("ORGANIZATION Bondund Motor Co Ltd", "ORGANIZATION Bondund Motor");
    }

    @Test
    void aShortFormInBracketsIsWhatItIsShortFor() {
        assertThat(names("The [Kelmora Water Office]O ( [Kelagua]L ) left .\n[Kelagua]L said no ."))
                .containsExactly("ORGANIZATION Kelmora Water Office", "ORGANIZATION Kelagua", "ORGANIZATION Kelagua");
        assertThat(names("The [Kelmora Water Office]O ( [Vantor]L ) left ."))
                .as("another name")
                .containsExactly("ORGANIZATION Kelmora Water Office", "PLACE Vantor");
    }

    @Test
    void aPersonWhoGaveTheNameStaysAPerson() {
        assertThat(names("[Tarn Ltd]O left .\n[Frank Tarn]P said no .\n[Tarn]P left ."))
                .containsExactly("ORGANIZATION Tarn Ltd", "PERSON Frank Tarn", "PERSON Tarn");
    }

    @Test
    void theInitialsOfAPersonAreThePerson() {
        assertThat(names("[Henk Maria Pund]P came .\n[HMP]O said no ."))
                .containsExactly("PERSON Henk Maria Pund", "PERSON HMP");
        assertThat(names("[Henk Maria Pund]P met the [Harbour Men Party]O .\n[HMP]O said no ."))
                .as("an organization's as well")
                .containsExactly("PERSON Henk Maria Pund", "ORGANIZATION Harbour Men Party", "ORGANIZATION HMP");
        assertThat(names("[Henk Pund]P came .\n[HP]O said no ."))
                .as("two letters")
                .containsExactly("PERSON Henk Pund", "ORGANIZATION HP");
    }

    @Test
    void theInitialsInAnOrganizationsNameAreTheOrganization() {
        assertThat(names("[Henk Maria Pund]P met [HMP Bank]O .\n[HMP]O said no ."))
                .containsExactly("PERSON Henk Maria Pund", "ORGANIZATION HMP Bank", "ORGANIZATION HMP");
    }
}
