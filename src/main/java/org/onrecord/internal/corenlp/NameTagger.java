package org.onrecord.internal.corenlp;

import edu.stanford.nlp.process.Americanize;
import edu.stanford.nlp.process.WordShapeClassifier;
import java.io.IOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.onrecord.internal.corenlp.NameModel.Two;

/**
 * Labels names as CoreNLP's {@code CRFClassifier} does, with the same model: the likeliest sequence of labels of a linear-chain
 * conditional random field (Finkel et al., 2005). CoreNLP makes a string of each feature of each token and looks it up; here
 * what a word says is looked up once per word and text. Immutable.
 */
final class NameTagger {

    /** How far away the same word is looked for. */
    private static final int FAR = 150;

    private static final String PROPER_NOUN = "NNP";

    private final NameModel model;
    private final List<String> labels;
    private final int background;
    private final int width;
    private final int[][] edges;
    private final Map<String, String> classes;
    private final String unknownClass;
    private final Set<String> lowerCaseWords;
    private final NameForm outside;

    /** @throws IOException if the model has features that we do not compute */
    NameTagger(NameFile file) throws IOException {
        model = new NameModel(file);
        labels = file.labels;
        background = file.background;
        width = file.disjunctionWidth;
        edges = file.edges;
        classes = file.classes;
        unknownClass = file.unknownClass;
        lowerCaseWords = file.lowerCaseWords;
        outside = new NameForm(model, labels.size(), edges.length, "", "", "", "null");
    }

    /**
     * One label for each word of a text.
     *
     * @param words the words
     * @param tags their parts of speech
     */
    List<String> label(List<String> words, List<String> tags) {
        var text = new Text(words, tags);
        var best = new double[labels.size()];
        Arrays.fill(best, Double.NEGATIVE_INFINITY);
        best[background] = 0;
        var traces = new int[words.size()][];
        for (int i = 0; i < words.size(); i++) {
            double[] nodes = text.nodes(i);
            double[] pairs = text.edges(i);
            var next = new double[best.length];
            Arrays.fill(next, Double.NEGATIVE_INFINITY);
            traces[i] = new int[best.length];
            for (int e = 0; e < edges.length; e++) {
                int first = edges[e][0];
                int second = edges[e][1];
                double score = best[first] + pairs[e] + nodes[second];
                if (score > next[second]) {
                    next[second] = score;
                    traces[i][second] = first;
                }
            }
            best = next;
        }
        return backwards(best, traces);
    }

    private List<String> backwards(double[] best, int[][] traces) {
        int label = 0;
        for (int i = 1; i < best.length; i++) {
            if (best[i] > best[label]) {
                label = i;
            }
        }
        var sequence = new String[traces.length];
        for (int i = traces.length - 1; i >= 0; i--) {
            sequence[i] = labels.get(label);
            label = traces[i][label];
        }
        return List.of(sequence);
    }

    /** What speaks for each label of each word. */
    private final class Text {
        private final List<String> tags;
        private final NameForm[] forms;

        Text(List<String> words, List<String> tags) {
            this.tags = tags;
            forms = new NameForm[words.size()];
            var known = new HashMap<String, NameForm>();
            for (int i = 0; i < forms.length; i++) {
                forms[i] = known.computeIfAbsent(Americanize.americanize(words.get(i)), this::form);
            }
        }

        private NameForm form(String word) {
            String shape = WordShapeClassifier.wordShape(word, WordShapeClassifier.WORDSHAPEDAN2USELC, lowerCaseWords);
            String key =
                    WordShapeClassifier.wordShape(word.toLowerCase(Locale.ROOT), WordShapeClassifier.WORDSHAPEDIGITS);
            String wordClass = classes.getOrDefault(key, unknownClass);
            return new NameForm(model, labels.size(), edges.length, word, shape, wordClass, null);
        }

        private NameForm at(int index) {
            return index >= 0 && index < forms.length ? forms[index] : outside;
        }

