package org.onrecord.internal.coreference;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What holds for whatever the name tagger takes for names. */
class ReferentsPropertiesTest {

    private static final List<String> WORDS = List.of(
            "Ann",
            "Lee",
            "Ortiz-Lund",
            "Lee's",
            "NATO",
            "U.S.",
            "U",
            "Mr.",
            "Jr.",
            "Bank",
            "Ministry",
            "Times",
            "Inc.",
            "of",
            "and",
            "for",
            "the",
            "The",
            "-",
            "-Ville",
            "Lee-",
            "–",
            "'",
            "'s",
            "'S",
            "’s",
            "’",
            "&",
            ",",
            ".",
            "...",
            "(",
            ")",
            "\"",
            "“",
            "”",
            "5",
            "e\u0301",
            "\u0301",
            "İ",
            "ﬁ",
            "\uD83D",
            "😀",
            "\u200B",
            "日本",
            "مرحبا",
            "said",
            "he",
            "she",
            "it",
            "they",
            "who",
            "mayor",
            "agency",
            "was",
            "his");

    @Provide
    Arbitrary<String> texts() {
        Arbitrary<String> words =
                Arbitraries.of(WORDS).list().ofMinSize(1).ofMaxSize(5).map(list -> String.join(" ", list));
        Arbitrary<String> name =
                Combinators.combine(words, Arbitraries.of("P", "O", "L")).as((name0, type) -> "[" + name0 + "]" + type);
        return Arbitraries.oneOf(words, name, name, Arbitraries.just("\n"))
                .list()
                .ofMinSize(1)
                .ofMaxSize(25)
                .map(pieces -> "Then " + String.join(" ", pieces).replaceAll(" *\n[ \n]*", "\n"));
    }

    @Property(seed = "20261124")
    void eachNameNamesOneThing(@ForAll("texts") String marked) {
        Text text = Text.of(marked);
        Referents referents = text.referents();
        assertThat(referents.all())
                .allSatisfy(referent -> assertThat(referent.name()).isNotBlank());
        assertThat(referents.all().stream().flatMap(referent -> referent.names().stream()))
                .doesNotHaveDuplicates()
                .hasSameSizeAs(text.names());
        assertThat(referents.all())
                .extracting(referent -> referent.names().get(0).first())
                .isSorted();
        text.everyoneMeant(referents)
                .forEach(whom -> assertThat(referents.all()).containsAll(whom));
    }
}
