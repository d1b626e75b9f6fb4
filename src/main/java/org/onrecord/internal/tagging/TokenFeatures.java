package org.onrecord.internal.tagging;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.onrecord.internal.lexicon.Lexicon;
import org.onrecord.internal.lexicon.PronounCounts;
import org.onrecord.internal.lexicon.WordUsage;
import org.onrecord.internal.linguistics.Analysis;
import org.onrecord.internal.linguistics.Capitals;
import org.onrecord.internal.linguistics.Sentence;
import org.onrecord.internal.linguistics.Token;

/**
 * The features of the tokens of an article: words, clusters, shapes and parts of speech around each, its prefixes and suffixes,
 * the word lists, the usage of the word elsewhere, and its context elsewhere in the article. {@link Template} lists them.
 */
public final class TokenFeatures {
    /** How many tokens to either side are looked at. */
    private static final int REACH = 4;

    /** The most characters of a prefix or suffix, with its mark. */
    private static final int MAX_AFFIX = 7;

    /** How many tokens away a small word is looked for. */
    private static final int MAX_DISTANCE_TO_SMALL_WORD = 6;

    /** The least characters of a small word that means something. */
    private static final int MIN_SMALL_WORD = 4;

    /** How many tokens a step of the position in the article has, and how many steps there are. */
    private static final int POSITION_STEP = 20;

    private static final int MAX_POSITION = 3;

    /** More occurrences of a word in the article count like this many. */
    private static final int MAX_OCCURRENCES = 4;

    private final Analysis analysis;
    private final List<Token> tokens;

    // One entry for each token, with REACH empty ones before and after, so that no look at a neighbour is out of
    // bounds.
    private final long[] word;
    private final long[] lower;
    private final long[] cluster;
    private final long[] shape;
    private final long[] tag;
    private final int[] bits;

    private final NameEvidence evidence;
    private final Map<String, AggregatedContext> contexts;

    /** The features of the token in hand. */
    private long[] features = new long[256];

    private int size;

    TokenFeatures(Analysis analysis, WordListBits lists, Lexicon lexicon) {
        this.analysis = analysis;
        tokens = analysis.tokens();
        int padded = tokens.size() + 2 * REACH;
        word = new long[padded];
        lower = new long[padded];
        cluster = new long[padded];
        shape = new long[padded];
        tag = new long[padded];
        bits = new int[padded];
        var smallWords = new String[tokens.size()];
        for (int i = 0; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            String small = token.text().toLowerCase(Locale.ROOT);
            smallWords[i] = small;
            int at = REACH + i;
            word[at] = TemplateHash.of(token.text());
            lower[at] = TemplateHash.of(small);
            cluster[at] = 1 + token.cluster();
            shape[at] = TemplateHash.of(Shapes.of(token.text()));
            tag[at] = TemplateHash.of(token.tag());
            bits[at] = lists.of(token, small);
        }
        for (Sentence sentence : analysis.sentences()) {
            lists.markKnown(tokens, sentence.first(), sentence.end(), bits, REACH);
        }
        evidence = NameEvidence.of(analysis, smallWords, lexicon, REACH);
        contexts = AggregatedContext.of(analysis, lower, bits, REACH);
    }

    /** Returns the features of each token of a sentence, in text order. Training also depends on the order of the features. */
    public long[][] of(Sentence sentence) {
        boolean headline = Capitals.isHeadline(tokens, sentence);
        var all = new long[sentence.end() - sentence.first()][];
        for (int i = sentence.first(); i < sentence.end(); i++) {
            size = 0;
            addWords(REACH + i);
            addPairs(REACH + i);
            addSurroundings(REACH + i);
            addAffixes(tokens.get(i).text());
            addPlace(sentence, i, headline);
            addWordLists(REACH + i);
            addEvidence(REACH + i);
            addContext(tokens.get(i));
            all[i - sentence.first()] = Arrays.copyOf(features, size);
        }
        return all;
    }

