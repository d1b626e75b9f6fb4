package org.onrecord.cli;

/** A part cannot be gone on with: it is not of these inputs, or not of this program. */
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
