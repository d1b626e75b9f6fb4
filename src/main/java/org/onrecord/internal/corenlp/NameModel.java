package org.onrecord.internal.corenlp;

import java.io.IOException;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The weights of a name classifier, by what their features look at. Features have CoreNLP's names: {@code Ruiz-PW|C}, of one
 * label, is "the previous word is Ruiz"; {@code Ana-Ruiz-PSEQW2|CpC}, of two labels in a row, is "the words are Ana Ruiz".
 * Immutable.
 */
final class NameModel {

    /** Features of one word, shape or class. */
    enum One {
        WORD,
        PW,
        NW,
        DISJN,
        DISJP,
        DISTSIM,
        PDISTSIM,
        NDISTSIM,
        TYPE,
        PTYPE,
        NTYPE,
        PSEQW,
        PSEQpW,
        PSEQcDS,
        PSEQpDS,
        PSEQcS,
        PSEQpS,
        TPS2,
        TNS1
    }

    /** Features of two words, shapes or classes. */
    enum Two {
        PW_CTYPE("..."),
        NW_CTYPE("..."),
        PPW_CTYPE("..."),
        NNW_CTYPE("..."),
        PCTYPE("..."),
        CNTYPE("..."),
        PSEQW2("-"),
        PSEQpcDS("-"),
        TYPES("-");

        private final String separator;

        Two(String separator) {
            this.separator = separator;
        }
    }

    /** The one feature of three: the shapes of a word and both its neighbours. */
    private static final String SHAPES = "PCNTYPE";

    private static final Set<String> OTHERS = Set.of(
            "###",
            "PSEQ",
            "IS_TITLE",
            "NO-OCCURRENCE-PATTERN",
            "XY-NEXT-OCCURRENCE-XY",
            "XY-NEXT-OCCURRENCE-Y",
            "XY-PREV-OCCURRENCE-XY",
            "XY-PREV-OCCURRENCE-Y",
            "X-NEXT-OCCURRENCE-YX",
            "X-NEXT-OCCURRENCE-XY",
            "X-NEXT-OCCURRENCE-X",
            "X-PREV-OCCURRENCE-YX",
            "X-PREV-OCCURRENCE-XY",
            "X-PREV-OCCURRENCE-X");

    private static final Map<String, One> ONE = new HashMap<>();
    private static final Map<String, Two> TWO = new HashMap<>();

    static {
        for (One kind : One.values()) {
            ONE.put(kind.name(), kind);
        }
        for (Two kind : Two.values()) {
            TWO.put(kind.name(), kind);
        }
    }

    private final Map<One, Map<String, float[]>> ones = new EnumMap<>(One.class);
    private final Map<Two, Map<String, Map<String, float[]>>> twos = new EnumMap<>(Two.class);
    private final Map<String, Map<String, Map<String, float[]>>> shapes = new HashMap<>();
    private final Map<String, float[]> affixes = new HashMap<>();
    private final Map<String, float[]> others = new HashMap<>();

    /** @throws IOException if there is a feature that we do not compute */
    NameModel(NameFile file) throws IOException {
        for (One kind : One.values()) {
            ones.put(kind, new HashMap<>());
        }
        for (Two kind : Two.values()) {
            twos.put(kind, new HashMap<>());
        }
        for (int i = 0; i < file.size(); i++) {
            String name = file.feature(i);
            int clique = name.lastIndexOf('|');
            boolean node = name.substring(clique + 1).equals("C");
            add(name.substring(0, clique), node ? byLabel(file.weights(i), file.nodes) : file.weights(i));
        }
    }

    private static float[] byLabel(float[] weights, int[] labels) {
        var sorted = new float[weights.length];
        for (int i = 0; i < labels.length; i++) {
            sorted[labels[i]] = weights[i];
        }
        return sorted;
    }

    private void add(String feature, float[] weights) throws IOException {
        int dash = feature.lastIndexOf('-');
        String kind = feature.substring(dash + 1);
        String content = feature.substring(0, Math.max(0, dash));
        if (OTHERS.contains(feature)) {
            others.put(feature, weights);
        } else if (feature.length() > 3 && feature.startsWith("#") && feature.endsWith("#")) {
            affixes.put(feature.substring(1, feature.length() - 1), weights);
        } else if (dash >= 0 && ONE.containsKey(kind)) {
            ones.get(ONE.get(kind)).put(content, weights);
        } else if (dash >= 0 && TWO.containsKey(kind)) {
            addPair(TWO.get(kind), content, weights);
        } else if (dash >= 0 && kind.equals(SHAPES)) {
            addShapes(content, weights);
        } else {
            throw new IOException("a name classifier with an unknown feature: " + feature);
        }
    }

    /** Words may hold the separator: every way to split the name is a pair that has this name. */
    private void addPair(Two kind, String pair, float[] weights) {
        for (int at = pair.indexOf(kind.separator); at >= 0; at = pair.indexOf(kind.separator, at + 1)) {
            twos.get(kind)
                    .computeIfAbsent(pair.substring(0, at), any -> new HashMap<>())
                    .put(pair.substring(at + kind.separator.length()), weights);
        }
    }

    private void addShapes(String three, float[] weights) {
        String separator = Two.CNTYPE.separator;
        for (int at = three.indexOf(separator); at >= 0; at = three.indexOf(separator, at + 1)) {
            int second = at + separator.length();
            for (int end = three.indexOf(separator, second); end >= 0; end = three.indexOf(separator, end + 1)) {
                shapes.computeIfAbsent(three.substring(0, at), any -> new HashMap<>())
                        .computeIfAbsent(three.substring(second, end), any -> new HashMap<>())
                        .put(three.substring(end + separator.length()), weights);
            }
        }
    }

    float @Nullable [] one(One kind, String content) {
        return ones.get(kind).get(content);
    }

    /** What a feature of two says, by the second, given the first; null for nothing. */
    @Nullable
    Map<String, float[]> second(Two kind, String first) {
        return twos.get(kind).get(first);
    }

    /** What three shapes say, by the second and third, given the first; null for nothing. */
    @Nullable
    Map<String, Map<String, float[]>> shapesAfter(String shape) {
        return shapes.get(shape);
    }

    /** A beginning or end of a word, between {@code <} and {@code >}. */
    float @Nullable [] affix(String affix) {
        return affixes.get(affix);
    }

    /** A feature without content. */
    float @Nullable [] other(String name) {
        return others.get(name);
    }

    /** Adds weights to those of other features; nothing where a feature was never seen, which is null. */
    static void add(float @Nullable [] weights, double[] scores) {
        if (weights != null) {
            for (int i = 0; i < weights.length; i++) {
                scores[i] += weights[i];
            }
        }
    }

    static void add(double[] weights, double[] scores) {
        for (int i = 0; i < weights.length; i++) {
            scores[i] += weights[i];
        }
    }
}
