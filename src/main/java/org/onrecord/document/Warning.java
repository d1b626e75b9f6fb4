package org.onrecord.document;

import java.util.List;

/**
 * A reason not to rely on an extraction.
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
public sealed interface Warning {

    /** Returns the warning as a sentence for people. */
    String message();

    /**
     * The text does not read like English: its names and quotations are guesses.
     *
     * <p>A text of at least 40 words has this warning if less than 5 % of them are words that only English has.
     *
     * @param share how many of the words are among the common words that only English has ("the", "which"), 0 to 1; about 0.25 in
     *     English news
     * @param words the number of words in the text
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
            return "the text does not read like English; results are unreliable";
        }
    }

    /**
     * The extraction was read from a line that a later version of the library wrote: this version does not know all of it.
     *
     * @param what the fields and kinds that were passed over, such as {@code quotations[].mood} or {@code entities[].type EVENT},
     *     without duplicates
     */
    record PassedOver(List<String> what) implements Warning {

        /** @throws IllegalArgumentException if {@code what} is empty */
        public PassedOver {
            what = List.copyOf(what);
            if (what.isEmpty()) {
                throw new IllegalArgumentException("what is empty");
            }
        }

        @Override
        public String message() {
            return "a later version of OnRecord wrote this; this version passed over " + String.join(", ", what);
        }
    }

    /**
     * The page has scripts and hardly any text of its own: its article is probably written by the scripts, and is not in what was
     * read.
     *
     * @param words how many words the page has without them
     */
    record ScriptedPage(int words) implements Warning {

        /** @throws IllegalArgumentException if {@code words} is negative */
        public ScriptedPage {
            if (words < 0) {
                throw new IllegalArgumentException("words " + words + " is negative");
            }
        }

        @Override
        public String message() {
            String text = words == 0 ? "no text" : "only " + words + (words == 1 ? " word" : " words");
            return "the page has " + text
                    + " without its scripts: save it from a browser, which runs them, and read that";
        }
    }

    /**
     * The text has replacement characters for bytes that could not be decoded: it was read in another charset than it was written in, or it
     * was damaged before.
     *
     * @param count how many characters U+FFFD are in the text, at least 1
     */
    record ReplacementCharacters(int count) implements Warning {

        /** @throws IllegalArgumentException if {@code count} is less than 1 */
        public ReplacementCharacters {
            if (count < 1) {
                throw new IllegalArgumentException("count " + count + " is less than 1");
            }
        }

        @Override
        public String message() {
            return "the text has " + count + (count == 1 ? " replacement character" : " replacement characters")
                    + " (U+FFFD): the page is not in the charset that it is said to be in";
        }
    }

    /** The end of the page is missing in the archive that it was read from. */
    record PageCutOff() implements Warning {

        @Override
        public String message() {
            return "the page is cut off in the archive: its end is missing";
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
