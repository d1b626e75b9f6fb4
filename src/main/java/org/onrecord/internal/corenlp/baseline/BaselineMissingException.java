package org.onrecord.internal.corenlp.baseline;

/** Thrown if stock CoreNLP cannot run because its models, or libraries that only it needs, are not on the class path. */
public final class BaselineMissingException extends Exception {
    private static final long serialVersionUID = 1L;

    /** The command that puts all of them on the class path. */
    private static final String COMMAND = "mvn -q -Pbaseline compile exec:exec -Devaluate=\"--sources GOLD.jsonl\"";

    BaselineMissingException(String missing) {
        super("stock CoreNLP needs " + missing + ", which is not on the class path");
    }

    /** Returns what the user can do about it. */
    public String remedy() {
        return "run it from a clone of the project, with its options in quotes: " + COMMAND;
    }
}
