package org.onrecord.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.onrecord.ModelException;
import org.onrecord.UserFileException;
import org.onrecord.export.Html;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code onrecord audit}: who is quoted how much in many articles. */
@Command(
        name = "audit",
        description = "Counts who is quoted: by gender, kind of source, role, affiliation, outlet and month.",
        mixinStandardHelpOptions = true,
        footer = {
            "",
            "The folder gets index.html with charts and figures, each with a link to its quotations; the figures as"
                    + " overall.csv, outlets.csv, months.csv, outlets-months.csv, speakers.csv and quotations.csv; charts/ with the"
                    + " charts as SVG; and articles/ with a page for each article. Articles that failed are listed in onrecord.failed.",
            "",
            "Exit code: 0 all articles were counted; 1 some failed, each named on standard error; 2 wrong usage."
        })
final class AuditCommand extends Subcommand {

    private static final String REMEDY =
            "audit reads articles, and lines that extract --format jsonl --with-text has written";

    private final Engine.Factory engines;

    @Mixin
    private final ExtractorOptions extractor;

    @Mixin
    private final InputOptions input = new InputOptions();

    @Mixin
    private final SelectionOptions selection = new SelectionOptions();

    @Mixin
    private final BatchOptions batch = new BatchOptions();

    @Parameters(
            paramLabel = "INPUT",
            arity = "1..*",
            description = {
                "FILE.jsonl: an output of extract --format jsonl --with-text, whose articles are not read again. Such inputs are"
                        + " counted before the others.",
                "All inputs of extract: files of articles, folders of them, and - for standard input."
            })
    private List<String> arguments = List.of();

    @Option(
            names = "--output",
            paramLabel = "FOLDER",
            required = true,
            description = "The folder for the page, the tables and the charts.")
    private String output = "";

    private long counted;

    AuditCommand(Streams streams, Engine.Factory engines, ExtractorOptions extractor) {
        super(streams);
        this.engines = engines;
        this.extractor = extractor;
    }

    @Override
    public Integer call() {
        checkOptions();
        List<Path> saved = new ArrayList<>();
        try (Inputs inputs = inputs(saved)) {
            OutputTarget target = target(inputs, saved);
            if (!inputs.all().isEmpty() || !saved.isEmpty()) {
                count(saved, inputs, target);
            }
        }
        return messages.problems() == 0 ? 0 : 1;
    }

    private void count(List<Path> saved, Inputs inputs, OutputTarget target) {
        Path folder = target.name().path();
        try {
            Engine engine = inputs.all().isEmpty() ? null : engines.create(extractor);
            Path articles = Files.createDirectories(folder.resolve(AuditFiles.ARTICLES));
            // Both name an article in the same way.
            var pages = new FolderOutput(articles, List.of(Html.create().withIndex("../index.html")), FolderFiles.NONE);
            try (var out = new Outputs(List.of(new FolderOutput(folder, List.of(), new AuditFiles()), pages));
                    var failures = new FailureLog(target.failures(), false, messages);
                    var progress = new Progress(messages, inputs, false, false)) {
                countSaved(saved, out);
                String summary =
                        engine == null ? Progress.count(counted) : countRead(inputs, engine, out, failures, progress);
                // Where nothing could be read, an audit that is there already is worth more than an empty one.
                if (counted > 0 || messages.problems() == 0) {
                    out.commit();
                }
                progress.end();
                messages.summary(summary);
            }
        } catch (ModelException | UserFileException e) {
            messages.problem(Problem.of("audit", e));
        } catch (IOException e) {
            messages.problem(Problem.of(folder.toString(), e));
        } catch (UncheckedIOException e) {
            messages.problem(Problem.of(folder.toString(), e.getCause()));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            messages.problem(new Problem("audit", "interrupted", "run it again"));
        } finally {
            messages.progressEnds();
        }
    }

    private void countSaved(List<Path> files, Outputs out) throws IOException {
        var lines = new SavedExtractions(streams, messages, REMEDY);
        for (Path file : files) {
            lines.read(file, extraction -> {
                out.write(selection.kindFilter().in(selection.outletFinder().in(extraction)));
                counted++;
            });
        }
    }

    /** Reads and counts articles; returns what to tell the user about all that was counted. */
    private String countRead(Inputs inputs, Engine engine, Outputs out, FailureLog failures, Progress progress)
            throws IOException, InterruptedException {
        var pending = new PendingArticles(inputs.records(), failures, null);
        var sink = new OutcomeSink(pending, out, failures, progress, messages);
        batch.batch(engine, selection.kindFilter()).run(selection.outletFinder().on(pending), sink);
        pending.reportUnreadable();
        String saved = counted == 0 ? "" : Progress.count(counted) + " of outputs of extract; ";
        counted += sink.extracted();
        return saved + Summary.of(sink, failures, null, inputs, progress);
    }

    /** Opens the inputs; adds to {@code saved} those that are outputs of {@code extract}. */
    private Inputs inputs(List<Path> saved) {
        List<String> others = new ArrayList<>();
        for (String argument : arguments) {
            if (isSaved(argument)) {
                saved.add(Path.of(argument));
            } else {
                others.add(argument);
            }
        }
        return input.openAll(others, streams, messages);
    }

    private static boolean isSaved(String argument) {
        try {
            return !argument.equals("-") && SavedExtractions.isOne(Path.of(argument));
        } catch (IOException | InvalidPathException e) {
            // It is reported when it is opened as a file of articles.
            return false;
        }
    }

    private OutputTarget target(Inputs inputs, List<Path> saved) {
        Usage usage = usage();
        usage.check(!output.equals("-"), "audit writes several files: name a folder with --output");
        List<Path> files = new ArrayList<>(inputs.files());
        files.addAll(saved);
        OutputTarget target = folder(output);
        usage.checkOutput(target, files, false);
        usage.checkOutput(folder(output + "/" + AuditFiles.ARTICLES), files, false);
        return target;
    }

    private static OutputTarget folder(String name) {
        return new OutputTarget(new OutputName(name + "/"), OutputFormat.HTML, OutputFormat.HTML.parts(), false);
    }

    private void checkOptions() {
        Usage usage = usage();
        usage.of(batch::checked);
        usage.of(selection::kindFilter);
        usage.of(extractor::settings);
        usage.checkInputs(arguments);
    }
}
