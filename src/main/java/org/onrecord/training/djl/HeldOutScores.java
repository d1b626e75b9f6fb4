package org.onrecord.training.djl;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.NDScope;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.onrecord.internal.encoder.SourceVector;
import org.onrecord.internal.tagging.Labels;
import org.onrecord.training.encoder.Example;
import org.onrecord.training.encoder.NameCount;

/** Measures what a network finds in examples that it has not learned from. */
record HeldOutScores(NDManager manager, EncoderNetwork network) {

    /** Returns the F1 of names. */
    double names(List<Example> examples) {
        var count = new NameCount();
        for (Example example : examples) {
            float[][] scores = scores(example);
            int[] asked = IntStream.range(0, example.size())
                    .filter(i -> example.labels()[i] != Example.NONE)
                    .toArray();
            count.add(
                    Arrays.stream(asked).map(i -> best(scores[i])).toArray(),
                    Arrays.stream(asked).map(i -> example.labels()[i]).toArray());
        }
        return count.f1();
    }

    private static int best(float[] scores) {
        int best = 0;
        for (int label = 1; label < Labels.COUNT; label++) {
            if (scores[label] > scores[best]) {
                best = label;
            }
        }
        return best;
    }

    private float[][] scores(Example example) {
        try (NDScope scope = new NDScope()) {
            scope.suppressNotUsedWarning();
            NDArray hidden = network.hidden(Batch.of(manager, List.of(example)), false);
            float[] all = network.scores(hidden, false).toFloatArray();
            var rows = new float[example.size()][Labels.COUNT];
            for (int i = 0; i < rows.length; i++) {
                System.arraycopy(all, i * Labels.COUNT, rows[i], 0, Labels.COUNT);
            }
            return rows;
        }
    }

    /** Returns the share of quotations whose source begins and ends where the network thinks; 0 if there are none. */
    double sources(List<Example> examples) {
        int all = 0;
        int right = 0;
        for (Example example : examples) {
            if (!example.quoted().isEmpty()) {
                int[][] found = sources(example);
                for (int k = 0; k < found[0].length; k++) {
                    Example.Quoted quoted = example.quoted().get(k);
                    all++;
                    right += found[0][k] == quoted.start() && found[1][k] == quoted.end() ? 1 : 0;
                }
            }
        }
        return all == 0 ? 0 : (double) right / all;
    }

    /** Returns where the sources of an example's quotations probably begin, and where they end. */
    private int[][] sources(Example example) {
        try (NDScope scope = new NDScope()) {
            scope.suppressNotUsedWarning();
            Batch batch = Batch.of(manager, List.of(example));
            NDArray vectors = network.sourceVectors(network.hidden(batch, false), false);
            var found = new int[SourceVector.ENDS][];
            for (int end = 0; end < found.length; end++) {
                long[] best = network.sourceScores(vectors, batch, Objects.requireNonNull(batch.quotations()), end)
                        .argMax(-1)
                        .toLongArray();
                found[end] = Arrays.stream(best).mapToInt(Math::toIntExact).toArray();
            }
            return found;
        }
    }
}
