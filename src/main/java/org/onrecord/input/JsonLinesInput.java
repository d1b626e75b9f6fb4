package org.onrecord.input;

import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.onrecord.document.Article;

/**
 * JSON Lines, one article a line: its id, its text, and strings and numbers that become metadata.
 *
 * @param file where they are
 * @param reader reads a line
 */
record JsonLinesInput(InputFile file, JsonArticle reader) implements Input {

    @Override
    public Records open() throws IOException {
        var lines = EncodedLines.of(file.open(), file.shown());
        return new Records() {
            @Override
            public InputRecord.@Nullable Read next() throws IOException {
                String line;
                do {
                    line = lines.next();
                } while (line != null && line.isBlank());
                return line == null ? null : read(line, lines.where());
            }

            @Override
            public void close() throws IOException {
                lines.close();
            }
        };
    }

    private InputRecord.Read read(String line, String place) throws InputException {
        Article article = reader.read(line, place);
        return new InputRecord.Read(article, place + " (article " + article.id() + ")", List.of());
    }
}
