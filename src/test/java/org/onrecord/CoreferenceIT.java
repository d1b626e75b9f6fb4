package org.onrecord;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.onrecord.document.Entity;
import org.onrecord.document.Extraction;
import org.onrecord.document.MentionKind;
import org.onrecord.document.QuotationKind;

/** Whom pronouns and descriptions mean in news, with the shipped models. */
class CoreferenceIT {
    private static final String COUNCIL = """
            %1$s, the mayor of Harlow, met the union leader %2$s at the town hall on Monday.

            “The pool will open in May,” he said after the meeting.

            %3$s, who runs the swimming club, was not convinced. She has seen three plans since 2019.

            “I have heard that before,” she said. Her club has 400 members.

            The mayor promised to visit the site. “We will go there together,” %1$s said.
            """;

    /** Returns the mentions of an entity that are no names, in text order. */
    private static List<String> references(String text, String name) {
        Extraction extraction = Models.extractor().extract(text);
        Entity entity = extraction.entity(name).orElseThrow();
        return entity.mentions().stream()
                .filter(mention -> mention.kind() != MentionKind.NAME)
                .map(mention -> mention.text())
                .toList();
    }

    private static List<String> speakers(String text) {
        Extraction extraction = Models.extractor().extract(text);
        return extraction.quotations().stream()
                .filter(quotation -> quotation.kind() != QuotationKind.INDIRECT)
                .map(extraction::speakerLabel)
                .toList();
    }

    @Test
    void otherNamesGetTheSameAnswers() {
        List<String> answers = answers("Frank Miller", "Paul Carter", "Mary Lund");
        assertThat(answers).contains("0", "2");
        assertThat(answers("Thomas Berg", "James Osei", "Anna Keller")).isEqualTo(answers);
        assertThat(answers("Ahmed Haddad", "Carlos Fuentes", "Maria Petrova")).isEqualTo(answers);
    }

