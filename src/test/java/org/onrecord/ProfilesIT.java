package org.onrecord;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.onrecord.document.Entity;
import org.onrecord.document.EntityType;
import org.onrecord.document.Extraction;
import org.onrecord.document.Gender;
import org.onrecord.document.GenderEvidence;
import org.onrecord.document.GenderEvidence.Basis;
import org.onrecord.document.Quotation;
import org.onrecord.document.Role;
import org.onrecord.document.SourceKind;
import org.onrecord.document.Span;
import org.onrecord.document.Speaker;

/** Roles, affiliations and genders of people in sentences of {@code src/test/resources/profiles}, ten of each construction. */
class ProfilesIT {
    private static final Path CASES = Path.of("src", "test", "resources", "profiles");

    private record RoleCase(String construction, String text, String name, String role, String affiliation) {
        @Override
        public String toString() {
            return construction + ": " + text;
        }
    }

    private record GenderCase(String construction, String text, String name, String gender, String word) {
        @Override
        public String toString() {
            return construction + ": " + text;
        }
    }

    static Stream<RoleCase> roles() throws IOException {
        return cases("roles.tsv").map(row -> new RoleCase(row[0], row[1], row[2], row[3], row[4]));
    }

    static Stream<GenderCase> genders() throws IOException {
        return cases("genders.tsv").map(row -> new GenderCase(row[0], row[1], row[2], row[3], row[4]));
    }

    /** Returns the lines of a file, each after the heading above it. */
    private static Stream<String[]> cases(String file) throws IOException {
        List<String[]> cases = new ArrayList<>();
        String heading = "";
        for (String line : Files.readAllLines(CASES.resolve(file))) {
            if (line.startsWith("#")) {
                heading = line.substring(2);
            } else if (!line.isEmpty()) {
                cases.add((heading + "\t" + line).split("\t"));
            }
        }
        return cases.stream();
    }

    @ParameterizedTest
    @MethodSource("roles")
    void aPersonHasTheRoleAndAffiliationThatTheSentenceSays(RoleCase expected) {
        Entity person = person(expected.text(), expected.name());
        String role = person.roles().isEmpty() ? "-" : person.roles().get(0).text();
        String affiliation = person.roles().isEmpty() || person.roles().get(0).affiliation() == null
                ? "-"
                : person.roles().get(0).affiliation().text();
        assertThat(person.roles()).hasSizeLessThan(2);
        assertThat(role + ", of " + affiliation).isEqualTo(expected.role() + ", of " + expected.affiliation());
    }

