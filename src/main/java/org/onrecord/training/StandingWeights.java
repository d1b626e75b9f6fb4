package org.onrecord.training;

import org.onrecord.internal.model.LinearModel;
import org.onrecord.internal.phrase.PhraseModel;

/** What was learned for a {@link PhraseModel}. */
record StandingWeights(Weights speaking, Weights reported) {
    PhraseModel model() {
        return new PhraseModel(LinearModel.of(speaking.weights(), reported.weights()));
    }
}
