package org.onrecord.cli;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.onrecord.document.Article;
import org.onrecord.document.Provenance;

/**
 * What earlier runs have done: the articles that have a line in the part, and those in the list of failures. Both files grew in the
 * order of the articles, so together they cover the first articles of the inputs without a gap. Each article is compared with its
 * line.
 */
final class ResumeState implements Closeable {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final Path part;
    private final BufferedReader lines;
    private final Set<Long> failed;
    private final Provenance by;
    private @Nullable String nextId;
    private long line;
    private long covered;

    /**
     * @param part a part whose last line is whole, or a complete output
     * @param failed the numbers of records that failed
     * @param by the library and models of this run
     */
    ResumeState(Path part, Set<Long> failed, Provenance by) throws IOException {
        this.part = part;
        this.failed = failed;
        this.by = by;
        lines = Files.newBufferedReader(part);
        advance();
    }

    /**
     * Returns whether the record is done with; asked for each in turn.
     *
     * @throws ResumeException if the part is not of these inputs
     */
    boolean covers(NumberedRecord record) throws IOException {
        if (failed.contains(record.number())) {
            covered++;
            return true;
        }
        if (nextId == null) {
            return false;
        }
        if (!nextId.equals(record.id())) {
            throw mismatch("is about article " + nextId + ", but the input has there "
                    + record.record().origin());
        }
        covered++;
        advance();
        return true;
    }

    /** Returns how many records were done with before. */
    long covered() {
        return covered;
    }

    /** @throws ResumeException if the part has articles that the inputs do not have */
    void end() {
        if (nextId != null) {
            throw mismatch("is about article " + nextId + ", but the inputs have no more articles");
        }
    }

    /** Returns the exception for an article of the inputs that a complete output lacks. */
    ResumeException lacks(Article article) {
        return mismatch("ends without article " + article.id() + " of the inputs");
    }

    @Override
    public void close() throws IOException {
        lines.close();
    }

    private void advance() throws IOException {
        String text = lines.readLine();
        line++;
        nextId = text == null ? null : id(text);
    }

    /** Reads only the start of a line, where id and provenance are. */
    private String id(String text) throws IOException {
        String id = null;
        try (JsonParser json = JSON.createParser(text)) {
            json.nextToken();
            for (String field = json.nextFieldName(); field != null; field = json.nextFieldName()) {
                JsonToken value = json.nextToken();
                if (field.equals("id")) {
                    id = json.getText();
                } else if (field.equals("by")) {
                    throw mismatch("is of schema 1: another version of the library wrote it");
                } else if (field.equals("provenance") && value == JsonToken.START_OBJECT) {
                    JsonNode other = json.readValueAsTree();
                    if (!other.path("library").asText().equals(by.libraryVersion())
                            || !other.path("models").asText().equals(by.modelsDigest())) {
                        throw mismatch("was written by another version of the library or its models");
                    }
                    break;
                }
            }
        }
        if (id == null) {
            throw mismatch("has no id");
        }
        return id;
    }

    private ResumeException mismatch(String what) {
        return new ResumeException(new Problem(
                part + ":" + line,
                what,
                "repeat the interrupted command with the same inputs, or delete the file to start again"));
    }
}
