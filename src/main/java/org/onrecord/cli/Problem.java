package org.onrecord.cli;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import org.onrecord.ArticleTooLongException;
import org.onrecord.ModelException;
import org.onrecord.UserFileException;
import org.onrecord.batch.TimeLimitException;
import org.onrecord.evaluation.GoldFormatException;
import org.onrecord.input.InputException;

/**
 * A problem that is reported to the user in one line.
 *
 * @param where the input, article or file that it is about
 * @param what a description of the problem
 * @param remedy what the user can do about it
 */
record Problem(String where, String what, String remedy) {

    /** Returns a problem with an input. */
    static Problem of(InputException e) {
        return new Problem(e.place(), e.problem(), e.remedy());
    }

    /** Returns a problem with reading or writing {@code where}. */
    static Problem of(String where, IOException e) {
        if (e instanceof NoSuchFileException missing && missing.getReason() == null) {
            return new Problem(where, "there is no such file or folder", "check the spelling");
        }
        if (e instanceof GoldFormatException gold) {
            String remedy = gold.line() > 0
                    ? "correct the line or leave it out"
                    : "see the formats in 'onrecord evaluate --help'";
            return new Problem(gold.place(), gold.problem(), remedy);
        }
        if (e instanceof AccessDeniedException) {
            return new Problem(where, "permission denied", "change the permissions, or name another place");
        }
        String reason = e instanceof FileSystemException file ? file.getReason() : e.getMessage();
        return new Problem(
                where,
                reason == null ? e.getClass().getSimpleName() : reason,
                "check the path, the disk and its free space");
    }

    /** Returns the file that an exception names; {@code otherwise} if it names none. */
    static String place(IOException e, String otherwise) {
        String file = e instanceof FileSystemException problem ? problem.getFile() : null;
        return file == null ? otherwise : file;
    }

    /** Returns a problem with extracting the article {@code where}, or with running the command {@code where}. */
    static Problem of(String where, Throwable e) {
        if (e instanceof ArticleTooLongException tooLong) {
            String what = "has " + tooLong.length() + " characters, " + tooLong.limit() + " are allowed";
            return new Problem(where, what, "split it into several articles");
        }
        if (e instanceof TimeLimitException slow) {
            return new Problem(
                    where,
                    "took longer than " + slow.limit().toSeconds() + " s",
                    "give it more with --time-limit, or split it into several articles");
        }
        if (e instanceof ModelException model) {
            boolean isEncoder = model.model().equals(ModelException.ENCODER);
            return new Problem(
                    where, String.valueOf(e.getMessage()), isEncoder ? "or leave --accurate out" : "see --models");
        }
        if (e instanceof UserFileException file) {
            return new Problem(file.place(), file.problem(), "correct the file, or leave the option out");
        }
        if (e instanceof OutOfMemoryError) {
            return new Problem(
                    where, "ran out of memory", "give it more with java -Xmx4g, or less to do with --threads 1");
        }
        if (e instanceof StackOverflowError) {
            return new Problem(where, "ran out of stack", "give it more with java -Xss8m");
        }
        String message = e.getMessage() == null ? "" : ": " + e.getMessage();
        return new Problem(
                where,
                "unexpected " + e.getClass().getSimpleName() + message,
                "this is a fault in OnRecord; please report it with the text that brings it about");
    }
}
