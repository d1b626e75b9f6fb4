package org.onrecord.internal.corenlp;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.onrecord.internal.lexicon.Frequencies;
import org.onrecord.internal.model.LinearModel;
import org.onrecord.internal.model.ModelFolder;
import org.onrecord.internal.model.ModelFormatException;
import org.onrecord.internal.tagging.ChainModel;

/** {@code JAZZER_FUZZ=1 mvn test -Dtest=ModelReadersFuzzTest} looks for more inputs than are kept. */
class ModelReadersFuzzTest {

    private static final String LINES = "lines.tsv";

    private Path folder;

    @BeforeEach
    void folder() throws IOException {
        folder = Files.createTempDirectory("models");
    }

    @AfterEach
    void remove() throws IOException {
        for (String name : new String[] {CoreNlpModels.TAGGER, ChainModel.FILE, LINES, ""}) {
            Files.deleteIfExists(folder.resolve(name));
        }
    }

    /** A file is a model, or it is refused by name. */
    @FuzzTest(maxDuration = "15m")
    void anyFile(FuzzedDataProvider data) throws IOException {
        int format = data.consumeInt(0, 3);
        byte[] bytes = data.consumeRemainingAsBytes();
        String name = format == 0 ? CoreNlpModels.TAGGER : format == 1 ? ChainModel.FILE : LINES;
        Files.write(folder.resolve(name), format == 1 ? compressed(bytes) : bytes);
        try {
            ModelFolder models = ModelFolder.at(folder);
            switch (format) {
                case 0 -> CoreNlpModels.tagger(models);
                case 1 -> ChainModel.load(models);
                case 2 -> LinearModel.load(models, LINES);
                default -> Frequencies.load(models, LINES);
            }
        } catch (ModelFormatException e) {
            assertThat(e).hasMessageContaining(name);
        }
    }

    private static byte[] compressed(byte[] bytes) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(out)) {
            gzip.write(bytes);
        }
        return out.toByteArray();
    }
}