    /** Returns the speakers of {@link #COUNCIL} and all that is not a name, by the position of the name. */
    private static List<String> answers(String... names) {
        String text = COUNCIL.formatted((Object[]) names);
        return Stream.concat(
                        speakers(text).stream()
                                .map(speaker -> "" + List.of(names).indexOf(speaker)),
                        Stream.of(names).flatMap(name -> references(text, name).stream()))
                .toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "The mayor's daughter Ana Ruiz opened the fair. “We are proud of it,” the mayor said.; the mayor",
                "Bo Lind, the minister's spokesman, left. “Nothing has changed,” the minister said.; the minister",
                "The bishop's secretary Tom Brack agreed. “It was loud,” the bishop said.; the bishop",
                "Mayor Ada Vole brought the mayor's daughter Ana Ruiz. “We are glad,” the mayor said.; Ada Vole",
                "Bo Lind, the minister's spokesman, left. “Nothing has changed,” the spokesman said.; Bo Lind",
            })
    void whoBelongsToAnOfficeDoesNotHoldIt(String text, String speaker) {
        assertThat(speakers(text)).containsExactly(speaker);
    }

    @Test
    void aPronounBesideAQuotationMeansWhomTheSentenceBeforeIsAbout() {
        assertThat(speakers(COUNCIL.formatted("Frank Miller", "Paul Carter", "Mary Lund")))
                .containsExactly("Frank Miller", "Mary Lund", "Frank Miller");
    }

    @Test
    void descriptionsAndPronounsOfAllCasesAreMentions() {
        String text = COUNCIL.formatted("Frank Miller", "Paul Carter", "Mary Lund");
        assertThat(references(text, "Frank Miller")).contains("he", "The mayor");
        assertThat(references(text, "Mary Lund")).contains("She", "she", "Her");
    }

    @Test
    void iInAQuotationIsThePersonWhoSaysIt() {
        String text = "Mary Lund runs the club. “I told my members,” Mary Lund said.";
        assertThat(references(text, "Mary Lund")).containsExactly("I", "my");
        assertThat(references(text.replace("I told", "He told"), "Mary Lund"))
                .as("a pronoun of the other gender")
                .containsExactly("my");
    }

    @Test
    void weInAQuotationIsTheOrganizationThatSaysIt() {
        assertThat(references("“We regret the delay,” the Harbour Board said on Friday.", "Harbour Board"))
                .containsExactly("We");
        assertThat(references("“We regret the delay,” Mary Lund said on Friday.", "Mary Lund"))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The Kelmora Group bought two mines in May. The company said it was “very pleased” with the deal. | Kelmora Group",
                "The Electoral Commission published the list on Monday. The commission said the count was “free and fair”. | Electoral Commission",
                "The Harbour Board closed the port on Friday. “It is not safe,” it said in a statement. | Harbour Board",
                "Senator Mary Lund left the hall. “It is over,” the senator said. | Mary Lund",
                "Mary Lund, a nurse from Harlow, came to the hearing. “It is over,” the nurse said. | Mary Lund",
                "Paul Carter’s lawyer, Mary Lund, left the court. “It is over,” she said. | Mary Lund"
            })
    void aDescriptionOrPronounIsWhomTheTextHasSpokenOf(String text, String speaker) {
        assertThat(speakers(text)).containsExactly(speaker);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Ana Ruiz left in May. Her husband said she was ill. | Ana Ruiz | Her husband",
                "Bo Lund came to the court on Monday. His lawyer said he was ill. | Bo Lund | His lawyer",
                "Ana Ruiz won in May. Ruiz’s coach said she was “very tired”. | Ana Ruiz | Ruiz’s coach"
            })
    void aDescriptionDoesNotMeanItsOwner(String text, String owner, String description) {
        assertThat(references(text, owner)).doesNotContain(description);
        Extraction extraction = Models.extractor().extract(text);
        assertThat(extraction.quotations())
                .isNotEmpty()
                .extracting(extraction::speakerLabel)
                .containsOnly(description);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Alex Moor resigned on Monday. His deputy, Kim Vale, will take over. | Alex Moor | His",
                "Jo Quist won the vote. Her rival, Lee Marsh, conceded. | Jo Quist | Her",
                "Alex Berg left. Kim Vale is his deputy. | Alex Berg | his",
                "Mary Lund resigned, and Ana Ruiz became her successor. | Mary Lund | her",
                "Robin Lund was his own boss. | Robin Lund | his"
            })
    void nobodyIsTheirOwnDeputyButBoss(String text, String owner, String pronoun) {
        assertThat(references(text, owner)).contains(pronoun);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The mayor of Lyon, Ana Ruiz, met farmers. “I am ill,” the mayor of Oslo said. | the mayor of Oslo",
                "The bishop of Leeds, Bo Lund, led the prayers. “I am ill,” the bishop of Durham said. | the bishop of Durham",
                "Ana Ruiz is the governor of Oregon. “I am ill,” the governor of Utah said. | the governor of Utah",
                "Mayor Ana Ruiz met farmers. “I am ill,” the mayor of Cali said. | Ana Ruiz"
            })
    void theSameOfficeOfAnotherPlaceIsAnotherPerson(String text, String speaker) {
        Extraction extraction = Models.extractor().extract(text);
        assertThat(extraction.quotations()).extracting(extraction::speakerLabel).containsExactly(speaker);
    }

    @Test
    void aPersonAndHisWifeAreTwo() {
        assertThat(references("A priest spoke of the president, Tomas Berg, and his wife.", "Tomas Berg"))
                .doesNotContain("his wife");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "A fisherman told reporters the noise had driven the fish away. “We ate it every day,” he said. | A fisherman",
                "A nurse said beds were full. She added that two wards had closed. | A nurse",
                "“I slept in the car,” said a driver from Kelmora. He blamed the coastguard for the delay. | a driver from Kelmora",
                "An aide to Berg told reporters that the talks had failed. “She is tired,” he added. | An aide",
                "The governor's driver told reporters that the road was icy. “I braked too late,” he said. | The governor's driver"
            })
    void aPronounGoesOnWithTheSpeakerWithoutAName(String text, String speaker) {
        Extraction extraction = Models.extractor().extract("The governor, Tomas Berg, opened the bridge.\n\n" + text);
        assertThat(extraction.quotations())
                .hasSize(2)
                .extracting(extraction::speakerLabel)
                .containsOnly(speaker);
    }

    @Test
    void severalPeopleAreNotTheOneOfOthersWhoSpokeBefore() {
        Extraction extraction =
                Models.extractor().extract("One of the drivers said the road was icy. The sisters said it was dry.");
        assertThat(extraction.quotations())
                .extracting(extraction::speakerLabel)
                .containsExactly("One of the drivers", "The sisters");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The driver Odo Brandt was hurt on Sunday. A doctor said he would be out for a month. “I will be back,” he said. | Odo Brandt",
                "Odo Brandt was charged with arson. A prosecutor said he had set three fires. “I was at home,” he said. | Odo Brandt",
                "Odo Brandt was there. A senior official said the talks would go on. “They met,” the official said. | A senior official",
                "Odo Brandt left. One resident said the bridge was unsafe. “We all know it,” she said. | One resident"
            })
    void whoIsSpokenOfIsNotTheSpeakerWithoutAName(String text, String speaker) {
        assertThat(speakers(text)).containsExactly(speaker);
    }

    @Test
    void aPronounMeansNobodyWithoutANameOnceSomebodyElseIsNamed() {
        assertThat(speakers(
                        "A nurse said the beds were full. Mary Lund, the mayor, disagreed. “We have room,” she said."))
                .containsExactly("Mary Lund");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "“My brother told me, ‘Sell the boat,’” Ana Tarn said.; My brother",
                "“The guard said, ‘The gate is shut,’” Grace Okoro recalled.; The guard",
                "“A neighbour shouted: ‘Call the police!’” Oskar Brandt said.; A neighbour",
            })
    void somebodyInAPersonsOwnWordsIsNotTheSpeaker(String text, String other) {
        Extraction extraction = Models.extractor().extract(text);
        assertThat(extraction.entities())
                .flatMap(Entity::mentions)
                .extracting(mention -> mention.text())
                .doesNotContain(other);
    }
}
