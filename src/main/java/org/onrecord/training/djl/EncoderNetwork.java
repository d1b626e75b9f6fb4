package org.onrecord.training.djl;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.types.Shape;
import ai.djl.ndarray.types.SparseFormat;
import ai.djl.nn.Activation;
import ai.djl.nn.core.Embedding;
import ai.djl.nn.norm.Dropout;
import ai.djl.nn.norm.LayerNorm;
import java.util.Arrays;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import org.onrecord.internal.encoder.SourceVector;
import org.onrecord.training.encoder.PretrainedEncoder;
import org.onrecord.training.encoder.Tensor;

/**
 * The network that {@link PretrainedEncoder} describes (BERT: Devlin et al., 2019), with a head that scores the labels of names
 * and one that tells where the sources of quotations begin and end: by products of vectors, as in pointer networks (Vinyals et al., 2015).
 */
final class EncoderNetwork {
    private static final float EPSILON = 1e-12f;

    /** What is added to the attention to padding. */
    private static final float NEVER = -1e9f;

    private final SortedMap<String, NDArray> weights = new TreeMap<>();
    private final float dropped;

    /**
     * What attention is divided by. It is an array that stays: a number would be put into one that the Deep Java Library closes at once,
     * and the step back would read memory that may have been given away.
     */
    private final NDArray scale;

    /** What products of vectors of sources are divided by. */
    private final NDArray sourceScale;

    /**
     * @param tensors weights by name
     * @param dropped the share of numbers that is dropped while training
     */
    EncoderNetwork(NDManager manager, SortedMap<String, Tensor> tensors, float dropped) {
        this.dropped = dropped;
        scale = manager.create((float) Math.sqrt(PretrainedEncoder.WIDTH / PretrainedEncoder.HEADS));
        sourceScale = manager.create((float) Math.sqrt(PretrainedEncoder.SOURCE_WIDTH));
        tensors.forEach((name, tensor) -> {
            NDArray weight = manager.create(
                    tensor.values(),
                    new Shape(Arrays.stream(tensor.shape()).asLongStream().toArray()));
            weight.setRequiresGradient(true);
            weight.setName(name);
            weights.put(name, weight);
        });
    }

    /** Returns the weights by name. */
    SortedMap<String, NDArray> weights() {
        return Collections.unmodifiableSortedMap(weights);
    }

    /** Returns copies of the weights by name. */
    SortedMap<String, Tensor> tensors() {
        var tensors = new TreeMap<String, Tensor>();
        weights.forEach((name, weight) -> tensors.put(
                name,
                new Tensor(
                        Arrays.stream(weight.getShape().getShape())
                                .mapToInt(Math::toIntExact)
                                .toArray(),
                        weight.toFloatArray())));
        return tensors;
    }

    /** Returns the scores of each sub-word's labels, with a row for each sub-word of the batch, out of the vectors of the last layer. */
    NDArray scores(NDArray hidden, boolean training) {
        return linear(drop(hidden.reshape(-1, PretrainedEncoder.WIDTH), training), "head");
    }

    /**
     * Returns the negative logarithm of the probability of the right sources, added up with the weights of the batch.
     *
     * @param hidden the vectors of the last layer
     */
    NDArray sourceLoss(NDArray hidden, Batch batch, Batch.Quotations quotations, boolean training) {
        NDArray vectors = sourceVectors(hidden, training);
        NDArray starts = sourceScores(vectors, batch, quotations, 0).mul(quotations.start());
        return starts.add(sourceScores(vectors, batch, quotations, 1).mul(quotations.end()))
                .sum()
                .neg();
    }

