package org.onrecord.internal.encoder;

import java.io.IOException;
import java.util.ArrayList;
import org.onrecord.internal.linguistics.Analysis;
import org.onrecord.internal.linguistics.SourceEvidence;
import org.onrecord.internal.model.ModelFile;
import org.onrecord.internal.model.ModelFolder;
import org.onrecord.internal.model.ModelFormatException;
import org.onrecord.internal.tagging.LabelEvidence;
import org.onrecord.internal.tagging.Labels;

/**
 * The encoder as evidence for the labels of tokens and for the sources of quotations: probabilities of a network that reads windows of
 * an article. Immutable and safe to share. The network reads one window at a time; the sub-words of the article are held while it is
 * read, and the vectors by which sources are found as long as the analysis.
 */
public final class Encoder implements LabelEvidence {
    private final Network network;
    private final Windows windows;

    /** What log-probabilities are multiplied by before they are added to the tagger's scores; 1 in the shipped file. */
    private final float weight;

    /** How much the probabilities of sources count beside those of a ranker. */
    private final float sourceShare;

    Encoder(Network network, Windows windows, float weight, float sourceShare) {
        this.network = network;
        this.windows = windows;
        this.weight = weight;
        this.sourceShare = sourceShare;
    }

    /**
     * Loads the encoder: about 0.3 s of processor time and 60 MB outside of the heap.
     *
     * @throws MissingEncoderException if this jar has none, or the library that computes it is missing
     * @throws ModelFormatException if the file in the user's folder is missing, or is not such a network
     */
    public static Encoder load(ModelFolder models) throws IOException {
        Network network = Networks.load(models, ModelFile.ENCODER);
        try {
            WordPieces vocabulary =
                    WordPieces.of(network.text("vocabulary").lines().toList());
            var encoder = new Encoder(network, new Windows(vocabulary), number(network, "weight"), share(network));
            encoder.check(vocabulary);
            return encoder;
        } catch (RuntimeException e) {
            throw new ModelFormatException("not such an encoder: " + models.nameOf(ModelFile.ENCODER), e);
        }
    }

    private static float number(Network network, String name) {
        float number = Float.parseFloat(network.text(name));
        if (!Float.isFinite(number)) {
            throw new IllegalArgumentException(name + " is no number");
        }
        return number;
    }

    private static float share(Network network) {
        float share = number(network, "source-share");
        if (share < 0 || share > 1) {
            throw new IllegalArgumentException("source-share is not within 0 and 1");
        }
        return share;
    }

    /** Checks with the shortest window that the network has the right inputs and output. */
    private void check(WordPieces vocabulary) {
        float[][] scores = network.scores(new int[] {vocabulary.start(), vocabulary.end()}, new int[2], new int[2]);
        int vectors = scores[0].length - Labels.COUNT;
        if (scores.length != 2 || vectors <= 0 || vectors % SourceVector.COUNT != 0) {
            throw new IllegalArgumentException("scores of another size");
        }
    }

    @Override
    public SourceEvidence addTo(Analysis analysis, float[][] scores) {
        var sources = new ArrayList<SourceVectors>();
        windows.each(analysis, window -> {
            float[][] own = network.scores(window.pieces(), window.shapes(), window.openings());
            for (int i = window.first(); i < window.end(); i++) {
                add(own[window.of(i)], scores[i]);
            }
            sources.add(new SourceVectors(analysis, window, own, Labels.COUNT));
        });
        return new EncodedSources(sources, sourceShare);
    }

    /** Adds the logarithms of the probabilities that the network gives to the labels of a token. */
    private void add(float[] own, float[] scores) {
        double greatest = Double.NEGATIVE_INFINITY;
        for (int label = 0; label < scores.length; label++) {
            greatest = Math.max(greatest, own[label]);
        }
        double sum = 0;
        for (int label = 0; label < scores.length; label++) {
            sum += StrictMath.exp(own[label] - greatest);
        }
        double all = greatest + StrictMath.log(sum);
        for (int label = 0; label < scores.length; label++) {
            scores[label] += (float) (weight * (own[label] - all));
        }
    }
}
