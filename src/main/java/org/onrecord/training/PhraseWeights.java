package org.onrecord.training;

import java.util.List;
import org.onrecord.internal.model.LinearModel;
import org.onrecord.internal.phrase.PhraseModel;

/**
 * The weights of a {@link PhraseModel}.
 *
 * @param source for "something is attributed to the phrase"
 * @param insideReport for "the phrase is inside what is attributed to another"
 */
record PhraseWeights(Weights source, Weights insideReport) {
    PhraseModel model() {
        return new PhraseModel(LinearModel.of(List.of(source.weights(), insideReport.weights())));
    }
}
