package org.onrecord.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.onrecord.Extractor;
import org.onrecord.document.Extraction;
import org.onrecord.document.Quotation;
import org.onrecord.evaluation.GoldFormatException;
import org.onrecord.evaluation.GoldReported;
import org.onrecord.internal.model.ModelFile;

/** Speech without quotation marks is learned from brat folders. */
class TrainedIndirectIT {
    private static final List<String> PEOPLE = List.of("Ann Lee", "Omar Tarn", "Lena Roth", "Paul Okoye");
    private static final List<String> CONTENTS = List.of(
            "the bridge would open in May",
            "the school needed a new roof",
            "nobody had seen the boat",
            "the talks were over",
            "the harvest was poor",
            "the road had been closed");

    /** An article with a quotation, without which a corpus is refused. */
    private static final String QUOTATION =
            "{\"id\":\"q\",\"text\":\"“It rained,” Ann Lee said.\",\"segments\":[{\"start\":1,"
                    + "\"end\":11,\"attributed\":true,\"kind\":\"direct\",\"sources\":[[13,20]],\"cues\":[[21,25]]}]}\n";

    @TempDir
    private Path folder;

    @Test
    void theLearnedWeightsFindAReportThatIsLikeThoseOfTheCorpus() throws IOException {
        Path models = folder.resolve("models");
        copyModels(models);
        TrainedIndirect.learn(List.of(gold("said")), List.of(), GoldReported.none())
                .write(models);

        Extractor learned = Extractor.builder().models(models).build();

        assertThat(reports(learned.extract("Ruth Kelm said the ferry was late.")))
                .containsExactly("Ruth Kelm | said | the ferry was late");
        assertThat(reports(learned.extract("Ruth Kelm walked to the ferry in May.")))
                .isEmpty();
    }

    @Test
    void speechThatAReaderWroteDownTeachesWhichWordsReport() throws IOException {
        Path gold = folder.resolve("gold.jsonl");
        Files.writeString(gold, QUOTATION + articles("segments"));
        Path models = folder.resolve("models");
        copyModels(models);
        TrainedIndirect.learn(List.of(gold), List.of(), reported()).write(models);

        assertReports(models);
    }

    @Test
    void articlesWithoutQuotationsTeachWhatAReaderWroteDownInThem() throws IOException {
        Path gold = folder.resolve("gold.jsonl");
        Files.writeString(gold, QUOTATION);
        Path texts = folder.resolve("texts.jsonl");
        Files.writeString(texts, articles("mentions"));
        Path models = folder.resolve("models");
        copyModels(models);
        TrainedIndirect.learn(List.of(gold), List.of(texts), reported()).write(models);

        assertReports(models);
    }

    private static void assertReports(Path models) throws IOException {
        Extractor learned = Extractor.builder().models(models).build();

        assertThat(reports(learned.extract("Ruth Kelm said the ferry was late.")))
                .containsExactly("Ruth Kelm | said | the ferry was late");
    }

    /** Returns articles in which everybody says everything, without quotation marks. */
    private static String articles(String annotations) {
        var articles = new StringBuilder();
        int number = 0;
        for (String person : PEOPLE) {
            for (String content : CONTENTS) {
                articles.append("{\"id\":\"a%d\",\"text\":\"%s said %s. It rained.\",\"%s\":[]}\n"
                        .formatted(number++, person, content, annotations));
            }
        }
        return articles.toString();
    }

    /** Returns what a reader writes down of these articles. */
    private GoldReported reported() throws IOException {
        var places = new StringBuilder("q\n");
        int number = 0;
        for (String person : PEOPLE) {
            for (String content : CONTENTS) {
                int cue = person.length() + 1;
                int start = cue + "said ".length();
                places.append("a%d\t0-%d\t%d-%d\t%d-%d\n"
                        .formatted(number++, person.length(), cue, start - 1, start, start + content.length()));
            }
        }
        return GoldReported.read(Files.writeString(folder.resolve("reports.tsv"), places));
    }

    @Test
    void theSameCorpusGivesTheSameBytes() throws IOException {
        Path gold = gold("said");
        TrainedIndirect one = TrainedIndirect.learn(List.of(gold), List.of(), GoldReported.none());
        one.write(folder.resolve("one"));
        TrainedIndirect.learn(List.of(gold), List.of(), GoldReported.none()).write(folder.resolve("other"));

        String name = ModelFile.INDIRECT.fileName();
        assertThat(one.choices()).isGreaterThanOrEqualTo(PEOPLE.size() * CONTENTS.size());
        assertThat(folder.resolve("one").resolve(name))
                .hasSameBinaryContentAs(folder.resolve("other").resolve(name));
    }

    @Test
    void aCorpusWithoutAttributionsIsRefusedByName() throws IOException {
        Path gold = Files.createDirectory(folder.resolve("gold"));
        Files.writeString(gold.resolve("a.txt"), "It rained.\n");
        Files.writeString(gold.resolve("a.ann"), "");

        assertThatThrownBy(() -> TrainedIndirect.learn(List.of(gold), List.of(), GoldReported.none()))
                .isInstanceOf(GoldFormatException.class)
                .hasMessageContaining(gold.toString());
    }

    /** Writes a corpus in which everybody reports everything with one verb, and one article with a quotation, without which it is refused. */
    private Path gold(String verb) throws IOException {
        Path gold = Files.createDirectories(folder.resolve("gold"));
        Files.writeString(gold.resolve("quoted.txt"), "“It rained,” Ann Lee said.\n");
        Files.writeString(
                gold.resolve("quoted.ann"),
                "T1\tSource 13 20\tAnn Lee\nT2\tCue 21 25\tsaid\nT3\tContent 1 11\tIt rained,\n"
                        + "E1\tAttribution:T2 Source:T1 Cue:T2 Content:T3\n");
        int number = 0;
        for (String person : PEOPLE) {
            for (String content : CONTENTS) {
                String id = "a" + number++;
                int cue = person.length() + 1;
                int start = cue + verb.length() + 1;
                Files.writeString(gold.resolve(id + ".txt"), person + " " + verb + " " + content + ". It rained.\n");
                Files.writeString(
                        gold.resolve(id + ".ann"),
                        "T1\tSource 0 " + person.length() + "\t" + person + "\nT2\tCue " + cue + " " + (start - 1)
                                + "\t"
                                + verb + "\nT3\tContent " + start + " " + (start + content.length()) + "\t" + content
                                + "\nE1\tAttribution:T2 Source:T1 Cue:T2 Content:T3\n");
            }
        }
        return gold;
    }

    private static void copyModels(Path to) throws IOException {
        Files.createDirectory(to);
        try (Stream<Path> files = Files.list(Path.of("models"))) {
            for (Path file : files.toList()) {
                Files.copy(file, to.resolve(file.getFileName()));
            }
        }
    }

    private static List<String> reports(Extraction extraction) {
        return extraction.quotations().stream()
                .map((Quotation report) -> report.attribution().source().text() + " | "
                        + report.attribution().cue().text() + " | " + extraction.textOf(report))
                .toList();
    }
}
