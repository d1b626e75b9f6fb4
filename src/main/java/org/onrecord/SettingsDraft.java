package org.onrecord;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.onrecord.document.SourceKind;

/** A copy of settings that can be changed. Its fields are the components of {@link ExtractorSettings}, where a new setting goes, too. */
final class SettingsDraft {
    @Nullable
    Path models;

    @Nullable
    Path namesFile;

    List<KnownName> names;

    @Nullable
    Path cuesFile;

    List<String> cues;

    @Nullable
    Path sourceKindsFile;

    Map<String, SourceKind> sourceKinds;
    int maximumLength;
    double minimumConfidence;
    boolean attitudes;
    boolean genderByFirstName;
    boolean encoder;

    SettingsDraft(ExtractorSettings settings) {
        models = settings.models();
        namesFile = settings.namesFile();
        names = settings.names();
        cuesFile = settings.cuesFile();
        cues = settings.cues();
        sourceKindsFile = settings.sourceKindsFile();
        sourceKinds = settings.sourceKinds();
        maximumLength = settings.maximumLength();
        minimumConfidence = settings.minimumConfidence();
        attitudes = settings.attitudes();
        genderByFirstName = settings.genderByFirstName();
        encoder = settings.encoder();
    }

    /** Returns the settings, and refuses those that cannot be used. */
    ExtractorSettings settings() {
        return new ExtractorSettings(
                models,
                namesFile,
                names,
                cuesFile,
                cues,
                sourceKindsFile,
                sourceKinds,
                maximumLength,
                minimumConfidence,
                attitudes,
                genderByFirstName,
                encoder);
    }
}
