package org.onrecord;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackages;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The arrows between the rooms. */
class ArchitectureTest {
    private static final JavaClasses OURS = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("org.onrecord");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "org.onrecord.document              | ''",
                "org.onrecord.internal.text                     | org.onrecord.document",
                "org.onrecord.internal.model                    | org.onrecord.document",
                "org.onrecord.internal.lexicon                  | org.onrecord.document,org.onrecord.internal.model",
                "org.onrecord.internal.linguistics              | org.onrecord.document",
                "org.onrecord.internal.tagging                  | org.onrecord.document,org.onrecord.internal.linguistics,org.onrecord.internal.model,org.onrecord.internal.lexicon",
                "org.onrecord.internal.corenlp                  | org.onrecord.document,org.onrecord.internal.linguistics,org.onrecord.internal.model,org.onrecord.internal.lexicon,org.onrecord.internal.tagging",
                "org.onrecord.internal.name                     | org.onrecord.document,org.onrecord.internal.text,org.onrecord.internal.linguistics,org.onrecord.internal.lexicon",
                "org.onrecord.internal.phrase                   | org.onrecord.document,org.onrecord.internal.text,org.onrecord.internal.linguistics,org.onrecord.internal.lexicon,org.onrecord.internal.model,org.onrecord.internal.name",
                "org.onrecord.internal.cluster                  | org.onrecord.document,org.onrecord.internal.linguistics,org.onrecord.internal.lexicon,org.onrecord.internal.name",
                "org.onrecord.internal.attribution              | org.onrecord.document,org.onrecord.internal.text,org.onrecord.internal.linguistics,org.onrecord.internal.model,org.onrecord.internal.phrase",
                "org.onrecord.internal.coreference              | org.onrecord.document,org.onrecord.internal.linguistics,org.onrecord.internal.model,org.onrecord.internal.lexicon,org.onrecord.internal.name,org.onrecord.internal.phrase,org.onrecord.internal.cluster",
                "org.onrecord                       | org.onrecord.document,org.onrecord.internal..",
                "org.onrecord.input                 | org.onrecord.document",
                "org.onrecord.batch                 | org.onrecord,org.onrecord.document",
                "org.onrecord.query                 | org.onrecord.document",
                "org.onrecord.export                | org.onrecord,org.onrecord.document,org.onrecord.query",
                "org.onrecord.notebook              | org.onrecord,org.onrecord.document,org.onrecord.export,org.onrecord.query",
                "org.onrecord.spark                 | org.onrecord,org.onrecord.batch,org.onrecord.document,org.onrecord.export",
                "org.onrecord.evaluation            | org.onrecord.document",
                "org.onrecord.internal.corenlp.baseline         | org.onrecord.document,org.onrecord.internal.model",
                "org.onrecord.cli                   | org.onrecord,org.onrecord.batch,org.onrecord.document,org.onrecord.evaluation,org.onrecord.export,org.onrecord.input,org.onrecord.training,org.onrecord.internal.corenlp.baseline,org.onrecord.internal.model",
                "org.onrecord.training              | org.onrecord.document,org.onrecord.evaluation,org.onrecord.internal..",
            })
    void aRoomImportsWhatItMay(String room, String allowed) {
        String[] packages = Stream.concat(Stream.of(room), Stream.of(allowed.split(",")))
                .filter(name -> !name.isBlank())
                .toArray(String[]::new);
        classes()
                .that()
                .resideInAPackage(room)
                .should()
                .onlyDependOnClassesThat(
                        resideInAnyPackage(packages).or(resideOutsideOfPackages("org.onrecord", "org.onrecord..")))
                .check(OURS);
    }

    @Test
    void coreNlpIsNamedInItsRoomAlone() {
        noClasses()
                .that()
                .resideOutsideOfPackage("org.onrecord.internal.corenlp..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("edu.stanford..")
                .check(OURS);
    }

    /** They are optional: whoever reads no pages can do without them. */
    @Test
    void theReadersOfPagesAndArchivesAreNamedWhereInputIsReadAlone() {
        noClasses()
                .that()
                .resideOutsideOfPackage("org.onrecord.input")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.jsoup..", "org.netpreserve..", "org.brotli..")
                .check(OURS);
    }

    @Test
    void theDocumentStandsOnTheJdkAlone() {
        classes()
                .that()
                .resideInAPackage("org.onrecord.document")
                .should()
                .onlyDependOnClassesThat(resideInAnyPackage("org.onrecord.document", "java..", "org.jspecify.."))
                .check(OURS);
    }

    @Test
    void onlyTheCommandLinePrintsOrEndsTheProgram() {
        noClasses()
                .that()
                .resideOutsideOfPackage("org.onrecord.cli")
                .should()
                .accessField(System.class, "out")
                .orShould()
                .accessField(System.class, "err")
                .orShould()
                .callMethod(System.class, "exit", int.class)
                .check(OURS);
    }

    /** Whoever gets or gives a value can name its type. */
    @Test
    void theApiSpeaksOfItsOwnTypesAlone() {
        String[] others = {"org.onrecord.internal..", "org.onrecord.cli..", "org.onrecord.training.."};
        List<String> hidden = OURS.that(resideOutsideOfPackages(others)).stream()
                .filter(ArchitectureTest::isPublic)
                .flatMap(type -> type.getCodeUnits().stream())
                .filter(member -> member.getModifiers().contains(JavaModifier.PUBLIC))
                .flatMap(member -> Stream.concat(
                                member.getReturnType().getAllInvolvedRawTypes().stream(),
                                member.getParameterTypes().stream()
                                        .flatMap(type -> type.getAllInvolvedRawTypes().stream()))
                        .filter(type -> type.getPackageName().startsWith("org.onrecord"))
                        .filter(type ->
                                !isPublic(type) || resideInAnyPackage(others).test(type))
                        .map(type -> member.getFullName() + ": " + type.getName()))
                .toList();
        assertThat(hidden).isEmpty();
    }

    private static boolean isPublic(JavaClass type) {
        return type.getModifiers().contains(JavaModifier.PUBLIC)
                && type.getEnclosingClass().map(ArchitectureTest::isPublic).orElse(true);
    }

    @Test
    void everyPackageSaysWhatBelongsInIt() throws IOException {
        try (Stream<Path> folders = Files.walk(Path.of("src", "main", "java", "org", "onrecord"))) {
            List<Path> silent = folders.filter(ArchitectureTest::holdsClasses)
                    .filter(folder -> Files.notExists(folder.resolve("package-info.java")))
                    .toList();
            assertThat(silent).isEmpty();
        }
    }

    private static boolean holdsClasses(Path folder) {
        try (Stream<Path> files = Files.isDirectory(folder) ? Files.list(folder) : Stream.<Path>empty()) {
            return files.anyMatch(file -> file.toString().endsWith(".java"));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
