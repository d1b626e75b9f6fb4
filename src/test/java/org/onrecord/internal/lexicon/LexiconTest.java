package org.onrecord.internal.lexicon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.onrecord.document.EntityType;
import org.onrecord.document.Gender;
import org.onrecord.internal.model.ModelFile;
import org.onrecord.internal.model.ModelFolder;

class LexiconTest {
    private final Lexicon lexicon = new SmallLists()
            .with(ModelFile.TITLES, "mr|m")
            .with(ModelFile.TITLES, "sen|-|senator politician")
            .with(ModelFile.ROLES, "spokesman|PERSON|m|official diplomat")
            .with(ModelFile.ROLES, "newspaper|ORGANIZATION|-")
            .with(ModelFile.FIRST_NAMES, "f|Zoë Mary Ann")
            .with(ModelFile.FIRST_NAMES, "m|William")
            .with(ModelFile.NICKNAMES, "william|bill will")
            .with(ModelFile.NICKNAMES, "wilhelm|will")
            .with(ModelFile.KINDS, "river|PLACE|head")
            .with(ModelFile.KINDS, "bloc|ORGANIZATION")
            .with(ModelFile.DEMONYMS, "Kelmoran Vantorian")
            .with(ModelFile.ABBREVIATIONS, "TV MPs")
            .with(ModelFile.COMPANY_ENDINGS, "inc sdn")
            .with(ModelFile.LABELS, "Photo NOTE")
            .with(ModelFile.KNOWN_NAMES, "ORGANIZATION|Union of Rowers|UoR|U.R.")
            .with(ModelFile.KNOWN_NAMES, "PLACE|Kenia|Kenya")
            .with(ModelFile.CUES, "say|97|97")
            .with(ModelFile.CUES, "leave|1|7")
            .with(ModelFile.SOURCES, "officials|9|17")
            .lexicon();

    @Test
    void aTitleIsFoundInAnyCaseWithAndWithoutFullStop() {
        Titles titles = lexicon.nameNouns().titles();
        assertThat(titles.of("Mr.")).isEqualTo(new Titles.Title(Gender.MALE, List.of(), false));
        assertThat(titles.of("SEN")).isEqualTo(new Titles.Title(null, List.of("senator", "politician"), false));
        assertThat(titles.contains("mrs")).isFalse();
    }

    @Test
    void aRoleSaysOfWhomItIsSaidAndWhichNounsFollowIt() {
        assertThat(lexicon.roles().of("Spokesman"))
                .isEqualTo(new Roles.Role(EntityType.PERSON, Gender.MALE, List.of("official", "diplomat")));
        assertThat(lexicon.roles().names("Spokesman")).containsExactly("official", "diplomat", "spokesman");
        assertThat(lexicon.roles().names("river")).isEmpty();
        assertThat(lexicon.roles().isPersonRole("newspaper")).isFalse();
    }

    @Test
    void aNounDescribesWhatItIsSaidOf() {
        Lexicon lexicon = new SmallLists()
                .with(ModelFile.ROLES, "spokesman|PERSON|m")
                .with(ModelFile.KINDS, "river|PLACE")
                .with(ModelFile.PERSON_NOUNS, "-|jurist")
                .with(ModelFile.BODIES, "junta")
                .lexicon();
        assertThat(lexicon.described("spokesman")).isEqualTo(EntityType.PERSON);
        assertThat(lexicon.described("jurist")).isEqualTo(EntityType.PERSON);
        assertThat(lexicon.described("river")).isEqualTo(EntityType.PLACE);
        assertThat(lexicon.described("junta")).isEqualTo(EntityType.ORGANIZATION);
        assertThat(lexicon.described("regulator")).isEqualTo(EntityType.ORGANIZATION);
        assertThat(lexicon.described("idea")).isNull();
    }

    @Test
    void aCountryAndItsAdjectiveHaveTheSameKey() {
        Countries countries = new SmallLists()
                .with(ModelFile.COUNTRIES, "South Kelmora|Kelmoran")
                .lexicon()
                .nameNouns()
                .countries();
        assertThat(countries.key("Kelmoran")).isEqualTo(countries.key("Kelmora"));
        assertThat(countries.key("Mayor")).isEqualTo("mayor");
    }

    @Test
    void titlesAndRolesOfPeopleIntroduceAPerson() {
        assertThat(lexicon.introducesPerson("Sen.")).isTrue();
        assertThat(lexicon.introducesPerson("spokesman")).isTrue();
        assertThat(lexicon.introducesPerson("newspaper")).isFalse();
        assertThat(lexicon.introducesPerson("river")).isFalse();
    }

