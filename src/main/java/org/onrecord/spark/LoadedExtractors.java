package org.onrecord.spark;

import java.lang.ref.SoftReference;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.onrecord.Extractor;

/** The extractors of this JVM: one for all tasks with the same settings, given up when memory runs short and no task has it. */
final class LoadedExtractors {

    private static final Map<Settings, SoftReference<Extractor>> LOADED = new HashMap<>();

    private LoadedExtractors() {}

    /** Tasks that start while models are loaded wait for them, rather than load them a second time. */
    static synchronized Extractor get(Settings settings) {
        Settings key = settings.ofExtractor();
        SoftReference<Extractor> reference = LOADED.get(key);
        @Nullable Extractor extractor = reference == null ? null : reference.get();
        if (extractor == null) {
            extractor = key.load();
            LOADED.put(key, new SoftReference<>(extractor));
        }
        return extractor;
    }
}
