package org.onrecord.export;

import org.jspecify.annotations.Nullable;
import org.onrecord.OnRecordException;

/**
 * Thrown if a line of JSON is not an extraction. The message names the field, and the file and line where they are known.
 *
 * <p>The message is for the author of the file:
 *
 * <pre>{@code
 * try (Stream<Extraction> extractions = JsonLines.readAll(Path.of("extractions.jsonl"))) {
 *     extractions.forEach(System.out::println);
 * } catch (ExtractionFormatException e) {
 *     System.err.println("line " + e.line() + ", field " + e.field() + ": " + e.problem());
 * }
 * }</pre>
 */
public final class ExtractionFormatException extends OnRecordException {
    private static final long serialVersionUID = 1L;

    private final String file;
    private final int line;
    private final String field;
    private final String problem;

    /** Makes an exception about a line whose file and number are not known. */
    ExtractionFormatException(String field, String problem, @Nullable Throwable cause) {
        this("", 0, field, problem, cause);
    }

    private ExtractionFormatException(String file, int line, String field, String problem, @Nullable Throwable cause) {
        super(message(file, line, field, problem), cause);
        this.file = file;
        this.line = line;
        this.field = field;
        this.problem = problem;
    }

    /** Returns the same exception with the file (empty for a stream) and the number of the line (from 1). */
    ExtractionFormatException at(String inFile, int number) {
        return new ExtractionFormatException(inFile, number, field, problem, this);
    }

    private static String message(String file, int line, String field, String problem) {
        String place = file.isEmpty() ? line > 0 ? "line " + line : "" : line > 0 ? file + ":" + line : file;
        return (place.isEmpty() ? "" : place + ": ") + (field.isEmpty() ? "" : "field " + field + ": ") + problem;
    }

    /** Returns the file as it was given; empty if the line comes from elsewhere. */
    public String file() {
        return file;
    }

    /** Returns the number of the line, from 1; 0 if it is not known. */
    public int line() {
        return line;
    }

    /** Returns the path of the field, such as {@code quotations[2].source.start}; empty if the whole line is at fault. */
    public String field() {
        return field;
    }

    /** Returns what is wrong, without the place. */
    public String problem() {
        return problem;
    }
}
