package org.onrecord.readme;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.onrecord.Extractor;
import org.onrecord.export.AuditReport;
import org.onrecord.export.MentionRow;
import org.onrecord.export.QuotationRow;
import org.onrecord.export.TableColumn;
import org.onrecord.query.Breakdown;

/** The README stays short, every page can be reached from it, and the pages name what the code has. */
class DocumentsTest {

    private static final int MAX_LINES = 150;
    private static final int MAX_COLUMNS = 120;

    @Test
    void theReadmeIsShortAndNarrow() throws IOException {
        List<String> lines = Files.readAllLines(Documents.README);
        assertThat(lines.size()).as("lines").isLessThanOrEqualTo(MAX_LINES);
        assertThat(lines).allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(MAX_COLUMNS));
    }

    @Test
    void pagesAreNarrowOutsideTables() throws IOException {
        for (Path page : Documents.all()) {
            String written = Files.readString(page).replaceAll("(?s)<!-- (\\w+) -->.*?<!-- /\\1 -->", "");
            assertThat(written.lines().filter(line -> !line.startsWith("|") && line.length() > MAX_COLUMNS))
                    .as(page.toString())
                    .isEmpty();
        }
    }

    @Test
    void theReadmeLinksEveryPage() throws IOException {
        String readme = Files.readString(Documents.README);
        for (Path page : Documents.all().subList(1, Documents.all().size())) {
            assertThat(readme).contains("(" + page.toString().replace('\\', '/') + ")");
        }
    }

    @Test
    void everyLinkLeadsToAFileAndToAHeadingInIt() throws IOException {
        var files = new ArrayList<>(Documents.all());
        files.add(ContributingTest.FILE);
        files.add(Path.of("models", "README.md"));
        for (Path file : files) {
            Path folder = Path.of("").resolve(file).toAbsolutePath().getParent();
            for (String link : found("\\]\\(([^)\\s]+)\\)", Files.readString(file))) {
                String[] parts = link.split("#", 2);
                Path target =
                        parts[0].isEmpty() ? file : folder.resolve(parts[0]).normalize();
                assertThat(target).as(link + " in " + file).exists();
                if (parts.length == 2) {
                    assertThat(anchors(target)).as(link + " in " + file).contains(parts[1]);
                }
            }
        }
    }

    private static List<String> anchors(Path file) throws IOException {
        return found("(?m)^#+ (.*)$", Files.readString(file)).stream()
                .map(heading -> heading.toLowerCase(Locale.ROOT)
                        .replaceAll("[^\\w\\- ]", "")
                        .replace(' ', '-'))
                .toList();
    }

    @Test
    void theJavaPageNamesEverySetting() throws IOException {
        String page = Files.readString(Documents.page("java.md"));
        assertThat(Arrays.stream(Extractor.Builder.class.getDeclaredMethods())
                        .filter(method -> Modifier.isPublic(method.getModifiers()))
                        .map(Method::getName)
                        .distinct())
                .isNotEmpty()
                .allSatisfy(name -> assertThat(page).containsPattern("[.`]" + name + "\\("));
    }

    @Test
    void theCommandLinePageNamesEveryColumn() throws IOException {
        String page = Files.readString(Documents.page("command-line.md"));
        assertThat(Stream.concat(QuotationRow.columns().stream(), MentionRow.columns().stream())
                        .filter(column -> column.type() != TableColumn.Type.SPEAKERS)
                        .map(TableColumn::name))
                .isNotEmpty()
                .allSatisfy(name -> assertThat(page).contains("`" + name + "`"));
    }

    @Test
    void theAuditPageNamesEveryColumnEveryFileAndEveryBreakdown() throws IOException {
        String page = Files.readString(Documents.page("audit.md"));
        assertThat(new AuditReport().files()).allSatisfy((name, content) -> {
            assertThat(page).contains("`" + name + "`");
            if (name.endsWith(".csv")) {
                String header = content.substring(1).lines().findFirst().orElseThrow();
                assertThat(header.split(","))
                        .allSatisfy(column -> assertThat(page).contains("`" + column + "`"));
            }
        });
        assertThat(Breakdown.values()).allSatisfy(breakdown -> assertThat(page).contains("`" + breakdown + "`"));
    }

    static List<String> found(String regex, String text) {
        return Pattern.compile(regex)
                .matcher(text)
                .results()
                .map((MatchResult match) -> match.group(1))
                .toList();
    }
}
