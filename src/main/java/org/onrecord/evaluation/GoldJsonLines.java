package org.onrecord.evaluation;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.onrecord.document.EntityType;
import org.onrecord.document.Span;

/**
 * Reads gold articles from JSON Lines: {@code id}, {@code text}, and {@code segments}, {@code attributions}, {@code mentions}.
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
     * Reads a file, one article a line; fields that are not there are empty lists, mentions of other types than ours are
     * passed over.
     *
     * @throws GoldFormatException if a line is not such an object; the message names file and line
     * @throws IOException if the file cannot be read
     */
    public static List<GoldArticle> read(Path file) throws IOException {
        var articles = new ArrayList<GoldArticle>();
        GoldLines.read(file, line -> {
            if (!line.isBlank()) {
                articles.add(article(line));
            }
        });
        return articles;
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
                    spans(attribution.path("content"))));
        }
        var mentions = new ArrayList<GoldArticle.Mention>();
        for (JsonNode mention : json.path("mentions")) {
            EntityType type = TypeLabel.parse(mention.path("type").asText());
            if (type != null) {
                mentions.add(new GoldArticle.Mention(span(mention), type));
            }
        }
        return new GoldArticle(json.required("id").asText(), text, segments, attributions, mentions);
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
