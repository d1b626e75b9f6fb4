package org.onrecord.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * A file with a page, whose main text is one article.
 *
 * @param page the file
 */
record PageInput(InputFile page) implements Input {

    @Override
    public String name() {
        return page.toString();
    }

    @Override
    public Path file() {
        return page.path();
    }

    @Override
    public boolean makesText() {
        return true;
    }

    @Override
    public Articles open() throws IOException {
        InputStream in = page.open();
        return new Articles() {
            private boolean read;

            @Override
            public @Nullable Sourced next() throws IOException {
                if (read) {
                    return null;
                }
                read = true;
                return new Sourced(Page.read(in, null, "").article(page.stem()), name());
            }

            @Override
            public void close() throws IOException {
                in.close();
            }
        };
    }
}
