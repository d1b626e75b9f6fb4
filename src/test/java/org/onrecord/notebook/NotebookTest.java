package org.onrecord.notebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.onrecord.Example;
import org.onrecord.export.Html;
import org.onrecord.export.TextReport;
import org.onrecord.query.Quotes;
import org.onrecord.query.SpeakerRow;

class NotebookTest {

    @TempDir
    private Path folder;

    @Test
    void atAPromptItIsText() {
        assertThat(Notebook.show(Example.extraction()))
                .isInstanceOf(RichOutput.class)
                .hasToString(TextReport.create().render(Example.extraction()));
        assertThat(Notebook.show(Quotes.in(Example.extraction()).speakers())).hasToString("""
                speaker   quotations  articles  outlets
                Ana Ruiz           1         1  The Example
                """);
        assertThat(Notebook.show(List.<SpeakerRow>of())).hasToString("speaker  quotations  articles  outlets\n");
    }

    @ParameterizedTest
    @CsvSource({
        "org.rapaio.jupyter.kernel.display, public static DisplayData fromText(String text) { return new DisplayData(); }",
        "org.dflib.jjava.jupyter.kernel.display, public DisplayData(String text) {}",
        "io.github.spencerpark.jupyter.kernel.display, public DisplayData(String text) {}"
    })
    void toAKernelItIsItsOwnRichOutputWithTextToFallBackOn(String kernel, String start) throws Exception {
        Object shown = with(kernel, "DisplayData", start + """
                public java.util.Map<String, String> forms = new java.util.TreeMap<>();
                public void putText(String text) { forms.put("text/plain", text); }
                public void putHTML(String html) { forms.put("text/html", html); }
                """);
        assertThat(shown.getClass().getName()).isEqualTo(kernel + ".DisplayData");
        assertThat(shown.getClass().getField("forms").get(shown))
                .isEqualTo(Map.of(
                        "text/plain", TextReport.create().render(Example.extraction()),
                        "text/html", Html.fragment(Example.extraction())));
    }

    @Test
    void aKernelThatSpeaksAnotherLanguageGetsText() throws Exception {
        assertThat(with("org.rapaio.jupyter.kernel.display", "DisplayData", "")).isInstanceOf(RichOutput.class);
    }

    /** What is shown beside a kernel with this class. */
    private Object with(String kernel, String name, String members) throws Exception {
        Path source = Files.createDirectories(folder.resolve(kernel.replace('.', '/')))
                .resolve(name + ".java");
        Files.writeString(source, "package " + kernel + "; public class " + name + " { " + members + "}");
        assertThat(ToolProvider.getSystemJavaCompiler()
                        .run(null, null, null, "-proc:none", "-cp", folder.toString(), source.toString()))
                .isZero();
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        try (var loader = new URLClassLoader(new URL[] {folder.toUri().toURL()}, before)) {
            thread.setContextClassLoader(loader);
            return Notebook.show(Example.extraction());
        } catch (IOException e) {
            throw new AssertionError(e);
        } finally {
            thread.setContextClassLoader(before);
        }
    }
}