    @Test
    void aFirstNameHasItsGenderWhateverItsAccentsAndBehindAHyphen() {
        FirstNames names = lexicon.firstNames();
        assertThat(names.gender("zoe")).isEqualTo(Gender.FEMALE);
        assertThat(names.gender("mary-ann")).isEqualTo(Gender.FEMALE);
        assertThat(names.gender("william-x")).isEqualTo(Gender.MALE);
        assertThat(names.gender("-ann")).isNull();
        assertThat(names.gender("bill")).isNull();
    }

    @Test
    void aShortFirstNameHasTheFullFormThatTheListGivesFirst() {
        assertThat(lexicon.firstNames().fullForm("will")).isEqualTo("william");
        assertThat(lexicon.firstNames().fullForm("ann")).isEqualTo("ann");
    }

    @Test
    void aListedSpellingOfAFirstNameHasItsAccents() {
        assertThat(lexicon.firstNames().isListed("zoë")).isTrue();
        assertThat(lexicon.firstNames().isListed("bill")).isTrue();
        assertThat(lexicon.firstNames().isListed("zoe")).isFalse();
    }

    @Test
    void aNounTellsTheTypeOfANameBesideItOrOfOneThatEndsWithIt() {
        NameNouns nouns = lexicon.nameNouns();
        assertThat(nouns.kind("Blocs")).isEqualTo(EntityType.ORGANIZATION);
        assertThat(nouns.kind("rivers")).isEqualTo(EntityType.PLACE);
        assertThat(nouns.kind("house")).isNull();
        assertThat(nouns.kindOfForm("rivers")).isNull();
        assertThat(nouns.kindOfForm("river")).isEqualTo(EntityType.PLACE);
        assertThat(nouns.kindOfHead("River")).isEqualTo(EntityType.PLACE);
        assertThat(nouns.kindOfHead("bloc")).as("no common last word of names").isNull();
    }

    @Test
    void demonymsAreFoundInThePluralAbbreviationsOnlyAsListed() {
        NameNouns nouns = lexicon.nameNouns();
        assertThat(nouns.isDemonym("Kelmorans")).isTrue();
        assertThat(nouns.isDemonym("kelmoran")).isFalse();
        assertThat(nouns.isAbbreviation("MPs")).isTrue();
        assertThat(nouns.isAbbreviation("Tv")).isFalse();
    }

    @Test
    void allNamesOfAKnownEntityHaveOneId() {
        Gazetteer gazetteer = lexicon.nameNouns().gazetteer();
        assertThat(gazetteer.of("the UoR"))
                .isEqualTo(gazetteer.of("UR"))
                .isEqualTo(new Gazetteer.Known(EntityType.ORGANIZATION, "union of rowers"));
        assertThat(gazetteer.of("Rowers")).isNull();
        assertThat(gazetteer.typeOfSpelling("ur")).isEqualTo(EntityType.ORGANIZATION);
        assertThat(gazetteer.typeOfSpelling("the uor")).isNull();
    }

