package org.onrecord.internal.coreference;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.onrecord.internal.cluster.EntityCluster;
import org.onrecord.internal.linguistics.HandTagged;
import org.onrecord.internal.phrase.Phrase;

/** What holds for whatever the name tagger takes for names. */
class CoreferencePropertiesTest {

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
    void everyPhraseMeansEntitiesOfTheArticleAndTheSameOnesEachTime(@ForAll("texts") String marked) {
        Story story = Story.of(marked);
        List<EntityCluster> entities = story.entities().all();
        assertThat(entities).allSatisfy(entity -> assertThat(entity.name()).isNotBlank());
        assertThat(entities.stream().flatMap(entity -> entity.names().stream()))
                .doesNotHaveDuplicates()
                .hasSameSizeAs(HandTagged.names(marked));
        assertThat(entities).extracting(entity -> entity.names().get(0).first()).isSorted();
        Map<Phrase, Meaning> meanings = story.meaningsOfAll();
        assertThat(meanings.values()).allSatisfy(meaning -> assertThat(entities).containsAll(meaning.entities()));
        assertThat(story.meaningsOfAll()).isEqualTo(meanings);
    }
}
