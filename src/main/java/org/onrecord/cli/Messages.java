package org.onrecord.cli;

import java.io.PrintWriter;

/** What is said on standard error: a line for each problem, and progress where a person is watching. */
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

    /** Says what to know about an article that was extracted all the same. */
    void warning(String where, String text) {
        line("onrecord: " + where + ": warning: " + text);
    }

    void usage(String message, String command) {
        line("onrecord: " + message);
        line("Try '" + command + " --help'.");
    }

    /** Whether a person is watching. */
    boolean watched() {
        return terminal;
    }

    /** How many articles are done; the line is written over by the next one. */
    void progress(long articles) {
        progress(Progress.count(articles));
    }

    /** How far the work has come, in a line that is written over by the next one; any thread may say it. */
    synchronized void progress(String line) {
        if (terminal) {
            err.print(CLEAR_LINE + line);
            err.flush();
            inProgress = true;
        }
    }

    /** What was done, in one line. */
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

    /** How many problems there were. */
    int problems() {
        return problems;
    }

    /** Names of files and articles may hold anything: it stays one line, and the terminal is not steered by it. */
    private synchronized void line(String text) {
        progressEnds();
        err.print(text.replaceAll("\\p{Cntrl}+", " ").strip() + "\n");
        err.flush();
    }
}
