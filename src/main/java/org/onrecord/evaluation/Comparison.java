package org.onrecord.evaluation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The scores of OnRecord, and the baseline's scores on the same articles.
 *
 * @param ours the scores of OnRecord
 * @param baseline the scores of stock CoreNLP; null if it was not measured
 */
public record Comparison(Scores ours, @Nullable Scores baseline) {

    /**
     * The figures of one group, with a column for each corpus.
     *
     * @param group what the figures are about
     * @param columns in the order of the corpora
     */
    record Section(String group, List<Column> columns) {

        /** Returns the names of all figures in reading order. */
        List<String> names() {
            var names = new ArrayList<String>();
            for (Column column : columns) {
                int next = 0;
                for (String name : column.names()) {
                    int known = names.indexOf(name);
                    if (known < 0) {
                        names.add(next, name);
                    }
                    next = (known < 0 ? next : known) + 1;
                }
            }
            return names;
        }
    }

    /**
     * The figures of one group on one corpus.
     *
     * @param corpus the name of the corpus
     * @param ours by name
     * @param baseline by name; empty where it was not asked for, or has no such figures
     */
    record Column(String corpus, Map<String, Figure> ours, Map<String, Figure> baseline) {

        private LinkedHashSet<String> names() {
            var names = new LinkedHashSet<>(ours.keySet());
            names.addAll(baseline.keySet());
            return names;
        }

        /** Returns the corpus in few characters: the end of its path. */
        String title() {
            String[] steps = corpus.split("[/\\\\]");
            return steps.length < 2 ? corpus : steps[steps.length - 2] + "/" + steps[steps.length - 1];
        }

        /** Returns ours by the baseline's, {@code "1.18"}; empty where that says nothing. */
        String ratio(String name) {
            Figure our = ours.get(name);
            Figure its = baseline.get(name);
            if (our == null || its == null || our.isCount() || !our.isDefined() || !(its.value() > 0)) {
                return "";
            }
            return String.format(Locale.ROOT, "%.2f", our.value() / its.value());
        }
    }

    private record Key(String group, String corpus) {
        private static Key of(Scores.Scored scored) {
            return new Key(scored.score().group(), scored.corpus());
        }
    }

    /** Returns all figures in reading order. */
    List<Section> sections() {
        var its = new LinkedHashMap<Key, Map<String, Figure>>();
        if (baseline != null) {
            baseline.all().forEach(scored -> its.put(Key.of(scored), byName(scored.score())));
        }
        var sections = new LinkedHashMap<String, List<Column>>();
        for (Scores.Scored scored : ours.all()) {
            sections.computeIfAbsent(scored.score().group(), group -> new ArrayList<>())
                    .add(new Column(
                            scored.corpus(), byName(scored.score()), its.getOrDefault(Key.of(scored), Map.of())));
        }
        return sections.entrySet().stream()
                .map(section -> new Section(section.getKey(), section.getValue()))
                .toList();
    }

    private static Map<String, Figure> byName(Score score) {
        var figures = new LinkedHashMap<String, Figure>();
        score.figures().forEach(figure -> figures.put(figure.name(), figure));
        return figures;
    }

    /** Returns the corpora on which confidences were measured, with the score of OnRecord. */
    Map<String, ConfidenceScore> confidences() {
        var scores = new LinkedHashMap<String, ConfidenceScore>();
        for (Scores.Scored scored : ours.all()) {
            if (scored.score() instanceof ConfidenceScore confidence) {
                scores.put(scored.corpus(), confidence);
            }
        }
        return scores;
    }
}
