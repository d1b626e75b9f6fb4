package org.onrecord;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class ExtractorTest {

    @Test
    void theVersionIsThatOfTheBuild() {
        assertThat(Extractor.version()).matches("\\d+\\.\\d+\\.\\d+.*");
    }

    @Test
    void settingsOutOfRangeAreRefusedByName() {
        var builder = Extractor.builder();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> builder.maximumLength(0))
                .withMessageContaining("characters 0");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> builder.minimumConfidence(Double.NaN))
                .withMessageContaining("probability NaN");
        assertThatNullPointerException().isThrownBy(() -> builder.models(null)).withMessage("folder");
    }

    @Test
    void aModelFolderThatIsNotThereIsNamed() {
        var builder = Extractor.builder().models(Path.of("no-such-folder"));
        assertThatExceptionOfType(ModelException.class)
                .isThrownBy(builder::build)
                .withMessageContaining("no-such-folder")
                .satisfies(e -> assertThat(e.model()).isEqualTo("no-such-folder"));
    }

    @Test
    void theExceptionForATooLongArticleSaysWhichAndHowLong() {
        var e = new ArticleTooLongException("a-1", 12, 10);
        assertThat(e).hasMessageContaining("a-1").hasMessageContaining("12").hasMessageContaining("10");
        assertThat(e.articleId()).isEqualTo("a-1");
        assertThat(e.length()).isEqualTo(12);
        assertThat(e.limit()).isEqualTo(10);
    }
}
