package org.onrecord.internal.name;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.onrecord.internal.lexicon.SmallLists;
import org.onrecord.internal.linguistics.HandTagged;
import org.onrecord.internal.model.ModelFile;

class ListedOrganizationsTest {
    private static final ListedOrganizations PASS = new ListedOrganizations(new SmallLists()
            .with(ModelFile.NAME_LISTS, "kelmoil|CO")
            .with(ModelFile.NAME_LISTS, "pund & kelm|O")
            .with(ModelFile.NAME_LISTS, "tarnbury|OT")
            .with(ModelFile.NAME_LISTS, "pund|o")
            .with(ModelFile.NAME_LISTS, "ato|O")
            .with(ModelFile.NAME_LISTS, "quietly|O")
            .with(ModelFile.WORD_USAGE, "quietly|0|0|0|0|4")
            .lexicon());

    private static List<String> organizations(String text) {
        var draft = new NameDraft(HandTagged.analysis(text));
        PASS.apply(draft);
        return draft.names().stream().map(draft::text).toList();
    }

    @Test
    void aWidelyKnownOrganizationWithoutATypeBecomesAName() {
        assertThat(organizations("Kelmoil left .")).containsExactly("Kelmoil");
        assertThat(organizations("He left Pund & Kelm .")).containsExactly("Pund & Kelm");
    }

    @Test
    void aNameThatCanMeanSomethingElseIsLeftToTheTagger() {
        assertThat(organizations("He left Tarnbury .")).as("a city as well").isEmpty();
        assertThat(organizations("He left Pund .")).as("marked as ambiguous").isEmpty();
        assertThat(organizations("Quietly he left .")).as("an ordinary word").isEmpty();
    }

    @Test
    void aShortNameIsAnOrganizationOnlyInCapitals() {
        assertThat(organizations("He left ATO .")).containsExactly("ATO");
        assertThat(organizations("He left Ato .")).isEmpty();
    }

    @Test
    void aPartOfALongerRunOfProperNounsIsNoOrganization() {
        assertThat(organizations("Otis Kelmoil left .")).isEmpty();
    }
}
