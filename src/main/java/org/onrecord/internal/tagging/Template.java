package org.onrecord.internal.tagging;

/**
 * The numbers of the tagger's feature templates. The weights in {@code names.crf.gz} depend on them: a number that changes its
 * meaning needs a new training and a new format version of the file.
 *
 * <p>A template for several positions has the number of the position in question; the other positions have the numbers around
 * it.
 */
final class Template {
    /** Every token. */
    static final int BIAS = 0;

    static final int WORD = 1;

    /** Lower-cased words, two to either side. */
    static final int LOWER = 4;

    /** Clusters of words, two to either side. */
    static final int CLUSTER = 9;

    /** Shapes, two to either side. */
    static final int SHAPE = 14;

    /** Parts of speech, one to either side. */
    static final int TAG = 18;

    static final int LOWER_PREVIOUS_OWN = 20;
    static final int LOWER_OWN_NEXT = 21;
    static final int LOWER_PREVIOUS_TWO = 22;
    static final int LOWER_NEXT_TWO = 23;
    static final int CLUSTER_PREVIOUS_OWN = 24;
    static final int CLUSTER_OWN_NEXT = 25;
    static final int CLUSTER_PREVIOUS_OWN_NEXT = 26;
    static final int SHAPE_PREVIOUS_OWN = 27;
    static final int SHAPE_OWN_NEXT = 28;
    static final int SHAPE_PREVIOUS_OWN_NEXT = 29;
    static final int SHAPE_PREVIOUS_TWO_OWN = 30;
    static final int SHAPE_LOWER_NEXT = 31;
    static final int SHAPE_LOWER_PREVIOUS = 32;
    static final int SHAPE_CLUSTER_NEXT = 33;
    static final int SHAPE_CLUSTER_PREVIOUS = 34;
    static final int TAG_PREVIOUS_OWN = 35;
    static final int TAG_OWN_NEXT = 36;

    /** A lower-cased word up to four tokens before, wherever there. */
    static final int ANY_LOWER_BEFORE = 37;

    /** A lower-cased word up to four tokens after, wherever there. */
    static final int ANY_LOWER_AFTER = 38;

    /** The first characters of the word, with its beginning marked. */
    static final int PREFIX = 40;

    /** The last characters of the word, with its end marked. */
    static final int SUFFIX = 41;

    static final int HYPHENATED = 42;

    /** Whether the token begins its sentence. */
    static final int BEGINS_SENTENCE = 43;

    /** The shape, whether the sentence looks like a headline, and whether the token begins it. */
    static final int SHAPE_AND_HEADLINE = 44;

    /** How far the token is from the beginning of the article, and whether the sentence looks like a headline. */
    static final int POSITION_AND_HEADLINE = 45;

    static final int BEGINS_PARAGRAPH = 46;
    static final int ENDS_SENTENCE = 47;

    /** The nearest longer word in small letters before. */
    static final int SMALL_WORD_BEFORE = 48;

    /** The nearest longer word in small letters after. */
    static final int SMALL_WORD_AFTER = 49;

    /** How often the word occurs in the article. */
    static final int OCCURRENCES = 60;

    /** The word occurs in small letters as well. */
    static final int ALSO_SMALL = 61;

    /** The word occurs capitalized within a sentence that is no headline. */
    static final int CAPITALIZED_WITHIN_SENTENCE = 62;

    /** The words before the word anywhere in the article. */
    static final int ANYWHERE_AFTER_LOWER = 70;

    static final int ANYWHERE_AFTER_FIRST_NAME = 71;
    static final int ANYWHERE_AFTER_TITLE = 72;
    static final int ANYWHERE_AFTER_PERSON_ROLE = 73;

    /** The words after the word anywhere in the article. */
    static final int ANYWHERE_BEFORE_LOWER = 74;

    static final int ANYWHERE_BEFORE_KIND = 75;
    static final int ANYWHERE_BEFORE_VERB = 76;

    /** The first of the numbers for {@link WordListBits}: 32 for each of the tokens from two before to two after. */
    static final int WORD_LISTS = 100;

    /** The pronouns for the word alone and its letter case, one to either side. */
    static final int ALONE_AND_CASE = 301;

    /** The same, coarser. */
    static final int SHARES_AND_CASE = 304;

    /** The pronouns for phrases that end with the word, and coarsely for those that begin with it, one to either side. */
    static final int LAST_AND_FIRST = 307;

    /** The type of name that a classifier prefers for the word, and its letter case, one to either side. */
    static final int PREFERENCE_AND_CASE = 310;

    /** The pronouns for phrases that begin with the word, one to either side. */
    static final int FIRST_IN_PHRASE = 313;

    /** The lists that have the name to which the word belongs, and its place in the name, one to either side. */
    static final int LISTS_AND_POSITION = 316;

    /** One of these lists and the place in the name, one to either side. */
    static final int LIST_AND_POSITION = 319;

    /** All of the usage of the word. */
    static final int USAGE = 322;

    static final int USAGE_LOWER_NEXT = 323;
    static final int USAGE_LOWER_PREVIOUS = 324;
    static final int USAGE_SHAPE_PREVIOUS_NEXT = 325;
    static final int USAGE_SHAPE = 326;
    static final int USAGE_LISTS = 327;

    private Template() {}
}
