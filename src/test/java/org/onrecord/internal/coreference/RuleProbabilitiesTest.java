package org.onrecord.internal.coreference;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.onrecord.document.EntityType;
import org.onrecord.document.MentionKind;
import org.onrecord.internal.cluster.EntityCluster;

/** The order of the figures, which outlives a new count. */
class RuleProbabilitiesTest {
    private static final List<EntityCluster> PERSON = List.of(cluster(EntityType.PERSON));
    private static final List<EntityCluster> ORGANIZATION = List.of(cluster(EntityType.ORGANIZATION));

    @Test
    void aNameIsSurerThanAPronounAndAPronounThanADescription() {
        assertThat(RuleProbabilities.of(MentionKind.NAME, PERSON))
                .isGreaterThan(RuleProbabilities.of(MentionKind.PRONOUN, PERSON));
        assertThat(RuleProbabilities.of(MentionKind.PRONOUN, PERSON))
                .isGreaterThan(RuleProbabilities.of(MentionKind.NOMINAL, PERSON));
    }

    @Test
    void aPersonIsSurerThanAnOrganization() {
        assertThat(RuleProbabilities.of(MentionKind.NAME, PERSON))
                .isGreaterThan(RuleProbabilities.of(MentionKind.NAME, ORGANIZATION));
        assertThat(RuleProbabilities.of(MentionKind.PRONOUN, PERSON))
                .isGreaterThan(RuleProbabilities.of(MentionKind.PRONOUN, ORGANIZATION));
    }

    @Test
    void aPhraseWithAnEntityIsSurerThanOneWithout() {
        for (MentionKind kind : MentionKind.values()) {
            assertThat(RuleProbabilities.of(kind, PERSON)).isGreaterThan(RuleProbabilities.of(kind, List.of()));
        }
    }

    private static EntityCluster cluster(EntityType type) {
        return new EntityCluster(0, type, "Ada", List.of());
    }
}
