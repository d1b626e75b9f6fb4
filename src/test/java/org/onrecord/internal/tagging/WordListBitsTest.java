package org.onrecord.internal.tagging;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.onrecord.internal.lexicon.SmallLists;
import org.onrecord.internal.linguistics.HandTagged;
import org.onrecord.internal.linguistics.Token;
import org.onrecord.internal.model.ModelFile;

/** The bits themselves are known only to the weights: tests compare those of one word with those of another. */
class WordListBitsTest {
    private static final WordListBits LISTS = new WordListBits(new SmallLists()
            .with(ModelFile.TITLES, "mr|m")
            .with(ModelFile.ROLES, "pilot|PERSON|-")
            .with(ModelFile.ROLES, "newspaper|ORGANIZATION|-")
            .with(ModelFile.KINDS, "river|PLACE|head")
            .with(ModelFile.KINDS, "bloc|ORGANIZATION")
            .with(ModelFile.FIRST_NAMES, "f|Dana")
            .with(ModelFile.NICKNAMES, "daniela|dany")
            .with(ModelFile.DEMONYMS, "Kelmoran")
            .with(ModelFile.ABBREVIATIONS, "TV")
            .with(ModelFile.KNOWN_NAMES, "ORGANIZATION|Union of Rowers|U.R.")
            .with(ModelFile.KNOWN_NAMES, "PLACE|Norway")
            .with(ModelFile.KNOWN_NAMES, "ORGANIZATION|Union")
            .lexicon());

    private static int bits(String word) {
        Token token = HandTagged.analysis(word).token(0);
        return LISTS.of(token, token.text().toLowerCase(Locale.ROOT));
    }

    @Test
    void eachListHasBitsOfItsOwn() {
        List<Integer> bits = List.of(
                bits("mr"),
                bits("pilot"),
                bits("newspaper"),
                bits("river"),
                bits("bloc"),
                bits("Dana"),
                bits("Kelmorans"),
                bits("TV"));
        assertThat(bits).doesNotHaveDuplicates().doesNotContain(0);
        assertThat(bits("table")).isZero();
    }

    @Test
    void aCapitalizedWordHasOtherBitsThanTheSameWordInSmallLetters() {
        assertThat(bits("Pilot")).isNotZero().isNotEqualTo(bits("pilot"));
        assertThat(bits("dana")).as("first names are capitalized").isZero();
        assertThat(bits("kelmoran")).isZero();
        assertThat(bits("tv")).isZero();
    }

    @Test
    void titlesAndRolesAreFoundCapitalizedOrNotAndFirstNamesCapitalized() {
        assertThat(WordListBits.isTitle(bits("Mr."))).isTrue();
        assertThat(WordListBits.isTitle(bits("mr"))).isTrue();
        assertThat(WordListBits.isPersonRole(bits("Pilot"))).isTrue();
        assertThat(WordListBits.isPersonRole(bits("newspaper"))).isFalse();
        assertThat(WordListBits.isFirstName(bits("Dany"))).isTrue();
        assertThat(WordListBits.isFirstName(bits("Pilot"))).isFalse();
    }

    @Test
    void theKindOfThingIsTheSameCapitalizedOrNot() {
        assertThat(WordListBits.kind(bits("River"))).isNotZero().isEqualTo(WordListBits.kind(bits("river")));
        assertThat(WordListBits.kind(bits("bloc"))).isNotZero().isNotEqualTo(WordListBits.kind(bits("river")));
        assertThat(WordListBits.kind(bits("rivers"))).isZero();
    }

    @Test
    void aRoleIsKnownByItsLemmaToo() {
        var token = new Token(0, 6, "pilots", "NNS", "Pilot", 0, null);
        assertThat(WordListBits.isPersonRole(LISTS.of(token, "pilots"))).isTrue();
    }

    @Test
    void theLongestKnownNameMarksAllItsTokensAndAPlaceOtherBitsThanAnOrganization() {
        List<Token> tokens = HandTagged.analysis("The Union of Rowers left Norway and Union U.R.")
                .tokens();
        var bits = new int[tokens.size() + 1];
        LISTS.markKnown(tokens, 0, tokens.size(), bits, 1);
        assertThat(bits[1]).as("The").isZero();
        assertThat(bits[2]).isNotZero().isEqualTo(bits[3]).isEqualTo(bits[4]);
        assertThat(bits[6]).as("Norway").isNotZero().isNotEqualTo(bits[2]);
        assertThat(bits[8]).as("a known name of one word").isNotZero().isNotEqualTo(bits[2]);
        assertThat(bits[9]).as("U.R.").isEqualTo(bits[8]);
    }

    @Test
    void aKnownNameEndsWithItsSentence() {
        List<Token> tokens = HandTagged.analysis("Union of\nRowers").tokens();
        var bits = new int[tokens.size()];
        LISTS.markKnown(tokens, 0, 2, bits, 0);
        assertThat(bits[0]).isNotZero();
        assertThat(bits[1]).isZero();
    }
}
