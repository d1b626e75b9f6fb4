package org.onrecord.cli;

import java.util.function.Function;
import org.onrecord.document.Article;
import org.onrecord.document.Extraction;
import org.onrecord.document.Provenance;

/**
 * The parts of an {@link org.onrecord.Extractor} that the commands need.
 *
 * @param extract reads an article; several threads may call it at a time
 * @param by its library and models
 */
record Engine(Function<Article, Extraction> extract, Provenance by) {

    /** Makes the engine that the options ask for: the real one, or one that tests put in its place. */
    @FunctionalInterface
    interface Factory {

        /** @throws org.onrecord.ModelException if models cannot be loaded */
        Engine create(ExtractorOptions options);
    }
}
