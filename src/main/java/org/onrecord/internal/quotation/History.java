package org.onrecord.internal.quotation;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.onrecord.internal.entity.Phrase;

/** How the passage before was attributed. */
record History(@Nullable Passage previous, @Nullable Phrase source) {
    static final History NONE = new History(null, null);

    void features(List<String> f, Reading reading, Passage passage, Phrase phrase, String place, String type) {
        if (previous == null) {
            f.add("previous=none");
            return;
        }
        String link = link(reading, passage);
        if (source == null) {
            f.add("previous=nobody link=" + link);
            return;
        }
        String relation;
        if (phrase == source) {
            relation = "same";
        } else if (sameHead(reading, phrase, source)) {
            relation = phrase.first() < source.first() ? "alike-earlier" : "alike";
        } else if (phrase.first() > source.first() && phrase.first() < passage.first()) {
            relation = "later";
        } else if (phrase.first() < source.first()) {
            relation = "earlier";
        } else {
            relation = "after";
        }
        f.add("previous=" + relation);
        f.add("previous=" + relation + " link=" + link);
        f.add("previous=" + relation + " link=" + link + " type=" + type);
        f.add("previous=" + relation + " source=" + (source.first() < previous.first() ? "B" : "A") + " place="
                + place);
    }

    void nobody(List<String> f, Reading reading, Passage passage) {
        f.add("nobody previous="
                + (previous == null
                        ? "none"
                        : (source == null ? "nobody" : "sourced") + " link=" + link(reading, passage)));
    }

    /** What stands between the previous passage and this one. */
    private String link(Reading reading, Passage passage) {
        String units = reading.units(reading.unitAt(previous.end() - 1) + 1, reading.unitAt(passage.first()));
        int paragraphs = reading.paragraph(passage.first()) - reading.paragraph(previous.end() - 1);
        return paragraphs > 1 ? "far" : units.length() > 12 ? "long" + paragraphs : Features.shorten(units, 6);
    }

    private static boolean sameHead(Reading reading, Phrase one, Phrase other) {
        return one.kind() == other.kind()
                && reading.analysis
                        .token(one.head())
                        .text()
                        .equalsIgnoreCase(reading.analysis.token(other.head()).text());
    }
}
