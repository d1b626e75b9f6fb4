package org.onrecord.training.djl;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.types.Shape;
import java.util.Arrays;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.onrecord.training.encoder.Tensor;

/**
 * Takes steps by Adam with decoupled weight decay (Loshchilov and Hutter, 2019). Unlike the class of the same name in the Deep Java
 * Library it can be saved and continued, and it limits the length of the gradient.
 */
final class AdamW {
    private static final float BETA1 = 0.9f;
    private static final float BETA2 = 0.999f;
    private static final float EPSILON = 1e-8f;
    private static final float DECAY = 0.01f;
    private static final float LONGEST = 1;

    /** By how much faster the parts learn that were not pretrained. */
    private static final float FASTER = 10;

    private static final String MEAN = "mean.";
    private static final String SQUARE = "square.";

    /** The name of the number of steps taken, in a state. */
    static final String STEP = "step";

    private final SortedMap<String, NDArray> means = new TreeMap<>();
    private final SortedMap<String, NDArray> squares = new TreeMap<>();
    private int step;

    private AdamW() {}

    AdamW(SortedMap<String, NDArray> weights) {
        weights.forEach((name, weight) -> {
            means.put(name, weight.zerosLike());
            squares.put(name, weight.zerosLike());
        });
    }

    /**
     * Takes a step against the gradients, which are then cleared.
     *
     * @return whether it did: not if a gradient is no finite number
     */
    boolean step(SortedMap<String, NDArray> weights, float rate) {
        double length = 0;
        var gradients = new TreeMap<String, NDArray>();
        for (var entry : weights.entrySet()) {
            NDArray gradient = entry.getValue().getGradient();
            gradients.put(entry.getKey(), gradient);
            float norm = gradient.norm().getFloat();
            length += (double) norm * norm;
        }
        if (!Double.isFinite(length)) {
            return false;
        }
        step++;
        float scale = (float) Math.min(1, LONGEST / Math.sqrt(length));
        float correction = (float) (Math.sqrt(1 - Math.pow(BETA2, step)) / (1 - Math.pow(BETA1, step)));
        for (var entry : weights.entrySet()) {
            String name = entry.getKey();
            NDArray weight = entry.getValue();
            NDArray gradient = gradients.get(name);
            gradient.muli(scale);
            NDArray mean = means.get(name);
            mean.muli(BETA1).addi(gradient.mul(1 - BETA1));
            NDArray square = squares.get(name);
            gradient.muli(gradient).muli(1 - BETA2);
            square.muli(BETA2).addi(gradient);
            float own = isNew(name) ? rate * FASTER : rate;
            if (!name.endsWith(".bias") && !name.contains("norm") && !isNew(name)) {
                weight.muli(1 - own * DECAY);
            }
            NDArray move = square.sqrt().addi(EPSILON);
            weight.subi(mean.div(move).muli(own * correction));
            gradient.muli(0);
        }
        return true;
    }

    private static boolean isNew(String name) {
        return name.startsWith("head.")
                || name.startsWith("source.")
                || name.equals("embeddings.shape")
                || name.equals("embeddings.opening")
                || name.equals("embeddings.corpus");
    }

    /** Returns what continuing needs. */
    SortedMap<String, Tensor> state() {
        var state = new TreeMap<String, Tensor>();
        means.forEach((name, mean) -> state.put(MEAN + name, tensor(mean)));
        squares.forEach((name, square) -> state.put(SQUARE + name, tensor(square)));
        state.put(STEP, new Tensor(new int[] {1}, new float[] {step}));
        return state;
    }

    /** Returns the names of what a state has for a weight: tensors of its size. */
    static List<String> namesFor(String weight) {
        return List.of(MEAN + weight, SQUARE + weight);
    }

    private static Tensor tensor(NDArray array) {
        return new Tensor(
                Arrays.stream(array.getShape().getShape())
                        .mapToInt(Math::toIntExact)
                        .toArray(),
                array.toFloatArray());
    }

    /** Continues from a state. */
    static AdamW of(NDManager manager, SortedMap<String, Tensor> state) {
        var optimizer = new AdamW();
        optimizer.step = (int) state.get(STEP).values()[0];
        state.forEach((name, tensor) -> {
            if (name.startsWith(MEAN)) {
                optimizer.means.put(name.substring(MEAN.length()), array(manager, tensor));
            } else if (name.startsWith(SQUARE)) {
                optimizer.squares.put(name.substring(SQUARE.length()), array(manager, tensor));
            }
        });
        return optimizer;
    }

    private static NDArray array(NDManager manager, Tensor tensor) {
        return manager.create(
                tensor.values(),
                new Shape(Arrays.stream(tensor.shape()).asLongStream().toArray()));
    }
}
