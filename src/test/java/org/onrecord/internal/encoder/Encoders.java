package org.onrecord.internal.encoder;

import java.util.List;

/** Makes encoders of networks that are no files. */
public final class Encoders {
    private Encoders() {}

    /** Returns an encoder whose evidence counts in full. */
    public static Encoder of(Network network, List<String> vocabulary) {
        return new Encoder(network, new Windows(WordPieces.of(vocabulary)), 1, 1);
    }
}
