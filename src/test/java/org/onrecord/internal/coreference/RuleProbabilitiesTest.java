package org.onrecord.internal.coreference;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.onrecord.document.EntityType;
import org.onrecord.internal.cluster.EntityCluster;

/** The order of the figures, which outlives a new count. */
class RuleProbabilitiesTest {

    @Test
    void aPersonIsSurerThanAnOrganizationAndThatIsSurerThanNobody() {
        assertThat(RuleProbabilities.of(List.of(cluster(EntityType.PERSON))))
                .isGreaterThan(RuleProbabilities.of(List.of(cluster(EntityType.ORGANIZATION))));
        assertThat(RuleProbabilities.of(List.of(cluster(EntityType.ORGANIZATION))))
                .isGreaterThan(RuleProbabilities.of(List.of()));
    }

    private static EntityCluster cluster(EntityType type) {
        return new EntityCluster(0, type, "Ada", List.of());
    }
}
