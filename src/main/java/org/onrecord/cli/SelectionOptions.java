package org.onrecord.cli;

import java.util.Iterator;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.onrecord.export.KindFilter;
import picocli.CommandLine.Option;

/** The options that say which quotations are written, and of which outlet they are. */
final class SelectionOptions {

    @Option(
            names = "--kinds",
            paramLabel = "KIND",
            split = ",",
            completionCandidates = KindNames.class,
            description =
                    "The kinds of quotation to write, with commas between: ${COMPLETION-CANDIDATES}. Default: all.")
    private List<String> kinds = List.of();

    @Option(
            names = "--outlet",
            paramLabel = "REGEX",
            description =
                    "Read the outlet from the article's id if the metadata have none: the outlet is what the first group of"
                            + " REGEX matches, or what all of REGEX matches if it has no group.")
    private @Nullable Pattern outlet;

    /** What may be named, for the help. */
    static final class KindNames implements Iterable<String> {
        @Override
        public Iterator<String> iterator() {
            return KindFilter.names().iterator();
        }
    }

    /**
     * Returns what leaves out the kinds of quotation that are not written.
     *
     * @throws IllegalArgumentException if a kind is unknown
     */
    KindFilter kindFilter() {
        try {
            return KindFilter.of(kinds);
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException("--kinds: " + e.getMessage(), e);
        }
    }

    OutletFinder outletFinder() {
        return new OutletFinder(outlet);
    }
}
