package org.onrecord.cli;

import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;

/** Refuses wrong usage of a command. */
record Usage(CommandSpec command) {

    /** Returns the exception that ends the command with a message and a pointer to its help. */
    ParameterException wrong(@Nullable String message) {
        return new ParameterException(command.commandLine(), String.valueOf(message));
    }

    /** @throws ParameterException with this message if the usage is not right */
    void check(boolean right, String message) {
        if (!right) {
            throw wrong(message);
        }
    }

    /**
     * Returns what an option gives.
     *
     * @throws ParameterException with the message of the {@link IllegalArgumentException} by which the option is refused
     */
    <T> T of(Supplier<T> option) {
        try {
            return option.get();
        } catch (IllegalArgumentException e) {
            throw wrong(e.getMessage());
        }
    }

    /** @throws ParameterException if standard input is to be read twice */
    void checkInputs(List<String> arguments) {
        check(
                arguments.stream().filter("-"::equals).count() <= 1,
                "- stands for standard input, which can be read only once");
    }

    /**
     * Refuses an output that would destroy an input or cannot work.
     *
     * @throws ParameterException says what is wrong
     */
    void checkOutput(OutputTarget target, List<Path> inputs, boolean resume) {
        try {
            target.check(inputs, resume);
        } catch (InvalidPathException e) {
            throw noName(target.name().toString());
        } catch (IllegalArgumentException e) {
            throw wrong(e.getMessage());
        } catch (IOException e) {
            throw wrong("--output " + target.name() + ": " + Problem.of("", e).what());
        }
    }

    /** Returns the exception for an output that cannot be there. */
    ParameterException noName(@Nullable String output) {
        return wrong("--output " + output + ": not the name of a file or folder");
    }
}
