package org.onrecord.internal.phrase;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which descriptions describe the name beside them. */
class AppositionsTest {

    /** The descriptions and the names that they describe: "the head of Oslo = Ana Ruiz". */
    private static List<String> found(String marked) {
        MarkedArticle article = MarkedArticle.of(marked);
        PhraseGroups groups = PhraseGroups.find(article.analysis(), article.phrases(), SmallModels.LEXICON);
        return article.phrases().stream()
                .filter(phrase -> groups.nameBeside(phrase) != null)
                .map(phrase -> article.words(phrase) + " = " + article.core(groups.nameBeside(phrase)))
                .toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "The mayor , [Ana Ruiz]P , said no . | The mayor = Ana Ruiz",
                "[Oslo]L ’s mayor , [Ana Ruiz]P , said no . | Oslo’s mayor = Ana Ruiz",
                "He met the mayor of [Oslo]L , [Ana Ruiz]P . | the mayor of Oslo = Ana Ruiz",
                "A spokesman for/IN the agency of [Oslo]L , [Ana Ruiz]P , said no . | A spokesman for the agency of Oslo = Ana Ruiz",
                "[Oslo]L ’s envoy/NN to [Chile]L , [Ana Ruiz]P , left . | Oslo’s envoy = Ana Ruiz",
                "One/CD of the mayors/NNS , [Ana Ruiz]P , left . | One of the mayors = Ana Ruiz",
                "[Ana Ruiz]P , the mayor of [Oslo]L , said no . | the mayor of Oslo = Ana Ruiz",
                "[Ana Ruiz]P of the [Board]O , the mayor , said no . | the mayor = Ana Ruiz",
                "[Ana Ruiz]P ( the mayor ) said no . | the mayor = Ana Ruiz",
                "[Ana Ruiz]P , 52/CD , a mayor , left . | a mayor = Ana Ruiz",
                "The mayor , [Ana Ruiz]P , 52/CD , left . | The mayor = Ana Ruiz",
                "[Ana Ruiz]P ( 52/CD ) , a mayor , left . | a mayor = Ana Ruiz",
                "The mayor , [Ana Ruiz]P ( 52/CD ) , left . | The mayor = Ana Ruiz",
                "The mayor , Dr [Ana Ruiz]P in [Oslo]L . | The mayor = Dr Ana Ruiz",
                "He met the tutor , [Ana Ruiz]P . | the tutor = Ana Ruiz",
                "“ No , ” a friend , [Ana Ruiz]P told us . | a friend = Ana Ruiz",
                "He met mayor in [Kelmland]L [Ana Ruiz]P . | mayor in Kelmland Ana Ruiz = Kelmland Ana Ruiz",
                "The head of planning/NN and transport/NN , [Ana Ruiz]P , left . | The head of planning and transport = Ana Ruiz",
                "The mayor of [Oslo]L [Ana Ruiz]P left . | The mayor of Oslo Ana Ruiz = Oslo Ana Ruiz"
            })
    void aDescriptionBesideANameDescribesIt(String marked, String expected) {
        assertThat(found(marked)).contains(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The bridge was closed by the mayor , [Ana Ruiz]P said .",
                "Last/JJ week , [Ana Ruiz]P , who left , said no .",
                "In the end , [Ana Ruiz]P , who left , said no .",
                "The mayor , [Ana Ruiz]P and [Paul Lund]P left .",
                "The mayor , [Ana Ruiz]P , [Paul Lund]P and [Mina Patel]P left .",
                "The mayor , [Oslo]L , left .",
                "They/PRP met the same/JJ Tuesday , [Ana Ruiz]P , who left , said no .",
                "They/PRP met the same/JJ week , [Ana Ruiz]P , who left , said no .",
                "The agency , [Ana Ruiz]P , left .",
                "The sub-agency/NN , [Ana Ruiz]P , left .",
                "The heads/NNS , [Ana Ruiz]P , left .",
                "[Ana Ruiz]P , the mayor said , left .",
                "[Ana Ruiz]P , the head and the mayor left .",
                "[Oslo]L , the mayor , left .",
                "He met the mayor , [Ana Ruiz]P ’s friend .",
                "The friend of mayor [Ana Ruiz]P left .",
                "A mayor in [North Kelmland]L [Ana Ruiz]P left .",
                "After/IN meeting/VBG the mayor in [Oslo]L [Bo Lund]P said no .",
                "With a mayor at/IN [Kelm Hospital]O [Ana Ruiz]P left ."
            })
    void aPhraseThatOnlyStandsBesideANameDoesNotDescribeIt(String marked) {
        assertThat(found(marked)).isEmpty();
    }

    @Test
    void aNameMayHaveADescriptionOnEitherSide() {
        assertThat(found("The mayor , [Ana Ruiz]P , a head of the police , left ."))
                .containsExactly("The mayor = Ana Ruiz", "a head of the police = Ana Ruiz");
    }

    @Test
    void ofTwoDescriptionsThatEndAtTheCommaTheWiderOneDescribesTheName() {
        assertThat(found("He met the spokesman of the office of the mayor , [Ana Ruiz]P ."))
                .containsExactly("the spokesman of the office of the mayor = Ana Ruiz");
        assertThat(found("He met the spokesman in the office of the mayor , [Ana Ruiz]P ."))
                .as("a loose preposition")
                .containsExactly("the mayor = Ana Ruiz");
    }
}
