package org.onrecord.internal.encoder;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.onrecord.internal.linguistics.Analysis;
import org.onrecord.internal.linguistics.HandTagged;

class WindowsTest {
    private static final WordPieces PIECES =
            WordPieces.of(List.of("[UNK]", "[CLS]", "[SEP]", "a", "##b", ".", "“", "”", "c"));

    private static List<Window> windows(String text) {
        var windows = new ArrayList<Window>();
        new Windows(PIECES).each(HandTagged.analysis(text), windows::add);
        return windows;
    }

    /** Returns a sentence of so many words, each of one sub-word. */
    private static String sentence(int words) {
        return String.join(" ", Collections.nCopies(words, "c"));
    }

    private static List<String> own(List<Window> windows) {
        return windows.stream()
                .map(window -> window.first() + "-" + window.end())
                .toList();
    }

    @Test
    void aShortArticleIsOneWindow() {
        Window window = windows("Ab “ ab ab .\n\n“ C a .").get(0);
        assertThat(window.pieces()).containsExactly(1, 3, 4, 6, 3, 4, 3, 4, 5, 6, 8, 3, 5, 2);
        assertThat(window.starts()).containsExactly(1, 3, 4, 6, 8, 9, 10, 11, 12);
        assertThat(window.openings()).containsExactly(0, 1, 1, 0, 0, 0, 0, 0, 0, 1, 1, 0, 0, 0);
        assertThat(window.shapes()).containsExactly(0, 3, 3, 1, 2, 2, 2, 2, 1, 1, 4, 2, 1, 0);
    }

    @Test
    void anEmptyArticleHasNoWindow() {
        var windows = new ArrayList<Window>();
        new Windows(PIECES).each(new Analysis("", List.of(), List.of()), windows::add);
        assertThat(windows).isEmpty();
    }

    @Test
    void aWindowEndsWhereTheLastParagraphEndsThatFits() {
        String text = sentence(100) + "\n\n" + sentence(100) + "\n" + sentence(20) + "\n\n" + sentence(100);
        assertThat(own(windows(text))).containsExactly("0-220", "220-320");
    }

    @Test
    void aWindowOfALongParagraphEndsWhereASentenceEnds() {
        List<Window> windows =
                windows(sentence(200) + "\n" + sentence(100) + "\n" + sentence(100) + "\n\n" + sentence(50));
        assertThat(own(windows)).containsExactly("0-200", "200-400", "400-450");
        assertThat(windows.get(0).pieces()).hasSize(202);
        assertThat(windows.get(1).pieces()).hasSize(250);
    }

    @Test
    void allWindowsButTheFirstHaveTokensBeforeTheirOwnForContext() {
        List<Window> windows = windows(sentence(190) + "\n\n" + sentence(30) + "\n\n" + sentence(180));
        assertThat(own(windows)).containsExactly("0-220", "220-400");
        assertThat(windows.get(0).start()).isZero();
        Window second = windows.get(1);
        assertThat(second.start()).isEqualTo(220 - 48);
        assertThat(second.pieces()).hasSize(48 + 180 + 2);
        assertThat(second.of(second.start())).isEqualTo(1);
        assertThat(second.of(220)).isEqualTo(49);
    }

    @Test
    void aLongSentenceIsDividedBetweenWords() {
        List<Window> windows = windows(sentence(600));
        assertThat(own(windows)).containsExactly("0-254", "254-460", "460-600");
        assertThat(windows).allSatisfy(window -> assertThat(window.pieces()).hasSizeLessThanOrEqualTo(Windows.LENGTH));
    }

    @Test
    void tokensOfManySubWordsFitIntoWindows() {
        String token = "ab.".repeat(1_000);
        List<Window> windows = windows(String.join(" ", Collections.nCopies(40, token)));
        assertThat(windows).allSatisfy(window -> assertThat(window.pieces()).hasSizeLessThanOrEqualTo(Windows.LENGTH));
        assertThat(windows.get(windows.size() - 1).end()).isEqualTo(40);
    }
}
