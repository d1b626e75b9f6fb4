package org.onrecord.training.encoder;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;

/** Puts examples into batches. */
public final class Batches {
    /** The number of batches whose examples are ordered by size together, so that little padding is needed. */
    private static final int POOL = 32;

    private Batches() {}

    /** Returns all examples in a random order, in batches of about one size; the last ones may be smaller. */
    public static List<List<Example>> of(List<Example> examples, int size, Random random) {
        var shuffled = new ArrayList<>(examples);
        Collections.shuffle(shuffled, random);
        var batches = new ArrayList<List<Example>>();
        for (int start = 0; start < shuffled.size(); start += size * POOL) {
            List<Example> pool = shuffled.subList(start, Math.min(start + size * POOL, shuffled.size()));
            pool.sort(Comparator.comparingInt(Example::size));
            for (int i = 0; i < pool.size(); i += size) {
                batches.add(List.copyOf(pool.subList(i, Math.min(i + size, pool.size()))));
            }
        }
        Collections.shuffle(batches, random);
        return batches;
    }
}
