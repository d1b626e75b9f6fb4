package org.onrecord.training;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DomainTest {

    @Test
    void aTokenOfAnotherCorpusHasItsFeaturesAndACopyOfEach() {
        long[][] copies = Domain.withCopies(new long[][] {{5, 9}}, 2);
        assertThat(copies[0]).hasSize(4).startsWith(5, 9);
        assertThat(Domain.isCopy(copies[0][1])).isFalse();
        assertThat(Domain.isCopy(copies[0][2])).isTrue();
        assertThat(copies[0][2])
                .as("another corpus has other copies")
                .isNotEqualTo(Domain.withCopies(new long[][] {{5, 9}}, 1)[0][2]);
    }

    @Test
    void theMainCorpusHasNoCopies() {
        assertThat(Domain.withCopies(new long[][] {{5, 9}}, Domain.MAIN)[0]).containsExactly(5, 9);
    }
}
