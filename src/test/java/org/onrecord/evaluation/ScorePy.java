package org.onrecord.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.regex.Pattern;
import org.onrecord.document.Extraction;
import org.onrecord.export.JsonLines;

/** The project's yardstick in Python, and our figures in its words. */
final class ScorePy {

    /** Beside the checkout, or where {@code -Donrecord.shared} says. */
    private static final Path SHARED = Path.of(System.getProperty("onrecord.shared", "../shared"));

    private static final Pattern SKILL = Pattern.compile("skill -?[0-9.]+");

    private final Path predictions;

    private ScorePy(Path predictions) {
        this.predictions = predictions;
    }

    /** Ends the test as skipped where the yardstick or Python is not there. */
    static void assumePresent() {
        assumeTrue(Files.isRegularFile(shared("eval/score.py")), "there is no " + shared("eval/score.py"));
        try {
            new ProcessBuilder("python3", "--version").start().waitFor();
        } catch (IOException | InterruptedException e) {
            assumeTrue(false, "there is no python3");
        }
    }

    static Path shared(String path) {
        return SHARED.resolve(path);
    }

    static ScorePy of(Collection<Extraction> extractions, Path file) throws IOException {
        try (var out = JsonLines.create().open(Files.newOutputStream(file))) {
            for (Extraction extraction : extractions) {
                out.write(extraction);
            }
        }
        return new ScorePy(file);
    }

    /** What {@code score.py} prints, its threshold as Java prints a number. */
    List<String> run(String what, Path... gold) throws IOException, InterruptedException {
        var command = new ArrayList<>(List.of("python3", shared("eval/score.py").toString(), what));
        for (Path file : gold) {
            command.add(file.toString());
        }
        command.add(predictions.toString());
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(output).isZero();
        List<String> lines = output.lines().map(ScorePy::threshold).toList();
        return hasEqualOutcomes(lines)
                ? lines.stream().map(ScorePy::withoutSkill).toList()
                : lines;
    }

    /** Whether all bins of confidence are entirely right, or all entirely wrong: {@code score.py} then divides by almost nothing. */
    private static boolean hasEqualOutcomes(List<String> lines) {
        List<String> bins =
                lines.stream().filter(line -> line.contains("  right ")).toList();
        return bins.stream().allMatch(line -> line.endsWith(" 1.000"))
                || bins.stream().allMatch(line -> line.endsWith(" 0.000"));
    }

    private static String withoutSkill(String line) {
        return SKILL.matcher(line).replaceFirst("skill undefined");
    }

    private static String threshold(String line) {
        int at = line.indexOf("(threshold ");
        if (at < 0 || line.endsWith("None)")) {
            return line;
        }
        at += "(threshold ".length();
        return line.substring(0, at) + Double.parseDouble(line.substring(at, line.length() - 1)) + ")";
    }

    static List<String> lines(SourceScore score) {
        var lines = new ArrayList<String>();
        score.recall()
                .forEach((group, ratio) -> lines.add(
                        "  %-8s recall %d/%d = %s".formatted(group, ratio.right(), ratio.of(), figure(ratio.value()))));
        lines.add("  cue      right %d/%d = %s"
                .formatted(
                        score.cue().right(),
                        score.cue().of(),
                        figure(score.cue().value())));
        lines.add("sources  %s  (%d attributed segments)  kept out %d/%d  spurious %d"
                .formatted(
                        figures(score.total()),
                        score.total().gold(),
                        score.specificity().right(),
                        score.specificity().of(),
                        score.spurious()));
        return lines;
    }

    static List<String> lines(SpeakerScore score) {
        var lines = new ArrayList<String>();
        score.byKind()
                .forEach((kind, ratio) -> lines.add(
                        "  %-12s %d/%d = %s".formatted(kind, ratio.right(), ratio.of(), figure(ratio.value()))));
        lines.add("speakers  accuracy %s  lenient %s  (%d segments)"
                .formatted(
                        figure(score.strict().value()),
                        figure(score.lenient().value()),
                        score.strict().of()));
        return lines;
    }

