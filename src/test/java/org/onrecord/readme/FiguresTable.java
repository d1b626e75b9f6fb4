package org.onrecord.readme;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * The figures of the model card that decide whether somebody reads on, in a reader's words. Prints them; given a file, writes them
 * there between {@code <!-- figures -->} and {@code <!-- /figures -->}.
 *
 * <pre>mvn -q -Pbench test-compile exec:exec -Dbench.main=org.onrecord.readme.FiguresTable -Dbench=src/site/markdown/accuracy.md</pre>
 *
 * @param card what the program wrote into the card
 */
public record FiguresTable(String card) {

    static final String COMMAND = "mvn -q -Pbench test-compile exec:exec"
            + " -Dbench.main=org.onrecord.readme.FiguresTable -Dbench=src/site/markdown/accuracy.md";

    /** The card's words, and ours. */
    private record Row(String name, String meaning) {}

    private static final List<Row> ROWS = List.of(
            new Row("sources: F1", "who the text says it was: F1 over quoted passages"),
            new Row("speakers: strict", "who that is, by full name"),
            new Row("sources: kept out", "words in marks that are no quotation, left alone"),
            new Row("entities: F1", "people, organizations and places: F1"),
            new Row("tokens/s, 1 thread", "tokens a second, one thread"),
            new Row("tokens/s, 2 threads", "tokens a second, two threads"),
            new Row("load, s", "seconds to load, in a warm JVM"),
            new Row("live heap, MB", "MB of heap in use"));

    /** Of this clone. */
    static FiguresTable read() throws IOException {
        return new FiguresTable(new WrittenPart(Path.of("models", "README.md"), "evaluation").read());
    }

    /** @param arguments a file to write to; nothing to print alone */
    public static void main(String[] arguments) throws IOException {
        String table = read().toString();
        System.out.print(table);
        for (String file : arguments) {
            new WrittenPart(Path.of(file), "figures").write(table);
        }
    }

    /** The lines, each ended by {@code \n}. */
    @Override
    public String toString() {
        var page = new StringBuilder("| | OnRecord | stock CoreNLP | ratio |\n| --- | --- | --- | --- |\n");
        for (Row row : ROWS) {
            page.append("| ")
                    .append(row.meaning())
                    .append(" | ")
                    .append(figures(row))
                    .append(" |\n");
        }
        MatchResult of = find("OnRecord [^,]+, models [^,]+, commit [^,]+, [^\\n]+");
        MatchResult speed = find("\\d+ tokens a pass; the median of \\d+ rounds");
        page.append("\n").append(of.group()).append(". Speed: ").append(speed.group());
        page.append(", and [least, greatest]. Written by `");
        return page.append(COMMAND).append("`, not by hand.\n").toString();
    }

    /** Those of the first corpus, where there are several. */
    private String figures(Row row) {
        return find("\\| " + Pattern.quote(row.name()) + " \\| ([^|]*\\|[^|]*\\|[^|]*) \\|")
                .group(1);
    }

    private MatchResult find(String regex) {
        return Pattern.compile(regex)
                .matcher(card)
                .results()
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("the card has no " + regex));
    }
}
