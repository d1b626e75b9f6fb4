package org.onrecord.internal.corenlp;

import java.util.EnumMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.onrecord.internal.corenlp.NameModel.One;
import org.onrecord.internal.corenlp.NameModel.Two;

/** A word as the name classifier sees it, with all that is known of it wherever it stands; made once per word and text. */
final class NameForm {

    private static final Pattern TITLE = Pattern.compile("(?:Mr|Ms|Mrs|Dr|Miss|Sen|Judge|Sir)\\.?");

    final String word;
    final String shape;
    final String wordClass;
    /** For each label: what speaks for it in the word, in one before it, in one after it. */
    final double[] own;

    final double[] before;
    final double[] after;
    /** For each pair of labels: what speaks for it in the second word, in the first, in the one after both. */
    final double[] ownEdge;

    final double[] beforeEdge;
    final double[] afterEdge;
    /** For each label, wherever the word stands not far behind, or ahead. */
    final float @Nullable [] ahead;

    final float @Nullable [] behind;
    private final Map<Two, Map<String, float[]>> seconds = new EnumMap<>(Two.class);
    private final @Nullable Map<String, Map<String, float[]>> shapes;

    /**
     * @param absent what features call the shape and class of it as a neighbour; null but beyond either end of a text, where
     *     there is neither
     */
    NameForm(
            NameModel model,
            int labels,
            int edges,
            String word,
            String shape,
            String wordClass,
            @Nullable String absent) {
        this.word = word;
        this.shape = shape;
        this.wordClass = wordClass;
        own = new double[labels];
        before = new double[labels];
        after = new double[labels];
        ownEdge = new double[edges];
        beforeEdge = new double[edges];
        afterEdge = new double[edges];
        String neighbour = absent == null ? wordClass : absent;
        NameModel.add(model.other("###"), own);
        NameModel.add(model.one(One.WORD, word), own);
        NameModel.add(model.one(One.DISTSIM, wordClass), own);
        NameModel.add(model.one(One.TYPE, shape), own);
        NameModel.add(TITLE.matcher(word).matches() ? model.other("IS_TITLE") : null, own);
        addAffixes(model);
        NameModel.add(model.one(One.PW, word), before);
        NameModel.add(model.one(One.PDISTSIM, neighbour), before);
        NameModel.add(model.one(One.PTYPE, shape), before);
        NameModel.add(model.one(One.NW, word), after);
        NameModel.add(model.one(One.NDISTSIM, neighbour), after);
        NameModel.add(model.one(One.NTYPE, shape), after);
        NameModel.add(model.other("PSEQ"), ownEdge);
        NameModel.add(model.one(One.PSEQW, word), ownEdge);
        NameModel.add(model.one(One.PSEQcDS, wordClass), ownEdge);
        NameModel.add(model.one(One.PSEQcS, shape), ownEdge);
        NameModel.add(model.one(One.TPS2, shape), ownEdge);
        NameModel.add(model.one(One.PSEQpW, word), beforeEdge);
        NameModel.add(model.one(One.PSEQpDS, wordClass), beforeEdge);
        NameModel.add(model.one(One.PSEQpS, shape), beforeEdge);
        NameModel.add(model.one(One.TNS1, absent == null ? shape : absent), afterEdge);
        ahead = model.one(One.DISJN, word);
        behind = model.one(One.DISJP, word);
        put(Two.PW_CTYPE, word, model);
        put(Two.NW_CTYPE, shape, model);
        put(Two.PPW_CTYPE, word, model);
        put(Two.NNW_CTYPE, word, model);
        put(Two.PCTYPE, shape, model);
        put(Two.CNTYPE, shape, model);
        put(Two.PSEQW2, word, model);
        put(Two.PSEQpcDS, wordClass, model);
        put(Two.TYPES, shape, model);
        shapes = model.shapesAfter(shape);
    }

    /** Every beginning and every end of the word, each once. */
    private void addAffixes(NameModel model) {
        String marked = '<' + word + '>';
        for (int end = 2; end <= marked.length(); end++) {
            NameModel.add(model.affix(marked.substring(0, end)), own);
        }
        for (int start = 1; start < marked.length() - 1; start++) {
            String ending = marked.substring(start);
            NameModel.add(marked.startsWith(ending) ? null : model.affix(ending), own);
        }
    }

    private void put(Two kind, String first, NameModel model) {
        Map<String, float[]> second = model.second(kind, first);
        if (second != null) {
            seconds.put(kind, second);
        }
    }

    /** What this and another word, shape or class say together. */
    float @Nullable [] with(Two kind, String second) {
        Map<String, float[]> weights = seconds.get(kind);
        return weights == null ? null : weights.get(second);
    }

    /** What the shapes of this word and the two after it say about the first of these. */
    float @Nullable [] withShapes(String second, String third) {
        Map<String, float[]> weights = shapes == null ? null : shapes.get(second);
        return weights == null ? null : weights.get(third);
    }

    /** At least two characters, of which the first alone is a capital. */
    boolean isCapitalized() {
        return word.length() > 1
                && (Character.isUpperCase(word.charAt(0)) || Character.isTitleCase(word.charAt(0)))
                && word.chars().skip(1).noneMatch(Character::isUpperCase);
    }

    boolean hasLetter() {
        return word.chars().anyMatch(Character::isLetter);
    }

    boolean hasCapital() {
        return word.chars().anyMatch(Character::isUpperCase);
    }
}
