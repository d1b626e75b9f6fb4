package org.onrecord.internal.tagging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.onrecord.internal.model.ModelFolder;
import org.onrecord.internal.model.ModelFormatException;

class WordClustersTest {
    @TempDir
    private Path folder;

    @Test
    void aWordHasTheClusterOfItsLineAndDigitsAreAllAlike() throws IOException {
        write("# onrecord clusters 1\nriver\t7\n99th\t12\n");
        WordClusters clusters = WordClusters.load(ModelFolder.at(folder));
        assertThat(clusters.of("river")).isEqualTo(7);
        assertThat(clusters.of("40th")).isEqualTo(12);
        assertThat(clusters.of("lake")).isZero();
    }

    @Test
    void aLineThatIsNoWordAndClusterIsRefusedWithTheFilesName() throws IOException {
        write("# onrecord clusters 1\nriver 7\n");
        assertThatExceptionOfType(ModelFormatException.class)
                .isThrownBy(() -> WordClusters.load(ModelFolder.at(folder)))
                .withMessage("not lines of a word and its cluster: " + folder.resolve("clusters.tsv.gz"));
    }

    private void write(String text) throws IOException {
        try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(folder.resolve("clusters.tsv.gz")))) {
            out.write(text.getBytes(StandardCharsets.UTF_8));
        }
    }
}
