package org.onrecord.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.onrecord.evaluation.Evaluation;
import org.onrecord.evaluation.GoldCorpus;
import org.onrecord.evaluation.GoldGroups;
import org.onrecord.evaluation.GoldPeople;
import org.onrecord.evaluation.GoldSpeakers;
import org.onrecord.evaluation.Task;

/** The files that an evaluation is asked for, each read once. */
final class GoldFiles {

    private final Map<Path, GoldCorpus> corpora = new HashMap<>();

    /**
     * Reads all files that the options name.
     *
     * @throws IOException if a file cannot be read, or has nothing of what its option asks for
     */
    Evaluation read(EvaluateOptions options) throws IOException {
        var tasks = new ArrayList<Task>();
        for (EvaluateOptions.Quotations files : options.quotations()) {
            GoldCorpus corpus = corpus(files.sources);
            tasks.add(Task.quotations(corpus, files.speakers == null ? null : GoldSpeakers.read(files.speakers)));
            if (files.people != null) {
                tasks.add(Task.people(corpus, GoldPeople.read(files.people)));
            }
        }
        for (Path file : options.indirect()) {
            tasks.add(Task.indirectSpeech(corpus(file)));
        }
        GoldGroups groups = options.groups == null ? null : GoldGroups.read(options.groups);
        for (Path file : options.entities()) {
            tasks.add(Task.names(corpus(file), groups));
        }
        for (Path file : options.gap()) {
            tasks.add(Task.pronouns(corpus(file)));
        }
        for (Path file : options.links()) {
            tasks.add(Task.links(corpus(file)));
        }
        return new Evaluation(List.copyOf(tasks));
    }

    private GoldCorpus corpus(Path file) throws IOException {
        GoldCorpus corpus = corpora.get(file);
        if (corpus == null) {
            corpus = GoldCorpus.read(file);
            corpora.put(file, corpus);
        }
        return corpus;
    }
}