    /**
     * Returns the logarithms of the probabilities of where sources begin or end: for each example and quotation a row of sub-words.
     *
     * @param end 0 for where they begin, 1 for where they end
     */
    NDArray sourceScores(NDArray vectors, Batch batch, Batch.Quotations quotations, int end) {
        NDArray keys = part(vectors, SourceVector.OF_SOURCE, end);
        NDArray asking = quotations
                .first()
                .matMul(part(vectors, SourceVector.OF_FIRST_WORD, end))
                .add(quotations.last().matMul(part(vectors, SourceVector.OF_LAST_WORD, end)));
        NDArray mask = batch.padding().mul(NEVER).reshape(batch.size(), 1, batch.length());
        return asking.matMul(keys.transpose(0, 2, 1)).div(sourceScale).add(mask).logSoftmax(-1);
    }

    /** Returns the vectors that the sources are found by: of each sub-word those of {@link SourceVector}, in a row. */
    NDArray sourceVectors(NDArray hidden, boolean training) {
        return linear(drop(hidden, training), "source");
    }

    private static NDArray part(NDArray vectors, SourceVector kind, int end) {
        int size = PretrainedEncoder.SOURCE_WIDTH;
        int from = kind.position(end) * size;
        return vectors.get(":, :, " + from + ":" + (from + size));
    }

    /** Returns the vectors of the last layer. */
    NDArray hidden(Batch batch, boolean training) {
        NDArray x = embed(batch.pieces(), "embeddings.word")
                .add(embed(batch.shapes(), "embeddings.shape"))
                .add(embed(batch.openings(), "embeddings.opening"))
                .add(weight("embeddings.position").get("0:" + batch.length()))
                .add(weight("embeddings.type"));
        if (weights.containsKey("embeddings.corpus")) {
            x = x.add(embed(batch.corpora(), "embeddings.corpus").expandDims(1));
        }
        x = drop(norm(x, "embeddings.norm"), training);
        NDArray mask = batch.padding().mul(NEVER).reshape(batch.size(), 1, 1, batch.length());
        for (int i = 0; i < PretrainedEncoder.LAYERS; i++) {
            String layer = "layer." + i + ".";
            NDArray attended = linear(attention(x, mask, layer, batch), layer + "output");
            x = norm(x.add(drop(attended, training)), layer + "norm1");
            NDArray wide = Activation.gelu(linear(x, layer + "up"));
            x = norm(x.add(drop(linear(wide, layer + "down"), training)), layer + "norm2");
        }
        return x;
    }

    private NDArray attention(NDArray x, NDArray mask, String layer, Batch batch) {
        NDArray query = heads(linear(x, layer + "query"), batch).div(scale);
        NDArray key = heads(linear(x, layer + "key"), batch);
        NDArray value = heads(linear(x, layer + "value"), batch);
        NDArray shares = query.matMul(key.transpose(0, 1, 3, 2)).add(mask).softmax(-1);
        return shares.matMul(value)
                .transpose(0, 2, 1, 3)
                .reshape(batch.size(), batch.length(), PretrainedEncoder.WIDTH);
    }

    private static NDArray heads(NDArray x, Batch batch) {
        return x.reshape(batch.size(), batch.length(), PretrainedEncoder.HEADS, -1)
                .transpose(0, 2, 1, 3);
    }

    private NDArray weight(String name) {
        NDArray weight = weights.get(name);
        if (weight == null) {
            throw new IllegalStateException("no weights named " + name);
        }
        return weight;
    }

    private NDArray embed(NDArray ids, String name) {
        return Embedding.embedding(ids, weight(name), SparseFormat.DENSE).singletonOrThrow();
    }

    private NDArray linear(NDArray x, String name) {
        return x.matMul(weight(name + ".weight")).add(weight(name + ".bias"));
    }

    private NDArray norm(NDArray x, String name) {
        return LayerNorm.layerNorm(
                        x,
                        new Shape(PretrainedEncoder.WIDTH),
                        weight(name + ".weight"),
                        weight(name + ".bias"),
                        EPSILON)
                .singletonOrThrow();
    }

    private NDArray drop(NDArray x, boolean training) {
        return training && dropped > 0 ? Dropout.dropout(x, dropped, true).singletonOrThrow() : x;
    }
}
