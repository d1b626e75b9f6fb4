package org.onrecord.training.djl;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.types.Shape;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;
import org.onrecord.internal.tagging.Labels;
import org.onrecord.training.encoder.Example;

/**
 * Examples as the network takes them, shorter ones padded.
 *
 * @param pieces a row of sub-words for each example; so are shapes, openings and padding
 * @param padding 1 where there is no sub-word
 * @param corpora the corpus of each example
 * @param answers for each sub-word a number at its label, one in so many as are asked about, times the share of the examples with
 *     labels; zeros where nothing is asked
 * @param quotations what is asked about quotations; null if nothing is
 */
record Batch(
        NDArray pieces,
        NDArray shapes,
        NDArray openings,
        NDArray padding,
        NDArray corpora,
        NDArray answers,
        @Nullable Quotations quotations,
        int size,
        int length) {

    /** What the two ends of a source weigh beside the mean of a window's labels. */
    private static final float SHARE = 0.05f;

    /**
     * Quotations as the network takes them: for each example as many rows as the one with the most has quotations.
     *
     * @param first 1 at the first sub-word of a row's quotation
     * @param last 1 at the first sub-word of its last word
     * @param start a number at the first sub-word of its source, zeros if the row has no quotation
     * @param end the same number at the first sub-word of the last word of its source
     */
    record Quotations(NDArray first, NDArray last, NDArray start, NDArray end) {

        private static @Nullable Quotations of(NDManager manager, List<Example> examples, int length) {
            int size = examples.size();
            int rows = examples.stream()
                    .mapToInt(example -> example.quoted().size())
                    .max()
                    .orElseThrow();
            return rows == 0
                    ? null
                    : new Quotations(
                            marked(manager, examples, rows, length, 1, Example.Quoted::first),
                            marked(manager, examples, rows, length, 1, Example.Quoted::last),
                            marked(manager, examples, rows, length, SHARE / size, Example.Quoted::start),
                            marked(manager, examples, rows, length, SHARE / size, Example.Quoted::end));
        }

        private static NDArray marked(
                NDManager manager,
                List<Example> examples,
                int rows,
                int length,
                float mark,
                ToIntFunction<Example.Quoted> position) {
            var all = new float[examples.size() * rows * length];
            for (int k = 0; k < examples.size(); k++) {
                List<Example.Quoted> quoted = examples.get(k).quoted();
                for (int row = 0; row < quoted.size(); row++) {
                    all[(k * rows + row) * length + position.applyAsInt(quoted.get(row))] = mark;
                }
            }
            return manager.create(all, new Shape(examples.size(), rows, length));
        }
    }

    static Batch of(NDManager manager, List<Example> examples) {
        int size = examples.size();
        int length = examples.stream().mapToInt(Example::size).max().orElseThrow();
        var padding = new float[size * length];
        var answers = new float[size * length * Labels.COUNT];
        long labelled = examples.stream().filter(Example::isLabelled).count();
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
                    answers[(k * length + i) * Labels.COUNT + example.labels()[i]] = labelled / (float) size / asked;
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
                Quotations.of(manager, examples, length),
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
