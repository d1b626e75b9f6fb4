package org.onrecord.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.net.http.HttpResponse;
import java.util.Locale;

/** The server's description of itself, held against its answers. */
final class OpenApi {

    private static final ObjectMapper MAPPER = new ObjectMapper();

    private final JsonNode document;

    OpenApi(String json) {
        document = parse(json);
    }

    JsonNode at(String path) {
        return document.at(path);
    }

    /** Compares status, media type, headers and JSON with what is described. Paths and methods that are not described are not found or refused. */
    void check(HttpResponse<String> answer) {
        String path = answer.request().uri().getPath();
        JsonNode described = document.path("paths").path(path);
        String asked = answer.request() + " " + answer.statusCode() + " "
                + answer.headers().map();
        if (answer.statusCode() == 431 || path.contains("..")) {
            return; // Refused before anybody looked at the path.
        }
        if (described.isMissingNode()) {
            checkOtherPath(path, answer.statusCode());
            return;
        }
        String method = answer.request().method().toLowerCase(Locale.ROOT);
        if (!described.has(method) && !method.equals("head")) {
            assertThat(answer.statusCode()).as(asked).isIn(200, 403, 405, 503);
            method = described.fieldNames().next();
        }
        JsonNode response = described
                .path(method.equals("head") ? "get" : method)
                .path("responses")
                .path(String.valueOf(answer.statusCode()));
        boolean preflight = answer.request().method().equals("OPTIONS") && answer.statusCode() == 200;
        if (preflight) {
            return;
        }
        assertThat(response.isMissingNode()).as("not described: " + asked).isFalse();
        response.path("headers")
                .fieldNames()
                .forEachRemaining(name ->
                        assertThat(answer.headers().firstValue(name)).as(asked).isPresent());
        String mediaType =
                answer.headers().firstValue("Content-Type").orElse("").replaceFirst(";.*", "");
        JsonNode content = response.path("content").path(mediaType);
        assertThat(content.isMissingNode())
                .as("media type not described: " + asked)
                .isFalse();
        if (mediaType.endsWith("json") && !answer.body().isEmpty()) {
            answer.body().lines().filter(line -> mediaType.endsWith("ndjson")).forEach(line -> check(content, line));
            if (!mediaType.endsWith("ndjson")) {
                check(content, answer.body());
            }
        }
    }

    private static void checkOtherPath(String path, int status) {
        if (!path.matches("/(article|server)\\.(css|js)|/examples/[a-z-]+\\.txt")) {
            assertThat(status).as(path).isIn(403, 404, 503);
        }
    }

    private void check(JsonNode content, String json) {
        ObjectNode schema = MAPPER.createObjectNode();
        schema.set("components", document.path("components"));
        schema.setAll((ObjectNode) content.path("schema"));
        assertThat(SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                        .getSchema(schema)
                        .validate(parse(json)))
                .as(json)
                .isEmpty();
    }

    static JsonNode parse(String json) {
        try {
            return MAPPER.readTree(json);
        } catch (JsonProcessingException e) {
            throw new AssertionError(json, e);
        }
    }
}
