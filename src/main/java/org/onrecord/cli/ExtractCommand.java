package org.onrecord.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.onrecord.ModelException;
import org.onrecord.UserFileException;
import org.onrecord.document.QuotationKind;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code onrecord extract}: articles in, extractions out. */
@Command(
        name = "extract",
        description = "Writes who is named in each article and who said what.",
        mixinStandardHelpOptions = true,
        footer = {
            "",
            "A jsonl file is written to NAME.part, one whole line for each article, and renamed to NAME when it is complete, so that"
                    + " NAME is never incomplete. If the run is killed, repeat the command with --resume: it continues after the last"
                    + " whole line, and NAME has the same bytes as after an uninterrupted run. NAME.run says how NAME was made; --resume"
                    + " refuses other inputs, options, models and versions.",
            "Articles that failed are listed in NAME.failed, or in onrecord.failed in the output's folder, one line of JSON for each.",
            "",
            "Exit code: 0 all articles were extracted; 1 some failed, each named on standard error; 2 wrong usage."
        })
final class ExtractCommand extends WritingCommand {

    private final Engine.Factory engines;
    private boolean failedBefore;

    @Mixin
    private final ExtractorOptions extractor;

    @Mixin
    private final InputOptions input = new InputOptions();

    @Mixin
    private final BatchOptions batch = new BatchOptions();

    @Parameters(
            paramLabel = "INPUT",
            arity = "1..*",
            description = {
                "FILE.txt: one article of plain text, called by the file's name. UTF-8, or UTF-16 with a byte order mark.",
                "FILE.jsonl: one article a line, {\"id\": ..., \"text\": ...}; other strings and numbers become its metadata.",
                "FILE.html: a web page. The article is its main text: of the article element, else of the main element, else of"
                        + " the element with the most text in paragraphs. jsonl and json get the text as with --with-text,"
                        + " because the offsets point into it.",
                "FILE.warc: a web archive. Each response with an HTML page is an article, called by its address.",
                "All of these also compressed, with .gz after the name.",
                "A folder: all of these files in it, sorted by name. Files of other kinds are counted in the summary.",
                "-: standard input, one article of plain text unless --input-format says otherwise. Pipes such as /dev/stdin are"
                        + " read in the same way."
            })
    private List<String> arguments = List.of();

    @Option(
            names = "--resume",
            description =
                    "Continue where the same command was cut off, without losing or repeating an article. Requires --format"
                            + " jsonl and --output FILE.")
    private boolean resume;

    ExtractCommand(Streams streams, Engine.Factory engines, ExtractorOptions extractor) {
        super(streams);
        this.engines = engines;
        this.extractor = extractor;
    }

    @Override
    public Integer call() {
        checkOptions();
        try (Inputs inputs = input.openAll(arguments, streams, messages)) {
            OutputTarget target = target(writesText(inputs), true);
            usage().checkOutput(target, inputs.files(), resume);
            if (!inputs.all().isEmpty()) {
                extract(inputs, target);
            }
        }
        return messages.problems() == 0 && !failedBefore ? 0 : 1;
    }

    private boolean writesText(Inputs inputs) {
        // Offsets into a text that is stored nowhere would be of no use.
        return withText || inputs.makeText();
    }

    private void extract(Inputs inputs, OutputTarget target) {
        String name = target.name().toString();
        try {
            Engine engine = engines.create(extractor);
            boolean goesOn = resume && Files.exists(target.left());
            RunManifest record = record(engine, inputs);
            if (goesOn) {
                record.check(target.run(), target.left());
            }
            if (goesOn && target.isComplete()) {
                checkComplete(inputs, target, engine);
                messages.summary(name + " is complete: there is nothing left to do");
                return;
            }
            try (Output out = target.open(streams.out());
                    var failures = new FailureLog(target.failures(), goesOn, messages);
                    ResumeState before =
                            goesOn ? new ResumeState(target.part(), failures.numbers(), engine.by()) : null;
                    var progress = new Progress(messages, inputs, target.isStandardOutput(), goesOn)) {
                name = out.name();
                if (target.run() != null && !goesOn) {
                    record.write(target.run());
                }
                extract(inputs, engine, out, failures, before, progress);
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

    private void extract(
            Inputs inputs,
            Engine engine,
            Output out,
            FailureLog failures,
            @Nullable ResumeState before,
            Progress progress)
            throws IOException, InterruptedException {
        var articles = new PendingArticles(inputs.records(), failures, before);
        var sink = new OutcomeSink(articles, out, failures, progress, messages);
        batch.batch(engine, kindFilter()).run(outletFinder().on(articles), sink);
        articles.reportUnreadable();
        out.commit();
        progress.end();
        if (output != null) {
            messages.summary(Summary.of(sink, failures, before, inputs, progress));
        } else if (!inputs.unread().isEmpty()) {
            messages.summary(Summary.unread(inputs.unread()));
        }
    }

    private RunManifest record(Engine engine, Inputs inputs) throws IOException {
        Map<String, String> options = extractor.values();
        input.addTo(options);
        options.put("--with-text", String.valueOf(writesText(inputs)));
        options.put(
                "--kinds",
                kindFilter().kinds().stream().map(QuotationKind::name).collect(Collectors.joining(",")));
        options.put("--outlet", outletFinder().toString());
        return RunManifest.of(engine.by(), options);
    }

    /** @throws ResumeException if the output is not of all these inputs, and of no others */
    private void checkComplete(Inputs inputs, OutputTarget target, Engine engine) throws IOException {
        try (var failures = new FailureLog(target.failures(), true, messages);
                var before = new ResumeState(target.left(), failures.numbers(), engine.by())) {
            var articles = new PendingArticles(inputs.records(), failures, before);
            if (articles.hasNext()) {
                throw before.lacks(articles.next());
            }
        }
    }

    private void checkOptions() {
        format();
        kindFilter();
        usage().of(batch::checked);
        usage().of(extractor::settings);
        usage().checkInputs(arguments);
    }
}