    @ParameterizedTest
    @MethodSource("genders")
    void aPersonHasTheGenderThatAWordOfTheArticleTells(GenderCase expected) {
        Entity person = person(expected.text(), expected.name());
        GenderEvidence evidence = person.genderEvidence();
        String gender = person.gender() == null ? "-" : person.gender().name();
        String word = evidence == null ? "-" : evidence.text();
        assertThat(gender + " by " + word).isEqualTo(expected.gender() + " by " + expected.word());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The auditors' report on the bridge was published on Monday. It says that the bridge is unsafe.|DOCUMENT",
                "The regime closed all schools. In addition, it ordered that shops must stay shut.|OFFICIAL",
                "Health experts urged people to stay at home. However, they also stressed that masks help.|HEALTH",
                "The harbour ministry opened a pier on Monday. A spokesman said it cost a million.|OFFICIAL",
                "Two women wait at the gate. One of them said the bus was late.|ORDINARY_PERSON",
                "The museum answered on Monday. They said the painting was real.|SPORT_AND_CULTURE",
                "The sources confirmed the raid. They said two men were held.|UNNAMED",
                "“The bridge was safe,” said the police officer. Cars wait at the gate, he added.|POLICE_AND_COURTS",
                "The Kelmora Steel Company reported that the island owed it money. It also complained of delays.|BUSINESS",
                "The road was long. I told the driver that he was too fast.|MEDIA"
            })
    void aPronounOrAMerePositionThatMeansNobodyIsOfTheKindOfTheSubjectBeforeIt(String text, SourceKind kind) {
        List<Quotation> quotations = read(text).quotations();
        assertThat(quotations.get(quotations.size() - 1).speakers())
                .extracting(Speaker::sourceKind)
                .containsExactly(kind);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "India captain Meg Rao said the toss had mattered.|SPORT_AND_CULTURE",
                "Jamaica's Meg Rao said the track was fast.|UNKNOWN",
                "Jamaica's foreign minister, Meg Rao, said the talks were late.|POLITICIAN"
            })
    void aCountryAloneMakesNobodyAnOfficial(String text, SourceKind kind) {
        assertThat(read(text).quotations().get(0).speakers())
                .extracting(Speaker::sourceKind)
                .containsExactly(kind);
    }

    @Test
    void anAffiliationIsLinkedToItsEntity() {
        Extraction article = read("The Dockers' Union called the strike. Its negotiator, Mariam Keita, left the room.");
        Role negotiator = person(article, "Mariam Keita").roles().get(0);
        assertThat(article.entities().get(negotiator.affiliationEntity()).name())
                .isEqualTo("Dockers' Union");
    }

    @Test
    void theAdjectiveOfACountryMeansTheCountryWhereTheArticleNamesIt() {
        Extraction article = read("Bolivian minister Hugo Salas spoke first. He has left Bolivia.");
        Role minister = person(article, "Hugo Salas").roles().get(0);
        assertThat(minister.affiliation().text()).isEqualTo("Bolivian");
        assertThat(article.entities().get(minister.affiliationEntity()).name()).isEqualTo("Bolivia");
    }

    @Test
    void theRoleOfASpeakerIsTheOneNearestToTheFullName() {
        Entity lund = person(
                "The former teacher spoke first. “We will open it,” said Kari Lund, mayor of Oslo. Lund is a keen swimmer.",
                "Kari Lund");
        assertThat(lund.role()).extracting(Role::text).isEqualTo("mayor of Oslo");
    }

    @Test
    void twoDescriptionsWithArticlesAreTwoRolesWhereACommaFollows() {
        String text = "They saw %s, the Kelmora secretary and a Labour member, on Monday.";
        assertThat(person(text.formatted("Ahmed Sule"), "Ahmed Sule").roles())
                .extracting(Role::text)
                .containsExactly("secretary", "member");
        assertThat(person("They talked with Ahmed Sule, the mayor and a nurse left.", "Ahmed Sule")
                        .roles())
                .isEmpty();
    }

    @Test
    void aPluralNounIsARoleWithoutItsEnding() {
        Role role = person("The senators Ana Ruiz and Bo Lund left.", "Bo Lund").role();
        assertThat(role.text()).isEqualTo("senator");
        assertThat(role.span()).isEqualTo(new Span(4, 11));
    }

    @Test
    void twoPostsAtDifferentPlacesAreTwoRolesEachWithItsOwn() {
        Entity ahmad = person(
                "“We need ships,” said Wes Ahmad, managing director of Kelmora Ports and former strategy officer at the firm"
                        + " Dexa.",
                "Wes Ahmad");
        assertThat(ahmad.roles())
                .extracting(role ->
                        role.affiliation() == null ? "-" : role.affiliation().text())
                .containsExactly("Kelmora Ports", "Dexa");
    }

    @Test
    void twoRolesBeforeANameAreOneEachIfTheSecondHasAnAffiliationOfItsOwn() {
        Entity roth = person("Kelmora Union president and Lyon representative Ida Roth spoke first.", "Ida Roth");
        assertThat(roth.roles())
                .extracting(role -> role.text() + " of " + role.affiliation().text())
                .containsExactly("president of Kelmora Union", "representative of Lyon");
        Entity vale = person("Kelmora Union president and harbour director Sara Vale spoke first.", "Sara Vale");
        assertThat(vale.roles()).extracting(Role::text).containsExactly("president and harbour director");
    }

    @Test
    void aRoleThatIsRepeatedInTheSameWordsIsGivenOnce() {
        Entity quill = person(
                "Minister Ada Quill rejected the plan. Minister Quill said so on Monday. Minister Quill has left.",
                "Ada Quill");
        assertThat(quill.roles()).extracting(Role::text).containsExactly("Minister");
    }

    /**
     * The pronoun is given to Maria only because Maria is a woman's name, unless her place in the sentence makes her the most probable: then
     * anybody is in her place.
     */
    @Test
    void aPronounThatOnlyTheFirstNameTiesToSomebodyTellsNoGender() {
        String text =
                "%s Lopez met %s Novak in the hall on Monday, with %s Hale and others. The meeting was short. She was tired.";
        assertThat(genders(text.formatted("Peter", "Maria", "John"))).isEmpty();
        assertThat(genders(text.formatted("Peter", "John", "Maria"))).isEmpty();
        assertThat(genders(text.formatted("Maria", "Peter", "John")))
                .isEqualTo(genders(text.formatted("Xoku", "Zemar", "Ilfan")));
    }

    @Test
    void withOtherFirstNamesTheGendersAreTheSame() {
        String text = "%s Lopez retired in May. “It is over,” she said. Her brother, %s Castro, had lent the money.";
        assertThat(genders(text.formatted("Maria", "Juan"))).containsExactly(Gender.FEMALE, Gender.MALE);
        assertThat(genders(text.formatted("Xoku", "Zemar"))).containsExactly(Gender.FEMALE, Gender.MALE);
    }

    @Test
    void evidenceNamesTheKindOfWordAndItsProbability() {
        GenderEvidence title =
                person("Mr Robin Lund opened the bridge.", "Robin Lund").genderEvidence();
        assertThat(title.basis()).isEqualTo(Basis.TITLE);
        assertThat(title.probability()).isBetween(0.9, 1.0);
        assertThat(person("Robin Lund said he would go.", "Robin Lund")
                        .genderEvidence()
                        .basis())
                .isEqualTo(Basis.PRONOUN);
    }

    @Test
    void aFirstNameTellsAGenderOnlyIfAskedToAndSaysSo() {
        String text = "Maria Lopez wrote the report. Robin Lund read it.";
        ExtractorSettings asked = ExtractorSettings.DEFAULT.withGenderByFirstName(true);
        Extraction guessed = Extractor.create(asked).extract(text);
        assertThat(genders(text)).isEmpty();
        Entity maria = person(guessed, "Maria Lopez");
        assertThat(maria.gender()).isEqualTo(Gender.FEMALE);
        assertThat(maria.genderEvidence().basis()).isEqualTo(Basis.FIRST_NAME);
        assertThat(maria.genderEvidence().text()).isEqualTo("Maria");
        assertThat(maria.genderEvidence().probability()).isLessThan(1);
    }

    private static List<Gender> genders(String text) {
        return read(text).entities().stream()
                .filter(entity -> entity.gender() != null)
                .map(Entity::gender)
                .toList();
    }

    private static Extraction read(String text) {
        return Models.extractor().extract(text);
    }

    private static Entity person(String text, String name) {
        return person(read(text), name);
    }

    private static Entity person(Extraction article, String name) {
        return article.entities().stream()
                .filter(entity ->
                        entity.type() == EntityType.PERSON && entity.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no person " + name + " among " + article.entities()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ana May runs the harbour. May said the bridge was safe.",
                "Ana May owns the bakery of Ana May. She said it was full.",
                "Ana May owns a café with Bo Lind. Bo Lind owns a farm with Ana May. May said it was full.",
                "Ana May manages May. May said the hall was full.",
            })
    void whoOwnsWhatBearsTheOwnNameOrAnotherOwnersSpeaks(String text) {
        Extraction extraction = Models.extractor().extract(text);
        assertThat(extraction.quotations())
                .singleElement()
                .extracting(extraction::speakerLabel)
                .isEqualTo("Ana May");
    }
}
