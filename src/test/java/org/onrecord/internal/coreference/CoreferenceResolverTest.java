package org.onrecord.internal.coreference;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
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
}
