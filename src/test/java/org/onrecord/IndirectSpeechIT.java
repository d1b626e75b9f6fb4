package org.onrecord;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.onrecord.document.Extraction;
import org.onrecord.document.Quotation;
import org.onrecord.document.QuotationKind;

/** What is reported without quotation marks, as a user gets it. */
class IndirectSpeechIT {

    private static List<Quotation> reports(Extraction extraction) {
        return extraction.quotations().stream()
                .filter(quotation -> quotation.kind() == QuotationKind.INDIRECT)
                .toList();
    }

    private static List<String> said(String text) {
        Extraction extraction = Models.extractor().extract(text);
        return reports(extraction).stream()
                .map(quotation -> extraction.speakerLabel(quotation) + " | "
                        + quotation.attribution().cue().text() + " | " + extraction.textOf(quotation))
                .toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "Mayor Ana Ruiz said that the bridge would open in May.;Ana Ruiz | said | the bridge would open in May",
                "The bridge will open in May, Mayor Ana Ruiz said.;Ana Ruiz | said | The bridge will open in May",
                "According to Ana Ruiz, the bridge will open in May.;"
                        + "Ana Ruiz | According to | the bridge will open in May",
                "The company denied any wrongdoing.;The company | denied | any wrongdoing",
                "Ana Ruiz promised to rebuild the road.;Ana Ruiz | promised | to rebuild the road",
                "The bridge, Ana Ruiz said, will open in May.;Ana Ruiz | said | The bridge […] will open in May",
            })
    void theContentIsTheWholeReportedClause(String text, String report) {
        assertThat(said(text)).containsExactly(report);
    }

    @ParameterizedTest
    @CsvSource({
        "'Mayor Ana Ruiz told the elders that women would lead the council.', women would lead the council",
        "'Mayor Ana Ruiz assured the union that loans will be given to farmers.', loans will be given to farmers",
        "'Mayor Ana Ruiz told reporters that 30 members voted for the plan.', 30 members voted for the plan"
    })
    void theThatAfterAnAddresseeIsNoPartOfTheContent(String text, String content) {
        assertThat(said(text)).hasSize(1).first().asString().endsWith(" | " + content);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "According to Ana Ruiz, the captain of the ferry board, the ships were late.;the ships were late",
                "According to Bo Lund, a spokesman for the owners of the mine, nobody was hurt.;nobody was hurt",
                "According to Lena Roth, head of the school, pupils were ill.;pupils were ill",
                "According to Bo Lund, the ships of the line were late.;the ships of the line were late",
                "According to Bo Lund, a fisherman, nobody has answered.;nobody has answered",
                "According to Mei Tan, a baker in Oslo, bread will cost more.;bread will cost more",
                "According to Ana Ruiz, the ships, the barges and the tugs were late.;"
                        + "the ships, the barges and the tugs were late"
            })
    void whatTheSourceIsIsNoPartOfTheContent(String text, String content) {
        assertThat(said(text)).hasSize(1).first().asString().endsWith(" | " + content);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "Ana Ruiz said that, should the board agree, the works would close in May.;"
                        + "should the board agree, the works would close in May",
                "Mina Toor warned that, should it snow, the pass would close.;should it snow, the pass would close",
                "Paul Okoye said that, were it up to him, the tax would go.;were it up to him, the tax would go",
                "The clerk said that had he known of the leak, he would have closed the valve.;"
                        + "had he known of the leak, he would have closed the valve",
                "Had the pump failed, the engineer said, the valley would have been flooded.;"
                        + "Had the pump failed […] the valley would have been flooded",
                "Were the pumps to fail, the town would drown, Quist said.;Were the pumps to fail, the town would drown",
                "Should the bank fail, as many fear, savers would lose all, Lena Roth warned.;"
                        + "Should the bank fail, as many fear, savers would lose all",
                "Should prices fall, farmers could go broke, Lund warned.;"
                        + "Should prices fall, farmers could go broke",
                "Had the pumps worked, the town would be dry, said Quist.;"
                        + "Had the pumps worked, the town would be dry",
                "Had the pumps worked, said Quist, we would be dry.;Had the pumps worked […] we would be dry",
                "Should the union agree, work could start on Monday, according to the yard.;"
                        + "Should the union agree, work could start on Monday",
                "Tom Lund said the ferry was old and that, were it sold, the town would be cut off.;"
                        + "the ferry was old and that, were it sold, the town would be cut off",
                "Ana Ruiz said prices were too high and that, should the board agree, they would fall.;"
                        + "prices were too high and that, should the board agree, they would fall",
                "The coach said they were the best, the fastest and the youngest team.;"
                        + "they were the best, the fastest and the youngest team",
            })
    void aConditionBelongsToWhatIsSaidUnderIt(String text, String content) {
        assertThat(said(text)).hasSize(1).first().asString().endsWith(" | " + content);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Had Brandt lied, asked Quist.",
                "Had Brandt lied, asked Quist, who chaired the meeting.",
            })
    void aQuestionIsNoCondition(String text) {
        assertThat(said(text)).containsExactly("Quist | asked | Had Brandt lied");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "A nurse, who asked not to be named because she feared for her job, said the ward was full.;"
                        + "A nurse | said | the ward was full",
                "Two miners who asked not to be identified said the shaft was unsafe.;"
                        + "Two miners | said | the shaft was unsafe",
                "The man, who asked for anonymity, said the yard was closed.;The man | said | the yard was closed",
                "The paper said that nine people had died, citing survivors.;"
                        + "The paper | said | nine people had died",
                "The Lima Post, citing officials, said the yard was closed.;Lima Post | said | the yard was closed",
                "Nine people had died, the Lima Post reported, citing survivors.;"
                        + "Lima Post | reported | Nine people had died",
            })
    void whoIsCitedOrWantsNoNameIsNoContent(String text, String report) {
        assertThat(said(text)).containsExactly(report);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "The clerk asked not to be paid.;not to be paid",
                "The bank asked that the loan not be used for wages.;the loan not be used for wages",
                "Lund demanded that the prices be changed.;the prices be changed",
            })
    void whatElseIsAskedIsAReport(String text, String content) {
        assertThat(said(text)).singleElement().asString().endsWith(" | " + content);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Khoury said the International Monetary Fund had said it would send a mission.",
                "Mina Toor said the International Monetary Fund had warned that it would send a mission.",
            })
    void theSubjectOfAReportInsideAnotherSpeaks(String text) {
        assertThat(said(text))
                .filteredOn(report -> report.endsWith(" | it would send a mission"))
                .singleElement()
                .asString()
                .startsWith("International Monetary Fund | ");
    }

    @Test
    void aSentenceThatReportsNothingHasNoQuotation() {
        assertThat(said("The bridge opened in May. Ana Ruiz cut the ribbon.")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Nobody said the bridge was safe.",
                "No one told the miners that the shaft was closed.",
                "None of the councillors denied that the money was gone.",
                "Not one witness told the court that the light was red.",
                "Neither side would say whether the deal was dead.",
                "Nobody in the town, least of all the mayor, said the bridge was safe.",
                "Nobody at the works, which closed in May, claimed the steel was bad.",
            })
    void whatNobodySaidIsNobodysReport(String text) {
        assertThat(said(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "She orders her coffee at the same bar every day.",
                "He called his mother and hung up.",
                "Transcript: Ana Ruiz on the harbour",
                "The party called off its dinner in the harbour.",
            })
    void whatIsOrderedCalledOrAnnouncedWithoutWordsIsNoReport(String text) {
        assertThat(said(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The old sailors told stories all night.",
                "The museum added a new wing to its building.",
                "Channel Six aired an interview with the mayor.",
                "Paul Okoye wrote a book about the harbour.",
            })
    void whatIsDoneToAThingIsNoReport(String text) {
        assertThat(said(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ana May runs the harbour. May said the bridge was safe.",
                "The union opposes the plan. It is warning that the shaft is unsafe.",
                "The union opposes the plan. It was the first to warn that the shaft was unsafe.",
                "The union opposes the plan. It was quick to deny that the shaft was safe.",
            })
    void peopleCalledAsMonthsAndInstitutionsCalledItSpeak(String text) {
        assertThat(said(text)).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The bank responded to the ruling of the court on Friday.",
                "The company did not respond to our question.",
                "Historians have long argued about the site, where a temple may have stood.",
                "The minister left the hall without saying who would pay for the bridge.",
                "The storm destroyed two yards, not to mention the damage to the harbour.",
            })
    void whatIsTalkedAboutOrLeftUnsaidIsNoReport(String text) {
        assertThat(said(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Mayor Ana Ruiz was told that the bridge would close in May.",
                "Residents are advised that the road will be closed on Friday.",
                "It is worth noting that the bridge was never inspected.",
                "It would be fair to say that the harbour has lost its trade.",
                "Doha: The museum opened its doors to visitors on Monday.",
            })
    void aSubjectThatDoesNotSpeakIsNoSource(String text) {
        assertThat(said(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "Tom Lund was quoted as saying that the bridge would open in May.;"
                        + "Tom Lund | saying | the bridge would open in May",
                "Lena Roth on Monday said the bridge would open in May.;"
                        + "Lena Roth | said | the bridge would open in May",
                "Lena Roth responded that the bridge was safe.;Lena Roth | responded | the bridge was safe",
                "Lena Roth is calling on the union to end the strike.;"
                        + "Lena Roth | calling on | the union to end the strike",
            })
    void whoSpeaksInAPassiveOrAfterADateIsTheSource(String text, String report) {
        assertThat(said(text)).containsExactly(report);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The council apologised to the gardener.",
                "Council apologises to gardener",
                "Residents of the old port complained to the mayor.",
                "Tom Lund lied to the inspectors.",
                "The old woman told stories to her sisters.",
            })
    void whoIsSpokenToIsNoContent(String text) {
        assertThat(said(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Tom Lund denied that.",
                "The company confirmed this on Monday.",
                "Her death was confirmed.",
                "His arrest was confirmed on Monday.",
                "The teacher asked that her name not be used.",
                "The contract between said company and the board was signed in May.",
                "The firm misled its owners by not disclosing the losses.",
            })
    void whatOnlyPointsToWordsIsNoReport(String text) {
        assertThat(said(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "The bridge is safe, Tom Lund said during a visit to the works and what was left of the harbour.;"
                        + "Tom Lund | said | The bridge is safe",
                "The harbour must be dredged, engineers warned in a report about the river and what it carries.;"
                        + "engineers | warned | The harbour must be dredged",
                "Asked about the strike, Lena Roth said on Monday the yard would close.;"
                        + "Lena Roth | said | the yard would close",
                "There was no money left for the school, the treasurer said.;"
                        + "The treasurer | said | There was no money left for the school",
            })
    void theOccasionIsNoPartOfTheContent(String text, String report) {
        assertThat(said(text)).singleElement().asString().isEqualToIgnoringCase(report);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "The minister, who said he was tired, left the hall.;he was tired",
                "The union, which says the mine is unsafe, will strike in May.;the mine is unsafe",
                "The old ferry, which Lena Roth described as unsafe, sank in March.;as unsafe",
                "Lena Roth, who told the court she was innocent, faces ten years in prison.;she was innocent",
                "Lena Roth, who said she ran, swam and climbed for years, is ill.;she ran, swam and climbed for years",
            })
    void theMainClauseAfterARelativeClauseIsNoPartOfTheContent(String text, String content) {
        assertThat(said(text)).singleElement().asString().endsWith(" | " + content);
    }

    @ParameterizedTest
    @CsvSource({
        "'If the mayor says the bridge is safe, people will use it.', the bridge is safe",
        "'Unless the bank confirms that it will pay, the yard will close.', it will pay",
    })
    void theMainClauseAfterAConditionIsNoPartOfTheContent(String text, String content) {
        assertThat(said(text)).hasSize(1).first().asString().endsWith(" | " + content);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "Ana Ruiz, who said the mayor, Bo Lund, was a liar, resigned.;the mayor, Bo Lund, was a liar",
                "Ana Ruiz, who said the harbour, which was built in 1910, was too small, resigned.;"
                        + "the harbour, which was built in 1910, was too small",
                "Ana Ruiz, who denied any wrongdoing, resigned in May.;any wrongdoing",
            })
    void aVerbAfterACommaIsCutOffOnlyWhereItBelongsToTheMainClause(String text, String content) {
        assertThat(said(text)).singleElement().asString().endsWith(" | " + content);
    }

    @Test
    void aContentAfterARelativeClauseThatHasEndedIsNotCut() {
        assertThat(said("Bo Lund, who was ill, said the bridge was safe, was clean and would open."))
                .singleElement()
                .asString()
                .contains("the bridge was safe, was clean");
    }

    @Test
    void theMainClauseAfterAnInterruptedRelativeClauseIsNoPartOfTheContent() {
        assertThat(said("The bridge, which, Ana Ruiz said, is safe, was closed in May."))
                .noneMatch(report -> report.contains("closed"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "After saying the bridge was safe, Ana Ruiz left.",
                "In saying the bridge was safe, Ana Ruiz misled the town.",
            })
    void whatIsSaidAfterAPrepositionIsAReport(String text) {
        assertThat(said(text)).singleElement().asString().endsWith(" | saying | the bridge was safe");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "Ana Ruiz said that, were the board to agree, the works would close.;"
                        + "were the board to agree, the works would close",
                "Ana Ruiz said in May, were the board to agree, the works would close.;"
                        + "were the board to agree, the works would close",
                "Ana Ruiz said that, had the rain stopped, the bridge would be safe.;"
                        + "had the rain stopped, the bridge would be safe",
            })
    void aConditionWithoutIfIsAPartOfTheContent(String text, String content) {
        assertThat(said(text)).singleElement().asString().contains(content);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "There was no answer, the mayor said.",
                "Nobody in the town knew, the mayor said.",
            })
    void whatIsSaidAboutNobodyIsAReport(String text) {
        assertThat(said(text)).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "Ana Ruiz said Friday she knows who will follow.;Ana Ruiz | said | she knows who will follow",
                "Ana Ruiz said Wednesday NATO would respond.;Ana Ruiz | said | NATO would respond",
                "Ana Ruiz told reporters Tuesday the bridge was safe.;Ana Ruiz | told | the bridge was safe",
                "Ana Ruiz said Sunday service would be free.;Ana Ruiz | said | Sunday service would be free",
                "Ana Ruiz said Monday's outage was over.;Ana Ruiz | said | Monday's outage was over"
            })
    void theDayOfSpeakingIsNoPartOfTheContent(String text, String report) {
        assertThat(said(text)).containsExactly(report);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "State media quoted President Ana Ruiz as saying the army was ready.;Ana Ruiz | saying | the army was ready",
                "The agency cited Ana Ruiz as saying that the bridge was safe.;Ana Ruiz | saying | the bridge was safe",
                "Ana Ruiz was quoted as saying the bridge was safe.;Ana Ruiz | saying | the bridge was safe"
            })
    void whoIsQuotedAsSayingSomethingIsTheSource(String text, String report) {
        assertThat(said(text)).containsExactly(report);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "NATO Secretary-General Ana Ruiz said the alliance was ready.;Ana Ruiz | said | the alliance was ready",
                "WHO Director-General Ana Ruiz warned that trade would slow.;Ana Ruiz | warned | trade would slow",
                "Acting mayor Ana Ruiz said the bridge was safe.;Ana Ruiz | said | the bridge was safe",
                "Israel's military denied the report.;Israel's military | denied | the report"
            })
    void aTitleWithAHyphenOrAParticipleIsPartOfTheSource(String text, String report) {
        assertThat(said(text)).containsExactly(report);
    }

    @Test
    void theClauseAroundAQuotedPartIsNotGivenAgain() {
        Extraction extraction =
                Models.extractor().extract("Ana Ruiz said that the bridge was “a gift to the islands” and would last.");
        assertThat(extraction.quotations()).extracting(Quotation::kind).containsExactly(QuotationKind.MIXED);
    }

    @Test
    void wordsInQuotationMarksAreNotReportedAgain() {
        assertThat(said("“The board said that the bridge would open in May,” Ana Ruiz said."))
                .isEmpty();
    }

    @Test
    void thePronounOfAReportIsResolvedAsThatOfAQuotation() {
        assertThat(said("Ana Ruiz opened the bridge on Monday. She said that it would last a century."))
                .containsExactly("Ana Ruiz | said | it would last a century");
    }

    @Test
    void whatSomebodyHopesIsGivenOnlyWhenAskedFor() {
        String text = "The board hopes that the bridge will open in May.";
        assertThat(said(text)).isEmpty();
        ExtractorSettings settings = ExtractorSettings.DEFAULT.withAttitudes(true);
        assertThat(reports(Extractor.create(settings).extract(text))).hasSize(1);
    }
}
