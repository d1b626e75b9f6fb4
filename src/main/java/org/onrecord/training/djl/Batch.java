package org.onrecord.training.djl;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.types.Shape;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import org.onrecord.internal.tagging.Labels;
import org.onrecord.training.encoder.Example;

/**
 * Examples as the network takes them, shorter ones padded.
 *
 * @param pieces a row of sub-words for each example; so are shapes, openings and padding
 * @param padding 1 where there is no sub-word
 * @param corpora the corpus of each example
 * @param answers for each sub-word a number at its label, one in so many as are asked about; zeros where nothing is asked
 */
record Batch(
        NDArray pieces,
        NDArray shapes,
        NDArray openings,
        NDArray padding,
        NDArray corpora,
        NDArray answers,
        int size,
        int length) {

    static Batch of(NDManager manager, List<Example> examples) {
        int size = examples.size();
        int length = examples.stream().mapToInt(Example::size).max().orElseThrow();
        var padding = new float[size * length];
        var answers = new float[size * length * Labels.COUNT];
        int asked = examples.stream()
                .mapToInt(example -> (int) Arrays.stream(example.labels())
                        .filter(label -> label != Example.NONE)
                        .count())
                .sum();
        for (int k = 0; k < size; k++) {
            Example example = examples.get(k);
            for (int i = 0; i < length; i++) {
                if (i >= example.size()) {
                    padding[k * length + i] = 1;
                } else if (example.labels()[i] != Example.NONE) {
                    answers[(k * length + i) * Labels.COUNT + example.labels()[i]] = 1f / asked;
                }
            }
        }
        return new Batch(
                numbers(manager, examples, length, Example::pieces),
                numbers(manager, examples, length, Example::shapes),
                numbers(manager, examples, length, Example::openings),
                manager.create(padding, new Shape(size, length)),
                manager.create(examples.stream().mapToLong(Example::corpus).toArray()),
                manager.create(answers, new Shape((long) size * length, Labels.COUNT)),
                size,
                length);
    }

    private static NDArray numbers(
            NDManager manager, List<Example> examples, int length, Function<Example, int[]> numbers) {
        var all = new long[examples.size() * length];
        for (int k = 0; k < examples.size(); k++) {
            int[] own = numbers.apply(examples.get(k));
            for (int i = 0; i < own.length; i++) {
                all[k * length + i] = own[i];
            }
        }
        return manager.create(all, new Shape(examples.size(), length));
    }
}
