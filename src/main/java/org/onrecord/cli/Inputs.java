package org.onrecord.cli;

import java.nio.file.Path;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.onrecord.input.ArticleSource;
import org.onrecord.input.InputRecord;

/**
 * All inputs of a run.
 *
 * @param all in their order
 */
record Inputs(List<ArticleSource> all) implements AutoCloseable {

    /** Returns their records, one input after the other. A stream would hold all records of an input at a time. */
    Iterator<InputRecord> records() {
        Iterator<ArticleSource> sources = all.iterator();
        return new Iterator<>() {
            private Iterator<InputRecord> records = Collections.emptyIterator();

            @Override
            public boolean hasNext() {
                while (!records.hasNext() && sources.hasNext()) {
                    records = sources.next();
                }
                return records.hasNext();
            }

            @Override
            public InputRecord next() {
                hasNext();
                return records.next();
            }
        };
    }

    /** Returns their files. */
    List<Path> files() {
        return all.stream().flatMap(source -> source.files().stream()).toList();
    }

    /** Returns whether some of their texts are in none of the files. */
    boolean makeText() {
        return all.stream().anyMatch(ArticleSource::makesText);
    }

    /** Returns the sizes of their files, together, in bytes. */
    long bytes() {
        return all.stream().mapToLong(ArticleSource::bytes).sum();
    }

    /** Returns how many of these bytes were read. */
    long bytesRead() {
        return all.stream().mapToLong(ArticleSource::bytesRead).sum();
    }

    /** Returns the number of records that were skipped because they are not articles, such as images in a web archive. */
    long passedOver() {
        return all.stream().mapToLong(ArticleSource::passedOver).sum();
    }

    /** Returns how many files in folders are of kinds that are not read, by extension. */
    Map<String, Integer> unread() {
        Map<String, Integer> unread = new TreeMap<>();
        all.forEach(source -> source.unread().forEach((kind, count) -> unread.merge(kind, count, Integer::sum)));
        return unread;
    }

    @Override
    public void close() {
        all.forEach(ArticleSource::close);
    }
}
