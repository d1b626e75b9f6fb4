package org.onrecord.evaluation;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * How often the speakers are right.
 *
 * @param strict the named: exactly the entities with the article's fullest names and the right type; the unnamed: the source
 *     is right and no entity is claimed
 * @param lenient takes the article's shorter names, any type, and one of several joint speakers, too
 * @param resolved strict, over the segments whose source is right; shows the losses of coreference
 * @param byKind strict, by kind of speaker
 */
public record SpeakerScore(Ratio strict, Ratio lenient, Ratio resolved, SortedMap<String, Ratio> byKind)
        implements Score {

    /** Copies the map. */
    public SpeakerScore {
        byKind = Collections.unmodifiableSortedMap(new TreeMap<>(byKind));
    }

    @Override
    public String group() {
        return "speakers";
    }

    @Override
    public List<Figure> figures() {
        var figures = new ArrayList<Figure>();
        figures.add(Figure.of("strict", strict));
        figures.add(Figure.of("lenient", lenient));
        figures.add(Figure.of("strict where the source is right", resolved));
        byKind.forEach((kind, ratio) -> figures.add(Figure.of("strict, " + kind.toLowerCase(Locale.ROOT), ratio)));
        return figures;
    }

    /** Returns the score over the segments in {@code speakers}. */
    static SpeakerScore of(List<Alignment> articles, GoldSpeakers speakers) {
        Ratio strict = new Ratio(0, 0);
        Ratio lenient = strict;
        Ratio resolved = strict;
        var byKind = new TreeMap<String, Ratio>();
        for (Alignment article : articles) {
            for (int k = 0; k < article.gold().segments().size(); k++) {
                GoldSpeakers.GoldSpeaker speaker = speakers.of(article.gold().id(), k);
                if (speaker != null) {
                    SpeakerMatch match = SpeakerMatch.of(article, k, speaker);
                    strict = strict.plus(match.strict());
                    lenient = lenient.plus(match.lenient());
                    resolved = article.isSourceRight(k) ? resolved.plus(match.strict()) : resolved;
                    byKind.put(
                            speaker.kind(),
                            byKind.getOrDefault(speaker.kind(), new Ratio(0, 0)).plus(match.strict()));
                }
            }
        }
        return new SpeakerScore(strict, lenient, resolved, byKind);
    }
}
