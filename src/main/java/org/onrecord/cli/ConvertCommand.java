package org.onrecord.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import org.onrecord.document.Extraction;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code onrecord convert}: extractions from one format to another. */
@Command(
        name = "convert",
        description = "Writes a jsonl output of extract in another format, without reading the articles again.",
        mixinStandardHelpOptions = true,
        footer = {
            "",
            "The result has the same bytes as that of extract with the same --format, --output, --outlet and --with-text.",
            "",
            "Exit code: 0 all lines were converted; 1 some failed, each named on standard error; 2 wrong usage."
        })
final class ConvertCommand extends WritingCommand {

    /** The number of articles after which the progress is shown anew. */
    private static final int STEP = 100;

    private static final String REMEDY = "convert reads lines that extract --format jsonl --with-text has written";

    @Parameters(
            paramLabel = "INPUT",
            arity = "1..*",
            description = {
                "FILE.jsonl: an output of extract --format jsonl --with-text; also compressed, with .gz after the name.",
                "A folder: all of these files in it, sorted by name.",
                "-: such an output on standard input."
            })
    private List<String> arguments = List.of();

    private long converted;

    ConvertCommand(Streams streams) {
        super(streams);
    }

    @Override
    public Integer call() {
        usage().checkInputs(arguments);
        kindFilter();
        OutputTarget target = target(withText, false);
        List<Path> inputs = new ConvertInputs(messages).of(arguments);
        usage().checkOutput(target, inputs, false);
        if (!inputs.isEmpty()) {
            convert(inputs, target);
        }
        return messages.problems() == 0 ? 0 : 1;
    }

    private void convert(List<Path> inputs, OutputTarget target) {
        try (Output out = target.open(streams.out())) {
            var lines = new SavedExtractions(streams, messages, REMEDY);
            for (Path input : inputs) {
                lines.read(input, extraction -> write(outletFinder().in(extraction), out));
            }
            // Where nothing could be read, an output that is there already is worth more than an empty one.
            if (converted > 0 || messages.problems() == 0) {
                out.commit();
            }
            messages.progressEnds();
            if (!target.isStandardOutput()) {
                messages.summary(Progress.count(converted) + " converted");
            }
        } catch (IOException e) {
            outputFailed(target.name().toString(), e);
        } catch (UncheckedIOException e) {
            outputFailed(target.name().toString(), e.getCause());
        } finally {
            messages.progressEnds();
        }
    }

    private void write(Extraction extraction, Output out) throws IOException {
        if (output == null) {
            messages.progressEnds();
        }
        out.write(kindFilter().in(extraction));
        converted++;
        if (converted % STEP == 0) {
            messages.progress(converted);
        }
    }
}
