package org.onrecord.internal.coreference;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.onrecord.document.EntityType;
import org.onrecord.document.Span;
import org.onrecord.internal.cluster.EntityCluster;
import org.onrecord.internal.cluster.EntityClusters;
import org.onrecord.internal.lexicon.Lexicon;
import org.onrecord.internal.linguistics.Analysis;
import org.onrecord.internal.phrase.Content;
import org.onrecord.internal.phrase.Phrase;
import org.onrecord.internal.phrase.Phrases;

/**
 * Tells who asks and who answers in an interview whose turns have the labels "Q" and "A". The one who answers is the only person whom the
 * text names before it, apart from those whom it calls the interviewer ({@link Interviewer}).
 */
public final class Interviewee {
    private static final Set<String> ANSWERS = Set.of("A", "A.", "Answer", "ANSWER");
    private static final Set<String> QUESTIONS = Set.of("Q", "Q.", "Question", "QUESTION");

    /** How sure that is; an estimate, since corpora have too few interviews to count. */
    private static final double PROBABILITY = 0.8;

    private Interviewee() {}

    /** Returns the meanings of phrases with those of the labels of questions and answers. */
    public static Map<Phrase, Meaning> answers(
            Lexicon lexicon,
            Map<Phrase, Meaning> meanings,
            Analysis analysis,
            EntityClusters clusters,
            Phrases phrases,
            List<Content> contents) {
        List<Content> turns =
                contents.stream().filter(content -> content.label() != null).toList();
        if (turns.isEmpty()) {
            return meanings;
        }
        int interview = analysis.firstEndingAfter(label(turns.get(0)).start());
        List<EntityCluster> introduced = clusters.all().stream()
                .filter(cluster -> cluster.type() == EntityType.PERSON
                        && cluster.names().get(0).first() < interview)
                .toList();
        var interviewer = new Interviewer(lexicon, analysis, interview);
        List<EntityCluster> asking = introduced.stream().filter(interviewer::is).toList();
        List<EntityCluster> answering =
                introduced.stream().filter(person -> !asking.contains(person)).toList();
        var all = new LinkedHashMap<>(meanings);
        for (Content turn : turns) {
            Span label = label(turn);
            int index = phrases.firstFrom(analysis.firstEndingAfter(label.start()));
            String words = label.in(analysis.text());
            List<EntityCluster> meant =
                    ANSWERS.contains(words) ? answering : QUESTIONS.contains(words) ? asking : List.of();
            if (meant.size() == 1 && index < phrases.size()) {
                all.put(phrases.get(index), new Meaning(meant, PROBABILITY));
            }
        }
        return all;
    }

    private static Span label(Content turn) {
        return Objects.requireNonNull(turn.label());
    }
}
