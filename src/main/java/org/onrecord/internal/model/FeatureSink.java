package org.onrecord.internal.model;

/** Receives the features of a {@link FeatureSource}, one after the other. */
@FunctionalInterface
public interface FeatureSink {
    /**
     * Takes a feature. Its name is the joined text of the pieces; it comes in pieces so that a name need not be built just to be
     * looked up.
     */
    void add(Object... pieces);
}
