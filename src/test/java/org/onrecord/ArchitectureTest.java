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
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The table of packages in {@code overview.html}, and further rules about the use of packages. */
class ArchitectureTest {
    private static final JavaClasses OURS = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("org.onrecord");

    /** Each package and the packages that it may import, without "org.onrecord."; "onrecord" is the top package. */
    private static final String ROOMS = """
            document |
            input | document
            internal.text | document
            internal.model |
            internal.lexicon | document, internal.model
            internal.linguistics | document
            internal.tagging | document, internal.linguistics, internal.model, internal.lexicon
            internal.corenlp | document, internal.linguistics, internal.model, internal.lexicon, internal.tagging
            internal.encoder | internal.linguistics, internal.model, internal.tagging
            internal.encoder.onnx | internal.encoder
            internal.corenlp.baseline | document, internal.corenlp, internal.lexicon, internal.model
            internal.name | document, internal.text, internal.linguistics, internal.lexicon
            internal.phrase | document, internal.text, internal.linguistics, internal.lexicon, internal.model, internal.name
            internal.cluster | document, internal.linguistics, internal.lexicon, internal.name
            internal.attribution | document, internal.text, internal.linguistics, internal.model, internal.phrase
            internal.indirect | document, internal.linguistics, internal.lexicon, internal.model, internal.phrase
            internal.coreference | document, internal.linguistics, internal.model, internal.lexicon, internal.name, internal.phrase, \
            internal.cluster
            internal.profile | document, internal.linguistics, internal.lexicon, internal.name, internal.phrase, internal.cluster, \
            internal.coreference
            internal.kind | document, internal.linguistics, internal.lexicon, internal.phrase, internal.cluster, internal.coreference, \
            internal.profile
            onrecord | document, internal.text, internal.model, internal.lexicon, internal.linguistics, internal.tagging, \
            internal.corenlp, internal.encoder, internal.name, internal.phrase, internal.cluster, internal.attribution, internal.indirect, internal.coreference, \
            internal.profile, internal.kind
            batch | onrecord, document
            query | document
            export | onrecord, document, query
            notebook | document, export, query
            spark | onrecord, batch, document, export
            server | onrecord, document, export, input
            evaluation | document
            training | document, evaluation, internal.text, internal.model, internal.lexicon, internal.linguistics, \
            internal.tagging, internal.corenlp, internal.name, internal.phrase, internal.cluster, internal.attribution, \
            internal.indirect, internal.coreference
            training.encoder | evaluation, internal.text, internal.model, internal.linguistics, internal.tagging, \
            internal.corenlp, internal.encoder, training
            training.djl | evaluation, internal.model, internal.tagging, internal.encoder, training, training.encoder
            cli | onrecord, batch, document, evaluation, export, input, internal.corenlp.baseline, internal.model, server, training
            """;

    /** The package that only the profile {@code encoder-training} compiles. */
    private static final String ONLY_IN_PROFILE = "training.djl";

    private record Room(String name, Set<String> mayImport) {}

    /** Returns the rows of the table whose packages are compiled. */
    private static Stream<Room> rooms() {
        return table().filter(room -> !room.name().equals(ONLY_IN_PROFILE)
                || OURS.stream().anyMatch(type -> roomOf(type).equals(ONLY_IN_PROFILE)));
    }

    private static Stream<Room> table() {
        return ROOMS.lines().map(line -> {
            String[] columns = line.split("\\|", 2);
            return new Room(columns[0].strip(), names(columns[1]));
        });
    }

    private static Set<String> names(String list) {
        return Stream.of(list.split(","))
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @ParameterizedTest
    @MethodSource("rooms")
    void aPackageImportsExactlyThePackagesThatTheTableAllows(Room room) {
        assertThat(imports(room.name())).isEqualTo(room.mayImport());
    }

    /** Returns the packages whose classes are used in a package, itself left out. */
    private static Set<String> imports(String room) {
        return OURS.stream()
                .filter(type -> roomOf(type).equals(room))
                .flatMap(type -> type.getDirectDependenciesFromSelf().stream())
                .map(dependency -> dependency.getTargetClass().getBaseComponentType())
                .filter(type -> type.getPackageName().startsWith("org.onrecord"))
                .map(ArchitectureTest::roomOf)
                .filter(name -> !name.equals(room))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String roomOf(JavaClass type) {
        return type.getPackageName().equals("org.onrecord")
                ? "onrecord"
                : type.getPackageName().substring("org.onrecord.".length());
    }

    @Test
    void everyPackageIsInTheTable() {
        Set<String> packages = OURS.stream().map(ArchitectureTest::roomOf).collect(Collectors.toSet());
        assertThat(rooms().map(Room::name)).containsExactlyInAnyOrderElementsOf(packages);
    }

    @Test
    void theOverviewOfTheJavadocShowsTheSameTable() throws IOException {
        String overview = Files.readString(Path.of("src", "main", "javadoc", "overview.html"));
        Stream<Room> shown = Pattern.compile(
                        "<tr><th scope=\"row\">(?:\\{@link org\\.)?([^<}]*)}?</th><td>.*?</td><td>(.*?)</td></tr>")
                .matcher(overview)
                .results()
                .map(row -> new Room(row.group(1).replaceFirst("^onrecord\\.", ""), names(row.group(2))));
        assertThat(shown).containsExactlyInAnyOrderElementsOf(table().toList());
    }

    @Test
    void onlyCorenlpUsesStanfordCoreNlp() {
        noClasses()
                .that()
                .resideOutsideOfPackage("org.onrecord.internal.corenlp..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("edu.stanford..")
                .check(OURS);
    }

    /** They are optional dependencies: programs that read no pages can leave them out. */
    @Test
    void onlyInputUsesTheLibrariesForPagesAndArchives() {
        noClasses()
                .that()
                .resideOutsideOfPackage("org.onrecord.input")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.jsoup..", "org.netpreserve..", "org.brotli..")
                .check(OURS);
    }

    /** Its library is not in the plain jars, and this package is not, either. */
    @Test
    void onlyThePackageForOnnxRuntimeUsesOnnxRuntime() {
        noClasses()
                .that()
                .resideOutsideOfPackage("org.onrecord.internal.encoder.onnx")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("ai.onnxruntime..")
                .check(OURS);
    }

    /** It is an optional dependency, too; the one public class of the package that starts it says so if it is missing. */
    @Test
    void onlyServerUsesTheLibraryForHttp() {
        noClasses()
                .that()
                .resideOutsideOfPackage("org.onrecord.server")
                .or()
                .arePublic()
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.eclipse.jetty..")
                .check(OURS);
    }

    @Test
    void documentUsesOnlyTheJdk() {
        classes()
                .that()
                .resideInAPackage("org.onrecord.document")
                .should()
                .onlyDependOnClassesThat(resideInAnyPackage("org.onrecord.document", "java..", "org.jspecify.."))
                .check(OURS);
    }

    /** Users must be able to name the type of each parameter and result. */
    @Test
    void publicMethodsOfTheApiUseOnlyPublicTypesOfTheApi() {
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
    void everyPackageHasAPackageInfo() throws IOException {
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
