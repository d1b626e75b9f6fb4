package org.onrecord.evaluation;

import java.time.LocalDate;
import java.util.List;
import org.onrecord.document.Provenance;

/**
 * Everything that a reader needs to reproduce the figures.
 *
 * @param by the library and models that were measured
 * @param commit the version of the source; {@code unknown} outside a clone
 * @param date the day, in UTC
 * @param command the command line
 * @param corpora each gold file with the number of its articles
 */
public record EvaluationRun(Provenance by, String commit, LocalDate date, String command, List<String> corpora) {

    /** Copies the list. */
    public EvaluationRun {
        corpora = List.copyOf(corpora);
    }
}
