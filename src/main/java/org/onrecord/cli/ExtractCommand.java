package org.onrecord.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.LongAdder;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.onrecord.ModelException;
import org.onrecord.UserFileException;
import org.onrecord.batch.Batch;
import org.onrecord.export.Format;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code onrecord extract}: articles in, extractions out. */
@Command(
        name = "extract",
        description = "Writes who is named in each article and who said what.",
        mixinStandardHelpOptions = true,
        footer = {
            "",
            "Of jsonl in a file, NAME.part grows by whole lines, article by article, and becomes NAME when it is complete: a reader"
                    + " of NAME never sees half of it. After a kill, the same command with --resume cuts off the part's last line if"
                    + " it is half written and goes on behind it, so that NAME is to the byte what it would have been. NAME.run says how"
                    + " NAME was made; --resume refuses to mix it with other inputs, options, models or versions.",
            "Articles that failed are listed, a line of JSON each, in NAME.failed, or in onrecord.failed in the output's folder.",
            "",
            "Exit code: 0 all articles were extracted; 1 some failed, each named on standard error; 2 wrong usage."
        })
final class ExtractCommand implements Callable<Integer> {

    private final Streams streams;
    private final Engine.Factory engines;
    private final Messages messages;
    private boolean failedBefore;

    @Spec
    private CommandSpec command;

    @Mixin
    private final ExtractorOptions extractor;

    @Parameters(
            paramLabel = "INPUT",
            arity = "1..*",
            description = {
                "FILE.txt: one article in UTF-8, called by the file's name.",
                "FILE.jsonl: one {\"id\": ..., \"text\": ...} a line; other strings and numbers are carried through as metadata.",
                "FILE.html: the main text of a page: of its article element, else of its main element, else of the element with most"
                        + " text in paragraphs. jsonl and json get it as with --with-text, for the offsets point into it.",
                "FILE.warc: a web archive, one article for each response with an HTML page, called by its address.",
                "All of these also with .gz.",
                "A folder: all of these in it, sorted by name; with --recursive, in the folders in it, too.",
                "-: one article on standard input."
            })
    private List<String> arguments = List.of();

