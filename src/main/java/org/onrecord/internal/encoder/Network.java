package org.onrecord.internal.encoder;

/** A network that reads one window at a time. Implementations are safe to share between threads. */
public interface Network {
    /**
     * Computes the network's scores.
     *
     * @param inputs lists of the same length, in the order of the network's inputs
     * @return for each element the scores of the network's last layer
     */
    float[][] scores(int[]... inputs);

    /**
     * Returns a text that is part of the network's file.
     *
     * @throws IllegalArgumentException if there is none of this name
     */
    String text(String name);
}
