package org.onrecord.internal.phrase;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** An article as a string of symbols. */
class ArticleSymbolsTest {

    private static String codes(String marked) {
        return MarkedArticle.of(marked).codes();
    }

    /** The symbol of the unit that a word is. */
    private static Symbol symbol(String word) {
        return MarkedArticle.of(word).symbols().symbol(0);
    }

    @Test
    void aContentIsOneUnitWithItsMarks() {
        assertThat(codes("“ We will go , ” said [Ana Ruiz]P .")).isEqualTo("QCN.");
    }

    @Test
    void twoContentsSideBySideAreTwoUnits() {
        assertThat(codes("“ Go ” “ We ” said [Ana Ruiz]P .")).isEqualTo("QQCN.");
    }

    @Test
    void aContentOverParagraphsIsOneUnitInEach() {
        assertThat(codes("“ We will go .\n\n“ We will , ” said [Ana Ruiz]P .")).isEqualTo("Q|QCN.");
    }

    @Test
    void theBorderOfParagraphsIsAUnitAndThatOfSentencesIsNot() {
        assertThat(codes("He left .\n\nHe left .\nHe left .")).isEqualTo("PV.|PV.PV.");
    }

    @Test
    void anOwnerIsPartOfTheUnitOfItsPhrase() {
        assertThat(codes("[Ana Ruiz]P ’s plan left .")).isEqualTo("nV.");
    }

    @ParameterizedTest
    @CsvSource({
        "[Ana Ruiz]P, PERSON",
        "[NATO]O, OTHER_NAME",
        "[Oslo]L, OTHER_NAME",
        "The spokesman, SPEAKING_NOUN",
        "the table, NOUN",
        "She, HE_OR_SHE",
        "him, OTHER_PRONOUN",
        "it, IT",
        "we, I_OR_WE",
        "who, WHO",
        "which/WP, WHICH_OR_WHEN",
        "when/WRB, WHICH_OR_WHEN",
        "said, STRONG_CUE",
        "called, STRONG_CUE",
        "make/VB, WEAK_CUE",
        "left, VERB",
        "was, AUXILIARY",
        "has, AUXILIARY",
        "will, MODAL",
        "according, ACCORDING",
        "per/IN, ACCORDING",
        "to, TO",
        "and, AND",
        "not/RB, ADVERB",
        "that, THAT",
        "as/IN, AS",
        "by, BY",
        "in, PREPOSITION",
        "up/RP, PREPOSITION",
        "yes/UH, OTHER_WORD",
        "., STOP",
        "!, STOP",
        "?, STOP",
        ":, COLON",
        ";, SEMICOLON",
        "-, DASH",
        "–, DASH",
        "—, DASH",
        "(, OPENING_BRACKET",
        "), CLOSING_BRACKET",
        "*, OTHER_MARK",
    })
    void aWordOrPhraseHasTheSymbolOfItsKind(String words, Symbol symbol) {
        assertThat(symbol(words)).isEqualTo(symbol);
    }

    @Test
    void aCommaHasTheSymbolOfACommaAfterAWord() {
        assertThat(codes("yes/UH ,")).isEqualTo("x,");
    }

    @Test
    void theUnitsBeforeAndAfterTheArticleAreStartAndEnd() {
        ArticleSymbols symbols = MarkedArticle.of("He left .").symbols();
        assertThat(symbols.symbol(-1)).isEqualTo(Symbol.START);
        assertThat(symbols.symbol(2)).isEqualTo(Symbol.STOP);
        assertThat(symbols.symbol(3)).isEqualTo(Symbol.END);
    }

    @Test
    void codesOutsideTheArticleAreLeftOut() {
        ArticleSymbols symbols = MarkedArticle.of("He left .").symbols();
        assertThat(symbols.codes(-3, 9)).isEqualTo("PV.");
        assertThat(symbols.codes(2, 1)).isEmpty();
    }

    @Test
    void aUnitIsAPhraseOrNone() {
        MarkedArticle article = MarkedArticle.of("He left .\n\nHe left .");
        assertThat(article.symbols().phraseOf(-1)).isNull();
        assertThat(article.symbols().phraseOf(0)).isSameAs(article.phrase("He"));
        assertThat(article.symbols().phraseOf(1)).isNull();
        assertThat(article.symbols().phraseOf(3))
                .as("a paragraph border before a phrase")
                .isNull();
        assertThat(article.symbols().phraseOf(7)).isNull();
    }

    @ParameterizedTest
    @CsvSource({
        "[Ana Ruiz]P ’s plan, Ana Ruiz, OWNER-PERSON",
        "His/PRP$ spokesman, His, OWNER-PRO",
        "The mayor ’s plan, The mayor, OWNER-NOMINAL",
        "His/PRP$ spokesman, His spokesman, SPEAKING",
        "[Oslo]L, Oslo, PLACE",
        "She, She, PRO-P",
        "the table, the table, NOMINAL",
    })
    void aPhraseHasAKindByItsReference(String marked, String words, String kind) {
        MarkedArticle article = MarkedArticle.of(marked);
        assertThat(article.scored().kind(article.phrase(words))).isEqualTo(kind);
    }
}
