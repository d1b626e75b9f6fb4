package org.onrecord.notebook;

import java.util.Objects;

/**
 * The same for people in two forms.
 *
 * <p>Where no kernel is known, to be shown by other means:
 *
 * <pre>{@code
 * if (Notebook.show(extraction) instanceof RichOutput shown) {
 *     Files.writeString(Path.of("cell.html"), shown.html());
 * }
 * }</pre>
 *
 * @param text as plain text
 * @param html as a fragment of HTML
 */
public record RichOutput(String text, String html) {

    /** @throws NullPointerException if an argument is null */
    public RichOutput {
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(html, "html");
    }

    /** Returns the text, which JShell prints. */
    @Override
    public String toString() {
        return text;
    }
}
