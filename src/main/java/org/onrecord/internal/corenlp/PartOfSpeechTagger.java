package org.onrecord.internal.corenlp;

import edu.stanford.nlp.process.Americanize;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Tags sentences as CoreNLP's {@code MaxentTagger} does, with the same model: it finds the most probable sequence of tags, where the
 * probability of each tag depends on the word, its neighbours and the two tags before (Toutanova et al., 2003). CoreNLP adds up
 * all features again for each history; this class adds them once for each word and once for each pair of tags. Immutable.
 */
final class PartOfSpeechTagger {

    private final TagModel model;

    PartOfSpeechTagger(TagModel model) {
        this.model = model;
    }

    /** Returns one tag for each word of a sentence. */
    List<String> tag(List<String> sentence) {
        var words = new ArrayList<TagModel.Word>(sentence.size() + 1);
        sentence.forEach(word -> words.add(model.word(Americanize.americanize(word))));
        words.add(model.word(TagModel.END));
        var search = new Search(words.size());
        for (int i = 0; i < words.size(); i++) {
            search.step(words.get(i).tags(), scores(words, i));
        }
        int[] best = search.best();
        var tags = new ArrayList<String>(sentence.size());
        for (int i = 0; i < sentence.size(); i++) {
            tags.add(model.tags.get(best[i]));
        }
        return tags;
    }

    /** Returns the score that the word at {@code index} and its neighbours give to each tag. */
    private double[] scores(List<TagModel.Word> words, int index) {
        var scores = new double[model.tags.size()];
        TagModel.Word word = words.get(index);
        TagModel.Word before = index == 0 ? model.outsideWord : words.get(index - 1);
        TagModel.Word after = index + 1 == words.size() ? model.outsideWord : words.get(index + 1);
        model.features.add(word.current(), scores);
        model.features.add(before.previous(), scores);
        model.features.add(after.next(), scores);
        if (word.isRare()) {
            model.rareWords.add(words, index, scores);
        }
        return scores;
    }

    /** Viterbi's algorithm over pairs of tags. */
    private final class Search {
        private final int[][] tags;
        /** For each position and pair of last tags, the tag before them. */
        private final int[][] traces;

        private int[] beforeLast = {model.outside()};
        private int[] last = {model.outside()};
        private double[] best = {0};
        private int length;

        Search(int length) {
            tags = new int[length][];
            traces = new int[length][];
        }

        /** Adds a word that can have these tags. Overwrites {@code scores}. */
        void step(int[] possible, double[] scores) {
            double most = Arrays.stream(scores).max().orElse(0);
            var factors = new double[scores.length];
            for (int tag = 0; tag < scores.length; tag++) {
                scores[tag] -= most;
                factors[tag] = Math.exp(scores[tag]);
            }
            var next = new double[last.length * possible.length];
            Arrays.fill(next, Double.NEGATIVE_INFINITY);
            var trace = new int[next.length];
            for (int a = 0; a < beforeLast.length; a++) {
                for (int b = 0; b < last.length; b++) {
                    double[] weights = model.weights(beforeLast[a], last[b]);
                    double start = best[a * last.length + b]
                            - Math.log(product(factors, model.factors(beforeLast[a], last[b])));
                    for (int c = 0; c < possible.length; c++) {
                        double score = start + weights[possible[c]] + scores[possible[c]];
                        if (score > next[b * possible.length + c]) {
                            next[b * possible.length + c] = score;
                            trace[b * possible.length + c] = a;
                        }
                    }
                }
            }
            tags[length] = possible;
            traces[length++] = trace;
            beforeLast = last;
            last = possible;
            best = next;
        }

        /** Returns the sum over all tags of the two factors' product, which turns weights into probabilities. */
        private static double product(double[] one, double[] other) {
            double sum = 0;
            for (int tag = 0; tag < one.length; tag++) {
                sum += one[tag] * other[tag];
            }
            return sum;
        }

        int[] best() {
            int pair = 0;
            for (int i = 1; i < best.length; i++) {
                if (best[i] > best[pair]) {
                    pair = i;
                }
            }
            var sequence = new int[length];
            int second = pair % last.length;
            int first = pair / last.length;
            for (int i = length - 1; i >= 0; i--) {
                sequence[i] = tags[i][second];
                int before = traces[i][first * tags[i].length + second];
                second = first;
                first = before;
            }
            return sequence;
        }
    }
}