    @Option(
            names = "--recursive",
            description =
                    "Of a folder, reads the folders in it, too; an article is called by its path from that folder.")
    private boolean recursive;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "text",
            description = "One of ${COMPLETION-CANDIDATES}. Default: ${DEFAULT-VALUE}.")
    private OutputFormat format;

    @Option(
            names = "--output",
            paramLabel = "FILE-OR-FOLDER",
            description = {
                "One file for all articles, or a folder, which gets a file for each. Default: standard output.",
                "csv: NAME.csv gets the quotations, NAME-mentions.csv the mentions; a folder, quotations.csv and mentions.csv of all articles.",
                "brat: a folder, which gets NAME.txt and NAME.ann for each article.",
                "html: one page of all articles, or a folder, which gets a page for each and index.html about them all."
            })
    private @Nullable String output;

    @Option(
            names = "--with-text",
            description =
                    "Puts each article's text into jsonl and json, too, so that these can be read without the articles.")
    private boolean withText;

    @Option(
            names = "--outlet",
            paramLabel = "REGEX",
            description =
                    "Where an article's metadata has no outlet: what the first group of REGEX, or all of it, matches in the id.")
    private @Nullable Pattern outlet;

    @Option(
            names = "--resume",
            description =
                    "Goes on where the same command was cut; no article is lost or doubled. For --format jsonl --output FILE.")
    private boolean resume;

    @Option(
            names = "--time-limit",
            paramLabel = "SECONDS",
            description = "How long an article may take, before it fails. Default: as long as it takes.")
    private @Nullable Integer timeLimit;

    @Option(
            names = "--threads",
            paramLabel = "N",
            description = "How many articles are read at a time. Default: one per processor.")
    private @Nullable Integer threads;

    ExtractCommand(Streams streams, Engine.Factory engines, ExtractorOptions extractor) {
        this.streams = streams;
        this.engines = engines;
        this.extractor = extractor;
        messages = new Messages(streams);
    }

    @Override
    public Integer call() {
        checkOptions();
        Inputs inputs = inputs();
        var target = new OutputTarget(output, format, parts(inputs));
        check(target, inputs);
        if (!inputs.all().isEmpty()) {
            extract(inputs, target);
        }
        return messages.problems() == 0 && !failedBefore ? 0 : 1;
    }

    private List<Format> parts(Inputs inputs) {
        List<Format> parts = writesText(inputs) ? format.partsWithText() : null;
        return parts == null ? format.parts() : parts;
    }

    private boolean writesText(Inputs inputs) {
        // Offsets into a text that is nowhere else would be of no use.
        return withText || inputs.all().stream().anyMatch(Input::makesText);
    }

    private Inputs inputs() {
        List<Input> all = new ArrayList<>();
        var read = new LongAdder();
        for (String argument : arguments) {
            try {
                all.addAll(new InputArguments(streams.in(), read, recursive).inputs(argument));
            } catch (InputException e) {
                messages.problem(e.problem());
            }
        }
        return new Inputs(all, read);
    }

    private void extract(Inputs inputs, OutputTarget target) {
        String name = target.argument() == null ? "standard output" : target.argument();
        try {
            Engine engine = engines.create(extractor);
            boolean goesOn = resume && Files.exists(target.left());
            RunManifest record = record(engine, inputs);
            if (goesOn) {
                record.check(target.run(), target.left());
            }
            if (goesOn && target.isComplete()) {
                checkComplete(inputs, target, engine);
                messages.summary(name + " is complete: there is nothing to go on with");
                return;
            }
            try (Output out = target.open(streams.out());
                    var failures = new FailureLog(target.failures(), goesOn, messages);
                    ResumeState before =
                            goesOn ? new ResumeState(target.part(), failures.numbers(), engine.by()) : null;
                    var articles = new ArticleReader(inputs.all(), failures, before);
                    var progress = new Progress(messages, inputs, target.isStandardOutput(), goesOn)) {
                name = out.name();
                if (target.run() != null && !goesOn) {
                    record.write(target.run());
                }
                var sink = new OutcomeSink(articles, out, failures, progress);
                batch(engine).run(new OutletFinder(outlet).on(articles), sink);
                articles.reportUnreadable();
                out.commit();
                progress.close();
                if (output != null) {
                    messages.summary(Summary.of(sink, failures, before, articles, progress));
                }
                failedBefore = before != null && !failures.numbers().isEmpty();
            }
        } catch (ResumeException e) {
            messages.problem(e.problem());
        } catch (ModelException | UserFileException e) {
            messages.problem(Problem.of("extract", e));
        } catch (IOException e) {
            outputFailed(name, e);
        } catch (UncheckedIOException e) {
            outputFailed(name, e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            messages.problem(new Problem("extract", "interrupted", "run it again"));
        } finally {
            messages.progressEnds();
        }
    }

    private RunManifest record(Engine engine, Inputs inputs) throws IOException {
        Map<String, String> options = extractor.values();
        options.put("--with-text", String.valueOf(writesText(inputs)));
        options.put("--outlet", outlet == null ? "none" : outlet.pattern());
        return RunManifest.of(engine.by(), options);
    }

    /** @throws ResumeException if the output is not of all these inputs, and of no others */
    private void checkComplete(Inputs inputs, OutputTarget target, Engine engine) throws IOException {
        try (var failures = new FailureLog(target.failures(), true, messages);
                var before = new ResumeState(target.left(), failures.numbers(), engine.by());
                var articles = new ArticleReader(inputs.all(), failures, before)) {
            if (articles.hasNext()) {
                throw before.lacks(articles.next());
            }
        }
    }

    private Batch batch(Engine engine) {
        Batch batch = Batch.of(engine.extract());
        if (timeLimit != null) {
            batch = batch.timeLimit(Duration.ofSeconds(timeLimit));
        }
        return threads == null ? batch : batch.threads(threads);
    }

    private void outputFailed(String name, IOException e) {
        // "| head" has read enough: nothing went wrong.
        String reason = String.valueOf(e.getMessage()).toLowerCase(Locale.ROOT);
        if (output == null && reason.contains("pipe")) {
            return;
        }
        messages.problem(Problem.of(name, e));
    }

    private void checkOptions() {
        if (threads != null && threads < 1) {
            throw usage("--threads: " + threads + " is less than 1");
        }
        if (timeLimit != null && timeLimit < 1) {
            throw usage("--time-limit: " + timeLimit + " is less than 1");
        }
        if (withText && format.partsWithText() == null) {
            throw usage("--with-text: " + format + " has no place for it; jsonl and json have");
        }
        try {
            extractor.builder();
        } catch (IllegalArgumentException e) {
            throw usage("--min-confidence: " + e.getMessage());
        }
        if (arguments.stream().filter("-"::equals).count() > 1) {
            throw usage("- stands for standard input, which can be read only once");
        }
    }

    private void check(OutputTarget target, Inputs inputs) {
        try {
            target.check(inputs.all(), resume);
        } catch (InvalidPathException e) {
            throw usage("--output " + target.argument() + ": not the name of a file");
        } catch (IllegalArgumentException e) {
            throw usage(e.getMessage());
        } catch (IOException e) {
            throw usage(
                    "--output " + target.argument() + ": " + Problem.of("", e).what());
        }
    }

    private ParameterException usage(String message) {
        return new ParameterException(command.commandLine(), message);
    }
}
