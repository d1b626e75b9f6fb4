package org.onrecord.document;

/**
 * What to know before relying on an extraction.
 *
 * <p>Some texts are better left aside:
 *
 * <pre>{@code
 * for (Warning warning : extraction.warnings()) {
 *     System.err.println(extraction.article().id() + ": " + warning.message());
 * }
 * }</pre>
 *
 * @apiNote May grow: a {@code switch} over it should have a default.
 */
public sealed interface Warning permits Warning.NotEnglish, Warning.UniformCase {

    /** The same in a sentence, for people. */
    String message();

    /**
     * The text does not read like English: names and quotations in it are guesses.
     *
     * <p>Said of texts of at least 40 words of which less than 5 % are such as only English has.
     *
     * @param share how many of the words are among the common words that only English has ("the", "which"), 0 to 1; about 0.25 in
     *     English news
     * @param words how many words were looked at
     */
    record NotEnglish(double share, int words) implements Warning {

        /** @throws IllegalArgumentException if {@code share} is not within 0 and 1, or {@code words} is less than 1 */
        public NotEnglish {
            if (!(share >= 0 && share <= 1)) {
                throw new IllegalArgumentException("share " + share + " is not within 0 and 1");
            }
            if (words < 1) {
                throw new IllegalArgumentException("words " + words + " is less than 1");
            }
        }

        @Override
        public String message() {
            return "the text does not read like English: what was found in it is guesswork";
        }
    }

    /**
     * The text is all in capitals or all in lower case: names were found by guessing where capitals belong, and some are missing.
     *
     * <p>Given for texts of at least 15 words in which at most 1 % of the letters are of the other case.
     *
     * @param capitals true if the text is in capitals, false if it is in lower case
     */
    record UniformCase(boolean capitals) implements Warning {

        @Override
        public String message() {
            return "the text is all in " + (capitals ? "capitals" : "lower case")
                    + ": names in it were guessed, and some are missing";
        }
    }
}
