package org.onrecord.internal.kind;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.onrecord.document.Entity;
import org.onrecord.document.EntityType;
import org.onrecord.document.Mention;
import org.onrecord.document.MentionKind;
import org.onrecord.document.Role;
import org.onrecord.document.SourceKind;
import org.onrecord.document.Span;
import org.onrecord.internal.lexicon.Lexicon;
import org.onrecord.internal.lexicon.NameTable;
import org.onrecord.internal.lexicon.SmallLists;
import org.onrecord.internal.lexicon.SourceKindReader;
import org.onrecord.internal.model.ModelFolder;

/** The table is the shipped one. */
class SourceKindDecisionTest {
    private static final ModelFolder LISTS = lists();
    private static final Lexicon LEXICON = lexicon(Map.of());

    private static ModelFolder lists() {
        try {
            Path folder = Files.createTempDirectory("kinds");
            for (String name : List.of(
                    "organizations.txt", "source-kinds.tsv", "demonyms.txt", "countries.tsv", "rule-words.tsv")) {
                Files.copy(Path.of("models", name), folder.resolve(name))
                        .toFile()
                        .deleteOnExit();
            }
            return SmallLists.folder(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Lexicon lexicon(Map<String, SourceKind> users) {
        try {
            return Lexicon.load(LISTS, NameTable.EMPTY, List.of(), SourceKindReader.of(users));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Stream<Arguments> descriptions() throws IOException {
        return Files.readAllLines(Path.of("src", "test", "resources", "profiles", "source-kinds.tsv")).stream()
                .filter(line -> !line.startsWith("#"))
                .map(line -> Arguments.of((Object[]) line.split("\t")));
    }

    @ParameterizedTest
    @MethodSource("descriptions")
    void somebodyWithoutANameIsWhatTheWordsTell(String words, SourceKind kind) {
        assertThat(ofDescription(LEXICON, words)).isEqualTo(kind);
    }

    private static SourceKind ofDescription(Lexicon lexicon, String words) {
        return new Kinds(lexicon)
                .decision(words, List.of())
                .ofUnnamed(mention(words, words, MentionKind.NOMINAL), SourceKind.UNNAMED);
    }

    @ParameterizedTest
    @CsvSource({
        "Kelmora Police, POLICE_AND_COURTS",
        "Ministry of Justice, OFFICIAL",
        "University of Varnholt, EXPERT",
        "Varnholt General Hospital, HEALTH",
        "Varnholt University Hospital, HEALTH",
        "Kelmora FC, SPORT_AND_CULTURE",
        "Varnholt Football Association, SPORT_AND_CULTURE",
        "Fisheries Union, CIVIL_SOCIETY",
        "Farmers Association of Varnholt, CIVIL_SOCIETY",
        "Varnholt Badminton Association, SPORT_AND_CULTURE",
        "Varnholt Hotels Association, BUSINESS",
        "MCA, POLITICIAN",
        "Open Wells Foundation, CIVIL_SOCIETY",
        "Kelmora Holdings Ltd, BUSINESS",
        "Commercial Bank of Kelmora, BUSINESS",
        "Kelmora Energy, BUSINESS",
        "Arctic Energy Organization, UNKNOWN",
        "Kelmora Times, MEDIA",
        "Reuters, MEDIA",
        "Apple, BUSINESS",
        "WHO, OFFICIAL",
        "FBI, POLICE_AND_COURTS",
        "Kelmora People's Party, POLITICIAN",
        "Supreme Court, POLICE_AND_COURTS",
        "Kelmora Centre for Human Rights, CIVIL_SOCIETY",
        "NGO Affairs Bureau, OFFICIAL",
        "kelmora.org, MEDIA",
        "Quandary, UNKNOWN"
    })
    void anOrganizationIsWhatItsNameTells(String name, SourceKind kind) {
        assertThat(ofOnly(name + " said so.", entity(0, EntityType.ORGANIZATION, name)))
                .isEqualTo(kind);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The aid group Quandary said so.|CIVIL_SOCIETY",
                "Quandary, an insurance company that sells tents, said so.|BUSINESS",
                "The Norwegian NGO Quandary said so.|CIVIL_SOCIETY",
                "Quandary is a mining company. Quandary said so.|BUSINESS",
                "The national electricity regulator (Quandary) said so.|OFFICIAL",
                "Quandary (Norwegian for riddle), a mining company, said so.|BUSINESS",
                "The Varnholt Riddle (Quandary), a mining company, said so.|BUSINESS",
                "It rained, the Quandary daily said.|MEDIA",
                "It rained, the Quandary lawyers said.|UNKNOWN",
                "VARNHOLT (Quandary) - It rained, as Quandary said.|MEDIA",
                "It rained on Monday, Quandary reported.|MEDIA",
                "Quandary reported that it rained.|UNKNOWN",
                "The Union of Varnholt Growers (Quandary) said so.|CIVIL_SOCIETY",
                "Quandary, a report says, said so.|UNKNOWN",
                "The charity told Quandary so.|UNKNOWN",
                "Quandary, tells reporters that it said so.|UNKNOWN"
            })
    void anOrganizationIsWhatTheArticleSaysBesideItsName(String text, SourceKind kind) {
        assertThat(ofOnly(text, in(text, 0, EntityType.ORGANIZATION, "Quandary")))
                .isEqualTo(kind);
    }

    @Test
    void aPlaceThatSpeaksIsOfficialUnlessItsNameTellsMore() {
        assertThat(ofOnly("Norway said so.", entity(0, EntityType.PLACE, "Norway")))
                .isEqualTo(SourceKind.OFFICIAL);
        assertThat(ofOnly("Norway, a leading exporter of fish, said so.", entity(0, EntityType.PLACE, "Norway")))
                .isEqualTo(SourceKind.OFFICIAL);
        assertThat(ofOnly("St Olave Hospital said so.", entity(0, EntityType.PLACE, "St Olave Hospital")))
                .isEqualTo(SourceKind.HEALTH);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Ida Brandt, the spokeswoman, spoke.|spokeswoman||UNKNOWN",
                "Ida Brandt, the hospital spokeswoman, spoke.|spokeswoman|hospital|HEALTH",
                "Ida Brandt, a leader, spoke.|leader||POLITICIAN",
                "Ida Brandt, a leader of the union, spoke.|leader of the union|union|CIVIL_SOCIETY",
                "Ida Brandt, a mother, spoke.|mother||ORDINARY_PERSON",
                "Ida Brandt, quaestor of the highway police, spoke.|quaestor|highway police|POLICE_AND_COURTS",
                "Ida Brandt, a managing director at Quandary, spoke.|managing director|Quandary|BUSINESS",
                "Ida Brandt, a former banker, spoke.|former banker||BUSINESS"
            })
    void aPersonIsWhatTheRoleTells(String text, String role, @Nullable String affiliation, SourceKind kind) {
        assertThat(ofOnly(text, person(text, List.of(role(text, role, affiliation, null)))))
                .isEqualTo(kind);
    }

    @Test
    void aRoleThatTellsMoreCountsBeforeANearerOne() {
        String text = "Ida Brandt, a mother of two, is a judge.";
        assertThat(ofOnly(
                        text, person(text, List.of(role(text, "mother", null, null), role(text, "judge", null, null)))))
                .isEqualTo(SourceKind.POLICE_AND_COURTS);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The new prime minister, General Ida Brandt, spoke.|General|prime minister|POLITICIAN",
                "The army spokesman, General Ida Brandt, spoke.|General|army spokesman|OFFICIAL"
            })
    void aRankCountsLessThanAnOffice(String text, String rank, String office, SourceKind kind) {
        assertThat(ofOnly(text, person(text, List.of(role(text, rank, null, null), role(text, office, null, null)))))
                .isEqualTo(kind);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Minister of Ports and Head of the Harbour Board Ida Brandt spoke.|POLITICIAN",
                "The adviser to the Minister of Ports and Head of the Harbour Board Ida Brandt spoke.|OFFICIAL"
            })
    void anOfficeThatAndJoinsToARoleCountsToo(String text, SourceKind kind) {
        assertThat(ofOnly(text, person(text, List.of(role(text, "Head of the Harbour Board", null, null)))))
                .isEqualTo(kind);
    }

    @Test
    void aBareTitleIsThePositionThatTheArticleGivesInFull() {
        String text = "Governor Ida Brandt spoke. Brandt became governor of the central bank in May.";
        assertThat(ofOnly(
                        text,
                        person(
                                text,
                                List.of(
                                        role(text, "Governor", null, null),
                                        role(text, "governor of the central bank", null, null)))))
                .isEqualTo(SourceKind.OFFICIAL);
    }

    @Test
    void anAcronymThatMeansSomethingElseElsewhereCountsLessThanTheWholeName() {
        String text = "The Varnholt Civil Aviation Authority (NCAA) said so.";
        var authority = new Entity(
                0,
                EntityType.ORGANIZATION,
                "Varnholt Civil Aviation Authority",
                List.of(
                        mention(text, "Varnholt Civil Aviation Authority", MentionKind.NAME),
                        mention(text, "NCAA", MentionKind.NAME)));
        assertThat(authority.aliases()).containsExactly("NCAA");
        assertThat(ofOnly(text, authority)).isEqualTo(SourceKind.OFFICIAL);
    }

    @Test
    void anAffiliationIsWhatTheEntityIs() {
        String text = "Ida Brandt, a spokeswoman for Quandary, spoke. Quandary, a mining company, is silent.";
        Entity ida = person(text, List.of(role(text, "spokeswoman", "Quandary", 1)));
        assertThat(of(text, ida, in(text, 1, EntityType.ORGANIZATION, "Quandary")))
                .isEqualTo(SourceKind.BUSINESS);
    }

    @Test
    void aSpokesmanOfSomebodyInOfficeIsOfficialAndOneOfACandidateIsAPolitician() {
        String text = "Ida Brandt, a spokeswoman for Omar Diallo, spoke. Diallo is the governor, not a candidate.";
        Entity ida = person(text, List.of(role(text, "spokeswoman", "Omar Diallo", 1)));
        for (Map.Entry<String, SourceKind> role : Map.of(
                        "governor", SourceKind.OFFICIAL, "candidate", SourceKind.POLITICIAN)
                .entrySet()) {
            var omar = new Entity(
                    1,
                    EntityType.PERSON,
                    "Omar Diallo",
                    List.of(mention(text, "Omar Diallo", MentionKind.NAME)),
                    List.of(role(text, role.getKey(), null, null)),
                    null);
            assertThat(of(text, ida, omar)).as(role.getKey()).isEqualTo(role.getValue());
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Judge Ida Brandt spoke.|POLICE_AND_COURTS",
                "Ida Brandt (R-Ohio) spoke.|POLITICIAN",
                "Ida Brandt spoke. Brandt's campaign is over.|POLITICIAN",
                "Ida Brandt spoke. Brandt's new album is out.|SPORT_AND_CULTURE",
                "Ida Brandt spoke. Brandt said the campaign is over.|UNKNOWN",
                "Ida Brandt spoke. Supporters of Ida Brandt cheered.|UNKNOWN",
                "Ida Brandt spoke as supporters of Ida Brandt cheered.|POLITICIAN",
                "Ida Brandt spoke. The report says so.|UNKNOWN",
                "Ida Brandt, 45, from Varnholt, spoke.|ORDINARY_PERSON",
                "Ida Brandt, who lives near the harbour, spoke.|ORDINARY_PERSON",
                "Ida Brandt, who was charged with fraud, spoke.|ORDINARY_PERSON",
                "Ida Brandt (34) spoke.|ORDINARY_PERSON",
                "Ida Brandt spoke. Brandt was elected in May.|POLITICIAN",
                "Ida Brandt spoke. Brandt scored twice.|SPORT_AND_CULTURE",
                "Ida Brandt, who was then editor of the daily, spoke.|MEDIA",
                "Ida Brandt is a nurse. She spoke.|HEALTH",
                "Ida Brandt, director, Varnholt Hospital, spoke.|HEALTH",
                "Ida Brandt, senior consultant (heart), Varnholt Hospital, spoke.|HEALTH",
                "Ida Brandt, Omar Diallo, Varnholt Hospital and others spoke.|UNKNOWN",
                "Ida Brandt (the report says) spoke.|UNKNOWN",
                "Ida Brandt (IB), a nurse, spoke.|HEALTH",
                "Ida Brandt, who runs a small café by the harbour, spoke.|BUSINESS",
                "Ida Brandt owns two restaurants. She spoke.|BUSINESS",
                "Ida Brandt has the support of the mayor. She spoke.|UNKNOWN",
                "Ida Brandt has a brother in the navy. She spoke.|UNKNOWN",
                "The play, produced and directed by Ida Brandt, opens in May. Brandt spoke.|SPORT_AND_CULTURE",
                "A young farmer from the village of Osk named Ida Brandt spoke.|ORDINARY_PERSON",
                "Ida Brandt spoke. Brandt said her daughter was asleep.|ORDINARY_PERSON",
                "Oil is dear, Ida Brandt wrote for the Messenger.|MEDIA",
                "“My two sons are at sea,” Ida Brandt said.|ORDINARY_PERSON",
                "“My report is late,” Ida Brandt said.|UNKNOWN",
                "“I grew up here,” said Ida Brandt, a lawyer.|POLICE_AND_COURTS",
                "Ida Brandt, residing in Varnholt, spoke.|ORDINARY_PERSON",
                "Ida Brandt co-chairs the Open Wells collective. She spoke.|CIVIL_SOCIETY",
                "Commissioner for Water Police Ida Brandt spoke.|POLICE_AND_COURTS",
                "Economist Ida Brandt spoke.|EXPERT",
                "Deputy Attorney General KM Ida Brandt spoke.|POLICE_AND_COURTS",
                "The daughter of a baker, surnamed Ida Brandt, spoke.|ORDINARY_PERSON",
                "A law student who wished to be referred to as Ida Brandt spoke.|ORDINARY_PERSON",
                "The state falls apart, writes Ida Brandt for Quandary.|MEDIA",
                "The state gave what Ida Brandt asked for.|UNKNOWN",
                "Ida Brandt spoke. Brandt studies law.|UNKNOWN",
                "The play won. Ida Brandt, who played the aunt, spoke.|SPORT_AND_CULTURE"
            })
    void aPersonWithoutARoleIsWhatTheTextAroundTheNameTells(String text, SourceKind kind) {
        assertThat(ofOnly(text, person(text, List.of()))).isEqualTo(kind);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The Harbour Ministry met. Spokeswoman Ida Brandt spoke.|Spokeswoman|Harbour Ministry|ORGANIZATION|OFFICIAL",
                "The Varnholt Times asked. Spokeswoman Ida Brandt spoke.|Spokeswoman|Varnholt Times|ORGANIZATION|UNKNOWN",
                "The Harbour Ministry met. Her assistant Ida Brandt spoke.|assistant|Harbour Ministry|ORGANIZATION|UNKNOWN",
                "Dr Omar Diallo, a surgeon, met his counterpart Ida Brandt.|counterpart|Omar Diallo|PERSON|HEALTH"
            })
    void aPersonWithAMerePositionIsWhatIsNamedBeforeIt(
            String text, String role, String other, EntityType type, SourceKind kind) {
        Entity ida = person(text, List.of(role(text, role, null, null)));
        assertThat(of(text, ida, in(text, 1, type, other))).isEqualTo(kind);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Ida Brandt and Omar Diallo, a surgeon, spoke.|HEALTH",
                "Omar Diallo, who is a surgeon, and others met. Omar Diallo and Ida Brandt spoke.|HEALTH",
                "Omar Diallo is a surgeon. Omar Diallo met Ida Brandt.|UNKNOWN"
            })
    void aPersonOfWhomNothingIsSaidIsWhatSomebodyIsWhoIsNamedTogetherWithTheName(String text, SourceKind kind) {
        assertThat(of(text, person(text, List.of()), in(text, 1, EntityType.PERSON, "Omar Diallo")))
                .isEqualTo(kind);
    }

    @ParameterizedTest
    @CsvSource({
        "A spokesman, OFFICIAL",
        "The former director, OFFICIAL",
        "A source, UNNAMED",
        "A KNP spokesman, UNKNOWN",
        "His assistant, UNKNOWN"
    })
    void aMerePositionWithoutANameIsInTheInstitutionBeforeIt(String words, SourceKind kind) {
        String text = "The Harbour Ministry was silent. " + words + " spoke.";
        var decision =
                new Kinds(LEXICON).decision(text, List.of(in(text, 0, EntityType.ORGANIZATION, "Harbour Ministry")));
        assertThat(decision.ofUnnamed(mention(text, words, MentionKind.NOMINAL), SourceKind.UNKNOWN))
                .isEqualTo(kind);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "47% of the banks lost money, and 31% made some.|31%|UNNAMED|BUSINESS",
                "Most voters stayed at home. Six in 10 were ill.|Six in 10|UNNAMED|ORDINARY_PERSON",
                "The plaintiff, the Harbour Ministry, wants the boat.|The plaintiff|UNKNOWN|OFFICIAL",
                "The plaintiff, the Harbour Ministry and others spoke.|The plaintiff|UNKNOWN|ORDINARY_PERSON",
                "Another speaker, a nurse, spoke.|Another speaker|UNNAMED|HEALTH",
                "According to sources, a nurse was there, and the Harbour Ministry knew.|sources|UNNAMED|UNNAMED"
            })
    void somebodyWithoutANameIsWhatIsSaidNextToTheWords(
            String text, String words, SourceKind otherwise, SourceKind kind) {
        List<Entity> entities = text.contains("Harbour Ministry")
                ? List.of(in(text, 0, EntityType.ORGANIZATION, "Harbour Ministry"))
                : List.of();
        var decision = new Kinds(LEXICON).decision(text, entities);
        assertThat(decision.ofUnnamed(mention(text, words, MentionKind.NOMINAL), otherwise))
                .isEqualTo(kind);
    }

    @Test
    void aPositionThatSomebodyGaveIsThatOfStaffOfThePersonBefore() {
        String text = "Prime Minister Ida Brandt was silent. Her associates spoke.";
        Entity ida = person(text, List.of(role(text, "Prime Minister", null, null)));
        var decision = new Kinds(LEXICON).decision(text, List.of(ida));
        assertThat(decision.ofUnnamed(mention(text, "Her associates", MentionKind.NOMINAL), SourceKind.UNKNOWN))
                .isEqualTo(SourceKind.OFFICIAL);
    }

    @Test
    void aTitleWhoseFirstWordBelongsToTheAffiliationIsReadWhole() {
        String text = "Kelmora Treasury Secretary Ida Brandt spoke.";
        Entity ida = person(text, List.of(role(text, "Secretary", "Kelmora Treasury", 1)));
        assertThat(of(text, ida, in(text, 1, EntityType.ORGANIZATION, "Kelmora Treasury")))
                .isEqualTo(SourceKind.POLITICIAN);
    }

    @Test
    void thePresidentOfSomethingUnknownIsNoPolitician() {
        String text = "Ida Brandt, president of Quandary, spoke.";
        assertThat(of(text, person(text, List.of()), in(text, 1, EntityType.ORGANIZATION, "Quandary")))
                .isEqualTo(SourceKind.UNKNOWN);
    }

    @ParameterizedTest
    @CsvSource({"Dalai Lama, CIVIL_SOCIETY", "Pope Marcel, CIVIL_SOCIETY", "Ida Pope, UNKNOWN"})
    void aNameThatBeginsWithATitleTellsWhatTheTitleTells(String name, SourceKind kind) {
        assertThat(ofOnly(name + " spoke.", entity(0, EntityType.PERSON, name))).isEqualTo(kind);
    }

    @Test
    void theKindThatTwoBelongingsTellCountsBeforeARole() {
        String text = "Ida Brandt, a banker, spoke. The Brandt campaign won, and Brandt's delegates cheered.";
        assertThat(ofOnly(text, person(text, List.of(role(text, "banker", null, null)))))
                .isEqualTo(SourceKind.POLITICIAN);
    }

    @Test
    void aLoneMarkBelongsToNobody() {
        String text = "Ida Brandt spoke. \u0345 of Brandt.";
        assertThat(ofOnly(text, person(text, List.of()))).isEqualTo(SourceKind.UNKNOWN);
    }

    @Test
    void theWordsOfTheUserCountBeforeOurs() {
        Lexicon lexicon = lexicon(Map.of(
                "river warden", SourceKind.EXPERT,
                "doctor", SourceKind.ORDINARY_PERSON,
                "Ida Brandt", SourceKind.MEDIA,
                "warden", SourceKind.OFFICIAL));
        assertThat(ofDescription(lexicon, "a river warden")).isEqualTo(SourceKind.EXPERT);
        assertThat(ofDescription(lexicon, "a prison warden")).isEqualTo(SourceKind.OFFICIAL);
        assertThat(ofDescription(lexicon, "two doctors")).isEqualTo(SourceKind.ORDINARY_PERSON);
        String text = "Ida Brandt, a judge, spoke.";
        Entity ida = person(text, List.of(role(text, "judge", null, null)));
        assertThat(new Kinds(lexicon).decision(text, List.of(ida)).of(ida)).isEqualTo(SourceKind.MEDIA);
    }

    @Test
    void peopleWhoAreFamiliarWithAMatterAreUnnamed() {
        String text = "“No,” said people familiar with the matter. Two people were late.";
        var decision = new Kinds(LEXICON).decision(text, List.of());
        assertThat(decision.ofUnnamed(mention(text, "people", MentionKind.NOMINAL), SourceKind.UNKNOWN))
                .isEqualTo(SourceKind.UNNAMED);
        assertThat(decision.ofUnnamed(mention(text, "Two people", MentionKind.NOMINAL), SourceKind.UNKNOWN))
                .isEqualTo(SourceKind.ORDINARY_PERSON);
    }

    @Test
    void aNameInTheWordsOfSomebodyUnnamedTellsTheInstitution() {
        String text = "A spokesman for Quandary spoke. Quandary, a mining company, is silent.";
        var decision = new Kinds(LEXICON).decision(text, List.of(in(text, 0, EntityType.ORGANIZATION, "Quandary")));
        Mention source = mention(text, "A spokesman for Quandary", MentionKind.NOMINAL);
        assertThat(decision.ofUnnamed(source, SourceKind.UNNAMED)).isEqualTo(SourceKind.BUSINESS);
    }

    @Test
    void everyWordOfTheTableCanBeFound() throws IOException {
        List<String> lost = new ArrayList<>();
        for (String line : Files.readAllLines(Path.of("models", "source-kinds.tsv"))) {
            String[] fields = line.split("\t");
            if (line.isEmpty() || line.startsWith("#") || line.endsWith("OWN") || line.endsWith("DOES")) {
                continue;
            }
            for (String words : fields[1].split(", ")) {
                if (!words.startsWith("@") && LEXICON.sourceKinds().ofName(words) == null) {
                    lost.add(words);
                }
            }
        }
        assertThat(lost).isEmpty();
    }

    private static SourceKind ofOnly(String text, Entity entity) {
        return of(text, entity);
    }

    private static SourceKind of(String text, Entity entity, Entity... others) {
        List<Entity> all = new ArrayList<>(List.of(entity));
        all.addAll(List.of(others));
        return new Kinds(LEXICON).decision(text, all).of(entity);
    }

    private static Entity entity(int id, EntityType type, String name) {
        return in(name, id, type, name);
    }

    private static Entity in(String text, int id, EntityType type, String name) {
        return new Entity(id, type, name, mentions(text, name));
    }

    private static List<Mention> mentions(String text, String name) {
        List<Mention> mentions = new ArrayList<>();
        for (int start = text.indexOf(name); start >= 0; start = text.indexOf(name, start + 1)) {
            var span = new Span(start, start + name.length());
            mentions.add(new Mention(span, span, name, MentionKind.NAME));
        }
        return mentions;
    }

    private static Entity person(String text, List<Role> roles) {
        return new Entity(0, EntityType.PERSON, "Ida Brandt", mentions(text, "Ida Brandt"), roles, null);
    }

    private static Role role(String text, String words, @Nullable String affiliation, @Nullable Integer entity) {
        return new Role(
                mention(text, words, MentionKind.NOMINAL).span(),
                words,
                affiliation == null ? null : mention(text, affiliation, MentionKind.NAME),
                entity);
    }

    private static Mention mention(String text, String words, MentionKind kind) {
        int start = text.indexOf(words);
        var span = new Span(start, start + words.length());
        return new Mention(span, span, words, kind);
    }
}
