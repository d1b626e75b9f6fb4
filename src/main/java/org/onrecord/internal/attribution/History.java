package org.onrecord.internal.attribution;

import org.jspecify.annotations.Nullable;
import org.onrecord.internal.model.FeatureSink;
import org.onrecord.internal.phrase.ArticleSymbols;
import org.onrecord.internal.phrase.Phrase;
import org.onrecord.internal.phrase.QuotedContent;

/**
 * How the passages before were attributed.
 *
 * @param previous the passage before; null at the beginning
 * @param source its source; null for nobody
 * @param other the last source that was somebody else than {@code source}
 */
public record History(
        @Nullable QuotedContent previous,
        @Nullable Phrase source,
        @Nullable Phrase other) {
    /** Before the first passage. */
    public static final History NONE = new History(null, null, null);

    History then(ArticleSymbols reading, QuotedContent passage, @Nullable Phrase its) {
        boolean changes = source != null && (its == null || !same(reading, source, its));
        return new History(passage, its, changes ? source : other);
    }

    void features(
            FeatureSink f, ArticleSymbols reading, QuotedContent passage, Phrase phrase, String place, String type) {
        if (previous == null) {
            f.add("previous=none");
            return;
        }
        String link = link(reading, previous, passage);
        if (source == null) {
            f.add("previous=nobody link=", link);
            return;
        }
        String relation = relation(reading, passage, phrase, source);
        f.add("previous=", relation);
        f.add("previous=", relation, " link=", link);
        f.add("previous=", relation, " link=", link, " type=", type);
        f.add("previous=", relation, " source=", (source.first() < previous.first() ? "B" : "A"), " place=", place);
    }

    void nobody(FeatureSink f, ArticleSymbols reading, QuotedContent passage) {
        f.add(
                "nobody previous=",
                (previous == null
                        ? "none"
                        : (source == null ? "nobody" : "sourced") + " link=" + link(reading, previous, passage)));
    }

    private static String relation(ArticleSymbols reading, QuotedContent passage, Phrase phrase, Phrase source) {
        if (phrase == source) {
            return "same";
        } else if (same(reading, phrase, source)) {
            return phrase.first() < source.first() ? "alike-earlier" : "alike";
        } else if (phrase.first() > source.first() && phrase.first() < passage.first()) {
            return "later";
        }
        return phrase.first() < source.first() ? "earlier" : "after";
    }

    /** What stands between a passage and the next. */
    private static String link(ArticleSymbols reading, QuotedContent one, QuotedContent next) {
        String units = reading.units(reading.unitAt(one.end() - 1) + 1, reading.unitAt(next.first()));
        int paragraphs = reading.paragraph(next.first()) - reading.paragraph(one.end() - 1);
        return paragraphs > 1 ? "far" : units.length() > 12 ? "long" + paragraphs : Features.shorten(units, 6);
    }

    private static boolean same(ArticleSymbols reading, Phrase one, Phrase other) {
        return one == other
                || one.kind() == other.kind()
                        && reading.analysis
                                .token(one.head())
                                .text()
                                .equalsIgnoreCase(
                                        reading.analysis.token(other.head()).text());
    }
}
