package org.onrecord.training;

import org.onrecord.internal.model.LinearModel;
import org.onrecord.internal.quotation.StandingModel;

/** What was learned for a {@link StandingModel}. */
record StandingWeights(Weights speaking, Weights reported) {
    StandingModel model() {
        return new StandingModel(LinearModel.of(speaking.weights(), reported.weights()));
    }
}
