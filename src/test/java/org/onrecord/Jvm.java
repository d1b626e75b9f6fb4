package org.onrecord;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** A JVM of its own for a test whose host differs: in memory, locale, rights, or what its streams lead to. */
public final class Jvm {

    private final List<String> options = new ArrayList<>();
    private final Path folder;
    private String locale = "C.UTF-8";
    private String classPath = System.getProperty("java.class.path");

    /** @param folder for what it prints */
    public Jvm(Path folder) {
        this.folder = folder;
    }

    public Jvm with(String... more) {
        options.addAll(List.of(more));
        return this;
    }

    /** Instead of this JVM's class path. */
    public Jvm onlyWith(Path jar) {
        classPath = jar.toString();
        return this;
    }

    /** Sets LC_ALL. */
    public Jvm locale(String name) {
        locale = name;
        return this;
    }

    /** How it ended and what it printed. */
    public record Run(int code, String out, String err) {}

    /** Runs a class to its end. */
    public Run run(Class<?> main, Object... arguments) throws IOException, InterruptedException {
        Process process = process(main, arguments)
                .redirectOutput(folder.resolve("out").toFile())
                .redirectError(folder.resolve("err").toFile())
                .start();
        if (!process.waitFor(12, TimeUnit.MINUTES)) {
            process.destroyForcibly().waitFor();
        }
        return new Run(process.exitValue(), printed("out"), printed("err"));
    }

    /** What is yet to be started. */
    public ProcessBuilder process(Class<?> main, Object... arguments) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(options);
        command.addAll(List.of("-cp", classPath, main.getName()));
        Stream.of(arguments).map(Object::toString).forEach(command::add);
        var builder = new ProcessBuilder(command);
        builder.environment().put("LC_ALL", locale);
        return builder;
    }

    private String printed(String name) throws IOException {
        return new String(Files.readAllBytes(folder.resolve(name)), StandardCharsets.UTF_8);
    }
}
