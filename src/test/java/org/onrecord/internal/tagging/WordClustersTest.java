package org.onrecord.internal.tagging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.onrecord.internal.model.ModelFile;
import org.onrecord.internal.model.ModelFolder;
import org.onrecord.internal.model.ModelFormatException;
import org.onrecord.internal.model.WordTable;

class WordClustersTest {
    @TempDir
    private Path folder;

    @Test
    void aWordHasItsClusterAndDigitsAreAllAlike() throws IOException {
        WordTable.write(
                folder, ModelFile.CLUSTERS, Map.of("river", new int[] {7}, "99th", new int[] {12}, "café", new int[] {3
                }));
        WordClusters clusters = WordClusters.load(ModelFolder.at(folder));
        assertThat(clusters.of("river")).isEqualTo(7);
        assertThat(clusters.of("40th")).isEqualTo(12);
        assertThat(clusters.of("café")).isEqualTo(3);
        assertThat(clusters.of("lake")).isZero();
        assertThat(clusters.ofExactly("99th")).isEqualTo(12);
        assertThat(clusters.ofExactly("40th")).isZero();
    }

    @Test
    void aFileThatIsNoTableOfClustersIsRefusedWithItsName() throws IOException {
        try (DataOutputStream out = ModelFolder.create(folder, ModelFile.CLUSTERS)) {
            out.writeBytes("river\t7\n");
        }
        assertThatExceptionOfType(ModelFormatException.class)
                .isThrownBy(() -> WordClusters.load(ModelFolder.at(folder)))
                .withMessage("not clusters of words: " + folder.resolve("clusters.gz"));
    }
}
