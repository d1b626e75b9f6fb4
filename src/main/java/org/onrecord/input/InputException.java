package org.onrecord.input;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;

/**
 * An input, or one record of it, cannot be read.
 *
 * <p>What a program may want to tell apart:
 *
 * <pre>{@code
 * try (ArticleSource articles = ArticleInput.create().open(path)) {
 *     articles.forEachRemaining(System.out::println);
 * } catch (MissingLibraryException e) {
 *     System.err.println("add the dependency " + e.artifact());
 * } catch (InputException e) {
 *     System.err.println(e.place() + ": " + e.problem());
 * }
 * }</pre>
 */
public class InputException extends IOException {

    private static final long serialVersionUID = 1;

    private final String place;
    private final String problem;
    private final String remedy;

    InputException(String place, String problem, String remedy) {
        super(place + ": " + problem + "; " + remedy);
        this.place = place;
        this.problem = problem;
        this.remedy = remedy;
    }

    /** Returns {@code e} as a problem with reading {@code place}. */
    static InputException of(String place, IOException e) {
        if (e instanceof InputException input) {
            return input;
        }
        InputException wrapped;
        if (e instanceof NoSuchFileException) {
            wrapped = new InputException(place, "there is no such file or folder", "check the spelling");
        } else if (e instanceof AccessDeniedException) {
            wrapped = new InputException(place, "permission denied", "change its permissions");
        } else {
            String reason = e instanceof FileSystemException file ? file.getReason() : e.getMessage();
            wrapped = new InputException(
                    place,
                    reason == null ? e.getClass().getSimpleName() : reason,
                    "check that the file is complete and the disk is sound");
        }
        wrapped.initCause(e);
        return wrapped;
    }

    /** Returns the file, and where it is known the line or the address, that cannot be read. */
    public String place() {
        return place;
    }

    /** Returns what is wrong, without the place. */
    public String problem() {
        return problem;
    }

    /** Returns what to do about it. */
    public String remedy() {
        return remedy;
    }
}
