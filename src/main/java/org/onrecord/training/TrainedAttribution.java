package org.onrecord.training;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.onrecord.evaluation.GoldArticle;
import org.onrecord.evaluation.GoldJsonLines;
import org.onrecord.internal.corenlp.CoreNlpModels;
import org.onrecord.internal.entity.EntityFinder;
import org.onrecord.internal.linguistics.Analyzer;
import org.onrecord.internal.model.ModelFolder;
import org.onrecord.internal.quotation.Lexicon;
import org.onrecord.internal.quotation.SourceRanker;

/** What attribution learns from a corpus: the cue and source lexicons and the ranker's weights, as files of {@code models/}. */
public final class TrainedAttribution {
    private final List<String> cues;
    private final List<String> sources;
    private final List<String> weights;
    private final int choices;

    private TrainedAttribution(List<String> cues, List<String> sources, List<String> weights, int choices) {
        this.cues = cues;
        this.sources = sources;
        this.weights = weights;
        this.choices = choices;
    }

    /**
     * Learns from a gold file; the same file, models and JDK give the same bytes.
     *
     * @throws IOException if the file cannot be read or is no gold file, or a shipped model is missing
     */
    public static TrainedAttribution learn(Path data) throws IOException {
        ModelFolder models = ModelFolder.shipped();
        Analyzer analyzer = CoreNlpModels.load(models);
        EntityFinder names = EntityFinder.load(models);
        List<TrainingArticle> articles = GoldJsonLines.read(data).stream()
                .map((GoldArticle gold) -> TrainingArticle.read(gold, analyzer, names))
                .toList();
        var lexicon = new LexiconTrainer();
        articles.forEach(lexicon::add);
        var trainer = new AttributionTrainer(lexicon.lexicon());
        articles.forEach(trainer::add);
        List<String> weights = trainer.train().entrySet().stream()
                .map(entry -> entry.getKey() + "\t" + entry.getValue())
                .toList();
        return new TrainedAttribution(lexicon.cueLines(), lexicon.sourceLines(), weights, trainer.size());
    }

    /** Writes the three files into a folder, which is made if it is not there. */
    public void write(Path folder) throws IOException {
        Files.createDirectories(folder);
        Files.write(folder.resolve(Lexicon.CUES), cues);
        Files.write(folder.resolve(Lexicon.SOURCES), sources);
        Files.write(folder.resolve(SourceRanker.MODEL), weights);
    }

    /** How many quoted passages were learned from. */
    public int choices() {
        return choices;
    }
}
