package org.onrecord.internal.cluster;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.onrecord.document.EntityType;
import org.onrecord.internal.name.Name;

/** Entities are found by their names, and those without a name by what describes them. */
class FoundEntitiesTest {
    private static final Name RUIZ = new Name(2, 4, EntityType.PERSON);
    private static final Name AGAIN = new Name(9, 10, EntityType.PERSON);
    private static final Description MINISTRY = new Description(5, 6, 7);
    private static final EntityCluster PERSON =
            new EntityCluster(0, EntityType.PERSON, "Ana Ruiz", List.of(RUIZ, AGAIN));
    private static final EntityCluster BODY =
            new EntityCluster(1, EntityType.ORGANIZATION, "harbour ministry", List.of(), List.of(MINISTRY));
    private static final EntityClusters ENTITIES = new EntityClusters(List.of(PERSON, BODY));

    @Test
    void aNameNamesItsEntity() {
        assertThat(ENTITIES.of(AGAIN)).isEqualTo(PERSON);
        assertThat(ENTITIES.of(new Name(2, 3, EntityType.PERSON))).isNull();
        assertThat(ENTITIES.of((Name) null)).isNull();
    }

    @Test
    void aDescriptionMeansItsEntity() {
        assertThat(ENTITIES.of(new Description(5, 6, 7))).isEqualTo(BODY);
        assertThat(ENTITIES.of(new Description(5, 6, 8))).isNull();
    }

    @Test
    void aNameIsFoundByItsFirstToken() {
        assertThat(ENTITIES.startingAt(9)).isEqualTo(AGAIN);
        assertThat(ENTITIES.startingAt(3)).isNull();
    }

    @Test
    void anEntityIsMentionedFirstByNameOrDescription() {
        assertThat(PERSON.first()).isEqualTo(2);
        assertThat(BODY.first()).isEqualTo(5);
        assertThat(BODY.descriptions()).containsExactly(MINISTRY);
    }
}
