package org.onrecord.internal.model;

/** Takes the features of something, one after the other. */
@FunctionalInterface
public interface FeatureSink {
    /** Takes the feature whose name is the pieces' text, joined: so that a name need not be built to be looked up. */
    void add(Object... pieces);
}
