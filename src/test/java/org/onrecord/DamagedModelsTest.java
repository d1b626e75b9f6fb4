package org.onrecord;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.Serializable;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.onrecord.internal.corenlp.CoreNlpModels;
import org.onrecord.internal.lexicon.Lexicon;
import org.onrecord.internal.lexicon.SpeechVerbs;
import org.onrecord.internal.lexicon.Truecaser;
import org.onrecord.internal.model.LinearModel;
import org.onrecord.internal.model.ModelFile;
import org.onrecord.internal.model.ModelFolder;
import org.onrecord.internal.model.ModelFormatException;
import org.onrecord.internal.phrase.PhraseModel;
import org.onrecord.internal.tagging.LinearChainCrf;
import org.onrecord.internal.tagging.WordClusters;

/** Whatever is the matter with a model file, loading fails with an exception that names it, and runs nobody's code. */
class DamagedModelsTest {

    private static final Path MODELS = Path.of("target", "classes", "org", "onrecord", "models");
    private static final String TAGGER = ModelFile.PART_OF_SPEECH.fileName();

    @TempDir
    private static Path folder;

    /** What is read through to its end: of a list of words, any prefix is a list of words. */
    static List<String> structured() {
        return List.of(
                TAGGER,
                "names.crf.gz",
                "clusters.gz",
                "attribution.weights.gz",
                "speaking.weights.gz",
                "reported.weights.gz",
                "cues.tsv",
                "sources.tsv",
                "first-names.tsv",
                "nicknames.tsv",
                "titles.tsv",
                "roles.tsv",
                "rule-words.tsv",
                "speech-verbs.tsv",
                "kinds.tsv",
                "known-names.tsv",
                "letter-case.tsv",
                "name-lists.tsv",
                "word-usage.gz");
    }

    @BeforeAll
    static void models() throws IOException {
        try (Stream<Path> files = Files.list(MODELS)) {
            for (Path file : files.toList()) {
                restore(file.getFileName().toString());
            }
        }
    }

    private static void restore(String name) throws IOException {
        Files.deleteIfExists(folder.resolve(name));
        Files.copy(MODELS.resolve(name), folder.resolve(name));
    }

    @AfterAll
    static void nobodyWasRun() {
        assertThat(Intruder.hasRun).isFalse();
    }

    /** As {@link Extractor.Builder#build} does, but what has to do with that file alone. */
    private static Object load(String name) throws IOException {
        ModelFolder models = ModelFolder.at(folder);
        return switch (name) {
            case "parts-of-speech.gz" -> CoreNlpModels.withoutNames(models);
            case "names.crf.gz" -> LinearChainCrf.load(models);
            case "clusters.gz" -> WordClusters.load(models);
            case "attribution.weights.gz" -> LinearModel.load(models, ModelFile.ATTRIBUTION);
            case "speaking.weights.gz", "reported.weights.gz" -> PhraseModel.load(models);
            case "speech-verbs.tsv" -> SpeechVerbs.load(models);
            case "letter-case.tsv" -> Truecaser.load(models, Lexicon.load(models));
            default -> Lexicon.load(models);
        };
    }

    private static void refused(String name, byte[] content) throws IOException {
        Files.delete(folder.resolve(name));
        Files.write(folder.resolve(name), content);
        try {
            assertThatExceptionOfType(ModelFormatException.class)
                    .isThrownBy(() -> load(name))
                    .withMessageContaining(folder.resolve(name).toString());
        } finally {
            restore(name);
        }
    }

    @ParameterizedTest
    @MethodSource("structured")
    void truncated(String name) throws IOException {
        byte[] whole = Files.readAllBytes(MODELS.resolve(name));
        String text = new String(whole, StandardCharsets.ISO_8859_1);
        // In the middle of the last line, behind its first field.
        int length =
                name.endsWith(".tsv") ? text.indexOf('\t', text.lastIndexOf('\n', whole.length - 2)) : whole.length / 2;
        refused(name, Arrays.copyOf(whole, length));
    }

    @ParameterizedTest
    @MethodSource("structured")
    void swapped(String name) throws IOException {
        String other = name.endsWith(".tsv") ? "function-words.txt" : "cues.tsv";
        refused(name, Files.readAllBytes(MODELS.resolve(other)));
        refused(name, Files.readAllBytes(MODELS.resolve("names.crf.gz".equals(name) ? TAGGER : "names.crf.gz")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "parts-of-speech.gz",
                "names.crf.gz",
                "clusters.gz",
                "attribution.weights.gz",
                "speaking.weights.gz",
                "reported.weights.gz",
                "cues.tsv",
                "sources.tsv"
            })
    void empty(String name) throws IOException {
        refused(name, new byte[0]);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"names.crf.gz", "parts-of-speech.gz", "clusters.gz", "word-usage.gz", "attribution.weights.gz"})
    void aSingleByteOfABinaryModel(String name) throws IOException {
        byte[] damaged = Files.readAllBytes(MODELS.resolve(name));
        damaged[damaged.length / 2] ^= 1;
        refused(name, damaged);
    }

    @Test
    void aTaggerOfManyWordsWithoutEnd() throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var data = new DataOutputStream(new GZIPOutputStream(bytes))) {
            data.writeBytes(ModelFile.PART_OF_SPEECH.header() + "\n");
            data.writeByte(1);
            data.writeUTF("NN");
            data.writeByte(0);
            data.writeInt(Integer.MAX_VALUE);
        }
        refused(TAGGER, bytes.toByteArray());
    }

    @ParameterizedTest
    @MethodSource("structured")
    void anObjectFromElsewhere(String name) throws IOException {
        refused(name, serialized(new Intruder()));
    }

    private static byte[] serialized(Object object) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var out = new ObjectOutputStream(bytes)) {
            out.writeObject(object);
        }
        return bytes.toByteArray();
    }

    private static final class Intruder implements Serializable {
        private static final long serialVersionUID = 1L;

        static boolean hasRun;

        private void readObject(ObjectInputStream in) throws IOException, ClassNotFoundException {
            in.defaultReadObject();
            hasRun = true;
        }
    }
}
