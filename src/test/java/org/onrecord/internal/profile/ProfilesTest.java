package org.onrecord.internal.profile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.onrecord.document.Entity;
import org.onrecord.document.Gender;
import org.onrecord.document.GenderEvidence;
import org.onrecord.document.Role;

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

    static Stream<Arguments> severalRoles() throws IOException {
        return cases("several-roles.tsv");
    }

    static Stream<Arguments> doubtfulRoles() throws IOException {
        return cases("doubtful-roles.tsv");
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
        Entity person = ProfiledText.of(text).person(name);
        assertThat(said(person)).isEqualTo(role.equals("-") ? "-" : role + ", of " + affiliation);
    }

    private static String said(Entity person) {
        return person.roles().isEmpty()
                ? "-"
                : person.roles().stream()
                        .map(role -> role.text() + ", of "
                                + (role.affiliation() == null
                                        ? "-"
                                        : role.affiliation().text()))
                        .collect(Collectors.joining("; "));
    }

    @ParameterizedTest
    @MethodSource("severalRoles")
    void aPersonHasAllRolesThatTheTextSays(String text, String name, String roles) {
        assertThat(said(ProfiledText.of(text).person(name))).isEqualTo(roles);
    }

    @ParameterizedTest
    @MethodSource("doubtfulRoles")
    void aDescriptionThatMeansAPersonProbablyIsARoleIfNothingElseIs(String text, String name, String role) {
        assertThat(ProfiledText.withDescriptions(text, 0.6).person(name).roles())
                .extracting(Role::text)
                .isEqualTo(role.equals("-") ? List.of() : List.of(role));
    }

    @Test
    void anAffiliationIsLinkedToItsEntity() {
        ProfiledText text =
                ProfiledText.of("The Dockers' Union called the strike. Its negotiator, Mariam Keita, left the room.");
        Role negotiator = text.person("Mariam Keita").roles().get(0);
        assertThat(text.entities(false).get(negotiator.affiliationEntity()).name())
                .isEqualTo("Dockers' Union");
    }

    @Test
    void theAdjectiveOfACountryMeansTheCountryWhereTheArticleNamesIt() {
        ProfiledText text = ProfiledText.of("Bolivian minister Hugo Salas spoke first. He has left Bolivia.");
        Role minister = text.person("Hugo Salas").roles().get(0);
        assertThat(text.entities(false).get(minister.affiliationEntity()).name())
                .isEqualTo("Bolivia");
    }

    @Test
    void aFirstNameTellsAGenderOnlyIfAskedTo() {
        ProfiledText text = ProfiledText.of("Dr Kim Novak met Maria Hale in the house.");
        assertThat(text.person("Maria Hale").gender()).isNull();
        Entity maria = text.person("Maria Hale", true);
        assertThat(maria.gender()).isEqualTo(Gender.FEMALE);
        assertThat(maria.genderEvidence().basis()).isEqualTo(GenderEvidence.Basis.FIRST_NAME);
        assertThat(maria.genderEvidence().text()).isEqualTo("Maria");
        assertThat(maria.genderEvidence().probability()).isBetween(0.5, 1.0);
    }

    @ParameterizedTest
    @MethodSource("genders")
    void aPersonHasTheGenderThatAWordOfTheTextTells(String text, String name, String gender, String word) {
        Entity person = ProfiledText.of(text).person(name);
        GenderEvidence evidence = person.genderEvidence();
        assertThat((person.gender() == null ? "-" : person.gender().name()) + " by "
                        + (evidence == null ? "-" : evidence.text()))
                .isEqualTo(gender + " by " + word);
    }
}
