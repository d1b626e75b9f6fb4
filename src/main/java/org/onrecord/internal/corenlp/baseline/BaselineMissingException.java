package org.onrecord.internal.corenlp.baseline;

/** Stock CoreNLP cannot run here: its models, or libraries that only it needs, are not on the class path. */
public final class BaselineMissingException extends Exception {
    private static final long serialVersionUID = 1L;

    /** The command that has all of them. */
    private static final String COMMAND = "mvn -q -Pbaseline compile exec:exec -Devaluate=\"--sources GOLD.jsonl\"";

    BaselineMissingException(String missing) {
        super("stock CoreNLP needs " + missing + ", which is not on the class path");
    }

    /** What to do about it. */
    public String remedy() {
        return "run it from a clone of the project, with its options in quotes: " + COMMAND;
    }
}
