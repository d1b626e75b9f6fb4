package org.onrecord.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.onrecord.Example;
import org.onrecord.document.Article;
import org.onrecord.document.Extraction;

/** A run of the program with streams that can be looked into, and an engine that finds nothing and fails on demand. */
final class Process {

    private final Engine.Factory engines;
    private byte[] input = new byte[0];
    private boolean terminal;
    private String out = "";
    private String err = "";

    Process() {
        this(options -> new Engine(Process::extract, Example.BY));
    }

    Process(Engine.Factory engines) {
        this.engines = engines;
    }

    Process input(String text) {
        input = text.getBytes(StandardCharsets.UTF_8);
        return this;
    }

    Process watched() {
        terminal = true;
        return this;
    }

    int run(Object... arguments) {
        var bytes = new ByteArrayOutputStream();
        int code = runInto(bytes, arguments);
        out = bytes.toString(StandardCharsets.UTF_8);
        return code;
    }

    int runInto(OutputStream standardOutput, Object... arguments) {
        var errors = new ByteArrayOutputStream();
        var streams = new Streams(new ByteArrayInputStream(input), standardOutput, errors, terminal);
        String[] strings = List.of(arguments).stream().map(Object::toString).toArray(String[]::new);
        int code = Main.run(streams, engines, strings);
        err = errors.toString(StandardCharsets.UTF_8);
        return code;
    }

    String out() {
        return out;
    }

    String err() {
        return err;
    }

    private static Extraction extract(Article article) {
        return switch (article.text()) {
            case "too long" -> throw Example.tooLong(article, 5);
            case "fault" -> throw new IllegalStateException("of the program\nat line 7");
            case "memory" -> throw new OutOfMemoryError();
            case "stack" -> throw new StackOverflowError();
            case "linkage" -> throw new NoClassDefFoundError("Missing");
            default -> new Extraction(article, List.of(), List.of(), Example.BY);
        };
    }
}
