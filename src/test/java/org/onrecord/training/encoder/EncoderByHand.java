package org.onrecord.training.encoder;

import java.util.Arrays;
import java.util.Map;
import java.util.stream.DoubleStream;

/** Computes an encoder with loops, as the paper on BERT describes it: what {@link EncoderFile} is compared with. */
final class EncoderByHand {
    private static final int HEAD = 32;

    private final Map<String, Tensor> tensors;

    EncoderByHand(Map<String, Tensor> tensors) {
        this.tensors = tensors;
    }

    private double at(String name, int row, int column) {
        Tensor tensor = tensors.get(name);
        return tensor.values()[row * tensor.shape()[1] + column];
    }

    private double at(String name, int index) {
        return tensors.get(name).values()[index];
    }

    /** Returns the scores of each element, and then its vectors. */
    double[][] scores(int[] pieces, int[] shapes, int[] openings) {
        int width = tensors.get("embeddings.word").shape()[1];
        var states = new double[pieces.length][width];
        for (int i = 0; i < pieces.length; i++) {
            for (int k = 0; k < width; k++) {
                states[i][k] = at("embeddings.word", pieces[i], k)
                        + at("embeddings.position", i, k)
                        + at("embeddings.type", k)
                        + at("embeddings.shape", shapes[i], k)
                        + at("embeddings.opening", openings[i], k);
            }
        }
        states = norm("embeddings.norm", states);
        for (int layer = 0; tensors.containsKey("layer." + layer + ".up.weight"); layer++) {
            states = layer("layer." + layer + ".", states);
        }
        double[][] labels = linear("head", states);
        double[][] vectors = linear("source", states);
        var all = new double[pieces.length][];
        for (int i = 0; i < all.length; i++) {
            all[i] = DoubleStream.concat(Arrays.stream(labels[i]), Arrays.stream(vectors[i]))
                    .toArray();
        }
        return all;
    }

    private double[][] layer(String name, double[][] states) {
        double[][] attention = linear(name + "output", attention(name, states));
        double[][] middle = norm(name + "norm1", sum(states, attention));
        double[][] up = linear(name + "up", middle);
        for (double[] row : up) {
            for (int k = 0; k < row.length; k++) {
                row[k] *= 0.5 * (1 + erf(row[k] / Math.sqrt(2)));
            }
        }
        return norm(name + "norm2", sum(middle, linear(name + "down", up)));
    }

    private double[][] attention(String name, double[][] states) {
        double[][] queries = linear(name + "query", states);
        double[][] keys = linear(name + "key", states);
        double[][] values = linear(name + "value", states);
        var mixed = new double[states.length][states[0].length];
        for (int head = 0; head < states[0].length / HEAD; head++) {
            for (int i = 0; i < states.length; i++) {
                var shares = new double[states.length];
                double all = 0;
                for (int j = 0; j < states.length; j++) {
                    double product = 0;
                    for (int k = head * HEAD; k < (head + 1) * HEAD; k++) {
                        product += queries[i][k] * keys[j][k];
                    }
                    shares[j] = Math.exp(product / Math.sqrt(HEAD));
                    all += shares[j];
                }
                for (int j = 0; j < states.length; j++) {
                    for (int k = head * HEAD; k < (head + 1) * HEAD; k++) {
                        mixed[i][k] += shares[j] / all * values[j][k];
                    }
                }
            }
        }
        return mixed;
    }

    private double[][] linear(String name, double[][] states) {
        int columns = tensors.get(name + ".weight").shape()[1];
        var result = new double[states.length][columns];
        for (int i = 0; i < states.length; i++) {
            for (int k = 0; k < columns; k++) {
                result[i][k] = at(name + ".bias", k);
                for (int j = 0; j < states[i].length; j++) {
                    result[i][k] += states[i][j] * at(name + ".weight", j, k);
                }
            }
        }
        return result;
    }

    private static double[][] sum(double[][] one, double[][] other) {
        var sum = new double[one.length][one[0].length];
        for (int i = 0; i < one.length; i++) {
            for (int k = 0; k < one[i].length; k++) {
                sum[i][k] = one[i][k] + other[i][k];
            }
        }
        return sum;
    }

    private double[][] norm(String name, double[][] states) {
        var result = new double[states.length][states[0].length];
        for (int i = 0; i < states.length; i++) {
            double mean = 0;
            for (double value : states[i]) {
                mean += value / states[i].length;
            }
            double variance = 0;
            for (double value : states[i]) {
                variance += (value - mean) * (value - mean) / states[i].length;
            }
            for (int k = 0; k < states[i].length; k++) {
                result[i][k] = (states[i][k] - mean) / Math.sqrt(variance + 1e-12) * at(name + ".weight", k)
                        + at(name + ".bias", k);
            }
        }
        return result;
    }

    /** The error function, by its series. */
    private static double erf(double x) {
        if (Math.abs(x) > 5) {
            return Math.signum(x);
        }
        double term = x;
        double sum = x;
        for (int n = 1; n < 100; n++) {
            term *= -x * x / n;
            sum += term / (2 * n + 1);
        }
        return 2 / Math.sqrt(Math.PI) * sum;
    }
}
