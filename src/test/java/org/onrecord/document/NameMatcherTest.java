package org.onrecord.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameMatcherTest {

    @ParameterizedTest
    @CsvSource({
        "O'Brien, Siobhan O’Brien",
        "sorensen, Ida Sørensen",
        "Lukasz Wrobel, Łukasz Wróbel",
        "Jean Pierre Faye, Jean-Pierre Faye",
        "Sisi, Abdel Fattah al-Sisi",
        "al-Sisi, Abdel Fattah al-Sisi",
        "Faye, Awa Faye Jr.",
        "Awa Faye, Awa Faye III",
        "'Faye, Awa', Awa Faye",
        "'Faye, Jr.', Awa Faye Jr.",
        "Dr. Awa Faye, Awa Faye",
        "Vice President Faye, Awa Faye",
        "Prime Minister Awa Faye, Awa Faye",
        "Señora Cruz, Rosa Cruz",
        "J.D. Lund, JD Lund",
        "Awa N. Faye, Awa Faye",
        "Awa Faye, Awa Ndeye Faye"
    })
    void aPersonIsMeant(String given, String name) {
        assertThat(NameMatcher.of(given).matches(entity(name, EntityType.PERSON)))
                .isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "Awa, Awa Faye",
        "Bo Faye, Awa Faye",
        "aye, Awa Faye",
        "Awa Lund, Awa Faye",
        "Senator, Awa Faye",
        "Faye Awa, Awa Faye",
        "Awa Faye, Faye",
        "'', Awa Faye",
        "., Awa Faye"
    })
    void anotherPersonIsMeant(String given, String name) {
        assertThat(NameMatcher.of(given).matches(entity(name, EntityType.PERSON)))
                .isFalse();
    }

    @ParameterizedTest
    @CsvSource({"Harbour Trust, The Harbour Trust", "the EU, E.U.", "UN, U.N.", "Trust, The Harbour Trust"})
    void anOrganizationIsMeant(String given, String name) {
        assertThat(NameMatcher.of(given).matches(entity(name, EntityType.ORGANIZATION)))
                .isTrue();
    }

    @Test
    void aLongerNameOfAPlaceIsAnotherPlaceOrSomethingElse() {
        assertThat(NameMatcher.of("University of New York").matches(entity("New York", EntityType.PLACE)))
                .isFalse();
    }

    @Test
    void aDescriptionIsComparedAsAWhole() {
        assertThat(NameMatcher.of("Officials").matches("the officials")).isTrue();
        assertThat(NameMatcher.of("officials").matches("two officials")).isFalse();
    }

    @Property(seed = "20261126")
    void everyNameMeansWhoeverIsCalledSo(@ForAll String name) {
        if (!Blanks.fold(name).isEmpty()) {
            assertThat(NameMatcher.of(name).matches(entity(name, EntityType.ORGANIZATION)))
                    .isTrue();
        }
        assertThat(NameMatcher.fold(NameMatcher.fold(name))).isNotNull();
    }

    private static Entity entity(String name, EntityType type) {
        var span = new Span(0, name.length());
        return new Entity(0, type, name, List.of(new Mention(span, span, name, MentionKind.NAME)));
    }
}
