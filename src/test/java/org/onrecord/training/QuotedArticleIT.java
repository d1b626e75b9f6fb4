package org.onrecord.training;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.onrecord.internal.linguistics.Analysis;

/** The right sources of gold, as tokens. */
class QuotedArticleIT {
    private static final String TEXT = "“We will go,” Ann Lee and Bo Ray announced. They sang “Blue Harbour” there. "
            + "“It is late,” the ferryman said.";

    private static QuotedArticle article;

    @BeforeAll
    static void read(@TempDir Path folder) throws IOException {
        String segments = String.join(
                ",",
                segment("We will go,", "Ann Lee and Bo Ray", "announced"),
                "{\"start\":%d,\"end\":%d,\"attributed\":false}".formatted(at("Blue"), at("Blue Harbour") + 12),
                segment("It is late,", "the ferryman", "said."));
        Path gold = Files.writeString(
                folder.resolve("gold.jsonl"),
                "{\"id\":\"a\",\"text\":\"%s\",\"segments\":[%s]}%n".formatted(TEXT, segments));
        article = QuotedArticle.read(List.of(gold)).get(0);
    }

    private static String segment(String content, String source, String cue) {
        return "{\"start\":%d,\"end\":%d,\"attributed\":true,\"kind\":\"direct\",\"sources\":[[%d,%d]],\"cues\":[[%d,%d]]}"
                .formatted(
                        at(content),
                        at(content) + content.length(),
                        at(source),
                        at(source) + source.length(),
                        at(cue),
                        at(cue) + cue.length());
    }

    private static int at(String words) {
        return TEXT.indexOf(words);
    }

    private static String text(int first, int end) {
        Analysis analysis = article.analysis();
        return analysis.span(first, end).in(analysis.text());
    }

    @Test
    void eachContentThatTheGoldKnowsHasAnAnswer() {
        assertThat(article.answers())
                .extracting(answer -> text(answer.first(), answer.end()))
                .containsExactly("We will go,", "Blue Harbour", "It is late,");
    }

    @Test
    void theSourceIsTheWholePhraseWithAllWhomItJoins() {
        QuotedArticle.Answer first = article.answers().get(0);
        QuotedArticle.Answer last = article.answers().get(2);
        assertThat(text(first.sourceFirst(), first.sourceEnd())).isEqualTo("Ann Lee and Bo Ray");
        assertThat(text(last.sourceFirst(), last.sourceEnd())).isEqualTo("the ferryman");
    }

    @Test
    void wordsThatNobodyIsQuotedWithHaveNoSource() {
        QuotedArticle.Answer title = article.answers().get(1);
        assertThat(List.of(title.sourceFirst(), title.sourceEnd())).containsExactly(-1, -1);
    }
}
