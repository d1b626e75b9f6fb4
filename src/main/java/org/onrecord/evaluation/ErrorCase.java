package org.onrecord.evaluation;

import java.util.List;

/**
 * Something that a system did wrong, with what one needs to see why.
 *
 * <p>All wrong sources:
 *
 * <pre>{@code
 * for (ErrorCase error : evaluation.errors(output)) {
 *     if (error.category() == ErrorCase.Category.WRONG_SOURCE) {
 *         Context context = error.context();
 *         System.out.println(context + ": " + error.gold() + ", not " + error.ours());
 *     }
 * }
 * }</pre>
 *
 * @param category what kind of mistake
 * @param article the id of the article
 * @param context where it is
 * @param gold what annotators say
 * @param ours what the system says
 * @param why the grounds of its decision, strongest first; empty where it took none
 */
public record ErrorCase(
        Category category, String article, Context context, String gold, String ours, List<String> why) {

    /** Copies the list. */
    public ErrorCase {
        why = List.copyOf(why);
    }

    /**
     * Kinds of mistakes.
     *
     * @apiNote May grow: a {@code switch} over it should have a default.
     */
    public enum Category {
        /** Somebody is quoted, and the quotation has no source. */
        NOT_FOUND("not found"),
        /** The text attributes the words to another source. */
        WRONG_SOURCE("wrong source"),
        /** The source is the right one without all of its words: "the 48-year" of "the 48-year-old". */
        SOURCE_CUT_SHORT("source cut short"),
        /** The source is right, another stands behind it. */
        WRONG_ENTITY("wrong entity"),
        /** Nobody is quoted: a title, a term, irony. */
        NOT_A_QUOTATION("should not be a quotation"),
        /** A name that was not found, or with other ends or another type. */
        MISSED_NAME("name not found"),
        /** No name of this type is here. */
        EXTRA_NAME("should not be a name"),
        /** Something is reported without quotation marks, and it was not found. */
        MISSED_INDIRECT("indirect speech not found"),
        /** The reported words were found, with another source or cue. */
        WRONG_INDIRECT("indirect speech with another source or cue"),
        /** Nothing is reported here, or it is attributed to nobody. */
        EXTRA_INDIRECT("should not be indirect speech"),
        /** A pronoun or description stands for somebody who is named, and was given to nobody. */
        MISSED_REFERENCE("pronoun or description of nobody"),
        /** A pronoun or description was given to somebody else. */
        WRONG_REFERENCE("pronoun or description of somebody else"),
        /** Nobody of this name was found. */
        MISSED_PERSON("quoted person not found"),
        /** Another gender was said than the article tells, or none, or one that it does not tell. */
        WRONG_GENDER("wrong gender"),
        /** The article says what somebody is, and it was not found. */
        MISSED_ROLE("role not found"),
        /** The article says what somebody belongs to, and it was not found. */
        MISSED_AFFILIATION("affiliation not found");

        private final String title;

        Category(String title) {
            this.title = title;
        }

        /** What a report calls it. */
        public String title() {
            return title;
        }
    }
}
