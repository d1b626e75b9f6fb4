package org.onrecord.evaluation;

import java.util.List;

/**
 * How many articles the system failed on.
 *
 * @param unanswered articles that the system gave no extraction for, by crashing or otherwise
 */
public record AnswerScore(int unanswered) implements Score {

    @Override
    public String group() {
        return "articles";
    }

    @Override
    public List<Figure> figures() {
        return List.of(Figure.count("unanswered", unanswered));
    }
}
