package org.onrecord.cli;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.onrecord.document.Article;

/** A place that articles come from: opened when its turn comes, read as far as is needed. */
interface Input {

    /** What the user calls it. */
    String name();

    /** The file it is; null for standard input. */
    @Nullable
    Path file();

    /** Whether the articles' texts are in none of the user's files as they are read, so that they must be written down. */
    default boolean makesText() {
        return false;
    }

    /** @throws IOException if it cannot be opened */
    Articles open() throws IOException;

    /** The articles of one input. */
    interface Articles extends Closeable {

        /**
         * The next article; null when there is none.
         *
         * @throws InputException if it cannot be read; the next call goes on behind it
         * @throws IOException if reading fails and there is no going on
         */
        @Nullable
        Sourced next() throws InputException, IOException;

        /** How many records were no articles and not meant to be, so far. */
        default long passedOver() {
            return 0;
        }
    }

    /**
     * An article and where it came from.
     *
     * @param article what was read
     * @param origin says to the user where: file and line
     */
    record Sourced(Article article, String origin) {}
}
