package org.onrecord;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.onrecord.document.EntityType;

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
    void aFileOfTheUsersIsReadBeforeTheModelsAndBlamedByLine(@TempDir Path folder) throws IOException {
        Path names = Files.writeString(folder.resolve("names.tsv"), "# ours\nAna Ruiz\tPERSON\nKelmora\tTOWN\n");
        assertThatExceptionOfType(UserFileException.class)
                .isThrownBy(Extractor.builder().names(names)::build)
                .withMessageContaining(names + ":3: type 'TOWN' is not PERSON, ORGANIZATION or PLACE")
                .satisfies(e -> assertThat(e.line()).isEqualTo(3))
                .satisfies(e -> assertThat(e.file()).isEqualTo(names));
        Path cues = folder.resolve("no-such-file.txt");
        assertThatExceptionOfType(UserFileException.class)
                .isThrownBy(Extractor.builder().cues(cues)::build)
                .withMessage(cues + ": there is no such file");
    }

    @Test
    void namesAndCuesInMemoryAreRefusedWithTheWordThatIsWrong(@TempDir Path folder) throws IOException {
        var builder = Extractor.builder();
        var oslo = KnownName.of("Oslo", EntityType.PLACE);
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> builder.names(List.of(oslo, KnownName.of("Harbour Office", EntityType.PLACE, " Oslo "))))
                .withMessage("the name 'Oslo' is given twice");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> KnownName.of("Oslo", EntityType.PLACE, "-"))
                .withMessage("the name '-' does not begin with a letter or digit");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> KnownName.of(" ", EntityType.PLACE))
                .withMessage("the name ' ' does not begin with a letter or digit");
        assertThatNullPointerException()
                .isThrownBy(() -> KnownName.of("Oslo", null))
                .withMessage("type");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> builder.cues(Set.of("lash out")))
                .withMessage("'lash out' is more than one word");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> builder.cues(Set.of(" ")))
                .withMessage("'' is no word");
        Path names = Files.writeString(folder.resolve("names.tsv"), "Oslo\tPLACE\n");
        assertThatIllegalArgumentException()
                .isThrownBy(builder.names(List.of(oslo)).names(names)::build)
                .withMessage("the name 'Oslo' is given twice");
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
