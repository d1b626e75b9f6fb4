package org.onrecord.internal.profile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.onrecord.document.Entity;
import org.onrecord.document.GenderEvidence;

/** The sentences of {@code src/test/resources/profiles}, with tokens and names that were recorded. */
class ProfilesTest {
    /** Whom its pronoun means is more than a rule of a test can tell. */
    private static final String WITHOUT_LEARNED_MEANING = "The minister named Tarek Mossi as her successor.";

    static Stream<Arguments> roles() throws IOException {
        return cases("roles.tsv");
    }

    static Stream<Arguments> genders() throws IOException {
        return cases("genders.tsv");
    }

    private static Stream<Arguments> cases(String file) throws IOException {
        List<Arguments> cases = new ArrayList<>();
        for (String line : Files.readAllLines(ProfiledText.FOLDER.resolve(file))) {
            if (!line.startsWith("#") && !line.isEmpty() && !line.startsWith(WITHOUT_LEARNED_MEANING)) {
                cases.add(Arguments.of((Object[]) line.split("\t")));
            }
        }
        return cases.stream();
    }

    @ParameterizedTest
    @MethodSource("roles")
    void aPersonHasTheRoleAndAffiliationThatTheSentenceSays(String text, String name, String role, String affiliation) {
        Entity person = ProfiledText.person(text, name);
        assertThat(person.roles())
                .extracting(its -> its.text() + ", of "
                        + (its.affiliation() == null ? "-" : its.affiliation().text()))
                .isEqualTo(role.equals("-") ? List.of() : List.of(role + ", of " + affiliation));
    }

    @ParameterizedTest
    @MethodSource("genders")
    void aPersonHasTheGenderThatAWordOfTheTextTells(String text, String name, String gender, String word) {
        Entity person = ProfiledText.person(text, name);
        GenderEvidence evidence = person.genderEvidence();
        assertThat((person.gender() == null ? "-" : person.gender().name()) + " by "
                        + (evidence == null ? "-" : evidence.text()))
                .isEqualTo(gender + " by " + word);
    }
}
