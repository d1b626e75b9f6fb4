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
}
