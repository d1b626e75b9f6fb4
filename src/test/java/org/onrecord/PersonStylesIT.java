package org.onrecord;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.onrecord.document.Entity;

/** What people are called who have a title that belongs to their name, or that looks as if it did. */
class PersonStylesIT {

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "“We must pray,” Pope Gregory said on Monday. Gregory then left Rome.; Pope Gregory",
                "“I am glad,” Prince Edmund said on Monday.; Prince Edmund",
                "“I am glad,” Queen Sofia said on Monday.; Queen Sofia",
                "“I am glad,” Prince Edmund Hale said on Monday.; Edmund Hale",
                "“I am glad,” President Rossi said on Monday.; Rossi",
            })
    void aLoneNameKeepsTheStyleOfARuler(String text, String name) {
        assertThat(Models.extractor().extract(text).entities())
                .extracting(Entity::name)
                .contains(name);
    }
}