    private void addWords(int at) {
        add(Template.BIAS, 0);
        add(Template.WORD, word[at]);
        for (int k = -2; k <= 2; k++) {
            add(Template.LOWER + k, lower[at + k]);
            add(Template.CLUSTER + k, cluster[at + k]);
            add(Template.SHAPE + k, shape[at + k]);
        }
        for (int k = -1; k <= 1; k++) {
            add(Template.TAG + k, tag[at + k]);
        }
    }

    private void addPairs(int at) {
        add(Template.LOWER_PREVIOUS_OWN, lower[at - 1], lower[at]);
        add(Template.LOWER_OWN_NEXT, lower[at], lower[at + 1]);
        add(Template.LOWER_PREVIOUS_TWO, lower[at - 2], lower[at - 1]);
        add(Template.LOWER_NEXT_TWO, lower[at + 1], lower[at + 2]);
        add(Template.CLUSTER_PREVIOUS_OWN, cluster[at - 1], cluster[at]);
        add(Template.CLUSTER_OWN_NEXT, cluster[at], cluster[at + 1]);
        add(Template.CLUSTER_PREVIOUS_OWN_NEXT, cluster[at - 1], cluster[at], cluster[at + 1]);
        add(Template.SHAPE_PREVIOUS_OWN, shape[at - 1], shape[at]);
        add(Template.SHAPE_OWN_NEXT, shape[at], shape[at + 1]);
        add(Template.SHAPE_PREVIOUS_OWN_NEXT, shape[at - 1], shape[at], shape[at + 1]);
        add(Template.SHAPE_PREVIOUS_TWO_OWN, shape[at - 2], shape[at - 1], shape[at]);
        add(Template.SHAPE_LOWER_NEXT, shape[at], lower[at + 1]);
        add(Template.SHAPE_LOWER_PREVIOUS, shape[at], lower[at - 1]);
        add(Template.SHAPE_CLUSTER_NEXT, shape[at], cluster[at + 1]);
        add(Template.SHAPE_CLUSTER_PREVIOUS, shape[at], cluster[at - 1]);
        add(Template.TAG_PREVIOUS_OWN, tag[at - 1], tag[at]);
        add(Template.TAG_OWN_NEXT, tag[at], tag[at + 1]);
    }

    private void addSurroundings(int at) {
        for (int k = 1; k <= REACH; k++) {
            add(Template.ANY_LOWER_BEFORE, lower[at - k]);
            add(Template.ANY_LOWER_AFTER, lower[at + k]);
        }
    }

    private void addAffixes(String text) {
        String marked = "<" + text + ">";
        int length = marked.length();
        for (int n = 2; n <= Math.min(MAX_AFFIX, length); n++) {
            add(Template.PREFIX, TemplateHash.of(marked, 0, n));
            add(Template.SUFFIX, TemplateHash.of(marked, length - n, length));
        }
        if (text.indexOf('-') > 0) {
            add(Template.HYPHENATED, 0);
        }
    }

    private void addPlace(Sentence sentence, int i, boolean headline) {
        int look = headline ? 1 : 0;
        int begins = i == sentence.first() ? 1 : 0;
        add(Template.BEGINS_SENTENCE, begins);
        add(Template.SHAPE_AND_HEADLINE, shape[REACH + i], 2 * look + begins);
        add(Template.POSITION_AND_HEADLINE, Math.min(i / POSITION_STEP, MAX_POSITION), look);
        if (begins == 1 && beginsParagraph(sentence)) {
            add(Template.BEGINS_PARAGRAPH, 0);
        }
        if (i == sentence.end() - 1) {
            add(Template.ENDS_SENTENCE, 0);
        }
        add(Template.SMALL_WORD_BEFORE, smallWord(i, -1));
        add(Template.SMALL_WORD_AFTER, smallWord(i, 1));
    }

