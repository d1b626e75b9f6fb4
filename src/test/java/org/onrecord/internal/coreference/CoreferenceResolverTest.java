package org.onrecord.internal.coreference;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.onrecord.internal.model.LinearModel;
import org.onrecord.internal.model.Ranker;

/** Whom anaphors mean that are looked at in text order, with small weights of the test's own. */
class CoreferenceResolverTest {
    private static final String TWO_MEN = "[Frank Ozolin]P met [Paul Tarn]P .\nThen/RB he left .";

    private static AnaphorResolver learned(Map<String, Float> weights) {
        return new LearnedResolver(LinearModel.of(weights));
    }

    @Test
    void aPronounMeansTheCandidateWithTheHighestScore() {
        assertThat(Story.of(TWO_MEN).meant("he", learned(Map.of("rank=1P|HE.S", 2f))))
                .containsExactly("Frank Ozolin");
        assertThat(Story.of(TWO_MEN).meant("he", learned(Map.of("rank=0P|HE.S", 2f))))
                .containsExactly("Paul Tarn");
    }

    @Test
    void aPronounMeansNobodyWhereNothingSpeaksForACandidate() {
        assertThat(Story.of(TWO_MEN).meant("he", learned(Map.of()))).isEmpty();
        assertThat(Story.of(TWO_MEN).meant("he", learned(Map.of("nobody=2|HE.S", 5f, "rank=0P|HE.S", 2f))))
                .isEmpty();
    }

    @Test
    void somebodyWithoutANameIsACandidateToo() {
        Story story = Story.of("[Frank Ozolin]P left .\nA teacher met the mayor .\nThen/RB he left .");
        assertThat(story.candidates("he")).contains("-", "Frank Ozolin");
        assertThat(story.meant("he", learned(Map.of("rank=2P|HE.S", 2f)))).containsExactly("Frank Ozolin");
        assertThat(story.meant("he", learned(Map.of("rank=2P|HE.S", 2f, "rank=0U|HE.S", 5f))))
                .isEmpty();
    }

    @Test
    void theCandidatesAreThoseNearBeforeTheAnaphorAndThoseNamedRightAfterIt() {
        String quiet = "It was quiet .\n";
        assertThat(Story.of("[Frank Ozolin]P left .\n" + quiet.repeat(3) + "Then/RB he met [Paul Tarn]P .")
                        .candidates("he"))
                .containsSubsequence("Frank Ozolin", "Paul Tarn");
        assertThat(Story.of("[Frank Ozolin]P left .\n" + quiet.repeat(11) + "Then/RB he met [Paul Tarn]P .")
                        .candidates("he"))
                .contains("Paul Tarn")
                .doesNotContain("Frank Ozolin");
    }

    @Test
    void itMeansNoPersonAndADescriptionOfAPersonMeansNoOrganization() {
        assertThat(Story.of("[Ana Ruiz]P left the [Harbour Board]O .\nThen/RB it left .")
                        .candidates("it"))
                .containsExactly("Harbour Board");
        assertThat(Story.of("[Ana Ruiz]P left the [Harbour Board]O .\nThe mayor left .")
                        .candidates("The mayor"))
                .containsExactly("Ana Ruiz");
    }

    @Test
    void aDescriptionIsLookedForAmongAllWhoBearItsNoun() {
        assertThat(Story.of("Sen. [Mary Tarn]P left .\n" + "It was quiet .\n".repeat(30) + "The senator left .")
                        .candidates("The senator"))
                .contains("Mary Tarn");
    }

    @Test
    void anAnaphorSeesWhomTheOnesBeforeItMeant() {
        Story story = Story.of("[Frank Ozolin]P met [Paul Tarn]P .\nThen/RB he left .\nBut/CC he left .");
        AnaphorResolver lastButOne = problem -> new Ranker.Choice(problem.size() - 1, 1);
        assertThat(story.meant("he", lastButOne))
                .as("the first pronoun means Ozolin, who is nearest for the second")
                .containsExactly("Paul Tarn");
    }

    @Test
    void aPronounShowsTheGenderOfWhomItMeans() {
        assertThat(Story.of("[Tran Ozolin]P left .\nThen/RB she left .\nThen/RB he left .")
                        .meant("he"))
                .isEmpty();
    }

    @Test
    void noFeatureDependsOnANameBeyondItsGender() {
        String story =
                "[%1$s]P met [%2$s]P and left the [Harbour Board]O .\nThen/RB he said no .\nThe mayor [%2$s]P left .";
        List<String> features =
                Story.of(story.formatted("Frank Ozolin", "Paul Tarn")).features();
        assertThat(Story.of(story.formatted("Paul Kelm", "Frank Lund")).features())
                .isEqualTo(features);
    }

    @Test
    void theSameArticleHasTheSameMeaningsASecondTime() {
        Story story = Story.of("Then/RB he left .\n[Tran Ozolin]P left .\nThen/RB she left .\nThen/RB he left .");
        assertThat(story.meaningsOfAll()).isEqualTo(story.meaningsOfAll());
    }

