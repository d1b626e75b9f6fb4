package org.onrecord.evaluation;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.onrecord.document.EntityType;
import org.onrecord.document.Span;

/** Reads gold articles from JSON Lines: {@code id}, {@code text}, and {@code segments}, {@code attributions}, {@code mentions}. */
public final class GoldJsonLines {
    private static final ObjectMapper JSON = new ObjectMapper();

    private GoldJsonLines() {}

    /**
     * Reads a file, one article a line; fields that are not there are empty lists.
     *
     * @throws GoldFormatException if a line is not such an object; the message names file and line
     * @throws IOException if the file cannot be read
     */
    public static List<GoldArticle> read(Path file) throws IOException {
        var articles = new ArrayList<GoldArticle>();
        int number = 0;
        try (var lines = Files.newBufferedReader(file)) {
            for (String line; (line = lines.readLine()) != null; ) {
                number++;
                if (!line.isBlank()) {
                    articles.add(article(JSON.readTree(line)));
                }
            }
        } catch (com.fasterxml.jackson.core.JacksonException | IllegalArgumentException | NullPointerException e) {
            throw new GoldFormatException(file, number + (number == 0 ? 1 : 0), e);
        }
        return articles;
    }

    private static GoldArticle article(JsonNode json) {
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
            mentions.add(new GoldArticle.Mention(
                    span(mention), EntityType.valueOf(mention.path("type").asText())));
        }
        return new GoldArticle(
                json.required("id").asText(), json.required("text").asText(), segments, attributions, mentions);
    }

    private static Span span(JsonNode json) {
        return new Span(json.required("start").asInt(), json.required("end").asInt());
    }

    private static List<Span> spans(JsonNode json) {
        var spans = new ArrayList<Span>();
        for (JsonNode span : json) {
            spans.add(new Span(span.required(0).asInt(), span.required(1).asInt()));
        }
        return spans;
    }
}
