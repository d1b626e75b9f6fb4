package org.onrecord.internal.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class ModelFolderTest {
    @TempDir
    private Path folder;

    /** A folder with a short file for each model file. */
    @BeforeEach
    void fill() throws IOException {
        for (ModelFile file : ModelFile.values()) {
            write(file, file.header() + "\none line\n");
        }
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "ENCODER")
    void aChangeOfAnyFileChangesTheFingerprint(ModelFile file) throws IOException {
        String before = fingerprint();
        write(file, file.header() + "\nanother line\n");
        assertThat(fingerprint()).isNotEqualTo(before).matches("[0-9a-f]{8}");
    }

    @Test
    void anOptionalFileCountsForTheFingerprintOnlyWhereItWasOpened() throws IOException {
        String without = fingerprint();
        write(ModelFile.ENCODER, "2." + ModelFile.ENCODER.header() + "\nanother network");
        assertThat(fingerprint()).isEqualTo(without);
        String with = withEncoder();
        assertThat(with).isNotEqualTo(without).matches("[0-9a-f]{8}");
        write(ModelFile.ENCODER, "2." + ModelFile.ENCODER.header() + "\nyet another");
        assertThat(withEncoder()).isNotEqualTo(with);
        Files.delete(folder.resolve("encoder.onnx"));
        assertThat(fingerprint()).isEqualTo(without);
    }

    private String withEncoder() throws IOException {
        ModelFolder models = ModelFolder.at(folder);
        assertThat(models.network(ModelFile.ENCODER)).startsWith('2', '.', '#', ' ');
        return models.fingerprint();
    }

    @Test
    void aNetworkOfAnotherVersionIsRefused() throws IOException {
        write(ModelFile.ENCODER, "2.# onrecord encoder 0\n");
        assertThatExceptionOfType(ModelFormatException.class)
                .isThrownBy(() -> ModelFolder.at(folder).network(ModelFile.ENCODER))
                .withMessageContaining("begins with \"# onrecord encoder 0\"");
        write(ModelFile.ENCODER, "2");
        assertThatExceptionOfType(ModelFormatException.class)
                .isThrownBy(() -> ModelFolder.at(folder).network(ModelFile.ENCODER))
                .withMessageContaining("begins with \"\"");
    }

    @Test
    void theContentsOfTwoFilesExchangedChangeTheFingerprint() throws IOException {
        write(ModelFile.CUES, "a");
        write(ModelFile.SOURCES, "b");
        String before = fingerprint();
        write(ModelFile.CUES, "b");
        write(ModelFile.SOURCES, "a");
        assertThat(fingerprint()).isNotEqualTo(before);
    }

    @Test
    void otherFilesInTheFolderDoNotCountForTheFingerprint() throws IOException {
        String before = fingerprint();
        Files.writeString(folder.resolve("README.md"), "about the models");
        assertThat(fingerprint()).isEqualTo(before);
    }

    @Test
    void theFingerprintIsTheSameWhetherFilesWereReadBeforeWhollyInPartOrNotAtAll() throws IOException {
        ModelFolder models = ModelFolder.at(folder);
        models.lines(ModelFile.CUES);
        try (InputStream in = models.open(ModelFile.NAMES)) {
            assertThat(in.read()).isEqualTo('#');
        }
        assertThat(models.fingerprint()).isEqualTo(fingerprint());
    }

    @Test
    void aMissingFileHasNoFingerprint() throws IOException {
        Files.delete(folder.resolve("kinds.tsv"));
        assertThatExceptionOfType(ModelFormatException.class)
                .isThrownBy(this::fingerprint)
                .withMessage("model file is missing: " + folder.resolve("kinds.tsv"));
    }

    @Test
    void theRepositoryHasExactlyTheModelFilesThatTheFingerprintCovers() throws IOException {
        Set<String> expected = new HashSet<>();
        ModelFile.inNameOrder().forEach(file -> expected.add(file.fileName()));
        if (Files.notExists(Path.of("models", ModelFile.ENCODER.fileName()))) {
            expected.remove(ModelFile.ENCODER.fileName());
        }
        try (Stream<Path> files = Files.list(Path.of("models"))) {
            assertThat(files.map(file -> file.getFileName().toString()).filter(name -> !name.endsWith(".md")))
                    .as("each file of models/ is a constant of ModelFile")
                    .containsExactlyInAnyOrderElementsOf(expected);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"# onrecord cues 2", "# onrecord sources 1", "say\t1\t2", "", " # onrecord cues 1"})
    void aLearnedFileWithAnotherHeaderIsRefusedWithBothVersionsInTheMessage(String first) throws IOException {
        write(ModelFile.CUES, first + "\nsay\t1\t2\n");
        assertThatExceptionOfType(ModelFormatException.class)
                .isThrownBy(() -> ModelFolder.at(folder).lines(ModelFile.CUES))
                .withMessage("model file " + folder.resolve("cues.tsv") + " begins with \"" + first.replace('\t', '?')
                        + "\"; this version of OnRecord reads \"# onrecord cues 1\"");
    }

    @Test
    void anEmptyLearnedFileIsRefused() throws IOException {
        write(ModelFile.CUES, "");
        assertThatExceptionOfType(ModelFormatException.class)
                .isThrownBy(() -> ModelFolder.at(folder).lines(ModelFile.CUES))
                .withMessageContaining("cues.tsv begins with \"\"");
    }

    @Test
    void theHeaderOfACompressedFileIsCheckedAndSkipped() throws IOException {
        compress(ModelFile.CLUSTERS, "# onrecord clusters 2\nwords\n");
        try (InputStream in = ModelFolder.at(folder).openCompressed(ModelFile.CLUSTERS)) {
            assertThat(new String(in.readAllBytes(), StandardCharsets.UTF_8)).isEqualTo("words\n");
        }
        compress(ModelFile.CLUSTERS, "# onrecord clusters 3\nwords\n");
        assertThatExceptionOfType(ModelFormatException.class)
                .isThrownBy(() -> ModelFolder.at(folder).openCompressed(ModelFile.CLUSTERS))
                .withMessageContaining("begins with \"# onrecord clusters 3\"")
                .withMessageContaining("reads \"# onrecord clusters 2\"");
    }

    @Test
    void aLearnedFileThatIsLongerThanItsContentsIsRefused() throws IOException {
        try (DataOutputStream out = ModelFolder.create(folder, ModelFile.CLUSTERS)) {
            out.writeInt(7);
            out.write(0);
        }
        assertThatExceptionOfType(ModelFormatException.class)
                .isThrownBy(() -> ModelFolder.at(folder).read(ModelFile.CLUSTERS, "a number", DataInputStream::readInt))
                .withMessage("not a number: " + folder.resolve("clusters.gz"))
                .withRootCauseInstanceOf(IOException.class);
    }

    @Test
    void weightsOfAnOlderVersionUnderTheirOldNameAreMentionedWhereTheNewOnesAreMissing() throws IOException {
        Files.delete(folder.resolve(ModelFile.ATTRIBUTION.fileName()));
        Files.writeString(folder.resolve("attribution.tsv"), "# onrecord attribution 1\nplace=B1\t0.5\n");
        assertThatExceptionOfType(ModelFormatException.class)
                .isThrownBy(() -> ModelFolder.at(folder).open(ModelFile.ATTRIBUTION))
                .withMessage("model file is missing: " + folder.resolve("attribution.weights.gz")
                        + " (attribution.tsv is of another version of OnRecord)");
    }

    @Test
    void aFileThatShouldBeCompressedAndIsNotIsRefused() {
        assertThatExceptionOfType(ModelFormatException.class)
                .isThrownBy(() -> ModelFolder.at(folder).openCompressed(ModelFile.NAMES))
                .withMessage("model file is not compressed by gzip: " + folder.resolve("names.crf.gz"));
    }

    @Test
    void aLineThatItsReaderCannotReadIsNamedByItsNumberAndShortened() throws IOException {
        write(ModelFile.TITLES, "# titles\n\nmr\tm\n" + "x".repeat(100) + "\n");
        assertThatExceptionOfType(ModelFormatException.class)
                .isThrownBy(
                        () -> ModelFolder.at(folder).eachLine(ModelFile.TITLES, line -> line.split("\t")[1].strip()))
                .withMessage("unexpected line 4, \"" + "x".repeat(80) + "…\", in " + folder.resolve("titles.tsv"));
    }

    @Test
    void aTextFileThatIsNotUtf8IsRefused() throws IOException {
        Files.write(folder.resolve("titles.tsv"), new byte[] {'a', (byte) 0xe9, '\n'});
        assertThatExceptionOfType(ModelFormatException.class)
                .isThrownBy(() -> ModelFolder.at(folder).lines(ModelFile.TITLES))
                .withMessage("model file is not UTF-8: " + folder.resolve("titles.tsv"));
    }

    @Test
    void linesComeWithoutCommentsAndEmptyLines() throws IOException {
        write(ModelFile.TITLES, "# titles\nmr\tm\n\n# more\nmrs\tf\n");
        assertThat(ModelFolder.at(folder).lines(ModelFile.TITLES)).isEqualTo(List.of("mr\tm", "mrs\tf"));
    }

    /** By a folder that has read nothing yet. */
    private String fingerprint() throws IOException {
        return ModelFolder.at(folder).fingerprint();
    }

    private void write(ModelFile file, String text) throws IOException {
        Files.writeString(folder.resolve(file.fileName()), text);
    }

    private void compress(ModelFile file, String text) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(bytes)) {
            gzip.write(text.getBytes(StandardCharsets.UTF_8));
        }
        Files.write(folder.resolve(file.fileName()), bytes.toByteArray());
    }
}
