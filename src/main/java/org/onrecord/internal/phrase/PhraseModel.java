package org.onrecord.internal.phrase;

import java.io.IOException;
import org.onrecord.internal.model.FeatureSource;
import org.onrecord.internal.model.LinearModel;
import org.onrecord.internal.model.ModelFile;
import org.onrecord.internal.model.ModelFolder;

/**
 * Tells from a phrase's context whether something is attributed to it, and whether it is itself part of a report. Both
 * are learned from all attributions of a corpus, of which most have no quotation marks: so the ranker, which sees the
 * marks, can lean on many more examples.
 *
 * @param weights for "something is attributed to it", and for "it stands inside what is attributed to another"
 */
public record PhraseModel(LinearModel weights) {
    /** Loads both files. */
    public static PhraseModel load(ModelFolder models) throws IOException {
        return new PhraseModel(LinearModel.load(models, ModelFile.SPEAKING, ModelFile.REPORTED));
    }

    PhraseScores of(FeatureSource phrase) {
        double[] scores = weights.scores(phrase);
        return new PhraseScores(scores[0], scores[1]);
    }
}
