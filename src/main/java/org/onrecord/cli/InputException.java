package org.onrecord.cli;

/** Part of an input cannot be read; what follows it may be. */
final class InputException extends Exception {

    private final transient Problem problem;

    InputException(Problem problem) {
        super(problem.what());
        this.problem = problem;
    }

    InputException(String where, String what, String remedy) {
        this(new Problem(where, what, remedy));
    }

    Problem problem() {
        return problem;
    }
}
