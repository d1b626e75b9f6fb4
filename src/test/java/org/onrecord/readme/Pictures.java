package org.onrecord.readme;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.onrecord.Browser;
import org.onrecord.Extractor;
import org.onrecord.document.Article;
import org.onrecord.document.Extraction;
import org.onrecord.export.Html;
import org.onrecord.export.TextReport;

/**
 * The README's pictures, of a seed: at a terminal, and as a page (which takes {@code chromium}). Written into {@code
 * src/readme}.
 *
 * <pre>mvn -q -Pbench test-compile exec:exec -Dbench.main=org.onrecord.readme.Pictures -Dbench=</pre>
 */
final class Pictures {

    static final String COMMAND =
            "mvn -q -Pbench test-compile exec:exec -Dbench.main=org.onrecord.readme.Pictures -Dbench=";

    static final Path TERMINAL = Path.of("src", "readme", "terminal.svg");
    private static final Path PAGE = Path.of("src", "readme", "page.png");
    private static final Path SEED = Path.of("seeds", "wire-report.txt");

    private Pictures() {}

    public static void main(String[] arguments) throws IOException {
        Extraction extraction = Extractor.create().extract(seed());
        Files.writeString(TERMINAL, terminal(extraction).toString());
        Path page = Files.writeString(Files.createTempFile("onrecord", ".html"), Html.page(extraction));
        try (Browser browser = Browser.open()) {
            Files.write(PAGE, browser.screen(1200, 820).show(page).view());
        } finally {
            Files.delete(page);
        }
    }

    static Article seed() throws IOException {
        return new Article("wire-report", Files.readString(SEED));
    }

    static TerminalPicture terminal(Extraction extraction) {
        return new TerminalPicture(
                "java -jar target/onrecord.jar extract seeds/wire-report.txt",
                TextReport.create().render(extraction).lines().toList());
    }
}
