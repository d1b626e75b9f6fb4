package org.onrecord.evaluation;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import org.onrecord.document.EntityType;
import org.onrecord.document.Span;

/**
 * Reads gold articles from JSON Lines. Each line is an object with {@code id}, {@code text} and any of these:
 *
 * <ul>
 *   <li>{@code segments}: objects with {@code start}, {@code end}, {@code attributed} and, for the attributed, {@code kind},
 *       {@code sources} and {@code cues}
 *   <li>{@code attributions}: objects with {@code source}, {@code cue} and {@code content}
 *   <li>{@code mentions}: for names, objects with {@code start}, {@code end} and {@code type}; for coreference, arrays of start,
 *       end, text, chain, type and form, as in GUM
 *   <li>{@code pronoun}, an array of start, end and text, with {@code names}, arrays of start, end, text and whether the pronoun
 *       refers to it, as in GAP
 * </ul>
 *
 * <p>Sources, cues and contents are arrays of arrays that begin with start and end. All offsets are half-open UTF-16 code units.
 *
 * <pre>{@code
 * List<GoldArticle> articles = GoldJsonLines.read(Path.of("gold.jsonl"));
 * }</pre>
 */
public final class GoldJsonLines {
    private static final ObjectMapper JSON = new ObjectMapper().enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);

    /** All offsets of the line must lie in it. */
    private final String text;

    private GoldJsonLines(String text) {
        this.text = text;
    }

    /**
     * Reads a file, one article a line; missing fields are empty lists, and names of other types than ours are passed over.
     *
     * @throws GoldFormatException if a line is not such an object or repeats an id; the message names file and line
     * @throws IOException if the file cannot be read
     */
    public static List<GoldArticle> read(Path file) throws IOException {
        var articles = new LinkedHashMap<String, GoldArticle>();
        GoldLines.read(file, line -> {
            if (!line.isBlank()) {
                GoldArticle article = article(line);
                if (articles.putIfAbsent(article.id(), article) != null) {
                    throw new IllegalArgumentException("the id '" + article.id() + "' occurs a second time");
                }
            }
        });
        return List.copyOf(articles.values());
    }

    private static GoldArticle article(String line) {
        JsonNode json;
        try {
            json = JSON.readTree(line);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("not JSON: " + e.getOriginalMessage(), e);
        }
        String text = json.required("text").asText();
        return new GoldJsonLines(text).article(json);
    }

    private GoldArticle article(JsonNode json) {
        var segments = new ArrayList<GoldArticle.Segment>();
        for (JsonNode segment : json.path("segments")) {
            segments.add(new GoldArticle.Segment(
                    span(segment),
                    segment.path("attributed").asBoolean(),
                    segment.path("kind").asText(null),
                    spans(segment.path("sources")),
                    spans(segment.path("cues"))));
        }
        var attributions = new ArrayList<GoldArticle.Attribution>();
        for (JsonNode attribution : json.path("attributions")) {
            attributions.add(new GoldArticle.Attribution(
                    spans(attribution.path("source")),
                    spans(attribution.path("cue")),
                    spans(attribution.path("content")),
                    isMarked(attribution.path("content"))));
        }
        var mentions = new ArrayList<GoldArticle.Mention>();
        var references = new ArrayList<GoldArticle.Reference>();
        for (JsonNode mention : json.path("mentions")) {
            EntityType type = TypeLabel.parse(mention.path("type").asText());
            if (mention.isArray()) {
                references.add(reference(mention));
            } else if (type != null) {
                mentions.add(new GoldArticle.Mention(span(mention), type));
            }
        }
        String id = json.required("id").asText();
        return new GoldArticle(id, text, segments, attributions, mentions, pronouns(json), references);
    }

    /** Tells whether a content is in marks, by the text that the annotators saw, which may have marks that the span leaves out. */
    private boolean isMarked(JsonNode content) {
        boolean isMarked = false;
        for (JsonNode stretch : content) {
            isMarked |= stretch.path(2).isTextual()
                    ? QuotationMarks.areIn(stretch.path(2).asText())
                    : QuotationMarks.areInOrBeside(List.of(span(stretch.get(0), stretch.get(1))), text);
        }
        return isMarked;
    }

    private List<GoldArticle.AmbiguousPronoun> pronouns(JsonNode json) {
        JsonNode pronoun = json.path("pronoun");
        if (!pronoun.isArray()) {
            return List.of();
        }
        var names = new ArrayList<GoldArticle.AmbiguousPronoun.Candidate>();
        for (JsonNode name : json.path("names")) {
            JsonNode isMeant = name.required(3);
            if (!isMeant.isBoolean()) {
                throw new IllegalArgumentException("name " + name + " does not end with true or false");
            }
            names.add(new GoldArticle.AmbiguousPronoun.Candidate(span(name.get(0), name.get(1)), isMeant.asBoolean()));
        }
        return List.of(new GoldArticle.AmbiguousPronoun(span(pronoun.required(0), pronoun.required(1)), names));
    }

    private GoldArticle.Reference reference(JsonNode mention) {
        JsonNode chain = mention.required(3);
        if (!chain.isInt()) {
            throw new IllegalArgumentException("chain " + chain + " is not a whole number");
        }
        return new GoldArticle.Reference(
                span(mention.get(0), mention.get(1)),
                chain.asInt(),
                mention.required(4).asText(),
                mention.required(5).asText());
    }

    private Span span(JsonNode json) {
        return span(json.required("start"), json.required("end"));
    }

    private List<Span> spans(JsonNode json) {
        var spans = new ArrayList<Span>();
        for (JsonNode span : json) {
            spans.add(span(span.required(0), span.required(1)));
        }
        return spans;
    }

    private Span span(JsonNode start, JsonNode end) {
        if (!start.isInt() || !end.isInt()) {
            throw new IllegalArgumentException("offsets " + start + ", " + end + " are not whole numbers");
        }
        var span = new Span(start.asInt(), end.asInt());
        if (span.end() > text.length()) {
            throw new IllegalArgumentException(
                    "span " + span + " reaches beyond the text of " + text.length() + " characters");
        }
        return span;
    }
}
