package org.onrecord.input;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/**
 * What the JSON-LD of a page says about its article, in the vocabulary of schema.org; empty strings for what it does not say.
 * JSON that is wrong is ignored, as search engines ignore it.
 */
record LinkedData(String title, String outlet, String date, String author, String url) {

    private static final JsonMapper JSON = JsonMapper.builder()
            // Line breaks in strings are the commonest fault.
            .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
            .build();

    private static final LinkedData NONE = new LinkedData("", "", "", "", "");
    private static final Set<String> OTHER_ARTICLES = Set.of("BlogPosting", "LiveBlogPosting", "Report");

    /** Returns what the page says about its first article. */
    static LinkedData of(Document page) {
        List<JsonNode> nodes = new ArrayList<>();
        for (Element script : page.select("script[type=application/ld+json]")) {
            try {
                collect(JSON.readTree(script.data()), nodes);
            } catch (JsonProcessingException e) {
                // The page has other ways to say it.
            }
        }
        Map<String, JsonNode> byId = new HashMap<>();
        nodes.stream()
                .filter(node -> node.has("@id"))
                .forEach(node -> byId.putIfAbsent(node.path("@id").asText(), node));
        return nodes.stream()
                .filter(LinkedData::isArticle)
                .findFirst()
                .map(node -> of(node, byId))
                .orElse(NONE);
    }

    private static LinkedData of(JsonNode article, Map<String, JsonNode> byId) {
        String url = string(article.path("url"));
        JsonNode page = article.path("mainEntityOfPage");
        return new LinkedData(
                string(article.path("headline")),
                names(article.path("publisher"), byId),
                string(article.path("datePublished")),
                names(article.path("author"), byId),
                url.isEmpty() ? string(page.isObject() ? page.path("@id") : page) : url);
    }

    /** Collects the things that a page is about, without the lists of other articles. */
    private static void collect(JsonNode json, List<JsonNode> nodes) {
        if (json.isArray()) {
            json.forEach(one -> collect(one, nodes));
        } else if (json.isObject()) {
            nodes.add(json);
            collect(json.path("@graph"), nodes);
            collect(json.path("mainEntity"), nodes);
        }
    }

    private static boolean isArticle(JsonNode node) {
        JsonNode type = node.path("@type");
        for (JsonNode one : type.isArray() ? type : List.of(type)) {
            String name = one.asText().replaceFirst("^.*[/:]", "");
            if (name.endsWith("Article") || OTHER_ARTICLES.contains(name)) {
                return true;
            }
        }
        return false;
    }

    /** Returns the names of people or organizations, joined by "; ". Each may be an object, a name or a reference. */
    private static String names(JsonNode json, Map<String, JsonNode> byId) {
        Set<String> names = new LinkedHashSet<>();
        for (JsonNode one : json.isArray() ? json : List.of(json)) {
            JsonNode full =
                    one.has("name") ? one : byId.getOrDefault(one.path("@id").asText(), one);
            JsonNode name = full.path("name");
            for (JsonNode value : name.isArray() ? name : List.of(full.isTextual() ? full : name)) {
                names.add(string(value));
            }
        }
        names.remove("");
        return String.join("; ", names);
    }

    private static String string(JsonNode json) {
        // Many write the entities of HTML, which JSON does not have.
        return json.isTextual() ? Parser.unescapeEntities(json.asText(), false).strip() : "";
    }
}
