package org.onrecord.internal.indirect;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.onrecord.internal.phrase.MarkedArticle;

/** Where the content of a report may start and end. */
class BoundariesTest {

    private static SentenceContext context(String marked) {
        MarkedArticle article = MarkedArticle.of(marked);
        return new SentenceContext(
                article.scored(), article.analysis().sentences().get(0), ReportFinderTest.SPEECH);
    }

    private static List<String> starts(SentenceContext context, int cue) {
        return Boundaries.starts(context, cue).stream()
                .map(token -> context.token(token).text())
                .toList();
    }

    private static List<String> lastWords(SentenceContext context, int cue) {
        return Boundaries.ends(context, cue).stream()
                .map(token -> context.token(token - 1).text())
                .toList();
    }

    @Test
    void aContentMayStartAfterItsVerbAndEndBeforeAMark() {
        SentenceContext context = context("[Ruiz]P said he left , in May .");
        assertThat(starts(context, 1)).contains("he").doesNotContain(",");
        assertThat(lastWords(context, 1)).contains("left", "May").doesNotContain(",");
    }

    @Test
    void noContentStartsOrEndsAtAHyphenInsideAWord() {
        SentenceContext context = context("[Ruiz]P said that man - made/VBN heat is here/RB .");
        assertThat(starts(context, 1)).contains("man").doesNotContain("made");
        assertThat(lastWords(context, 1)).contains("here").doesNotContain("man");
    }

    @Test
    void aDashBetweenBlanksEndsAContent() {
        SentenceContext context = context("[Ruiz]P said that he left – in May .");
        assertThat(lastWords(context, 1)).contains("left");
        assertThat(starts(context, 1)).contains("in");
    }
}
