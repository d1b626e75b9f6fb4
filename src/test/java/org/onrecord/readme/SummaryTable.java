package org.onrecord.readme;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * The four lines of figures in the README, rounded: accuracy from the table of the accuracy page, speed from the model card. Prints
 * them; given a file, writes them there between {@code <!-- summary -->} and {@code <!-- /summary -->}.
 *
 * <pre>mvn -q -Pbench test-compile exec:exec -Dbench.main=org.onrecord.readme.SummaryTable -Dbench=README.md</pre>
 *
 * @param page the text of the accuracy page
 * @param card the text of the model card
 */
public record SummaryTable(String page, String card) {

    static final String COMMAND =
            "mvn -q -Pbench test-compile exec:exec -Dbench.main=org.onrecord.readme.SummaryTable -Dbench=README.md";

    private static final String NUMBER = "\\d+\\.\\d+";

    /** The words of the accuracy page, and those of the README. */
    private record Row(String name, String meaning) {}

    private static final List<Row> ROWS = List.of(
            new Row("source: F1", "to whom the text attributes a quotation (F1)"),
            new Row("speaker, by full name", "who that is, by full name (share)"),
            new Row("names: F1", "people, organizations and places (F1)"));

    static SummaryTable read() throws IOException {
        return new SummaryTable(
                Files.readString(Documents.page("accuracy.md")), Files.readString(Path.of("models", "README.md")));
    }

    /** @param arguments a file to write to; nothing to print alone */
    public static void main(String[] arguments) throws IOException {
        String table = read().toString();
        System.out.print(table);
        for (String file : arguments) {
            new WrittenPart(Path.of(file), "summary").write(table);
        }
    }

    /** Returns the lines, each ended by {@code \n}. */
    @Override
    public String toString() {
        var table =
                new StringBuilder("| | world news | CoreNLP | US news | CoreNLP |\n| --- | --- | --- | --- | --- |\n");
        for (Row row : ROWS) {
            table.append("| ").append(row.meaning()).append(" |");
            String[] cells = find(page, "\\| " + Pattern.quote(row.name()) + " \\|(.*)\\|\n")
                    .group(1)
                    .split("\\|");
            for (String cell : cells) {
                table.append(' ').append(rounded(cell)).append(" |");
            }
            table.append('\n');
        }
        MatchResult speed =
                find(card, "\\| tokens/s, 1 thread \\| (%1$s)[^|]*\\| (%1$s)[^|]*\\| (%1$s)".formatted(NUMBER));
        table.append("| tokens a second, one thread | ")
                .append(twoDigits(speed.group(1)))
                .append(" | ")
                .append(twoDigits(speed.group(2)))
                .append(" | about ")
                .append(twoDigits(speed.group(3)))
                .append(" times as fast | |\n");
        return table.append("<!-- by ").append(COMMAND).append(" -->\n").toString();
    }

    private static String rounded(String cell) {
        return Pattern.compile(NUMBER)
                .matcher(cell)
                .results()
                .findFirst()
                .map(number -> new BigDecimal(number.group())
                        .setScale(2, RoundingMode.HALF_UP)
                        .toString())
                .orElse("–");
    }

    private static String twoDigits(String number) {
        return String.format(
                Locale.ROOT,
                "%,d",
                new BigDecimal(number)
                        .round(new MathContext(2, RoundingMode.HALF_UP))
                        .intValueExact());
    }

    private static MatchResult find(String text, String regex) {
        return Pattern.compile(regex)
                .matcher(text)
                .results()
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no line matches " + regex));
    }
}
