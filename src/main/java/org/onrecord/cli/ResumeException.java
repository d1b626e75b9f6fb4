package org.onrecord.cli;

/** A partial output cannot be resumed: it comes from other inputs or another version. */
final class ResumeException extends RuntimeException {

    private final transient Problem problem;

    ResumeException(Problem problem) {
        super(problem.what());
        this.problem = problem;
    }

    Problem problem() {
        return problem;
    }
}