        double[] nodes(int i) {
            NameForm before = at(i - 1);
            NameForm form = forms[i];
            NameForm after = at(i + 1);
            double[] scores = form.own.clone();
            NameModel.add(before.before, scores);
            NameModel.add(after.after, scores);
            NameModel.add(before.with(Two.PW_CTYPE, form.shape), scores);
            NameModel.add(form.with(Two.NW_CTYPE, after.word), scores);
            NameModel.add(before.with(Two.PCTYPE, form.shape), scores);
            NameModel.add(form.with(Two.CNTYPE, after.shape), scores);
            NameModel.add(before.withShapes(form.shape, after.shape), scores);
            if (before.word.length() <= 3) {
                NameModel.add(at(i - 2).with(Two.PPW_CTYPE, form.shape), scores);
            }
            if (after.word.length() <= 3) {
                NameModel.add(at(i + 2).with(Two.NNW_CTYPE, form.shape), scores);
            }
            addNear(i, scores);
            addFar(i, scores);
            return scores;
        }

        double[] edges(int i) {
            NameForm before = at(i - 1);
            NameForm form = forms[i];
            double[] scores = form.ownEdge.clone();
            NameModel.add(before.beforeEdge, scores);
            NameModel.add(at(i + 1).afterEdge, scores);
            NameModel.add(before.with(Two.PSEQW2, form.word), scores);
            NameModel.add(before.with(Two.PSEQpcDS, form.wordClass), scores);
            NameModel.add(before.with(Two.TYPES, form.shape), scores);
            return scores;
        }

        /** The words not far behind and ahead, each once. */
        private void addNear(int i, double[] scores) {
            for (int distance = 1; distance <= width; distance++) {
                NameForm ahead = at(i + distance);
                NameForm behind = at(i - distance);
                boolean aheadIsNew = true;
                boolean behindIsNew = true;
                for (int nearer = 1; nearer < distance; nearer++) {
                    aheadIsNew &= at(i + nearer) != ahead;
                    behindIsNew &= at(i - nearer) != behind;
                }
                NameModel.add(aheadIsNew ? ahead.ahead : null, scores);
                NameModel.add(behindIsNew ? behind.behind : null, scores);
            }
        }

        /** What stands beside the same word elsewhere, where this one may be the last of a name. */
        private void addFar(int i, double[] scores) {
            NameForm form = forms[i];
            NameForm after = at(i + 1);
            NameForm before = at(i - 1);
            if (i == 0 || !form.isCapitalized() || after.hasCapital() || !after.hasLetter() || !before.hasLetter()) {
                NameModel.add(model.other("NO-OCCURRENCE-PATTERN"), scores);
                return;
            }
            var patterns = new TreeSet<String>();
            boolean afterName = isName(i - 1);
            for (int jump = 3; jump < FAR; jump++) {
                if (at(i + jump) == form) {
                    patterns.add(afterName ? pair(i + jump - 1, before, "NEXT") : single(i + jump, 1, "NEXT"));
                }
                if (at(i - jump) == form) {
                    patterns.add(afterName ? pair(i - jump - 1, before, "PREV") : single(i - jump, -1, "PREV"));
                }
            }
            patterns.forEach(pattern -> NameModel.add(model.other(pattern), scores));
        }

        private String pair(int index, NameForm before, String where) {
            return at(index) == before ? "XY-" + where + "-OCCURRENCE-XY" : "XY-" + where + "-OCCURRENCE-Y";
        }

        /** The neighbour on this side is asked first. */
        private String single(int index, int side, String where) {
            if (isName(index - side)) {
                return "X-" + where + "-OCCURRENCE-YX";
            }
            return isName(index + side) ? "X-" + where + "-OCCURRENCE-XY" : "X-" + where + "-OCCURRENCE-X";
        }

        private boolean isName(int index) {
            return at(index).isCapitalized() && tags.get(index).equals(PROPER_NOUN);
        }
    }
}
