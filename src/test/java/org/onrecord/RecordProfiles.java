package org.onrecord;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.onrecord.internal.corenlp.CoreNlpModels;
import org.onrecord.internal.encoder.Encoder;
import org.onrecord.internal.lexicon.Lexicon;
import org.onrecord.internal.lexicon.Truecaser;
import org.onrecord.internal.linguistics.Analysis;
import org.onrecord.internal.linguistics.RecordedAnalyses;
import org.onrecord.internal.model.Loading;
import org.onrecord.internal.model.ModelFolder;
import org.onrecord.internal.name.NameFinder;
import org.onrecord.internal.text.Paragraphs;

/**
 * Records analyses of the texts of {@code src/test/resources/profiles} that are not recorded yet, by the shipped models. What is
 * recorded stays: a change of the models changes no test that uses it.
 */
final class RecordProfiles {
    static final Path FOLDER = Path.of("src", "test", "resources", "profiles");

    private RecordProfiles() {}

    public static void main(String[] arguments) throws IOException {
        Path file = FOLDER.resolve("analyses.txt");
        List<String> lines = new ArrayList<>(Files.readAllLines(file));
        RecordedAnalyses recorded = RecordedAnalyses.read(file);
        ModelFolder models = ModelFolder.shipped();
        Lexicon lexicon = Lexicon.load(models);
        var analyzer = new MendingAnalyzer(
                CoreNlpModels.load(models, lexicon, Loading.start(() -> Encoder.load(models))),
                Truecaser.load(models, lexicon));
        for (String table : List.of(
                "roles.tsv",
                "several-roles.tsv",
                "doubtful-roles.tsv",
                "genders.tsv",
                "antecedents.tsv",
                "introductions.tsv")) {
            for (String row : Files.readAllLines(FOLDER.resolve(table))) {
                String text = row.split("\t")[0];
                if (row.startsWith("#") || row.isEmpty() || recorded.has(text)) {
                    continue;
                }
                Analysis analysis = analyzer.analyze(text, Paragraphs.of(text));
                lines.add(RecordedAnalyses.line(analysis, new NameFinder(lexicon).names(analysis)));
            }
        }
        Files.write(file, lines, StandardCharsets.UTF_8);
    }
}
