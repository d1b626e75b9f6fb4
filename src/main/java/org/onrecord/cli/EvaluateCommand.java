package org.onrecord.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.onrecord.ModelException;
import org.onrecord.UserFileException;
import org.onrecord.document.Article;
import org.onrecord.document.Provenance;
import org.onrecord.evaluation.Comparison;
import org.onrecord.evaluation.ComparisonJson;
import org.onrecord.evaluation.ComparisonTable;
import org.onrecord.evaluation.EvaluationReport;
import org.onrecord.evaluation.EvaluationRun;
import org.onrecord.evaluation.Fault;
import org.onrecord.evaluation.FaultPage;
import org.onrecord.evaluation.FaultReport;
import org.onrecord.evaluation.GoldCorpus;
import org.onrecord.evaluation.GoldGroups;
import org.onrecord.evaluation.GoldSpeakers;
import org.onrecord.evaluation.ReportSection;
import org.onrecord.evaluation.Scores;
import org.onrecord.evaluation.SpeedComparison;
import org.onrecord.evaluation.Yardstick;
import org.onrecord.internal.corenlp.baseline.BaselineMissingException;
import org.onrecord.internal.corenlp.baseline.StockPipeline;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code onrecord evaluate}: how right the extractions are, and how fast. */
@Command(
        name = "evaluate",
        description = "Measures the extractions against what annotators marked, and stock CoreNLP beside them.",
        mixinStandardHelpOptions = true,
        footer = {
            "",
            "Exit code: 0 all was measured; 1 some or all failed, each named on standard error; 2 wrong usage."
        })
final class EvaluateCommand implements Callable<Integer> {

    private final Streams streams;
    private final Engine.Factory engines;
    private final Messages messages;

    @Spec
    private CommandSpec command;

    @Mixin
    private final ExtractorOptions extractor;

    @Mixin
    private final EvaluateOptions options = new EvaluateOptions();

    EvaluateCommand(Streams streams, Engine.Factory engines, ExtractorOptions extractor) {
        this.streams = streams;
        this.engines = engines;
        this.extractor = extractor;
        messages = new Messages(streams);
    }

    @Override
    public Integer call() {
        checkOptions();
        String place = "evaluate";
        try {
            if (options.baseline != null) {
                StockPipeline.checkPresence();
            }
            evaluate(yardstick());
        } catch (BaselineMissingException e) {
            messages.problem(new Problem("--baseline corenlp", String.valueOf(e.getMessage()), e.remedy()));
        } catch (ModelException | UserFileException e) {
            messages.problem(Problem.of(place, e));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            messages.problem(new Problem(place, "interrupted", "run it again"));
        } catch (IOException e) {
            messages.problem(Problem.of(Problem.place(e, place), e));
        } finally {
            messages.progressEnds();
        }
        return messages.problems() == 0 ? 0 : 1;
    }

    private void checkOptions() {
        String fault = options.fault();
        if (fault != null) {
            throw new ParameterException(command.commandLine(), fault);
        }
        try {
            extractor.settings();
        } catch (IllegalArgumentException e) {
            throw new ParameterException(command.commandLine(), "--min-confidence: " + e.getMessage());
        }
    }

    private Yardstick yardstick() throws IOException {
        GoldCorpus sources = options.sources == null ? null : GoldCorpus.read(options.sources);
        GoldSpeakers speakers = options.speakers == null ? null : GoldSpeakers.read(options.speakers);
        GoldCorpus entities = options.entities == null
                ? null
                : options.entities.equals(options.sources) ? sources : GoldCorpus.read(options.entities);
        GoldGroups groups = options.groups == null ? null : GoldGroups.read(options.groups);
        return new Yardstick(sources, speakers, entities, groups);
    }

    private void evaluate(Yardstick yardstick) throws IOException, InterruptedException, BaselineMissingException {
        Engine engine = engines.create(extractor);
        Yardstick.Answers answers =
                yardstick.answers(new GoldReading(engine.extract(), options.threadCount(), messages, true));
        var comparison = new Comparison(yardstick.scores(answers), options.baseline == null ? null : stock(yardstick));
        print(new ComparisonTable(comparison).toString());
        faults(yardstick.faults(answers));
        // Nothing of ours may stay in memory when memory is measured.
        Provenance by = engine.by();
        engine = null;
        SpeedComparison speed = options.speed ? speed(yardstick) : null;
        if (speed != null) {
            print("\n" + speed);
        }
        write(run(by, yardstick), comparison, speed);
    }

    /** One thread: stock keeps state between articles, and several would not give the same figures twice. */
    private Scores stock(Yardstick yardstick) throws InterruptedException, BaselineMissingException {
        StockPipeline stock = StockPipeline.load();
        try {
            return yardstick
                    .scores(yardstick.answers(new GoldReading(stock::extract, 1, messages, false)))
                    .withoutConfidence();
        } finally {
            StockPipeline.unload();
        }
    }

    private SpeedComparison speed(Yardstick yardstick) throws InterruptedException {
        List<Article> articles = yardstick.corpora().stream()
                .flatMap(corpus -> corpus.texts().stream())
                .limit(options.speedArticles)
                .toList();
        try {
            return SpeedRun.of(
                    articles, options.threadCount(), () -> engines.create(extractor), options.baseline != null);
        } catch (InterruptedException | RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private void faults(List<Fault> faults) throws IOException {
        if (options.errors != null) {
            print("\n" + new FaultReport(faults, options.errors));
        }
        if (options.html != null) {
            var report = new FaultReport(faults, options.errors == null ? faults.size() : options.errors);
            Files.writeString(options.html, new FaultPage(report, "OnRecord's mistakes").toString());
        }
    }

    private EvaluationRun run(Provenance by, Yardstick yardstick) {
        String line = options.command != null
                ? options.command
                : "onrecord "
                        + String.join(
                                " ", command.commandLine().getParseResult().originalArgs());
        List<String> corpora =
                yardstick.corpora().stream().map(GoldCorpus::toString).toList();
        return new EvaluationRun(by, SourceCommit.current(), LocalDate.now(ZoneOffset.UTC), line, corpora);
    }

    private void write(EvaluationRun run, Comparison comparison, @Nullable SpeedComparison speed) throws IOException {
        Path json = options.json;
        if (json != null) {
            Files.writeString(json, new ComparisonJson(run, comparison, speed).toString());
        }
        if (options.report != null) {
            ReportSection.write(options.report, new EvaluationReport(run, comparison, speed).toString());
        }
    }

    private void print(String text) throws IOException {
        streams.out().write(text.getBytes(StandardCharsets.UTF_8));
        streams.out().flush();
    }
}
