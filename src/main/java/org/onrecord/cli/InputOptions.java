package org.onrecord.cli;

import java.io.InputStream;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.onrecord.input.ArticleInput;
import org.onrecord.input.ArticleSource;
import org.onrecord.input.InputException;
import org.onrecord.input.InputFormat;
import picocli.CommandLine.Option;

/** The options that say how articles are read: the settings of {@link ArticleInput}. */
final class InputOptions {

    @Option(
            names = "--recursive",
            description = "Also read the folders in a folder. An article is then called by its path from the folder.")
    private boolean recursive;

    @Option(
            names = "--input-format",
            paramLabel = "FORMAT",
            description =
                    "How to read standard input, pipes, and files whose extension does not tell: ${COMPLETION-CANDIDATES}."
                            + " Default: text for standard input and pipes.")
    private @Nullable InputFormat format;

    @Option(
            names = "--text-field",
            paramLabel = "NAME",
            defaultValue = "text",
            description = "The field of a JSON line that holds the article's text. Default: ${DEFAULT-VALUE}.")
    private String textField;

    @Option(
            names = "--id-field",
            paramLabel = "NAME",
            defaultValue = "id",
            description = "The field of a JSON line that holds the article's id. Default: ${DEFAULT-VALUE}.")
    private String idField;

    /**
     * Returns the articles of an argument.
     *
     * @param standardInput what {@code -} stands for
     */
    ArticleSource open(String argument, InputStream standardInput) throws InputException {
        ArticleInput input = ArticleInput.create().textField(textField).idField(idField);
        input = recursive ? input.recursive() : input;
        input = format == null ? input : input.format(format);
        return argument.equals("-")
                ? input.open(standardInput, "standard input", "stdin")
                : input.open(Path.of(argument));
    }

    /** Opens the arguments that can be opened, and reports the others. */
    Inputs openAll(List<String> arguments, Streams streams, Messages messages) {
        List<ArticleSource> all = new ArrayList<>();
        for (String argument : arguments) {
            try {
                all.add(open(argument, streams.in()));
            } catch (InputException e) {
                messages.problem(Problem.of(e));
            } catch (InvalidPathException e) {
                messages.problem(new Problem(
                        argument,
                        "the name cannot be read in this locale",
                        "set the environment variable LC_ALL=C.UTF-8"));
            }
        }
        return new Inputs(all);
    }

    /** Adds the values that shape the articles, by the names of the options. */
    void addTo(Map<String, String> values) {
        values.put("--input-format", format == null ? "none" : format.toString());
        values.put("--text-field", textField);
        values.put("--id-field", idField);
    }
}
