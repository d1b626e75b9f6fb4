package org.onrecord.readme;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** {@code CONTRIBUTING.md} agrees with the source tree, and its recipes stay short. */
class ContributingTest {
    static final Path FILE = Path.of("CONTRIBUTING.md");

    private static final int MAX_LINES = 200;
    private static final int MAX_COLUMNS = 120;
    private static final int MAX_FILES = 5;
    private static final int MAX_ROOMS = 2;

    private static final Path MAIN = Path.of("src", "main", "java", "org", "onrecord");
    private static final Path TEST = Path.of("src", "test", "java", "org", "onrecord");

    /** A recipe: a heading of the third level and what follows it. */
    private record Recipe(String title, String text) {

        /** Returns the files to touch: the first path of each item of its list. */
        List<String> files() {
            return matches("(?m)^- `([^`]+)`", text).toList();
        }

        /** Returns the packages of those files that are code of the library. */
        Set<String> rooms() {
            return files().stream()
                    .filter(file -> file.endsWith(".java") && !file.endsWith("Test.java"))
                    .map(file -> file.substring(0, file.lastIndexOf('/')))
                    .collect(Collectors.toCollection(TreeSet::new));
        }

        @Override
        public String toString() {
            return title;
        }
    }

    private static Stream<String> matches(String regex, String text) {
        return Pattern.compile(regex).matcher(text).results().map((MatchResult match) -> match.group(1));
    }

    static Stream<Recipe> recipes() throws IOException {
        return Stream.of(Files.readString(FILE).split("(?m)^### "))
                .skip(1)
                .map(part -> new Recipe(part.substring(0, part.indexOf('\n')), part));
    }

    @ParameterizedTest
    @MethodSource("recipes")
    void aRecipeTouchesFewFilesInFewRooms(Recipe recipe) {
        assertThat(recipe.files()).hasSizeLessThanOrEqualTo(MAX_FILES);
        assertThat(recipe.rooms()).hasSizeLessThanOrEqualTo(MAX_ROOMS);
    }

    @Test
    void everyFileThatIsNamedAndNotNewExists() throws IOException {
        List<String> missing = matches("`([\\w./-]+\\.(?:java|md|tsv|txt))`", Files.readString(FILE))
                .filter(name -> !name.contains("NAME") && !name.contains("ID."))
                .filter(name -> !exists(name))
                .toList();
        assertThat(missing).isEmpty();
    }

    private static boolean exists(String name) {
        return Stream.of(
                        Path.of(name),
                        MAIN.resolve(name),
                        TEST.resolve(name),
                        Path.of("models").resolve(name),
                        MAIN.resolve("export").resolve(name),
                        MAIN.resolve("internal/attribution").resolve(name))
                .anyMatch(Files::exists);
    }

    @Test
    void everyClassThatIsNamedExists() throws IOException {
        Set<String> classes = new ClassFileImporter()
                .importPackages("org.onrecord").stream()
                        .map(type -> type.getSimpleName())
                        .collect(Collectors.toSet());
        List<String> missing = matches("`([A-Z][a-z]\\w*[a-z][A-Z]\\w*)`", Files.readString(FILE))
                .filter(name -> !classes.contains(name))
                .toList();
        assertThat(missing).isEmpty();
    }

    @Test
    void everyPackageIsInTheTableOfRooms() throws IOException {
        Set<String> packages = new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests()).importPackages("org.onrecord").stream()
                        .map(type -> type.getPackageName().replaceFirst("^org\\.(onrecord\\.)?", ""))
                        .collect(Collectors.toCollection(TreeSet::new));
        String rooms = matches("(?m)^\\| (`[^|]+) \\|", Files.readString(FILE)).collect(Collectors.joining(" "));
        assertThat(packages).allSatisfy(name -> assertThat(rooms).contains("`" + name + "`"));
    }

    @Test
    void thePageIsShortAndNarrow() throws IOException {
        List<String> lines = Files.readAllLines(FILE);
        assertThat(lines.size()).as("lines").isLessThanOrEqualTo(MAX_LINES);
        assertThat(lines.stream().filter(line -> line.length() > MAX_COLUMNS))
                .as("lines of more than %d columns", MAX_COLUMNS)
                .isEmpty();
    }
}
