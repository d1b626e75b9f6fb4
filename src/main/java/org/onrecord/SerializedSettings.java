package org.onrecord;

import java.io.Serializable;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * What is written for settings that name files: a {@link Path} is not serializable, so that paths are written as strings beside the
 * other settings.
 *
 * @param others the settings without paths
 */
record SerializedSettings(
        @Nullable String models,
        @Nullable String namesFile,
        @Nullable String cuesFile,
        @Nullable String sourceKindsFile,
        ExtractorSettings others)
        implements Serializable {

    /** Returns what is to be written for the settings: themselves if they name no file. */
    static Object replace(ExtractorSettings settings) {
        SettingsDraft others = new SettingsDraft(settings);
        others.models = null;
        others.namesFile = null;
        others.cuesFile = null;
        others.sourceKindsFile = null;
        SerializedSettings serialized = new SerializedSettings(
                string(settings.models()),
                string(settings.namesFile()),
                string(settings.cuesFile()),
                string(settings.sourceKindsFile()),
                others.settings());
        return serialized.others.equals(settings) ? settings : serialized;
    }

    private Object readResolve() {
        SettingsDraft settings = new SettingsDraft(others);
        settings.models = path(models);
        settings.namesFile = path(namesFile);
        settings.cuesFile = path(cuesFile);
        settings.sourceKindsFile = path(sourceKindsFile);
        return settings.settings();
    }

    private static @Nullable String string(@Nullable Path path) {
        return path == null ? null : path.toString();
    }

    private static @Nullable Path path(@Nullable String text) {
        return text == null ? null : Path.of(text);
    }
}