    private boolean beginsParagraph(Sentence sentence) {
        return sentence.index() == 0
                || analysis.sentences().get(sentence.index() - 1).paragraph() != sentence.paragraph();
    }

    /** Returns the hash of the nearest longer word in small letters in a direction; 0 if none is near. */
    private long smallWord(int i, int step) {
        for (int k = i + step, n = 0; k >= 0 && k < tokens.size() && n < MAX_DISTANCE_TO_SMALL_WORD; k += step, n++) {
            String text = tokens.get(k).text();
            if (text.length() >= MIN_SMALL_WORD && Character.isLowerCase(text.charAt(0))) {
                return lower[REACH + k];
            }
        }
        return 0;
    }

    private void addWordLists(int at) {
        for (int k = -2; k <= 2; k++) {
            for (int rest = bits[at + k]; rest != 0; rest &= rest - 1) {
                add(Template.WORD_LISTS + Integer.SIZE * (k + 2) + Integer.numberOfTrailingZeros(rest), 0);
            }
        }
    }

    private void addEvidence(int at) {
        for (int k = -1; k <= 1; k++) {
            if (evidence.isCapitalized(at + k)) {
                addUsage(at + k, k);
            }
            int lists = evidence.lists(at + k);
            if (lists != 0) {
                int position = evidence.position(at + k);
                add(Template.LISTS_AND_POSITION + k, lists, position);
                for (int rest = lists; rest != 0; rest &= rest - 1) {
                    add(Template.LIST_AND_POSITION + k, Integer.numberOfTrailingZeros(rest), position);
                }
            }
        }
        if (evidence.isCapitalized(at)) {
            long usage = evidence.signature(at);
            add(Template.USAGE, usage);
            add(Template.USAGE_LOWER_NEXT, usage, lower[at + 1]);
            add(Template.USAGE_LOWER_PREVIOUS, usage, lower[at - 1]);
            add(Template.USAGE_SHAPE_PREVIOUS_NEXT, usage, shape[at - 1], shape[at + 1]);
            add(Template.USAGE_SHAPE, usage, shape[at]);
            add(Template.USAGE_LISTS, usage, evidence.lists(at));
        }
    }

    private void addUsage(int at, int k) {
        int alone = evidence.number(at, WordUsage.Source.ALONE);
        int first = evidence.number(at, WordUsage.Source.FIRST);
        int letterCase = evidence.number(at, WordUsage.Source.LETTER_CASE);
        add(Template.ALONE_AND_CASE + k, alone, letterCase);
        add(Template.SHARES_AND_CASE + k, PronounCounts.shares(alone), letterCase);
        add(Template.LAST_AND_FIRST + k, evidence.number(at, WordUsage.Source.LAST), PronounCounts.people(first));
        add(Template.PREFERENCE_AND_CASE + k, evidence.number(at, WordUsage.Source.PREFERENCE), letterCase);
        add(Template.FIRST_IN_PHRASE + k, first);
    }

    private void addContext(Token token) {
        AggregatedContext context = token.isCapitalized() ? contexts.get(token.text()) : null;
        if (context != null) {
            context.features.forEach(this::add);
            add(Template.OCCURRENCES, Math.min(context.occurrences, MAX_OCCURRENCES));
            if (context.isAlsoSmall) {
                add(Template.ALSO_SMALL, 0);
            }
            if (context.isCapitalizedWithinSentence) {
                add(Template.CAPITALIZED_WITHIN_SENTENCE, 0);
            }
        }
    }

    private void add(int template, long a) {
        add(TemplateHash.feature(template, a));
    }

    private void add(int template, long a, long b) {
        add(TemplateHash.feature(template, a, b));
    }

    private void add(int template, long a, long b, long c) {
        add(TemplateHash.feature(template, a, b, c));
    }

    private void add(long feature) {
        if (size == features.length) {
            features = Arrays.copyOf(features, 2 * size);
        }
        features[size++] = feature;
    }
}
