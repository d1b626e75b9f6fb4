package org.onrecord.training.djl;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.types.Shape;
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
 * @param answers for each sub-word 1 at its label; only zeros where nothing is asked
 * @param asked the number of sub-words that are asked about
 */
record Batch(
        NDArray pieces,
        NDArray shapes,
        NDArray openings,
        NDArray padding,
        NDArray corpora,
        NDArray answers,
        int asked,
        int size,
        int length) {

    static Batch of(NDManager manager, List<Example> examples) {
        int size = examples.size();
        int length = examples.stream().mapToInt(Example::size).max().orElseThrow();
        var padding = new float[size * length];
        var answers = new float[size * length * Labels.COUNT];
        int asked = 0;
        for (int k = 0; k < size; k++) {
            Example example = examples.get(k);
            for (int i = 0; i < length; i++) {
                if (i >= example.size()) {
                    padding[k * length + i] = 1;
                } else if (example.labels()[i] != Example.NONE) {
                    answers[(k * length + i) * Labels.COUNT + example.labels()[i]] = 1;
                    asked++;
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
                asked,
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
