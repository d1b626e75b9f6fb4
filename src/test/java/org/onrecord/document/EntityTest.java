package org.onrecord.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class EntityTest {
    private static final String TEXT =
            "Runner-up Lund shook hands. Oda Lund, the mayor, left. Lund was a teacher once.";

    @Test
    void theRoleIsTheOneNearestToTheFullName() {
        Entity lund = entity("Oda Lund", List.of("Oda Lund", "Lund"), List.of("Runner-up", "mayor", "teacher"));
        assertThat(lund.role()).extracting(Role::text).isEqualTo("mayor");
    }

    @Test
    void ofTwoRolesThatAreEquallyNearTheFirstIsTheRole() {
        Entity lund = entity("Oda Lund", List.of("Oda Lund"), List.of("mayor", "mayor"));
        assertThat(lund.role()).isSameAs(lund.roles().get(0));
    }

    @Test
    void withoutAMentionByTheFullNameTheLongestNameCounts() {
        Entity lund = entity("ODA LUND", List.of("Lund", "Oda Lund"), List.of("mayor", "teacher"));
        assertThat(lund.role()).extracting(Role::text).isEqualTo("mayor");
    }

    @Test
    void nobodyHasARoleThatTheArticleDoesNotName() {
        assertThat(entity("Oda Lund", List.of("Oda Lund"), List.of()).role()).isNull();
    }

    @Test
    void evidenceOfAGenderNeedsAGender() {
        Mention name = mention("Oda Lund");
        var evidence = new GenderEvidence(name.span(), name.text(), GenderEvidence.Basis.FIRST_NAME, 0.9);
        assertThatThrownBy(() -> new Entity(0, EntityType.PERSON, "Oda Lund", List.of(name), List.of(), null, evidence))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("entity Oda Lund has evidence of a gender and no gender");
    }

    @Test
    void aProbabilityOfEvidenceIsAbove0AndAtMost1() {
        Span span = new Span(0, 3);
        assertThatThrownBy(() -> new GenderEvidence(span, "Mrs", GenderEvidence.Basis.TITLE, 1.5))
                .hasMessage("probability 1.5 is not above 0 and at most 1");
        assertThatThrownBy(() -> new GenderEvidence(span, "Mrs", GenderEvidence.Basis.TITLE, Double.NaN))
                .hasMessage("probability NaN is not above 0 and at most 1");
    }

    private static Entity entity(String name, List<String> mentions, List<String> roles) {
        return new Entity(
                0,
                EntityType.PERSON,
                name,
                mentions.stream().map(EntityTest::mention).toList(),
                roles.stream().map(role -> new Role(at(role), role, null, null)).toList(),
                null);
    }

    private static Mention mention(String text) {
        return new Mention(at(text), at(text), text, MentionKind.NAME);
    }

    private static Span at(String text) {
        int start = TEXT.indexOf(text);
        return new Span(start, start + text.length());
    }
}
