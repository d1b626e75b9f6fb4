package org.onrecord.cli;

import java.util.function.Function;
import org.onrecord.document.Article;
import org.onrecord.document.Extraction;
import org.onrecord.document.Provenance;

/**
 * What the commands need of an {@link org.onrecord.Extractor}.
 *
 * @param extract reads an article; several threads may call it at a time
 * @param by the library and models behind it
 */
record Engine(Function<Article, Extraction> extract, Provenance by) {

    /** Makes the engine that the options ask for: the real one, or one that tests put in its place. */
    @FunctionalInterface
    interface Factory {

        /** @throws org.onrecord.ModelException if models cannot be loaded */
        Engine create(ExtractorOptions options);
    }
}