    static List<String> lines(ConfidenceScore score) {
        var lines = new ArrayList<String>();
        for (ConfidenceScore.Bin bin : score.bins()) {
            lines.add("  0.%d-%s  %4d  confidence %s  right %s"
                    .formatted(
                            bin.index(),
                            bin.index() == 9 ? "1.0" : "0." + (bin.index() + 1),
                            bin.count(),
                            rounded(bin.confidence(), 3),
                            rounded(bin.right(), 3)));
        }
        lines.add("confidence  ECE %s  Brier %s  skill %s  recall at precision 0.97: %s (threshold %s)"
                .formatted(
                        figure(score.calibrationError()),
                        figure(score.brier()),
                        score.skill() == null ? "undefined" : figure(score.skill()),
                        figure(score.recallAtPrecision()),
                        score.threshold() == null ? "None" : score.threshold()));
        return lines;
    }

    static List<String> lines(EntityScore score) {
        var lines = new ArrayList<String>();
        score.byType()
                .forEach((type, part) -> lines.add("  %-12s %s  (%d)".formatted(type, figures(part), part.gold())));
        lines.add("entities  %s  (%d mentions)"
                .formatted(figures(score.total()), score.total().gold()));
        return lines;
    }

    static List<String> lines(IndirectScore score) {
        var lines = new ArrayList<String>();
        lines.add("  reporting  recall " + part(score.reporting()));
        lines.add("  other      recall " + part(score.other()));
        lines.add("  reported   %s  relation F1 %s"
                .formatted(
                        figures(score.speech()), figure(score.speechRelation().f1())));
        lines.add("indirect  %s  relation F1 %s  of pairs: source %s cue %s exact %s  (%d attributions, %d predicted)"
                .formatted(
                        figures(score.total()),
                        figure(score.relation().f1()),
                        figure(score.source().value()),
                        figure(score.cue().value()),
                        figure(score.exact().value()),
                        score.total().gold(),
                        score.total().found()));
        return lines;
    }

    static List<String> lines(PeopleScore score) {
        return List.of("people  found %d/%d  gender P %s R %s  role R %s (%d said)  affiliation R %s (%d said)"
                .formatted(
                        score.found().right(),
                        score.found().of(),
                        figure(score.gender().precision()),
                        figure(score.gender().recall()),
                        figure(score.role().value()),
                        score.withRole(),
                        figure(score.affiliation().value()),
                        score.withAffiliation()));
    }

    static List<String> lines(GapScore score) {
        return List.of(
                "  feminine   " + figures(score.feminine()),
                "  masculine  " + figures(score.masculine()),
                "gap  %s  (%d pronouns, %d with an entity)"
                        .formatted(
                                figures(score.total()),
                                score.answered().of(),
                                score.answered().right()));
    }

    static List<String> lines(LinkScore score) {
        return List.of(
                "  pronoun  " + part(score.pronouns()),
                "  nominal  " + part(score.nominals()),
                "links  P %s  R %s  F1 %s"
                        .formatted(
                                figure(score.total().precision().value()),
                                figure(score.total().recall().value()),
                                figure(score.total().f1())));
    }

    private static String part(LinkScore.Part part) {
        return "P %s (%d)  R %s (%d)"
                .formatted(
                        figure(part.precision().value()),
                        part.precision().of(),
                        figure(part.recall().value()),
                        part.recall().of());
    }

    private static String part(Ratio ratio) {
        return "%d/%d = %s".formatted(ratio.right(), ratio.of(), figure(ratio.value()));
    }

    private static String figures(PrecisionRecall score) {
        return "P %s  R %s  F1 %s".formatted(figure(score.precision()), figure(score.recall()), figure(score.f1()));
    }

    private static String figure(double value) {
        return rounded(value, 4);
    }

    /** As Python rounds: by the exact binary value. */
    private static String rounded(double value, int digits) {
        return new BigDecimal(value).setScale(digits, RoundingMode.HALF_EVEN).toPlainString();
    }
}
