package org.onrecord.internal.phrase;

import java.io.IOException;
import org.onrecord.internal.model.FeatureSource;
import org.onrecord.internal.model.LinearModel;
import org.onrecord.internal.model.ModelFile;
import org.onrecord.internal.model.ModelFolder;

/**
 * Tells from a phrase's context whether something is attributed to the phrase, and whether the phrase is itself part of a report. Both
 * are learned from all attributions of a corpus, most of which have no quotation marks; so attribution, which learns from quotations
 * alone, can lean on many more examples.
 *
 * @param weights for "something is attributed to it" first, and for "it is part of a report by another" second
 */
public record PhraseModel(LinearModel weights) {
    /** Loads both files. */
    public static PhraseModel load(ModelFolder models) throws IOException {
        return new PhraseModel(LinearModel.load(models, ModelFile.SPEAKING, ModelFile.REPORTED));
    }

    PhraseScores scores(FeatureSource phrase) {
        double[] scores = weights.scores(phrase);
        return new PhraseScores(scores[0], scores[1]);
    }
}
