package org.onrecord.training;

import org.onrecord.internal.tagging.Labels;

/** The probability of each labelling of one sentence: forward and backward sums, scaled at each token. */
final class CrfLikelihood {
    private static final int L = Labels.COUNT;

    private final int length;
    private final double[][] own;
    private final double[][] next;
    private final double[][] forward;
    private final double[][] backward;
    private final double[] scale;

    /**
     * @param scores the score of each token with each label
     * @param pairs the score of each label followed by each label, {@link Labels#BORDER} included
     */
    CrfLikelihood(double[][] scores, float[][] pairs) {
        length = scores.length;
        own = new double[length][L];
        next = new double[L + 1][L + 1];
        forward = new double[length][L];
        backward = new double[length][L];
        scale = new double[length];
        for (int a = 0; a <= L; a++) {
            for (int b = 0; b <= L; b++) {
                next[a][b] = Labels.follows(a, b) ? StrictMath.exp(pairs[a][b]) : 0;
            }
        }
        for (int i = 0; i < length; i++) {
            double greatest = Double.NEGATIVE_INFINITY;
            for (double score : scores[i]) {
                greatest = Math.max(greatest, score);
            }
            for (int label = 0; label < L; label++) {
                own[i][label] = StrictMath.exp(scores[i][label] - greatest);
            }
        }
        sumForward();
        sumBackward();
    }

    private void sumForward() {
        for (int i = 0; i < length; i++) {
            for (int label = 0; label < L; label++) {
                double sum = i == 0 ? next[Labels.BORDER][label] : 0;
                for (int last = 0; i > 0 && last < L; last++) {
                    sum += forward[i - 1][last] * next[last][label];
                }
                forward[i][label] = sum * own[i][label];
                scale[i] += forward[i][label];
            }
            for (int label = 0; label < L; label++) {
                forward[i][label] /= scale[i];
            }
        }
    }

    private void sumBackward() {
        double total = 0;
        for (int label = 0; label < L; label++) {
            total += forward[length - 1][label] * next[label][Labels.BORDER];
        }
        for (int label = 0; label < L; label++) {
            backward[length - 1][label] = next[label][Labels.BORDER] / total;
        }
        for (int i = length - 2; i >= 0; i--) {
            for (int label = 0; label < L; label++) {
                double sum = 0;
                for (int after = 0; after < L; after++) {
                    sum += next[label][after] * own[i + 1][after] * backward[i + 1][after];
                }
                backward[i][label] = sum / scale[i + 1];
            }
        }
    }

    /** Returns the gradient of the log-likelihood by the score of each label at a token. */
    double[] labelGradient(int token, int gold) {
        var gradient = new double[L];
        for (int label = 0; label < L; label++) {
            gradient[label] = (label == gold ? 1 : 0) - forward[token][label] * backward[token][label];
        }
        return gradient;
    }

    /** Returns the gradient of the log-likelihood by the score of each pair of labels. */
    double[][] pairGradient(int[] gold) {
        var gradient = new double[L + 1][L + 1];
        for (int i = 1; i < length; i++) {
            for (int a = 0; a < L; a++) {
                for (int b = 0; b < L; b++) {
                    gradient[a][b] -= forward[i - 1][a] * next[a][b] * own[i][b] * backward[i][b] / scale[i];
                }
            }
            gradient[gold[i - 1]][gold[i]]++;
        }
        for (int label = 0; label < L; label++) {
            gradient[Labels.BORDER][label] -= forward[0][label] * backward[0][label];
            gradient[label][Labels.BORDER] -= forward[length - 1][label] * backward[length - 1][label];
        }
        gradient[Labels.BORDER][gold[0]]++;
        gradient[gold[length - 1]][Labels.BORDER]++;
        return gradient;
    }
}
