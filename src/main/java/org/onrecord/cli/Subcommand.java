package org.onrecord.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Callable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** What the commands that read articles for a user have ({@code train} reads gold and has its own): streams, messages, and the refusal of wrong usage. */
abstract class Subcommand implements Callable<Integer> {
    final Streams streams;
    final Messages messages;

    @Spec
    private CommandSpec command;

    Subcommand(Streams streams) {
        this.streams = streams;
        messages = new Messages(streams);
    }

    final Usage usage() {
        return new Usage(command);
    }

    /** Writes to standard output. */
    final void print(String text) throws IOException {
        streams.out().write(text.getBytes(StandardCharsets.UTF_8));
        streams.out().flush();
    }
}
