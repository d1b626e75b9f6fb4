package org.onrecord.cli;

import java.io.PrintWriter;

/** Prints to standard error: a line for each problem and, if standard error is a terminal, progress. */
final class Messages {

    private static final String CLEAR_LINE = "\r\u001b[K";

    private final PrintWriter err;
    private final boolean terminal;
    private boolean inProgress;
    private int problems;

    Messages(Streams streams) {
        err = streams.err();
        terminal = streams.errIsTerminal();
    }

    void problem(Problem problem) {
        problems++;
        line("onrecord: " + problem.where() + ": " + problem.what() + "; " + problem.remedy());
    }

    /** Prints a warning about an article that was extracted. */
    void warning(String where, String text) {
        line("onrecord: " + where + ": warning: " + text);
    }

    void usage(String message, String command) {
        line("onrecord: " + message);
        line("Try '" + command + " --help'.");
    }

    /** Tells whether standard error is a terminal. */
    boolean watched() {
        return terminal;
    }

    /** Prints the number of finished articles in a line that the next one replaces. */
    void progress(long articles) {
        progress(Progress.count(articles));
    }

    /** Prints a line that the next one replaces. Any thread may call it. */
    synchronized void progress(String line) {
        if (terminal) {
            err.print(CLEAR_LINE + line);
            err.flush();
            inProgress = true;
        }
    }

    /** Prints the result of a run in one line. */
    void summary(String text) {
        line("onrecord: " + text);
    }

    synchronized void progressEnds() {
        if (inProgress) {
            err.print(CLEAR_LINE);
            err.flush();
            inProgress = false;
        }
    }

    /** Returns the number of problems so far. */
    int problems() {
        return problems;
    }

    /** Prints one line. Control characters are replaced, because names of files and articles may contain escape sequences. */
    private synchronized void line(String text) {
        progressEnds();
        err.print(text.replaceAll("\\p{Cntrl}+", " ").strip() + "\n");
        err.flush();
    }
}
