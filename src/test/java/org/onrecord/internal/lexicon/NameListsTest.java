package org.onrecord.internal.lexicon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.onrecord.internal.model.ModelFile;

class NameListsTest {
    private final NameLists lists = new SmallLists()
            .with(ModelFile.NAME_LISTS, "Kelmund Motors|C")
            .with(ModelFile.NAME_LISTS, "pundbury|fT")
            .lexicon()
            .nameLists();

    @Test
    void aListedNameIsFoundInLowerCase() {
        assertThat(lists.of("kelmund motors")).isEqualTo(NameList.COMPANY.bit(false));
        assertThat(lists.of("kelmund")).isZero();
    }

    @Test
    void anAmbiguousNameHasAnotherBitThanACertainOne() {
        assertThat(lists.of("pundbury")).isEqualTo(NameList.CLUB.bit(true) | NameList.CITY.bit(false));
    }

    @Test
    void anUnknownLetterIsRefusedWithItsLine() {
        SmallLists wrong = new SmallLists().with(ModelFile.NAME_LISTS, "pundbury|X");
        assertThatThrownBy(wrong::lexicon).hasStackTraceContaining("no list has the letter X");
    }
}
