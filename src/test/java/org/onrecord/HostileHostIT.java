package org.onrecord;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.onrecord.cli.Main;
import org.onrecord.document.Extraction;
import org.onrecord.export.JsonLines;

/** Hosts that are short of memory, speak another language, forbid things, or share their JVM. */
class HostileHostIT {

    @TempDir
    private Path folder;

    @Test
    void pathologicalTextsAreReadAndWrittenIn768Megabytes() throws Exception {
        Jvm.Run run = new Jvm(folder).with("-Xmx768m").run(PathologicalRun.class);
        assertThat(run.out().lines())
                .as(run.err())
                .containsExactly(
                        Stream.of(Pathological.values()).map(Enum::name).toArray(String[]::new));
    }

    /** In Turkish, the small letter of I is ı. */
    @Test
    void localeCharsetAndTimeZoneOfTheHostChangeNothing() throws Exception {
        Jvm.Run run = new Jvm(folder)
                .locale("POSIX")
                .with("-Duser.language=tr", "-Duser.country=TR", "-Dfile.encoding=ISO-8859-1")
                .with("-Duser.timezone=Pacific/Chatham")
                .run(SeedsRun.class);
        assertThat(run.out()).as(run.err()).isEqualTo(SeedsRun.json(Models.extractor()));
    }

    /** As on a Windows machine, where home is often such a folder; line ends are those of one, too. */
    @Test
    void pathsMayHaveSpacesAndLettersOfAnyKind() throws Exception {
        Path home = Files.createDirectories(folder.resolve("Jörg O'Neil & Søn (東京)"));
        Path jar = Files.copy(Path.of("target", "onrecord.jar"), home.resolve("on record.jar"));
        Path article =
                Files.writeString(home.resolve("mañana 1.txt"), "Talks begin.\r\n\r\n“We go,” said Ana Ruiz.\r\n");
        Path names = Files.writeString(home.resolve("nombres ñ.tsv"), "Ana Ruiz\tPERSON\tRuiz\r\n");
        Path out = home.resolve("Ergebnis ß.csv");
        Jvm.Run run = new Jvm(folder)
                .onlyWith(jar)
                .with("-Dfile.encoding=windows-1252")
                .run(Main.class, "extract", "--names", names, "--format", "csv", "--output", out, article);
        assertThat(run.code()).as(run.err()).isZero();
        assertThat(Files.readString(out)).contains("mañana 1,", "We go,", "Ana Ruiz");
        assertThat(home.resolve("Ergebnis ß-mentions.csv")).isNotEmptyFile();
    }

    @Test
    void anIsolatedClassLoaderThatMayOnlyReadIsEnough() throws Exception {
        assumeThat(Runtime.version().feature()).as("has a security manager").isLessThan(24);
        Jvm.Run run = new Jvm(folder).with("-Djava.security.manager=allow").run(SeedsRun.class, "guarded");
        assertThat(run.out()).as(run.err()).isEqualTo(SeedsRun.json(Models.extractor()));
    }

    @Test
    void anArticleThatTakesAllMemoryFailsAlone() throws Exception {
        Path lines = Files.writeString(folder.resolve("in.jsonl"), """
                {"id": "1", "text": "“We go,” said Ana Ruiz."}
                {"id": "2", "text": "%s"}
                {"id": "3", "text": "“We go,” said Ana Ruiz."}
                """.formatted("“ ".repeat(3_000_000)));
        Path out = folder.resolve("out.jsonl");
        Jvm.Run run = new Jvm(folder)
                .with("-Xmx320m")
                .run(Main.class, "extract", "--threads", "1", "--format", "jsonl", "--output", out, lines);
        assertThat(run.err())
                .contains("in.jsonl:2 (article 2): ran out of memory")
                .doesNotContain("\tat ");
        assertThat(run.code()).isEqualTo(1);
        assertThat(Files.readAllLines(out))
                .extracting(line -> JsonLines.read(line, "“We go,” said Ana Ruiz.")
                        .article()
                        .id())
                .containsExactly("1", "3");
    }

    @Test
    void twoConfigurationsDoNotTouchEachOtherAndAnInterruptDoesNotKeepOneFromLoading() throws Exception {
        String text = "“We go,” said Kel Mora in Oslo.";
        Extraction before = Models.extractor().extract(text);
        Path names = Files.writeString(folder.resolve("names.tsv"), "Kel Mora\tPLACE\n");
        Thread.currentThread().interrupt();
        Extractor other;
        try {
            other = Extractor.builder()
                    .models(Path.of("target", "classes", "org", "onrecord", "models"))
                    .names(names)
                    .minimumConfidence(1)
                    .build();
        } finally {
            assertThat(Thread.interrupted()).isTrue();
        }
        for (int i = 0; i < 3; i++) {
            Extraction theirs = other.extract(text);
            assertThat(theirs.quotations().get(0).attribution()).isNull();
            assertThat(theirs.entities().get(0).type().name()).isEqualTo("PLACE");
            assertThat(Models.extractor().extract(text)).isEqualTo(before);
        }
        assertThat(before.speakerLabel(before.quotations().get(0))).isEqualTo("Kel Mora");
    }
}
