package org.onrecord.internal.phrase;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.onrecord.internal.attribution.FeaturesTest;
import org.onrecord.internal.attribution.Report;
import org.onrecord.internal.linguistics.HandTagged;

/** What is seen of a phrase, whatever is quoted; see {@link FeaturesTest} for why the names matter. */
class PhraseFeaturesTest {

    private static List<String> seen(String words, String marked) {
        return Report.of(marked).seen(words);
    }

    @Test
    void itsNeighboursOnEitherSide() {
        assertThat(seen("Ana Ruiz", "Then/RB , [Ana Ruiz]P said that it left ."))
                .contains(
                        "context=,PERSONC",
                        "left=r, kind=PERSON",
                        "right=CTe",
                        "left=r,",
                        "word-before=,",
                        "word-before=, then",
                        "word-after=say",
                        "word-after=say that");
    }

    @Test
    void theEdgesOfItsSentence() {
        assertThat(seen("Ana Ruiz", "He left .\n[Ana Ruiz]P\nHe left ."))
                .contains("word-before=^", "word-before=^ ^", "word-after=$", "word-after=$ $");
        assertThat(seen("Ana Ruiz", "“ Go ” [Ana Ruiz]P said .")).contains("word-before=Q");
    }

    @Test
    void itsReportingWordAndWhatFollows() {
        assertThat(seen("Ana Ruiz", "[Ana Ruiz]P said that the plan left ."))
                .contains("rate=SUBJECT_VERB4 gap=0", "rate=SUBJECT_VERB4 left=", "verb=say word=that");
        assertThat(seen("Ana Ruiz", "Then/RB [Ana Ruiz]P .")).noneMatch(name -> name.matches("(verb|rate)=.*"));
    }

    private static int cluster(String word) {
        return HandTagged.analysis(word).token(0).cluster();
    }

    @Test
    void itsNounOrPronoun() {
        assertThat(seen("the spokesman", "Then/RB the spokesman left ."))
                .contains("determiner=the", "head-cluster=" + cluster("spokesman"))
                .contains("cluster-before=" + cluster("Then"), "cluster-after=" + cluster("left"));
        assertThat(seen("She", "She left .")).contains("pronoun=she");
        assertThat(seen("Ana Ruiz", "[Ana Ruiz]P left ."))
                .noneMatch(name -> name.matches("(head-cluster|pronoun|determiner)=.*"));
    }

    @Test
    void theReportingAroundIt() {
        String marked = "[Paul Lund]P said that [Ana Ruiz]P left , [Mina Tarn]P told him .";
        assertThat(seen("Ana Ruiz", marked))
                .contains(
                        "before-cue=Csay",
                        "before=CT",
                        "behind-cue=Ctell",
                        "behind=C,",
                        "opening=N rate=SUBJECT_VERB0");
        assertThat(seen("Paul Lund", marked)).contains("before=-", "behind-cue=Ctell", "behind=CTV,");
        assertThat(seen("Paul Lund", "According to [Paul Lund]P it left .")).contains("before-cue=-", "behind-cue=-");
        assertThat(seen("it", "According to [Paul Lund]P it left .")).contains("before-cue=Laccord");
    }
}
