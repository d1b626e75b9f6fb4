package org.onrecord.internal.name;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.onrecord.internal.coreference.Text;

/** Words that are titles of some people and first names of others. */
class AmbiguousTitlesTest {

    private static List<String> names(String marked) {
        return Text.of(marked).names();
    }

    @Test
    void aRoleBeforeASurnameIsATitleIfThePersonHasAFirstName() {
        assertThat(names("[Laura Marlund]P is the dean .\n[Dean Marlund]P said no ."))
                .containsExactly("PERSON Laura Marlund", "PERSON Marlund");
        assertThat(names("He is the dean .\n[Dean Mary Marlund]P said no .")).containsExactly("PERSON Mary Marlund");
    }

    @Test
    void aRoleIsAFirstNameIfNobodyHasIt() {
        assertThat(names("[Laura Marlund]P left .\n[Dean Marlund]P said no ."))
                .as("no dean in the article")
                .containsExactly("PERSON Laura Marlund", "PERSON Dean Marlund");
        assertThat(names("The dean left .\n[Dean Marlund]P said no ."))
                .as("no other first name")
                .containsExactly("PERSON Dean Marlund");
    }

    @Test
    void aTitleIsAFirstNameOfOneWhoIsIntroducedWithIt() {
        assertThat(names("[Prince Owund]P , 22/CD , left .\n[Prince Owund]P said no ."))
                .containsExactly("PERSON Prince Owund", "PERSON Prince Owund");
        assertThat(names("[Major Tollund]P , a/DT teacher , left .")).containsExactly("PERSON Major Tollund");
    }

    @Test
    void aTitleIsATitleWhereTheArticleSaysSo() {
        assertThat(names("[Prince Owund]P , 22/CD , left .\nThe prince said no ."))
                .as("the noun")
                .containsExactly("PERSON Owund");
        assertThat(names("[Prince Frank]P , 22/CD , left .")).as("a first name").containsExactly("PERSON Frank");
        assertThat(names("[Prince Owund]P left .")).as("not introduced").containsExactly("PERSON Owund");
        assertThat(names("[Mary Owund]P left .\n[Major Owund]P , 22/CD , left ."))
                .as("another first name")
                .containsExactly("PERSON Mary Owund", "PERSON Owund");
    }
}
