package org.onrecord;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.onrecord.document.EntityType;
import org.onrecord.document.SourceKind;

class ExtractorSettingsTest {
    private static final KnownName TIMES = KnownName.of("Kelmora Times", EntityType.ORGANIZATION, "the Times");

    @Test
    void theBuilderCollectsTheSameSettings() {
        ExtractorSettings built = Extractor.builder()
                .models(Path.of("m"))
                .names(Path.of("names.tsv"))
                .names(List.of(TIMES))
                .cues(Path.of("cues.txt"))
                .cues(List.of("quip"))
                .sourceKinds(Path.of("kinds.tsv"))
                .sourceKinds(Map.of("river board", SourceKind.OFFICIAL))
                .maximumLength(1000)
                .minimumConfidence(0.5)
                .attitudes(true)
                .genderByFirstName(true)
                .encoder(true)
                .settings();
        assertThat(built).isEqualTo(all());
    }

    @Test
    void settingsSurviveSerialization() throws IOException, ClassNotFoundException {
        assertThat(serialized(all())).isEqualTo(all());
        ExtractorSettings oneFile = ExtractorSettings.DEFAULT.withCues(Path.of("cues.txt"));
        assertThat(serialized(oneFile)).isEqualTo(oneFile);
        ExtractorSettings inMemory = ExtractorSettings.DEFAULT.withNames(List.of(TIMES));
        assertThat(serialized(inMemory)).isEqualTo(inMemory);
        assertThat(serialized(ExtractorSettings.DEFAULT)).isEqualTo(ExtractorSettings.DEFAULT);
    }

    @Test
    void changedSettingsLeaveTheOldOnesAlone() {
        ExtractorSettings.DEFAULT.withMinimumConfidence(0.5).withNames(List.of(TIMES));
        assertThat(ExtractorSettings.DEFAULT.minimumConfidence()).isZero();
        assertThat(ExtractorSettings.DEFAULT.names()).isEmpty();
    }

    @Test
    void valuesThatCannotBeUsedAreRefusedWithTheirNames() {
        refused("probability 2.0", () -> ExtractorSettings.DEFAULT.withMinimumConfidence(2));
        refused("probability NaN", () -> ExtractorSettings.DEFAULT.withMinimumConfidence(Double.NaN));
        refused("characters 0", () -> ExtractorSettings.DEFAULT.withMaximumLength(0));
        refused(
                "'the Times' is given twice",
                () -> ExtractorSettings.DEFAULT.withNames(
                        List.of(TIMES, KnownName.of("Daily", EntityType.ORGANIZATION, "the Times"))));
        refused("'?!' has no word", () -> ExtractorSettings.DEFAULT.withSourceKinds(Map.of("?!", SourceKind.EXPERT)));
        refused("'burst out' is more than one word", () -> ExtractorSettings.DEFAULT.withCues(List.of("burst out")));
    }

    private static void refused(String reason, Runnable change) {
        assertThatIllegalArgumentException().isThrownBy(change::run).withMessageContaining(reason);
    }

    private static ExtractorSettings all() {
        return ExtractorSettings.DEFAULT
                .withModels(Path.of("m"))
                .withNames(Path.of("names.tsv"))
                .withNames(List.of(TIMES))
                .withCues(Path.of("cues.txt"))
                .withCues(List.of("Quip"))
                .withSourceKinds(Path.of("kinds.tsv"))
                .withSourceKinds(Map.of("river board", SourceKind.OFFICIAL))
                .withMaximumLength(1000)
                .withMinimumConfidence(0.5)
                .withAttitudes(true)
                .withGenderByFirstName(true)
                .withEncoder(true);
    }

    private static Object serialized(ExtractorSettings settings) throws IOException, ClassNotFoundException {
        var bytes = new ByteArrayOutputStream();
        try (var out = new ObjectOutputStream(bytes)) {
            out.writeObject(settings);
        }
        try (var in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            return in.readObject();
        }
    }
}
