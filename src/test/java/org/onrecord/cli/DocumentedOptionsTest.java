package org.onrecord.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The pages for users name every option that a command's help lists. */
class DocumentedOptionsTest {

    private static final Pattern OPTION = Pattern.compile("(?m)^ +(?:-\\w, )?(--[a-z-]+)");

    @ParameterizedTest
    @CsvSource({
        "extract, command-line.md",
        "convert, command-line.md",
        "audit, audit.md",
        "serve, server.md",
        "evaluate, accuracy.md"
    })
    void everyOptionIsOnThePageOfItsCommand(String command, String page) throws IOException {
        Path pages = Path.of("src", "site", "markdown");
        String text = Files.readString(pages.resolve(page)) + Files.readString(pages.resolve("command-line.md"));
        var process = new Process();
        assertThat(process.run(command, "--help")).isZero();
        assertThat(OPTION.matcher(process.out()).results().map((MatchResult option) -> option.group(1)))
                .hasSizeGreaterThan(4)
                .allSatisfy(option -> assertThat(text).containsPattern("`" + option + "[ `]"));
    }
}
