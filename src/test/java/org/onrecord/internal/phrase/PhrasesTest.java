package org.onrecord.internal.phrase;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PhrasesTest {
    private static final MarkedArticle ARTICLE =
            MarkedArticle.of("[Ana Ruiz]P ’s friend left [Oslo]L .\nHe said no .\nThen/RB left .");

    private static final Phrases PHRASES = ARTICLE.phrases();

    @Test
    void aPhraseIsAtItsIndex() {
        assertThat(PHRASES).hasSizeGreaterThan(3).allMatch(phrase -> PHRASES.get(phrase.index()) == phrase);
    }

    @Test
    void anOwnerFollowsThePhraseThatItIsPartOf() {
        assertThat(PHRASES.stream().map(ARTICLE::words))
                .containsExactly("Ana Ruiz’s friend", "Ana Ruiz", "Oslo", "He", "no");
    }

    @Test
    void theFirstPhraseFromATokenOnIsFound() {
        assertThat(PHRASES.firstFrom(0)).isZero();
        assertThat(PHRASES.firstFrom(1)).isEqualTo(2);
        assertThat(PHRASES.firstFrom(ARTICLE.analysis().size())).isEqualTo(PHRASES.size());
    }

    @Test
    void theLastPhraseBeforeAnOwnerIsNotThePhraseAroundIt() {
        assertThat(PHRASES.lastBefore(PHRASES.get(1))).isEqualTo(-1);
        assertThat(PHRASES.lastBefore(PHRASES.get(2))).isEqualTo(1);
    }

    @Test
    void aSentenceHasThePhrasesThatStartInIt() {
        assertThat(PHRASES.in(ARTICLE.analysis().sentences().get(1)).stream().map(ARTICLE::words))
                .containsExactly("He", "no");
        assertThat(PHRASES.in(ARTICLE.analysis().sentences().get(2))).isEmpty();
    }

    @Test
    void thePhrasesBesideAPhraseAreFoundAndNoneBeyondTheEnds() {
        assertThat(PHRASES.before(PHRASES.get(0))).isNull();
        assertThat(PHRASES.after(PHRASES.get(0))).isSameAs(PHRASES.get(1));
        assertThat(PHRASES.before(PHRASES.get(1))).isSameAs(PHRASES.get(0));
        assertThat(PHRASES.after(PHRASES.get(4))).isNull();
    }
}
