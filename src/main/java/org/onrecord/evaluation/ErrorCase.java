package org.onrecord.evaluation;

import java.util.List;

/**
 * A mistake of a system, with its context and the reasons for the decision.
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
 * @param why the reasons for its decision, strongest first; empty if it made none
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
        /** The source is right, but the speaker is somebody else. */
        WRONG_ENTITY("wrong entity"),
        /** Nobody is quoted: a title, a term, irony. */
        NOT_A_QUOTATION("should not be a quotation"),
        /** A name that was not found, or with other ends or another type. */
        MISSED_NAME("name not found"),
        /** No name of this type is here. */
        EXTRA_NAME("should not be a name"),
        /** A report without quotation marks was not found. */
        MISSED_INDIRECT("indirect speech not found"),
        /** The reported words were found, with another source or cue. */
        WRONG_INDIRECT("indirect speech with another source or cue"),
        /** The words are no report, or a report of nobody. */
        EXTRA_INDIRECT("should not be indirect speech"),
        /** A pronoun or description refers to a named entity and was given to none. */
        MISSED_REFERENCE("pronoun or description not resolved"),
        /** A pronoun or description was given to another entity. */
        WRONG_REFERENCE("pronoun or description given to another entity"),
        /** Nobody of this name was found. */
        MISSED_PERSON("quoted person not found"),
        /** The gender differs from the one in the article's words, is missing, or is not in them. */
        WRONG_GENDER("wrong gender"),
        /** The article gives a role that was not found. */
        MISSED_ROLE("role not found"),
        /** The article gives an affiliation that was not found. */
        MISSED_AFFILIATION("affiliation not found");

        private final String title;

        Category(String title) {
            this.title = title;
        }

        /** Returns the title in a report. */
        public String title() {
            return title;
        }
    }
}
