package org.onrecord.internal.phrase;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** The features of a phrase, whatever is quoted. Their names are part of the learned files. */
class PhraseFeaturesTest {

    private static List<String> features(String words, String marked) {
        MarkedArticle article = MarkedArticle.of(marked);
        return article.scored().features(article.phrase(words));
    }

    @Test
    void thereAreFeaturesOfTheWordsAndUnitsBesideThePhrase() {
        assertThat(features("Ana Ruiz", "Then/RB , [Ana Ruiz]P said that it left ."))
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
    void wordsOutsideTheSentenceOrInMarksAreNotNamed() {
        assertThat(features("Ana Ruiz", "He left .\n[Ana Ruiz]P\nHe left ."))
                .contains("word-before=^", "word-before=^ ^", "word-after=$", "word-after=$ $");
        assertThat(features("Ana Ruiz", "“ Go ” [Ana Ruiz]P said .")).contains("word-before=Q");
    }

    @Test
    void thereAreFeaturesOfTheReportingWordAndTheWordAfterIt() {
        assertThat(features("Ana Ruiz", "[Ana Ruiz]P said that the plan left ."))
                .contains("rate=SUBJECT_VERB4 gap=0", "rate=SUBJECT_VERB4 left=", "verb=say word=that");
        assertThat(features("Ana Ruiz", "Then/RB [Ana Ruiz]P .")).noneMatch(name -> name.matches("(verb|rate)=.*"));
    }

    @Test
    void aDescriptionIsKnownByItsDeterminerAndClusterAndAPronounByItself() {
        assertThat(features("the spokesman", "Then/RB the spokesman left ."))
                .contains("determiner=the", "head-cluster=9")
                .contains("cluster-before=4", "cluster-after=4");
        assertThat(features("She", "She left .")).contains("pronoun=she");
        assertThat(features("Ana Ruiz", "[Ana Ruiz]P left ."))
                .noneMatch(name -> name.matches("(head-cluster|pronoun|determiner)=.*"));
    }

    @Test
    void thereAreFeaturesOfTheReportingAroundThePhrase() {
        String marked = "[Paul Lund]P said that [Ana Ruiz]P left , [Mina Tarn]P told him .";
        assertThat(features("Ana Ruiz", marked))
                .contains(
                        "before-cue=Csay",
                        "before=CT",
                        "behind-cue=Ctell",
                        "behind=C,",
                        "opening=N rate=SUBJECT_VERB0");
        assertThat(features("Paul Lund", marked)).contains("before=-", "behind-cue=Ctell", "behind=CTV,");
        assertThat(features("Paul Lund", "According to [Paul Lund]P it left ."))
                .contains("before-cue=-", "behind-cue=-");
        assertThat(features("it", "According to [Paul Lund]P it left .")).contains("before-cue=Laccord");
    }
}
