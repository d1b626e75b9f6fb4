package org.onrecord;

import org.jspecify.annotations.Nullable;

/**
 * What OnRecord throws where an argument is of the right type and yet cannot be worked with.
 *
 * <p>What a program may want to tell apart:
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
 * @apiNote May grow: a {@code switch} over it should have a default.
 */
public abstract sealed class OnRecordException extends RuntimeException
        permits ArticleTooLongException, ModelException, UserFileException {

    OnRecordException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
