package org.onrecord;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.stream.Collectors;
import jdk.jshell.JShell;
import jdk.jshell.Snippet;
import jdk.jshell.SnippetEvent;
import jdk.jshell.SourceCodeAnalysis;

/** The JDK's own shell, on the tests' class path, in which every line has to be right. */
public final class Shell implements AutoCloseable {

    private final ByteArrayOutputStream printed = new ByteArrayOutputStream();
    private final JShell shell;

    private Shell() {
        shell = JShell.builder()
                .remoteVMOptions("-Xmx1g", "-Djava.awt.headless=true", "-Dfile.encoding=UTF-8")
                .out(new PrintStream(printed, true, StandardCharsets.UTF_8))
                .build();
        for (String entry : System.getProperty("java.class.path").split(File.pathSeparator)) {
            shell.addToClasspath(entry);
        }
    }

    public static Shell open() {
        return new Shell();
    }

    /** The value of the last line, as a shell shows it; empty where it has none. */
    public String run(String lines) {
        String value = "";
        SourceCodeAnalysis analysis = shell.sourceCodeAnalysis();
        for (String rest = lines; !rest.isBlank(); ) {
            SourceCodeAnalysis.CompletionInfo next = analysis.analyzeCompletion(rest);
            String source = next.source() == null ? rest : next.source();
            for (SnippetEvent event : shell.eval(source)) {
                assertThat(event.exception()).as(source).isNull();
                assertThat(event.status())
                        .as(() -> source + "\n" + diagnostics(event.snippet()))
                        .isIn(Snippet.Status.VALID, Snippet.Status.OVERWRITTEN);
                value = event.value() == null ? "" : event.value();
            }
            rest = next.source() == null ? "" : next.remaining();
        }
        return value;
    }

    /** What the lines have printed so far. */
    public String printed() {
        return printed.toString(StandardCharsets.UTF_8);
    }

    private String diagnostics(Snippet snippet) {
        return shell.diagnostics(snippet)
                .map(diagnostic -> diagnostic.getMessage(Locale.ROOT))
                .collect(Collectors.joining("\n"));
    }

    @Override
    public void close() {
        shell.close();
    }
}
