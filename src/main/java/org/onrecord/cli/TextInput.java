package org.onrecord.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.onrecord.document.Article;

/**
 * One article, the whole of a file or of standard input.
 *
 * @param name what the user calls it
 * @param id the article's
 * @param file null for standard input
 * @param source opens it
 */
record TextInput(String name, String id, @Nullable Path file, Source source) implements Input {

    /** Opens the bytes. */
    interface Source {
        InputStream open() throws IOException;
    }

    static TextInput of(InputFile file) {
        return new TextInput(file.toString(), file.stem(), file.path(), file::open);
    }

    static TextInput of(InputStream standardInput) {
        return new TextInput("standard input", "stdin", null, () -> standardInput);
    }

    @Override
    public Articles open() throws IOException {
        InputStream in = source.open();
        return new Articles() {
            private boolean read;

            @Override
            public @Nullable Sourced next() throws InputException, IOException {
                if (read) {
                    return null;
                }
                read = true;
                String text = Utf8.withoutByteOrderMark(Utf8.decode(in.readAllBytes(), name, 0));
                return new Sourced(new Article(id, text), name);
            }

            @Override
            public void close() throws IOException {
                in.close();
            }
        };
    }
}
