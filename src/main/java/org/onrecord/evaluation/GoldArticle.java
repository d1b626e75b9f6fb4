package org.onrecord.evaluation;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.onrecord.document.EntityType;
import org.onrecord.document.Span;

/**
 * An article with what annotators marked in it. A corpus rarely has everything: what it lacks is an empty list.
 *
 * @apiNote May get more components: read it by its accessors.
 * @param id the article's name
 * @param text its text; all spans are offsets into it
 * @param segments every stretch between double quotation marks in one paragraph
 * @param attributions who says what, with and without quotation marks
 * @param mentions the named people, organizations and places
 * @param pronouns pronouns with the names that each may refer to
 * @param references all mentions of anything, tied into chains that refer to the same
 */
public record GoldArticle(
        String id,
        String text,
        List<Segment> segments,
        List<Attribution> attributions,
        List<Mention> mentions,
        List<AmbiguousPronoun> pronouns,
        List<Reference> references) {

    /** Copies the lists. */
    public GoldArticle {
        segments = List.copyOf(segments);
        attributions = List.copyOf(attributions);
        mentions = List.copyOf(mentions);
        pronouns = List.copyOf(pronouns);
        references = List.copyOf(references);
    }

    /** Makes an article without annotated coreference. */
    public GoldArticle(
            String id, String text, List<Segment> segments, List<Attribution> attributions, List<Mention> mentions) {
        this(id, text, segments, attributions, mentions, List.of(), List.of());
    }

    /**
     * A stretch between double quotation marks.
     *
     * @param span the content, without the marks
     * @param attributed whether somebody is quoted with it
     * @param kind {@code direct} or {@code mixed}; null if not attributed
     * @param sources whom the text attributes it to; may be empty
     * @param cues the reporting words; may be empty
     * @param speaker who that is; null where the corpus itself does not say
     */
    public record Segment(
            Span span,
            boolean attributed,
            @Nullable String kind,
            List<Span> sources,
            List<Span> cues,
            GoldSpeakers.@Nullable GoldSpeaker speaker) {

        /** Copies the lists. */
        public Segment {
            sources = List.copyOf(sources);
            cues = List.copyOf(cues);
        }

        /** Makes a segment without a speaker. */
        public Segment(Span span, boolean attributed, @Nullable String kind, List<Span> sources, List<Span> cues) {
            this(span, attributed, kind, sources, cues, null);
        }
    }

    /**
     * Something that somebody says, writes or thinks.
     *
     * @param source the words that name the source; may be empty
     * @param cue the reporting words; may be empty
     * @param content what is reported
     * @param isMarked whether some of the content is in quotation marks
     */
    public record Attribution(List<Span> source, List<Span> cue, List<Span> content, boolean isMarked) {

        /** Copies the lists. */
        public Attribution {
            source = List.copyOf(source);
            cue = List.copyOf(cue);
            content = List.copyOf(content);
        }
    }

    /** A name in the text. */
    public record Mention(Span span, EntityType type) {}

    /**
     * A pronoun that could refer to any of several names.
     *
     * @param span the pronoun
     * @param names the names
     */
    public record AmbiguousPronoun(Span span, List<Candidate> names) {

        /** Copies the list. */
        public AmbiguousPronoun {
            names = List.copyOf(names);
        }

        /**
         * A name beside a pronoun.
         *
         * @param span the name
         * @param isMeant whether the pronoun refers to it
         */
        public record Candidate(Span span, boolean isMeant) {}
    }

    /**
     * A mention in a chain of mentions that refer to the same.
     *
     * @param span the whole phrase
     * @param chain the number of its chain
     * @param type the corpus' own type, such as {@code person}, {@code organization}, {@code place} or {@code time}
     * @param form {@code name}, {@code nominal} or {@code pronoun}
     */
    public record Reference(Span span, int chain, String type, String form) {}
}
