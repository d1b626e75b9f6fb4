package org.onrecord.training;

import java.util.List;
import org.onrecord.internal.model.LinearModel;
import org.onrecord.internal.phrase.PhraseModel;

/** What was learned for a {@link PhraseModel}. */
record StandingWeights(Weights speaking, Weights reported) {
    PhraseModel model() {
        return new PhraseModel(LinearModel.of(List.of(speaking.weights(), reported.weights())));
    }
}
