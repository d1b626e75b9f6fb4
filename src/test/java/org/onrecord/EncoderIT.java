package org.onrecord;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.onrecord.cli.Main;
import org.onrecord.document.Entity;
import org.onrecord.document.Extraction;

/** The second gear, with the encoder of the repository. */
class EncoderIT {
    private static final Extractor ACCURATE = Extractor.builder().encoder(true).build();
    private static final Path JAR = Path.of("target", "onrecord.jar");
    private static final Path ACCURATE_JAR = Path.of("target", "onrecord-accurate.jar");
    private static final String ARTICLE = "seeds/wire-report.txt";

    @TempDir
    private Path folder;

    private static List<String> names(Extraction extraction) {
        return extraction.entities().stream().map(Entity::name).toList();
    }

    @Test
    void theFingerprintTellsTheGearsApart() {
        assertThat(ACCURATE.provenance().libraryVersion())
                .isEqualTo(Models.extractor().provenance().libraryVersion());
        assertThat(ACCURATE.provenance().modelsDigest())
                .isNotEqualTo(Models.extractor().provenance().modelsDigest());
        assertThat(ACCURATE.extract("Ana Ruiz spoke.").provenance()).isEqualTo(ACCURATE.provenance());
    }

    @Test
    void anyTextIsRead() {
        for (String text : List.of(
                "",
                " ",
                "a",
                "\uD83D",
                "\u0000\u0001",
                "—",
                "京都市長は語った。",
                "x".repeat(5_000),
                ".,;:!? ".repeat(500),
                "\n\n\n")) {
            assertThat(ACCURATE.extract(text).article().text()).isEqualTo(text);
        }
    }

    @Test
    void anArticleHasTheSameExtractionOnEveryThread() throws Exception {
        List<String> texts;
        try (Stream<Path> files = Files.list(Path.of("seeds"))) {
            texts = files.filter(file -> file.toString().endsWith(".txt"))
                    .sorted()
                    .map(EncoderIT::read)
                    .toList();
        }
        List<Extraction> alone =
                texts.stream().map(text -> ACCURATE.extract(text)).toList();
        ExecutorService threads = Executors.newFixedThreadPool(4);
        try {
            List<Future<Extraction>> results = threads.invokeAll(texts.stream()
                    .<Callable<Extraction>>map(text -> () -> ACCURATE.extract(text))
                    .toList());
            for (int i = 0; i < texts.size(); i++) {
                assertThat(results.get(i).get()).isEqualTo(alone.get(i));
            }
        } finally {
            threads.shutdownNow();
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void oneExtractorGivesWhatAnotherGives() throws IOException {
        String text = Files.readString(Path.of(ARTICLE));
        assertThat(Extractor.builder().encoder(true).build().extract(text)).isEqualTo(ACCURATE.extract(text));
    }

    @Test
    void aFolderOfModelsWithoutTheEncoderIsNamed() throws IOException {
        Path models = Files.createDirectory(folder.resolve("models"));
        try (Stream<Path> files = Files.list(Path.of("models"))) {
            for (Path file :
                    files.filter(file -> !file.toString().endsWith(".onnx")).toList()) {
                Files.copy(file, models.resolve(file.getFileName()));
            }
        }
        assertThat(names(Extractor.builder().models(models).build().extract("Ana Ruiz spoke.")))
                .hasSize(1);
        assertThatExceptionOfType(ModelException.class)
                .isThrownBy(
                        () -> Extractor.builder().models(models).encoder(true).build())
                .withMessageContaining("model file is missing: " + models.resolve("encoder.onnx"));
    }

    @Test
    void thePlainJarSaysWhatToAdd() throws Exception {
        Jvm.Run run = new Jvm(folder).with("-Xmx1g").onlyWith(JAR).run(Main.class, "extract", "--accurate", ARTICLE);
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.out()).isEmpty();
        assertThat(run.err())
                .startsWith("onrecord: extract: model encoder: is not in this jar; run onrecord-accurate.jar")
                .contains("com.microsoft.onnxruntime:onnxruntime")
                .doesNotContain("\tat ");
    }

    @Test
    void withoutOnnxRuntimeItIsNamed() throws Exception {
        Path encoder = Path.of("target", "onrecord-" + Extractor.version() + "-encoder.jar");
        Jvm.Run run = new Jvm(folder)
                .with("-Xmx1g")
                .onlyWith(Path.of(JAR + File.pathSeparator + encoder))
                .run(Main.class, "extract", "--accurate", ARTICLE);
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err())
                .startsWith("onrecord: extract: model encoder: needs ONNX Runtime, which is not on the class path;")
                .contains("add the dependency com.microsoft.onnxruntime:onnxruntime")
                .doesNotContain("\tat ");
    }

    @Test
    void anOutputOfOneGearIsNotContinuedInTheOther() throws Exception {
        Path output = folder.resolve("out.jsonl");
        Jvm jvm = new Jvm(folder).with("-Xmx1g").onlyWith(ACCURATE_JAR);
        Jvm.Run first = jvm.run(Main.class, "extract", "--accurate", "--output", output, ARTICLE);
        assertThat(first.err()).doesNotContain("WARN");
        assertThat(first.code()).isZero();
        String written = Files.readString(output);
        Jvm.Run second = jvm.run(Main.class, "extract", "--resume", "--output", output, ARTICLE);
        assertThat(second.code()).isEqualTo(1);
        assertThat(Files.readString(output)).isEqualTo(written);
    }

    @Test
    void twoMegabytesOfTextAreReadInAHeapOf750Megabytes() throws Exception {
        String paragraph =
                "The mayor of Kelmora, Séverin Gnahoré, said on Tuesday that the water board would meet again.\n\n";
        Path text = Files.writeString(folder.resolve("long.txt"), paragraph.repeat(2_000_000 / paragraph.length()));
        Jvm.Run run = new Jvm(folder)
                .with("-Xmx750m")
                .onlyWith(ACCURATE_JAR)
                .run(Main.class, "extract", "--accurate", "--output", folder.resolve("long.jsonl"), text);
        assertThat(run.err()).contains("1 article");
        assertThat(run.code()).isZero();
    }
}
