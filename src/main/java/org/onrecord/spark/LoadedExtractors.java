package org.onrecord.spark;

import java.lang.ref.SoftReference;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.onrecord.Extractor;
import org.onrecord.ExtractorSettings;

/** The extractors of this JVM: one for all tasks with the same settings. It is given up when memory runs short and no task uses it. */
final class LoadedExtractors {

    private static final Map<ExtractorSettings, SoftReference<Extractor>> LOADED = new HashMap<>();

    private LoadedExtractors() {}

    /** Returns the extractor with these settings. A task that asks while the models are loaded waits, and does not load them again. */
    static synchronized Extractor get(ExtractorSettings settings) {
        SoftReference<Extractor> reference = LOADED.get(settings);
        @Nullable Extractor extractor = reference == null ? null : reference.get();
        if (extractor == null) {
            extractor = Settings.load(settings);
            LOADED.put(settings, new SoftReference<>(extractor));
        }
        return extractor;
    }
}
