package org.onrecord.evaluation;

import java.util.List;

/**
 * What was measured of one system on one corpus.
 *
 * <pre>{@code
 * for (Scores.Scored scored : scores.all()) {
 *     Score score = scored.score();
 *     for (Figure figure : score.figures()) {
 *         System.out.println(scored.corpus() + ", " + score.group() + ": " + figure.name() + " = " + figure);
 *     }
 * }
 * }</pre>
 *
 * @apiNote May get more implementations: a {@code switch} over it should have a default.
 */
public sealed interface Score
        permits SourceScore,
                SpeakerScore,
                ConfidenceScore,
                PeopleScore,
                IndirectScore,
                EntityScore,
                GapScore,
                LinkScore,
                AnswerScore {

    /** Returns what a report calls it, such as {@code sources}. */
    String group();

    /** Returns its figures in reading order; their names are unique. */
    List<Figure> figures();
}
