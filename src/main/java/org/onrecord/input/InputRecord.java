package org.onrecord.input;

import java.util.List;
import java.util.Objects;
import org.onrecord.document.Article;
import org.onrecord.document.Warning;

/** An article that was read, or a place where one should be. */
public sealed interface InputRecord {

    /** Returns where the record is, for people: the file, and the line or address in it. */
    String origin();

    /**
     * An article.
     *
     * @param article what was read
     * @param origin where it is, for people: the file, and the line or address in it
     * @param warnings what to know about the reading, to be added to the extraction with {@link
     *     org.onrecord.document.Extraction#withWarnings}; mostly empty
     */
    record Read(Article article, String origin, List<Warning> warnings) implements InputRecord {

        /** @throws NullPointerException if an argument is null */
        public Read {
            Objects.requireNonNull(article, "article");
            Objects.requireNonNull(origin, "origin");
            warnings = List.copyOf(warnings);
        }
    }

    /**
     * A record that cannot be read; those after it may be.
     *
     * @param problem the reason
     */
    record Unreadable(InputException problem) implements InputRecord {

        /** @throws NullPointerException if {@code problem} is null */
        public Unreadable {
            Objects.requireNonNull(problem, "problem");
        }

        @Override
        public String origin() {
            return problem.place();
        }
    }
}
