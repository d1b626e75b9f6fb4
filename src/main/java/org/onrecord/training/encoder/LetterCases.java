package org.onrecord.training.encoder;

import java.util.Random;
import org.onrecord.internal.encoder.WordShape;

/**
 * Writes some sentences of an example in other letters, as headlines and careless writers do: all in capitals, each word with a capital,
 * or all small. The vocabulary has no capitals, so only the shapes of the words change.
 */
public final class LetterCases {
    /** The share of windows, and of the sentences of the others, that are written in each way. */
    private static final double CAPITALS = 0.03;

    private static final double TITLE = 0.05;
    private static final double SMALL = 0.03;

    private final Random random;

    public LetterCases(Random random) {
        this.random = random;
    }

    private enum Letters {
        AS_WRITTEN,
        CAPITALS,
        TITLE,
        SMALL
    }

    /** Returns the example as somebody else could have written it; most are as they were. */
    public Example of(Example example) {
        Letters all = next();
        Letters sentence = all;
        int[] shapes = example.shapes().clone();
        for (int i = 0; i < shapes.length; i++) {
            boolean opens = example.openings()[i] > 0 && (i == 0 || example.openings()[i - 1] == 0);
            if (opens && all == Letters.AS_WRITTEN) {
                sentence = next();
            }
            shapes[i] = written(WordShape.values()[shapes[i]], sentence).ordinal();
        }
        return new Example(
                example.pieces(), shapes, example.openings(), example.labels(), example.corpus(), example.quoted());
    }

    private Letters next() {
        double chance = random.nextDouble();
        if (chance < CAPITALS) {
            return Letters.CAPITALS;
        }
        if (chance < CAPITALS + TITLE) {
            return Letters.TITLE;
        }
        return chance < CAPITALS + TITLE + SMALL ? Letters.SMALL : Letters.AS_WRITTEN;
    }

    private static WordShape written(WordShape shape, Letters letters) {
        return switch (letters) {
            case AS_WRITTEN -> shape;
            case CAPITALS ->
                switch (shape) {
                    case SMALL, CAPITALIZED, MIXED -> WordShape.CAPITALS;
                    default -> shape;
                };
            case TITLE -> shape == WordShape.SMALL ? WordShape.CAPITALIZED : shape;
            case SMALL ->
                switch (shape) {
                    case CAPITALIZED, CAPITALS, INITIAL, MIXED -> WordShape.SMALL;
                    default -> shape;
                };
        };
    }
}
