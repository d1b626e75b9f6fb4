package org.onrecord.evaluation;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.onrecord.document.EntityType;
import org.onrecord.document.Span;

/**
 * An article with what annotators found in it.
 *
 * @param id the article's name
 * @param text its text, into which all offsets point
 * @param segments every stretch between double quotation marks in one paragraph
 * @param attributions who says what, with and without quotation marks
 * @param mentions the named people, organizations and places
 */
public record GoldArticle(
        String id, String text, List<Segment> segments, List<Attribution> attributions, List<Mention> mentions) {

    /** Copies the lists. */
    public GoldArticle {
        segments = List.copyOf(segments);
        attributions = List.copyOf(attributions);
        mentions = List.copyOf(mentions);
    }

    /**
     * A stretch between double quotation marks.
     *
     * @param span the content, without the marks
     * @param attributed whether somebody is quoted with it
     * @param kind {@code direct} or {@code mixed}; null if not attributed
     * @param sources whom the text attributes it to; may be empty
     * @param cues the reporting words; may be empty
     */
    public record Segment(
            Span span, boolean attributed, @Nullable String kind, List<Span> sources, List<Span> cues) {
        /** Copies the lists. */
        public Segment {
            sources = List.copyOf(sources);
            cues = List.copyOf(cues);
        }
    }

    /**
     * Something that somebody says, writes or thinks.
     *
     * @param source the words that name the source; may be empty
     * @param cue the reporting words; may be empty
     * @param content what is reported
     */
    public record Attribution(List<Span> source, List<Span> cue, List<Span> content) {
        /** Copies the lists. */
        public Attribution {
            source = List.copyOf(source);
            cue = List.copyOf(cue);
            content = List.copyOf(content);
        }
    }

    /** A name in the text. */
    public record Mention(Span span, EntityType type) {}
}
