package org.onrecord.evaluation;

import java.util.ArrayList;
import java.util.List;

/**
 * All scores of one system, each with the corpus that it was measured on.
 *
 * <p>The figures that are asked for first:
 *
 * <pre>{@code
 * for (SourceScore sources : scores.of(SourceScore.class)) {
 *     PrecisionRecall total = sources.total();
 *     Ratio direct = sources.recall().get("direct");
 *     System.out.println("F1 " + total.f1() + ", recall of direct quotations " + direct.value());
 * }
 * List<SpeakerScore> speakers = scores.of(SpeakerScore.class);
 * List<ConfidenceScore> confidence = scores.of(ConfidenceScore.class);
 * List<PeopleScore> people = scores.of(PeopleScore.class);
 * List<IndirectScore> indirect = scores.of(IndirectScore.class);
 * List<EntityScore> entities = scores.of(EntityScore.class);
 * List<GapScore> pronouns = scores.of(GapScore.class);
 * List<LinkScore> links = scores.of(LinkScore.class);
 * List<AnswerScore> answers = scores.of(AnswerScore.class);
 * }</pre>
 *
 * @param all in reading order
 */
public record Scores(List<Scored> all) {

    /** Copies the list. */
    public Scores {
        all = List.copyOf(all);
    }

    /**
     * A score and where it comes from.
     *
     * @param corpus the name of the corpus
     * @param score what was measured on it
     */
    public record Scored(String corpus, Score score) {}

    /** Returns the scores of one kind in the order of the corpora; empty where it was not measured. */
    public <S extends Score> List<S> of(Class<S> kind) {
        return all.stream()
                .map(Scored::score)
                .filter(kind::isInstance)
                .map(kind::cast)
                .toList();
    }

    /** Returns these without the scores of one kind. */
    public Scores without(Class<? extends Score> kind) {
        var others = new ArrayList<>(all);
        others.removeIf(scored -> kind.isInstance(scored.score()));
        return new Scores(others);
    }
}
