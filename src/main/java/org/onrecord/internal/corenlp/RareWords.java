package org.onrecord.internal.corenlp;

import edu.stanford.nlp.process.WordShapeClassifier;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.onrecord.internal.model.FeatureHash;
import org.onrecord.internal.tagging.WordClusters;

/** Scores the tags of a rare word by its form and the forms of its neighbours. */
final class RareWords {

    private static final int COMPANY_NAME = 3;
    private static final Set<String> COMPANY_ENDS = Set.of(
            "Company",
            "COMPANY",
            "Co.",
            "Co",
            "Cos.",
            "CO.",
            "COS.",
            "Corporation",
            "CORPORATION",
            "Corp.",
            "Corp",
            "CORP.",
            "Incorporated",
            "INCORPORATED",
            "Inc.",
            "Inc",
            "INC.",
            "Association",
            "ASSOCIATION",
            "Assn",
            "ASSN",
            "Limited",
            "LIMITED",
            "Ltd.",
            "LTD.",
            "L.P.");

    /** In characters: the length of the longest prefix and suffix that is a feature. */
    private static final int LONGEST_AFFIX = 10;

    private static final long TOO_SHORT = FeatureHash.of("######", 0, 6);
    private static final String NO_CLASS = "null";

    /** The first template of rare words: it follows those of all words. */
    private static final int FIRST_TEMPLATE = 5;

    private final TagModel model;
    private final WordClusters classes;

    RareWords(TagModel model, WordClusters classes) {
        this.model = model;
        this.classes = classes;
    }

    /** Adds to the score of each tag what the form of the word at {@code index} says for it. */
    void add(List<TagModel.Word> words, int index, double[] scores) {
        String word = words.get(index).text();
        String before = index == 0 ? TagModel.OUTSIDE : words.get(index - 1).text();
        String after = index + 1 == words.size()
                ? TagModel.OUTSIDE
                : words.get(index + 1).text();
        add(0, shape(before), scores);
        add(1, shape(word), scores);
        add(2, shape(after), scores);
        String classBefore = classOf(before);
        String classOfWord = classOf(word);
        String classAfter = classOf(after);
        add(3, classBefore, scores);
        add(4, classOfWord, scores);
        add(5, classAfter, scores);
        add(6, classBefore + '|' + classOfWord + '|' + classAfter, scores);
        addCharacters(words, index, scores);
        addAffixes(word, scores);
        add(37, WordShapeClassifier.wordShape(word, WordShapeClassifier.WORDSHAPECHRIS4), scores);
        add(38, word.chars().noneMatch(Character::isLetter) && word.chars().noneMatch(Character::isDigit), scores);
    }

    /** Adds which kinds of characters are in the word, and where it has capitals. */
    private void addCharacters(List<TagModel.Word> words, int index, double[] scores) {
        String word = words.get(index).text();
        boolean capital = word.chars().anyMatch(Character::isUpperCase);
        boolean digit = word.chars().anyMatch(Character::isDigit);
        boolean dash = word.indexOf('-') >= 0;
        boolean letter = word.chars().anyMatch(Character::isLetter);
        add(7, capital, scores);
        add(8, digit, scores);
        add(9, dash, scores);
        add(10, letter && dash && digit, scores);
        add(11, isCompany(words, index), scores);
        add(12, word.chars().allMatch(Character::isUpperCase), scores);
        add(13, capital && dash && digit, scores);
        String uncapitalized = uncapitalized(word);
        add(14, index == 0 ? uncapitalized : "0", scores);
        add(15, index == 0 ? "0" : uncapitalized, scores);
        add(16, index == 0 && capital, scores);
    }

    private void addAffixes(String word, double[] scores) {
        for (int length = 1; length <= LONGEST_AFFIX; length++) {
            boolean fits = word.length() >= length;
            long prefix = fits ? FeatureHash.of(word, 0, length) : TOO_SHORT;
            long suffix = fits ? FeatureHash.of(word, word.length() - length, word.length()) : TOO_SHORT;
            add(16 + length, prefix, scores);
            add(16 + LONGEST_AFFIX + length, suffix, scores);
        }
    }

    private void add(int template, String value, double[] scores) {
        add(template, FeatureHash.of(value, 0, value.length()), scores);
    }

    private void add(int template, long value, double[] scores) {
        model.features.add(model.features.feature(FIRST_TEMPLATE + template, value), scores);
    }

    private void add(int template, boolean value, double[] scores) {
        add(template, value ? "1" : "0", scores);
    }

    /** Returns what the model calls the class of a word. */
    private String classOf(String word) {
        int number = classes.ofExactly(word.toLowerCase(Locale.ROOT));
        return number == 0 ? NO_CLASS : String.valueOf(number);
    }

    private static String shape(String word) {
        return WordShapeClassifier.wordShape(word, WordShapeClassifier.WORDSHAPECHRIS2);
    }

    private static boolean isCapitalized(String word) {
        return !word.isEmpty() && Character.isUpperCase(word.charAt(0));
    }

    private static boolean isCompany(List<TagModel.Word> words, int index) {
        return isCapitalized(words.get(index).text())
                && words.subList(index, Math.min(words.size(), index + COMPANY_NAME + 1)).stream()
                        .anyMatch(word -> COMPANY_ENDS.contains(word.text()));
    }

    /** Returns the commonest tag of a capitalized word's lower-case form; null if that form is unknown. */
    private @Nullable String uncapitalized(String word) {
        String commonest = isCapitalized(word) ? model.commonest(word.toLowerCase(Locale.ROOT)) : null;
        return commonest == null ? "0" : commonest;
    }
}
