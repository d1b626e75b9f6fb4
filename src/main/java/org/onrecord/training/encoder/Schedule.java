package org.onrecord.training.encoder;

/**
 * The share of the learning rate at each step: it rises linearly from almost nothing to 1, then falls linearly to almost nothing.
 *
 * @param steps the number of steps of the training, at least 1
 * @param warmUp the share of them in which it rises, from 0 to below 1
 */
public record Schedule(int steps, double warmUp) {
    /** Returns the share at a step, counted from 0: above 0, at most 1. */
    public double at(int step) {
        double rising = warmUp * steps;
        return step + 1 < rising ? (step + 1) / rising : Math.min(1, (steps - step) / Math.max(1, steps - rising));
    }
}
