package org.onrecord;

import org.jspecify.annotations.Nullable;

/**
 * The family of exceptions that OnRecord throws if an argument, a file or a model has the right type but cannot be used.
 *
 * <p>A program may want to tell them apart:
 *
 * <pre>{@code
 * try {
 *     Extractor.builder().names(Path.of("names.tsv")).build().extract(text);
 * } catch (UserFileException e) {
 *     System.err.println(e.place() + ": " + e.problem());
 * } catch (ModelException e) {
 *     System.err.println(e.model() + ": " + e.getMessage());
 * } catch (ArticleTooLongException e) {
 *     System.err.println(e.articleId() + " is longer than " + e.limit());
 * } catch (OnRecordException e) {
 *     System.err.println(e.getMessage());
 * }
 * }</pre>
 *
 * @apiNote Only the library extends this class. Later versions may add exceptions.
 */
public abstract class OnRecordException extends RuntimeException {

    /** Makes an exception with a message for people and, unless it is null, the exception that caused it. */
    protected OnRecordException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
