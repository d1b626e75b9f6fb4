package org.onrecord.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.onrecord.document.EntityType;
import org.onrecord.document.Span;

class BracketedNamesTest {

    @TempDir
    private Path folder;

    private List<GoldArticle> read(String content) throws IOException {
        return BracketedNames.read(Files.writeString(folder.resolve("names.txt"), content));
    }

    @Test
    void theTextIsReadWithoutTheMarksAndTheNamesAreWhereTheyStood() throws IOException {
        GoldArticle article = read("[PER Ada Boro] left [ORG Kelm Energy] in [LOC Tirvane].\n")
                .get(0);

        assertThat(article.text()).isEqualTo("Ada Boro left Kelm Energy in Tirvane.\n\n");
        assertThat(article.mentions())
                .containsExactly(
                        new GoldArticle.Mention(new Span(0, 8), EntityType.PERSON),
                        new GoldArticle.Mention(new Span(14, 25), EntityType.ORGANIZATION),
                        new GoldArticle.Mention(new Span(29, 36), EntityType.PLACE));
    }

    @Test
    void namesMayTouchEachOtherAndThePunctuationAroundThem() throws IOException {
        GoldArticle article = read("“[LOC Oru]-[LOC Ven]”, ([ORG OVR])’s\n").get(0);

        assertThat(article.text()).isEqualTo("“Oru-Ven”, (OVR)’s\n\n");
        assertThat(article.mentions())
                .extracting(mention -> mention.span().in(article.text()))
                .containsExactly("Oru", "Ven", "OVR");
    }

    @Test
    void aLineIsAParagraphAndFiveHyphensBeginAnotherArticle() throws IOException {
        List<GoldArticle> articles = read("-----\nOne\n\nTwo \r\n-----\n-----\nThree [LOC Oru]\n-----\n");

        assertThat(articles).extracting(GoldArticle::id).containsExactly("names.txt#1", "names.txt#2");
        assertThat(articles.get(0).text()).isEqualTo("One\n\nTwo\n\n");
        assertThat(articles.get(0).mentions()).isEmpty();
        assertThat(articles.get(1).mentions()).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "[PER Ada | expected a mark such as [PER Ada Boro], found '[PER Ada'",
                "Ada] left | found '] left'",
                "[Ada] left | found '[Ada] left'",
                "[PER ] left | found '[PER ] left'",
                "[PER Ada [LOC Oru]] left | found '[PER Ada '",
                "[MISC World Cup] begins | type 'MISC' of a mark is none of PER, ORG and LOC"
            })
    void aBracketThatMarksNoNameIsRefusedWithItsFileAndLine(String line, String problem) {
        assertThatThrownBy(() -> read("Fine\n" + line + "\n"))
                .isInstanceOf(GoldFormatException.class)
                .hasMessageContaining("names.txt:2: ")
                .hasMessageContaining(problem);
    }
}
