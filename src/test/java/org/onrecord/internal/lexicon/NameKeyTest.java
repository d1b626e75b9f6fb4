package org.onrecord.internal.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameKeyTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            ignoreLeadingAndTrailingWhitespace = false,
            value = {
                "Zoë Özil|zoe ozil",
                "The Hague|hague",
                "the\u00a0Times|times",
                "Theodore|theodore",
                "U.S.|us",
                "Robert “Bob” Scott|robert bob scott",
                "Mexico's|mexico",
                "Mexico’s|mexico",
                "the students'|students",
                "O'Hara|o'hara",
                "Ann\u2003\u00a0 Lee|ann lee",
                "’S|’S",
                "ﬁrst|first",
                "Kim Jong-Un 2|kim jong-un 2",
                "The|the",
                "THE Hague|hague",
                "the  Hague|hague",
                "ann  lee|ann lee",
                " ann |ann",
                "Ann & Lee|ann & lee",
            })
    void namesThatDifferOnlyInTypographyHaveTheSameKey(String name, String key) {
        assertThat(NameKey.of(name)).isEqualTo(key);
    }

    @Test
    void aSpellingKeepsAccentsAndArticles() {
        assertThat(NameKey.spelling("The U.S. Zoë")).isEqualTo("the us zoë");
    }

    @Test
    void aTypedNameKeepsItsCase() {
        assertThat(NameKey.typed("O’Hara\u00a0\n Group")).isEqualTo("O'Hara Group");
    }

    @Test
    void thePartsOfANameAreWithoutSuffix() {
        assertThat(PersonName.of("Frank A. Ozolin Jr.").parts()).containsExactly("frank", "a", "ozolin");
        assertThat(PersonName.of("Jr.").parts()).containsExactly("jr");
        assertThat(PersonName.of("Ann - Lee").parts()).containsExactly("ann", "lee");
        assertThat(PersonName.of("-").parts()).containsExactly("-");
        assertThat(PersonName.of("Ann").isFull()).isFalse();
    }

    @Test
    void theGenerationIsApartFromTheParts() {
        assertThat(PersonName.of("Frank Ozolin, Jr.").generation()).isEqualTo("jr");
        assertThat(PersonName.of("Frank Ozolin").generation()).isEmpty();
    }

    @Test
    void anArabicArticleIsPartOfTheWordAfterIt() {
        assertThat(PersonName.of("Omar Al Kelm").parts()).containsExactly("omar", "al-kelm");
        assertThat(PersonName.of("Omar El-Kelm").parts()).containsExactly("omar", "al-kelm");
        assertThat(PersonName.of("Al Kelm").parts()).as("perhaps a first name").containsExactly("al", "kelm");
    }

    @Test
    void aNameIsTheSameHoweverItsPartsAreJoined() {
        assertThat(PersonName.of("Kim Jong-un").joined()).isEqualTo("kimjongun");
        assertThat(new PersonName(List.of("kim", "jong", "un")).joined()).isEqualTo("kimjongun");
    }

    @ParameterizedTest
    @CsvSource({
        "EU, European Union, true",
        "WHO, World Health Organization, true",
        "AU, Union of Africa, false",
        "UoR, Union of Rowers, false",
        "APR, Asia-Pacific Region, true",
        "KEN, Kenya, true",
        "KENYA, Kenya, false",
        "KE, Kenya, false",
        "KRC, Kelmora Rowing Clubs Union, false"
    })
    void anInitialismHasTheInitialsOfTheCapitalizedWordsOrBeginsTheFirst(String acronym, String name, boolean isShort) {
        assertThat(Initialism.isShortFor(acronym, name)).isEqualTo(isShort);
    }
}
