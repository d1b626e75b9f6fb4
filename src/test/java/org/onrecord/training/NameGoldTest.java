package org.onrecord.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.onrecord.evaluation.GoldArticle;
import org.onrecord.evaluation.GoldFormatException;
import org.onrecord.evaluation.GoldNames;

class NameGoldTest {
    @TempDir
    private Path folder;

    private List<GoldArticle> read(String file, String content) throws IOException {
        return NameGold.read(Files.writeString(folder.resolve(file), content));
    }

    private static List<String> names(GoldArticle article) {
        return article.mentions().stream()
                .map(mention -> mention.type() + " "
                        + article.text()
                                .substring(
                                        mention.span().start(), mention.span().end()))
                .toList();
    }

    @Test
    void aFileWithATokenALineIsCutIntoArticlesOfTwentySentences() throws IOException {
        List<GoldArticle> articles = read("gold.tsv", "Kelmund\tB-ORG\nleft\tO\n\n".repeat(45));
        assertThat(articles).hasSize(3);
        assertThat(articles.get(2).text()).isEqualTo("Kelmund left\n".repeat(5));
        assertThat(names(articles.get(2))).hasSize(5).containsOnly("ORGANIZATION Kelmund");
    }

    @Test
    void namesInChainsCountWithoutTheArticleAndWithoutNamesInsideThem() throws IOException {
        String line = "{\"id\":\"a\",\"text\":\"The Bank of Kelmund fell and it closed.\",\"mentions\":["
                + "[0,19,\"The Bank of Kelmund\",1,\"organization\",\"name\"],[12,19,\"Kelmund\",2,\"place\",\"name\"],"
                + "[29,31,\"it\",1,\"organization\",\"pronoun\"]]}";
        assertThat(read("gold.jsonl", line))
                .singleElement()
                .satisfies(article -> assertThat(names(article)).containsExactly("ORGANIZATION Bank of Kelmund"));
    }

    @Test
    void aCorpusWithoutNamesIsRefused() {
        assertThatExceptionOfType(GoldFormatException.class)
                .isThrownBy(() -> read("gold.jsonl", "{\"id\":\"a\",\"text\":\"Nothing.\"}"))
                .withMessageContaining("no ");
    }

    @Test
    void namesThatAReaderWroteDownAreThoseOfTheirArticle() throws IOException {
        Path texts = Files.writeString(
                folder.resolve("texts.jsonl"),
                "{\"id\":\"a\",\"text\":\"Ada Boro left Kelmund.\",\"pronoun\":[9,13,\"left\"],"
                        + "\"names\":[[0,8,\"Ada Boro\",true],[14,21,\"Kelmund\",false]]}");
        Path names = Files.writeString(folder.resolve("names.tsv"), "a\tPERSON\t0-8\na\tPLACE\t14-21\n");

        assertThat(NameGold.read(texts, GoldNames.read(names)))
                .singleElement()
                .satisfies(article -> assertThat(names(article)).containsExactly("PERSON Ada Boro", "PLACE Kelmund"));
    }
}
