package org.onrecord.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.onrecord.ModelException;
import org.onrecord.UserFileException;
import org.onrecord.document.Article;
import org.onrecord.document.Provenance;
import org.onrecord.evaluation.Comparison;
import org.onrecord.evaluation.ComparisonJson;
import org.onrecord.evaluation.ComparisonTable;
import org.onrecord.evaluation.ConfidenceScore;
import org.onrecord.evaluation.ErrorCase;
import org.onrecord.evaluation.ErrorPage;
import org.onrecord.evaluation.ErrorReport;
import org.onrecord.evaluation.Evaluation;
import org.onrecord.evaluation.EvaluationReport;
import org.onrecord.evaluation.EvaluationRun;
import org.onrecord.evaluation.GoldCorpus;
import org.onrecord.evaluation.ReportSection;
import org.onrecord.evaluation.Scores;
import org.onrecord.evaluation.SpeedComparison;
import org.onrecord.evaluation.SystemOutput;
import org.onrecord.internal.corenlp.baseline.BaselineMissingException;
import org.onrecord.internal.corenlp.baseline.StockPipeline;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code onrecord evaluate}: how right the extractions are, and how fast. */
@Command(
        name = "evaluate",
        description = "Measures the extractions against what annotators marked, and stock CoreNLP beside them.",
        mixinStandardHelpOptions = true,
        footerHeading = "%n",
        footer = {
            "GOLD is one of these:",
            "  FILE.jsonl  an article a line, such as {\"id\": \"a-1\", \"text\": \"“Go,” Ana said.\", ...}, with",
            "              what the option asks for. Offsets are half-open UTF-16 code units.",
            "    --sources   \"segments\": [{\"start\": 1, \"end\": 4, \"attributed\": true,",
            "                  \"kind\": \"direct\", \"sources\": [[6, 9]], \"cues\": [[10, 14]]}]",
            "                Every stretch between double quotation marks in one paragraph is a segment,",
            "                and \"kind\" is direct or mixed; one that nobody is quoted with has",
            "                \"attributed\": false and no more.",
            "    --indirect  \"attributions\": [{\"source\": [[0, 3]], \"cue\": [[4, 8]],",
            "                  \"content\": [[9, 25]]}]",
            "    --entities  \"mentions\": [{\"start\": 6, \"end\": 9, \"type\": \"PERSON\"}]",
            "                Types are PERSON, ORGANIZATION and PLACE.",
            "    --gap       \"pronoun\": [40, 43, \"she\"],",
            "                  \"names\": [[0, 3, \"Ana\", true], [20, 23, \"Eva\", false]]",
            "    --links     \"mentions\": [[0, 3, \"Ana\", 1, \"person\", \"name\"],",
            "                  [40, 43, \"she\", 1, \"person\", \"pronoun\"]]",
            "                The number is that of the chain; a description is \"nominal\".",
            "  FOLDER      brat standoff, for --sources, --indirect and --entities: ID.txt with ID.ann,",
            "              as 'extract --format brat' writes it, or text/ID.txt with",
            "              attributions/ID_ANNOTATOR.ann, as in PolNeAR. Relations Speaker from a",
            "              Content to a name say who the speakers are.",
            "  other FILE  a token and its BIO or BIOES label a line, for --entities.",
            "",
            "SPEAKERS is a file of lines with tabs between: article, number of its segment from 0, kind",
            "(PERSON, ORGANIZATION or PLACE; GROUP, ANON or DOCUMENT for a source without a name), the",
            "fullest name in the article (several joined by ' & '), other names joined by '|'.",
            "PEOPLE is a file of lines with tabs between: article, fullest name, gender (F, M, X or -), role,",
            "affiliation; - is none.",
            "GROUPS is a file of lines with a tab between the beginning of articles' ids and their group.",
            "",
            "Exit code: 0 all was measured; 1 some or all failed, each named on standard error; 2 wrong usage."
        })
final class EvaluateCommand extends Subcommand {

    private final Engine.Factory engines;

    @Mixin
    private final ExtractorOptions extractor;

    @Mixin
    private final EvaluateOptions options = new EvaluateOptions();

    EvaluateCommand(Streams streams, Engine.Factory engines, ExtractorOptions extractor) {
        super(streams);
        this.engines = engines;
        this.extractor = extractor;
    }

    @Override
    public Integer call() {
        checkOptions();
        String place = "evaluate";
        try {
            if (options.baseline != null) {
                StockPipeline.checkPresence();
            }
            evaluate(new GoldFiles().read(options));
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
            throw usage().wrong(fault);
        }
        usage().of(extractor::settings);
    }

    private void evaluate(Evaluation evaluation) throws IOException, InterruptedException, BaselineMissingException {
        Engine engine = engines.create(extractor);
        SystemOutput output =
                evaluation.output(new GoldExtraction(engine.extract(), options.threadCount(), messages, true));
        var comparison = new Comparison(evaluation.scores(output), options.baseline == null ? null : stock(evaluation));
        print(new ComparisonTable(comparison).toString());
        errors(evaluation.errors(output));
        // Memory is measured next, so the engine must not stay reachable.
        Provenance by = engine.by();
        engine = null;
        SpeedComparison speed = options.speed ? speed(evaluation) : null;
        if (speed != null) {
            print("\n" + speed);
        }
        write(run(by, evaluation), comparison, speed);
    }

    /** Scores stock CoreNLP with one thread: it keeps state between articles, so with several its figures would not be repeatable. */
    private Scores stock(Evaluation evaluation) throws InterruptedException, BaselineMissingException {
        StockPipeline stock = StockPipeline.load();
        try {
            return evaluation
                    .scores(evaluation.output(new GoldExtraction(stock::extract, 1, messages, false)))
                    .without(ConfidenceScore.class);
        } finally {
            StockPipeline.unload();
        }
    }

    private SpeedComparison speed(Evaluation evaluation) throws InterruptedException {
        List<Article> articles =
                evaluation.articles().stream().limit(options.speedArticles).toList();
        try {
            return SpeedRun.of(
                    articles, options.threadCount(), () -> engines.create(extractor), options.baseline != null);
        } catch (InterruptedException | RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private void errors(List<ErrorCase> errors) throws IOException {
        if (options.errors != null) {
            print("\n" + new ErrorReport(errors, options.errors));
        }
        if (options.html != null) {
            var report = new ErrorReport(errors, options.errors == null ? errors.size() : options.errors);
            Files.writeString(options.html, new ErrorPage(report, "OnRecord's mistakes").toString());
        }
    }

    private EvaluationRun run(Provenance by, Evaluation evaluation) {
        String line = options.command != null
                ? options.command
                : "onrecord "
                        + String.join(
                                " ",
                                usage().command().commandLine().getParseResult().originalArgs());
        List<String> corpora =
                evaluation.corpora().stream().map(GoldCorpus::toString).toList();
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
}