    /** The list of {@code models/} and not the JDK's locale data, which change from one JDK to the next. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Norway",
                "Hong Kong",
                "Myanmar",
                "Kenya",
                "Côte d’Ivoire",
                "Côte d'Ivoire",
                "Åland Islands",
                "Congo"
            })
    void theCountriesOfTheWorldAreInTheListOfKnownNames(String country) throws IOException {
        Gazetteer gazetteer = Gazetteer.load(ModelFolder.at(Path.of("models")));
        assertThat(gazetteer.of(country).type()).isEqualTo(EntityType.PLACE);
        assertThat(gazetteer.typeOfSpelling(NameKey.spelling(country))).isEqualTo(EntityType.PLACE);
    }

    @Test
    void aLegalFormEndsTheNameOfACompanyWithAndWithoutFullStops() {
        NameNouns nouns = lexicon.nameNouns();
        assertThat(List.of("Inc.", "inc", "I.N.C.", "Sdn")).allMatch(nouns::isCompanyEnding);
        assertThat(List.of("Incorporated", "", "Photo")).noneMatch(nouns::isCompanyEnding);
    }

    @Test
    void labelsThatNameNoSpeakerAreReadInTheirCase() {
        assertThat(lexicon.otherLabels()).containsExactlyInAnyOrder("Photo", "NOTE");
    }

    @Test
    void ratesOfRareWordsAreLowered() {
        ReportingWords words = lexicon.reportingWords();
        assertThat(words.cueRate("say")).isCloseTo(0.97, within(1e-9));
        assertThat(words.cueRate("leave")).isCloseTo(0.1, within(1e-9));
        assertThat(words.cueRate("quip")).isZero();
        assertThat(words.sourceRate("Officials")).isCloseTo(0.45, within(1e-9));
        assertThat(WordRates.of(Map.of("say", new int[] {97, 97})).rate("say")).isEqualTo(words.cueRate("say"));
    }

    @Test
    void cuesOfTheUserReportAsOftenAsTheSurestVerbs() {
        assertThat(lexicon.reportingWords().withCues(List.of("quip", "leave")).cueRate("leave"))
                .isEqualTo(0.9);
    }

    @Test
    void aRateHasOneOfFiveSteps() {
        assertThat(List.of(0.09, 0.1, 0.2, 0.4, 0.6).stream().map(ReportingWords::step))
                .containsExactly('0', '1', '2', '3', '4');
    }

    @Test
    void pronounsShowGender() {
        assertThat(GenderWords.ofPronoun("Himself")).isEqualTo(Gender.MALE);
        assertThat(GenderWords.ofPronoun("her")).isEqualTo(Gender.FEMALE);
        assertThat(GenderWords.ofPronoun("they")).isNull();
    }

    @Test
    void aNounTellsRelativesJournalistsBodiesAndMedia() {
        Lexicon lexicon = new SmallLists()
                .with(ModelFile.ROLES, "sister|PERSON|f|relative")
                .with(ModelFile.ROLES, "editor|PERSON|-|journalist")
                .with(ModelFile.BODIES, "ministry parliament")
                .with(ModelFile.MEDIA, "times radio")
                .lexicon();
        assertThat(lexicon.roles().isRelative("Sister")).isTrue();
        assertThat(lexicon.roles().isRelative("editor")).isFalse();
        assertThat(lexicon.roles().isRelative("bridge")).isFalse();
        assertThat(lexicon.roles().isJournalist("editor")).isTrue();
        assertThat(lexicon.roles().isJournalist("sister")).isFalse();
        assertThat(lexicon.nameNouns().isBody("ministry")).isTrue();
        assertThat(lexicon.nameNouns().isBody("times")).isFalse();
        assertThat(lexicon.nameNouns().endsMedium("times")).isTrue();
        assertThat(lexicon.nameNouns().endsMedium("ministry")).isFalse();
    }

    @Test
    void aRuleFindsItsWordsAndPhrases() {
        assertThat(lexicon.ruleWords().of(WordList.FRACTIONS)).contains("half", "third");
        assertThat(lexicon.ruleWords().of(WordList.APPROXIMATIONS))
                .startsWith("as many as")
                .endsWith("roughly");
    }

    @ParameterizedTest
    @ValueSource(strings = {"time-noun\tday", "fractions\thalf", "fractions"})
    void aListOfRuleWordsThatNoRuleHasOrThatIsGivenTwiceIsRefused(String line) {
        var lists = new SmallLists().with(ModelFile.RULE_WORDS, line);
        assertThatThrownBy(lists::lexicon)
                .hasMessageContaining("rule-words.tsv")
                .hasMessageContaining(line.split("\t")[0]);
    }

    @Test
    void aMissingListOfRuleWordsIsNamed() {
        SmallLists lists = new SmallLists().without(ModelFile.RULE_WORDS, "fractions");
        assertThatThrownBy(lists::lexicon).hasMessageContaining("rule-words.tsv has no list 'fractions'");
    }

    @Test
    void onlyTheNameOfACountryIsACountry() {
        Countries countries = new SmallLists()
                .with(ModelFile.COUNTRIES, "Kelmora|Kelmoran")
                .with(ModelFile.COUNTRIES, "North Varn|North Varnish")
                .lexicon()
                .nameNouns()
                .countries();
        assertThat(countries.isCountry("Kelmora")).isTrue();
        assertThat(countries.isCountry("Kelmoran")).isFalse();
        assertThat(countries.beginsAdjective("North")).isTrue();
        assertThat(countries.beginsAdjective("Varnish")).isFalse();
        assertThat(countries.beginsAdjective("Kelmoran")).isFalse();
        assertThat(countries.ofAdjective("North Varnish")).containsExactly("North Varn");
        assertThat(countries.ofAdjective("Varnish")).isEmpty();
    }

    @Test
    void wordsBeforeANameTellTheGenderThatATitleTells() {
        Titles titles = new SmallLists()
                .with(ModelFile.TITLES, "lady|f")
                .with(ModelFile.TITLES, "dr|-")
                .with(ModelFile.TITLES, "rep|-|lawmaker|likely")
                .lexicon()
                .nameNouns()
                .titles();
        assertThat(titles.of("Lady").gender()).isEqualTo(Gender.FEMALE);
        assertThat(titles.of("Dr.").gender()).isNull();
        assertThat(titles.of("Rep.").roles()).containsExactly("lawmaker");
        assertThat(titles.of("Rep.")).isNotEqualTo(new Titles.Title(null, List.of("lawmaker"), false));
    }

    @Test
    void aVerbOfTheUserReportsAndOthersDoNot() {
        ReportingWords words = lexicon.reportingWords().withCues(List.of("quip"));
        Lexicon withQuip = lexicon.with(words);
        assertThat(withQuip.reportingWords().cueRate("quip")).isEqualTo(0.9);
        assertThat(withQuip.reportingWords().cueRate("sing")).isZero();
        assertThat(withQuip.firstNames().gender("zoe")).isEqualTo(Gender.FEMALE);
        assertThat(withQuip.withoutFirstNames().firstNames().gender("zoe")).isNull();
        assertThat(withQuip.withoutFirstNames().reportingWords().cueRate("quip"))
                .isEqualTo(0.9);
    }

    @Test
    void aTitleSaysAGenderItselfOrIsMostlyAManS() {
        Titles titles = new SmallLists()
                .with(ModelFile.TITLES, "lady|f")
                .with(ModelFile.TITLES, "bishop|m?")
                .with(ModelFile.TITLES, "sheikh|(m)")
                .with(ModelFile.TITLES, "mx|x")
                .lexicon()
                .nameNouns()
                .titles();
        assertThat(titles.genderSaidBy("Lady")).isEqualTo(Gender.FEMALE);
        assertThat(titles.genderSaidBy("Mx.")).isEqualTo(Gender.OTHER);
        assertThat(titles.genderSaidBy("Bishop")).isNull();
        assertThat(titles.of("Bishop").gender()).isEqualTo(Gender.MALE);
        assertThat(titles.likelyGender("Sheikh")).isEqualTo(Gender.MALE);
        assertThat(titles.likelyGender("Lady")).isNull();
    }

    @Test
    void aNounSaysAGenderOrMostOfWhomItIsSaidHaveIt() {
        Roles roles = new SmallLists()
                .with(ModelFile.ROLES, "bishop|PERSON|m?")
                .with(ModelFile.PERSON_NOUNS, "f|heiress")
                .with(ModelFile.PERSON_NOUNS, "f|female|modifier")
                .lexicon()
                .roles();
        assertThat(roles.usualGender("Bishop")).isEqualTo(Gender.MALE);
        assertThat(roles.genderSaidBy("Bishop")).isNull();
        assertThat(roles.usualGender("Heiress")).isEqualTo(Gender.FEMALE);
        assertThat(roles.genderSaidBy("heiress")).isEqualTo(Gender.FEMALE);
        assertThat(roles.usualGender("bridge")).isNull();
        assertThat(roles.genderSaidByModifier("Female")).isEqualTo(Gender.FEMALE);
        assertThat(roles.genderSaidByModifier("heiress")).isNull();
    }

    @Test
    void aVerbTiesSomebodyToAnOrganizationWithItsPrepositionOrWithout() {
        Roles roles = new SmallLists()
                .with(ModelFile.PERSON_NOUNS, "-|head work:for|verb")
                .lexicon()
                .roles();
        assertThat(roles.leads("head")).isTrue();
        assertThat(roles.leads("work")).isFalse();
        assertThat(roles.belongs("work", "for")).isTrue();
        assertThat(roles.belongs("work", "at")).isFalse();
        assertThat(roles.belongs("head", "for")).isFalse();
    }

    @Test
    void aStatedPronounOfManyIsAnotherGender() {
        assertThat(GenderWords.ofStatedPronoun("Themself")).isEqualTo(Gender.OTHER);
        assertThat(GenderWords.ofStatedPronoun("hers")).isEqualTo(Gender.FEMALE);
        assertThat(GenderWords.ofStatedPronoun("it")).isNull();
    }
}
