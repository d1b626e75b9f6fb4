package org.onrecord.export;

import java.io.IOException;
import java.io.OutputStream;
import java.io.Writer;
import org.onrecord.document.Extraction;

/**
 * A report to be read in a terminal: who said what, then who and what is named.
 *
 * <p>The percentage after a speaker is the probability that this is the speaker; the one after a source is the probability that
 * the words are attributed to it. A speaker is "unresolved" where the source is a pronoun or a description whose owner was not
 * found. Each part of an interrupted quotation has quotation marks of its own; indirect speech has none.
 *
 * <p>Control characters of the article never reach the terminal.
 *
 * <p>On a terminal of 100 columns:
 *
 * <pre>{@code
 * System.out.print(TextReport.create().columns(100).coloured().render(extraction));
 * }</pre>
 *
 * @apiNote For people: the layout may change.
 */
public final class TextReport implements Format {

    private final int columns;
    private final Style style;

    private TextReport(int columns, Style style) {
        this.columns = columns;
        this.style = style;
    }

    /** Returns a report of 90 columns, without colours. */
    public static TextReport create() {
        return new TextReport(90, Style.PLAIN);
    }

    /**
     * Returns the same report with another width.
     *
     * @param count the longest line, in characters, at least 40; a longer word stays whole
     * @throws IllegalArgumentException if {@code count} is less than 40
     */
    public TextReport columns(int count) {
        if (count < 40) {
            throw new IllegalArgumentException("count " + count + " is less than 40");
        }
        return new TextReport(count, style);
    }

    /** Returns the same report with ANSI escape sequences, for a terminal that understands them. */
    public TextReport coloured() {
        return new TextReport(columns, Style.ANSI);
    }

    @Override
    public String extension() {
        return "txt";
    }

    /** Returns the report about one extraction; each line ends with {@code \n}. */
    public String render(Extraction extraction) {
        return new TextPage(extraction, columns, style).toString();
    }

    @Override
    public ExtractionWriter open(OutputStream out) {
        Writer writer = TargetWriter.utf8(out);
        return new TargetWriter<>(writer) {
            private boolean first = true;

            @Override
            public void write(Extraction extraction) throws IOException {
                if (!first) {
                    writer.write('\n');
                }
                first = false;
                writer.write(render(extraction));
            }
        };
    }

    /** How a report sets things off. */
    enum Style {
        PLAIN,
        ANSI;

        String heading(String text) {
            return wrap("1;4", text);
        }

        String name(String text) {
            return wrap("1", text);
        }

        String aside(String text) {
            return wrap("2", text);
        }

        private String wrap(String code, String text) {
            return this == PLAIN ? text : "\u001b[" + code + "m" + text + "\u001b[0m";
        }
    }
}
