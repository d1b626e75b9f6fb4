package org.onrecord;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.onrecord.document.Extraction;

/** {@link Extractor.Builder#models}: which folders it takes, and what it says about others. */
class ModelsFolderIT {
    private static final Path REPOSITORY = Path.of("models");

    @TempDir
    private Path folder;

    @Test
    void theRepositorysOwnFolderGivesTheSameExtractionAndFingerprintAsTheJar() {
        String text = "“We will rebuild the bridge,” said Ruth Okafor, a nurse at St Mary's.";
        Extraction own = Extractor.builder().models(REPOSITORY).build().extract(text);
        assertThat(own).isEqualTo(Models.extractor().extract(text));
    }

    @Test
    void aWordListThatTheUserChangedChangesTheFingerprint() throws IOException {
        copyModels();
        Files.writeString(folder.resolve("roles.tsv"), "stargazer\tPERSON\t-\n");
        Extractor changed = Extractor.builder().models(folder).build();
        assertThat(changed.provenance()).isNotEqualTo(Models.extractor().provenance());
    }

    @Test
    void weightsOfAnotherFormatVersionAreRefusedWithFileAndVersions() throws IOException {
        copyModels();
        Path weights = folder.resolve("speaking.weights.gz");
        try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(weights))) {
            out.write("# onrecord speaking 1\nbefore-cue=say\t0.5\n".getBytes(StandardCharsets.UTF_8));
        }
        assertThatExceptionOfType(ModelException.class)
                .isThrownBy(() -> Extractor.builder().models(folder).build())
                .withMessageContaining("speaking.weights.gz begins with \"# onrecord speaking 1\"")
                .withMessageContaining("this version of OnRecord reads \"# onrecord speaking 2\"");
    }

    @Test
    void weightsInTheTextFormatOfEarlierVersionsAreRefusedByName() throws IOException {
        copyModels();
        Path weights = folder.resolve("speaking.weights.gz");
        Files.delete(weights);
        Files.writeString(folder.resolve("speaking.tsv"), "# onrecord speaking 1\nbefore-cue=say\t0.5\n");
        assertThatExceptionOfType(ModelException.class)
                .isThrownBy(() -> Extractor.builder().models(folder).build())
                .withMessageContaining("model file is missing: " + weights)
                .withMessageContaining("speaking.tsv is of another version of OnRecord");
    }

    @Test
    void aMissingOrBrokenFileIsNamed() throws IOException {
        copyModels();
        Path tagger = folder.resolve("parts-of-speech.gz");
        Files.writeString(tagger, "no tagger");
        assertThatExceptionOfType(ModelException.class)
                .isThrownBy(() -> Extractor.builder().models(folder).build())
                .withMessageContaining("model file is not compressed by gzip: " + tagger);
        Files.delete(tagger);
        assertThatExceptionOfType(ModelException.class)
                .isThrownBy(() -> Extractor.builder().models(folder).build())
                .withMessageContaining("model file is missing: " + tagger);
    }

    private void copyModels() throws IOException {
        try (Stream<Path> files = Files.list(REPOSITORY)) {
            for (Path file : files.toList()) {
                Files.copy(file, folder.resolve(file.getFileName()));
            }
        }
    }
}
