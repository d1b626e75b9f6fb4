package org.onrecord.internal.attribution;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.onrecord.internal.model.FeatureSink;
import org.onrecord.internal.phrase.ArticleSymbols;
import org.onrecord.internal.phrase.Content;
import org.onrecord.internal.phrase.Phrase;

/**
 * How the contents so far have been attributed.
 *
 * @param previous the content before; null at the beginning
 * @param source its source; null for nobody
 * @param other the last source that was somebody else than {@code source}
 * @param recent the sources of the last contents that have one, in text order
 */
public record History(
        @Nullable Content previous,
        @Nullable Phrase source,
        @Nullable Phrase other,
        List<Phrase> recent) {
    /** Before the first content. */
    public static final History NONE = new History(null, null, null, List.of());

    /** How many sources are remembered. */
    private static final int MAX_RECENT = 8;

    private static final int MAX_TIMES = 3;
    private static final int MAX_AGO = 4;
    private static final int MAX_LINK_UNITS = 12;
    private static final int MAX_LINK_PATTERN = 6;

    /** Returns the history once a content has a source, or null for nobody. */
    public History then(ArticleSymbols symbols, Content content, @Nullable Phrase itsSource) {
        boolean changes = source != null && (itsSource == null || !isSame(symbols, source, itsSource));
        return new History(content, itsSource, changes ? source : other, recentAnd(itsSource));
    }

    private List<Phrase> recentAnd(@Nullable Phrase itsSource) {
        if (itsSource == null) {
            return recent;
        }
        var sources = new ArrayList<>(recent.subList(Math.max(0, recent.size() - MAX_RECENT + 1), recent.size()));
        sources.add(itsSource);
        return List.copyOf(sources);
    }

    /** Adds the features of a phrase as the source of the next content. */
    void features(FeatureSink f, ArticleSymbols symbols, Content content, Phrase phrase, String place, String type) {
        if (previous == null) {
            f.add("previous=none");
            return;
        }
        String link = link(symbols, previous, content);
        if (source == null) {
            f.add("previous=nobody link=", link);
            return;
        }
        String relation = relation(symbols, content, phrase, source);
        recent(f, symbols, phrase, place, relation);
        f.add("previous-kind=", relation, " kind=", phrase.kind(), source.kind(), " place=", place);
        f.add("previous=", relation);
        f.add("previous=", relation, " link=", link);
        f.add("previous=", relation, " link=", link, " type=", type);
        f.add("previous=", relation, " source=", (source.first() < previous.first() ? "B" : "A"), " place=", place);
    }

    /** Adds how often and how long ago a phrase like this one was the source. */
    private void recent(FeatureSink f, ArticleSymbols symbols, Phrase phrase, String place, String relation) {
        int times = 0;
        int ago = 0;
        for (int k = recent.size() - 1; k >= 0; k--) {
            if (isSame(symbols, recent.get(k), phrase)) {
                times++;
                ago = ago == 0 ? recent.size() - k : ago;
            }
        }
        f.add("spoke=", Math.min(MAX_TIMES, times), " place=", place);
        f.add("spoke=", Math.min(MAX_TIMES, times), " ago=", Math.min(MAX_AGO, ago), " ", relation);
    }

    /** Adds the feature of the answer that nobody is the source of the next content. */
    void nobodyFeatures(FeatureSink f, ArticleSymbols symbols, Content content) {
        if (previous == null) {
            f.add("nobody previous=", "none");
        } else {
            String link = link(symbols, previous, content);
            f.add("nobody previous=", source == null ? "nobody" : "sourced", " link=", link);
        }
    }

    /** Returns how a phrase relates to the source of the content before. */
    private static String relation(ArticleSymbols symbols, Content content, Phrase phrase, Phrase source) {
        boolean earlier = phrase.first() < source.first();
        if (phrase == source) {
            return "same";
        } else if (isSame(symbols, phrase, source)) {
            return earlier ? "alike-earlier" : "alike";
        } else if (phrase.first() > source.first() && phrase.first() < content.first()) {
            return "later";
        }
        return earlier ? "earlier" : "after";
    }

    /** Returns the units between a content and the next. */
    private static String link(ArticleSymbols symbols, Content one, Content next) {
        int paragraphs = symbols.paragraph(next.first()) - symbols.paragraph(one.end() - 1);
        if (paragraphs > 1) {
            return "far";
        }
        String units = symbols.codes(symbols.unitAfter(one), symbols.unitAt(next.first()));
        return units.length() > MAX_LINK_UNITS ? "long" + paragraphs : PairFeatures.shorten(units, MAX_LINK_PATTERN);
    }

    /** Tells whether two phrases are one, or of one kind with the same head. */
    private static boolean isSame(ArticleSymbols symbols, Phrase one, Phrase other) {
        return one == other || one.kind() == other.kind() && head(symbols, one).equalsIgnoreCase(head(symbols, other));
    }

    private static String head(ArticleSymbols symbols, Phrase phrase) {
        return symbols.analysis().token(phrase.head()).text();
    }
}