    @ParameterizedTest
    @CsvSource({
        "himself, [Paul Tarn]P met himself/PRP ., REFLEXIVE",
        "him, [Paul Tarn]P left .|Then/RB left him ., OBJECT",
        "he, [Paul Tarn]P left .|Then/RB he left ., SUBJECT",
        "he, [Paul Tarn]P left .|Then/RB left he ., SUBJECT",
        "his, [Paul Tarn]P left .|Then/RB his/PRP$ town left ., OWNER",
    })
    void thePlaceOfAPronounInItsClauseWeighs(String pronoun, String lines, String grammar) {
        AnaphorResolver resolver = learned(Map.of("subject-rank-grammar=0" + grammar + "|HE.S", 2f));
        assertThat(Story.of(lines.replace('|', '\n')).meant(pronoun, resolver)).containsExactly("Paul Tarn");
    }

    @Test
    void thePlaceOfADescriptionInItsClauseWeighs() {
        AnaphorResolver subjects = learned(Map.of("subject-rank-grammar=0SUBJECT|DEFINITE.S", 2f));
        assertThat(Story.of("[Paul Tarn]P left .\nThe mayor left .").meant("The mayor", subjects))
                .containsExactly("Paul Tarn");
        assertThat(Story.of("[Paul Tarn]P left .\nThen/RB left the mayor .").meant("the mayor", subjects))
                .as("an object")
                .isEmpty();
    }

    @Test
    void aFirstNameAloneMayBeASurname() {
        AnaphorResolver likely = learned(Map.of("type=Plikely|HE.S", 2f));
        AnaphorResolver unlikely = learned(Map.of("type=Punlikely|HE.S", 2f));
        AnaphorResolver sure = learned(Map.of("type=Psame|HE.S", 2f));
        String he = " left .\nThen/RB he left .";
        assertThat(Story.of("[Frank]P" + he).meant("he", likely)).containsExactly("Frank");
        assertThat(Story.of("[Mary]P" + he).meant("he", unlikely)).containsExactly("Mary");
        assertThat(Story.of("[Frank]P" + he).meant("he", sure)).isEmpty();
        assertThat(Story.of("[Frank Ozolin]P" + he).meant("he", sure)).containsExactly("Frank Ozolin");
    }

    @Test
    void aPronounGoesOnWithWhoeverSpokeWithoutAName() {
        Story story = Story.of("[Frank Ozolin]P left .\nA mayor left .\nThen/RB he left .");
        AnaphorResolver namedMan = learned(Map.of("type=Psame|HE.S", 2f));
        Meaning he = story.meaning("he", namedMan);
        assertThat(he.isNobody()).isTrue();
        assertThat(story.words(he.described())).isEqualTo("A mayor");
        assertThat(he.probability()).isEqualTo(0.6);
        Meaning name = story.meaning("Frank Ozolin", namedMan);
        assertThat(name.isNobody()).isFalse();
        assertThat(name.described()).isNull();
        assertThat(name.probability()).isEqualTo(0.97);
    }

    @Test
    void aPronounDoesNotGoOnOnceTheArticleHasTurnedToAnother() {
        AnaphorResolver namedMan = learned(Map.of("type=Psame|HE.S", 2f));
        String start = "[Frank Ozolin]P left .\nA mayor left .\n";
        assertThat(Story.of(start + "The town left .\nThen/RB he left .")
                        .withSources("A mayor", "he")
                        .meant("he", namedMan))
                .as("a town is no person")
                .isEmpty();
        assertThat(Story.of(start + "The senator left .\nThen/RB he left .")
                        .withSources("A mayor", "he")
                        .meant("he", namedMan))
                .containsExactly("Frank Ozolin");
    }

    @Test
    void whoeverReportsSomethingIsRememberedWithoutARole() {
        Story story = Story.of("A zumble left .\nThen/RB he left .");
        assertThat(story.withReportsOf("A zumble").candidates("he")).containsExactly("-");
        assertThat(story.withReportsOf().candidates("he")).isEmpty();
        assertThat(Story.of("“ A zumble left . ”\nThen/RB he left .")
                        .withReportsOf("A zumble")
                        .candidates("he"))
                .as("in quotation marks")
                .isEmpty();
    }

    @Test
    void nobodySpeaksOfHimselfAsHeButAnOrganizationDoesAsIt() {
        assertThat(Story.of("[Frank Ozolin]P left .\n[Paul Tarn]P said “ he left ” .")
                        .quoting("Paul Tarn")
                        .candidates("he"))
                .containsExactly("Frank Ozolin");
        assertThat(Story.of("[Ana Ruiz]P left .\n[Mina Tarn]P said “ the mayor left ” .")
                        .quoting("Mina Tarn")
                        .candidates("the mayor"))
                .containsExactly("Ana Ruiz");
        assertThat(Story.of("The [Harbour Board]O said “ it left ” .")
                        .quoting("The Harbour Board")
                        .candidates("it"))
                .containsExactly("Harbour Board");
    }

    @Test
    void aSecondLookAtAPronounTellsHowLikelyEachCandidateIs() {
        assertThat(Story.of(TWO_MEN).likeliest("he", learned(Map.of("rank=1P|HE.S", 5f))))
                .containsExactly("Frank Ozolin", "Paul Tarn");
        assertThat(Story.of(TWO_MEN).likeliest("he", learned(Map.of("rank=0P|HE.S", 5f))))
                .containsExactly("Paul Tarn", "Frank Ozolin");
    }
}
