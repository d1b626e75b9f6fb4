package org.onrecord.internal.corenlp;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.onrecord.internal.lexicon.WordRates;
import org.onrecord.internal.model.LinearModel;
import org.onrecord.internal.model.ModelFile;
import org.onrecord.internal.model.ModelFolder;
import org.onrecord.internal.model.ModelFormatException;
import org.onrecord.internal.tagging.LinearChainCrf;

/** {@code JAZZER_FUZZ=1 mvn test -Dtest=ModelReadersFuzzTest} looks for more inputs than are kept. */
class ModelReadersFuzzTest {

    private static final List<ModelFile> FILES =
            List.of(ModelFile.PART_OF_SPEECH, ModelFile.NAMES, ModelFile.ATTRIBUTION, ModelFile.CUES);

    private Path folder;

    @BeforeEach
    void folder() throws IOException {
        folder = Files.createTempDirectory("models");
    }

    @AfterEach
    void remove() throws IOException {
        for (ModelFile file : FILES) {
            Files.deleteIfExists(folder.resolve(file.fileName()));
        }
        Files.delete(folder);
    }

    /** A file is a model, or it is refused by name. */
    @FuzzTest(maxDuration = "15m")
    void anyFile(FuzzedDataProvider data) throws IOException {
        int format = data.consumeInt(0, 3);
        byte[] bytes = withHeader(FILES.get(format), data.consumeRemainingAsBytes());
        String name = FILES.get(format).fileName();
        Files.write(folder.resolve(name), format <= 2 ? compressed(bytes) : bytes);
        try {
            ModelFolder models = ModelFolder.at(folder);
            switch (format) {
                case 0 -> TagFile.read(models);
                case 1 -> LinearChainCrf.load(models);
                case 2 -> LinearModel.load(models, ModelFile.ATTRIBUTION);
                default -> WordRates.load(models, ModelFile.CUES);
            }
        } catch (ModelFormatException e) {
            assertThat(e).hasMessageContaining(name);
        }
    }

    /** With the right header, or the fuzzer would hardly get past it. */
    private static byte[] withHeader(ModelFile file, byte[] bytes) throws IOException {
        var out = new ByteArrayOutputStream();
        if (file.header() != null) {
            out.write((file.header() + "\n").getBytes(StandardCharsets.UTF_8));
        }
        out.write(bytes);
        return out.toByteArray();
    }

    private static byte[] compressed(byte[] bytes) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(out)) {
            gzip.write(bytes);
        }
        return out.toByteArray();
    }
}
