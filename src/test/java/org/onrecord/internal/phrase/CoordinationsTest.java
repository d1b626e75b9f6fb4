package org.onrecord.internal.phrase;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which names are joined by commas and "and". */
class CoordinationsTest {

    /** The groups of names, each once: "Ana Ruiz + Paul Lund". */
    private static List<String> found(String marked) {
        MarkedArticle article = MarkedArticle.of(marked);
        PhraseGroups groups = PhraseGroups.find(article.analysis(), article.phrases(), SmallModels.LEXICON);
        return article.phrases().stream()
                .map(groups::joinedWith)
                .filter(names -> !names.isEmpty())
                .distinct()
                .map(names -> names.stream().map(article::core).collect(Collectors.joining(" + ")))
                .toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "[Ana Ruiz]P and [Paul Lund]P left . | Ana Ruiz + Paul Lund",
                "[Chile]L and the [Peru Board]O left . | Chile + the Peru Board",
                "[Ana Ruiz]P , [Paul Lund]P and [Mina Patel]P left . | Ana Ruiz + Paul Lund + Mina Patel",
                "[Ana Ruiz]P , [Paul Lund]P , and [Mina Patel]P left . | Ana Ruiz + Paul Lund + Mina Patel",
                "[Ana Ruiz]P and [Paul Lund]P and [Mina Patel]P left . | Ana Ruiz + Paul Lund + Mina Patel",
                "[Ana Ruiz]P , the mayor of [Oslo]L , and [Paul Lund]P , a head , left . | Ana Ruiz + Paul Lund",
                "[Ana Ruiz]P and his mayor , [Paul Lund]P , left . | Ana Ruiz + Paul Lund",
                "[Ana Ruiz]P , 52/CD , and [Paul Lund]P , 34/CD , left . | Ana Ruiz + Paul Lund",
                "[Ana Ruiz]P of [Oslo]L and [Paul Lund]P of [Kelmora]L left . | Ana Ruiz + Paul Lund",
                "[Chile]L ’s [Ana Ruiz]P and [Peru]L ’s [Paul Lund]P left . | Chile’s Ana Ruiz + Peru’s Paul Lund",
                "The [Harbour Board]O ( HB/NN ) and the [Vantor Fund]O left . | The Harbour Board + the Vantor Fund",
                "In a letter to [Vantor]O , [Kelmora]O and [Lund]O said no . | Kelmora + Lund",
                "As/IN [Ana Ruiz]P and [Paul Lund]P said , he left . | Ana Ruiz + Paul Lund",
                "Both/DT [Ana Ruiz]P and [Vantor]O left . | Both Ana Ruiz + Vantor"
            })
    void namesInAListAreJoined(String marked, String expected) {
        assertThat(found(marked)).containsExactly(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[Ana Ruiz]P , [Paul Lund]P left .",
                "[Ana Ruiz]P , and [Paul Lund]P left .",
                "He met [Ana Ruiz]P and [Paul Lund]P left .",
                "[Ana Ruiz]P and [Paul Lund]P ’s house left .",
                "[Ana Ruiz]P and [Vantor]O left .",
                "[Ana Ruiz]P and the mayor left ."
            })
    void namesInTwoClausesOrOfTwoKindsAreNotJoined(String marked) {
        assertThat(found(marked)).isEmpty();
    }

    @Test
    void aListThatIsAnObjectEndsBeforeTheSubjectOfTheNextClause() {
        assertThat(found("He met [Ana Ruiz]P , [Paul Lund]P and [Mina Patel]P left ."))
                .containsExactly("Ana Ruiz + Paul Lund");
    }

    @Test
    void aVeryLongListIsATable() {
        assertThat(found("[Ana Ruiz]P , ".repeat(2000) + "and [Paul Lund]P left ."))
                .hasSizeLessThan(2);
    }
}
