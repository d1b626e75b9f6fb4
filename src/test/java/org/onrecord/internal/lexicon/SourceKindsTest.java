package org.onrecord.internal.lexicon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.onrecord.document.SourceKind;
import org.onrecord.internal.lexicon.SourceWord.Remark;
import org.onrecord.internal.model.ModelFile;

class SourceKindsTest {

    @TempDir
    private Path folder;

    private final SourceKinds kinds = new SmallLists()
            .with(ModelFile.SOURCE_KINDS, "HEALTH|nurse, health agency, US clinic, midwifery")
            .with(ModelFile.SOURCE_KINDS, "POLITICIAN|US|OFFICE")
            .with(ModelFile.SOURCE_KINDS, "-|spokesman, spokeswoman|POST")
            .with(ModelFile.SOURCE_KINDS, "MEDIA|@press")
            .with(ModelFile.SOURCE_KINDS, "SPORT_AND_CULTURE|album|OWN")
            .with(ModelFile.ORGANIZATIONS, "press|Kelmora Times|Dawn?")
            .lexicon()
            .sourceKinds();

    @ParameterizedTest
    @CsvSource({
        "nurse, HEALTH",
        "Nurses, HEALTH",
        "health agencies, HEALTH",
        "US, POLITICIAN",
        "U.S., POLITICIAN",
        "US clinic, HEALTH",
        "Kelmora Times, MEDIA"
    })
    void aWordIsFoundInTheSingularAndThePluralAndAName(String words, SourceKind kind) {
        assertThat(kinds.of(PhraseWords.of(words)).kind()).isEqualTo(kind);
    }

    @ParameterizedTest
    @CsvSource({"us", "nursery", "kelmora times", "Dawn", "album"})
    void otherWordsAreNotFound(String words) {
        assertThat(kinds.of(PhraseWords.of(words))).isNull();
    }

    @Test
    void aNameThatCanMeanSomethingElseIsFoundAsAWholeNameAlone() {
        assertThat(kinds.ofName("Dawn").kind()).isEqualTo(SourceKind.MEDIA);
        assertThat(kinds.ofName("the Kelmora Times").kind()).isEqualTo(SourceKind.MEDIA);
        assertThat(kinds.ofName("Dawn Ruiz")).isNull();
    }

    @Test
    void aPositionHasNoKindOfItsOwn() {
        SourceWord spokesmen = kinds.of(List.of("spokesmen"));
        assertThat(spokesmen.kind()).isNull();
        assertThat(spokesmen.is(Remark.POST)).isTrue();
    }

    @Test
    void whatSomebodyHasIsFoundAsSuchAlone() {
        assertThat(kinds.ofOwner(List.of("albums")).kind()).isEqualTo(SourceKind.SPORT_AND_CULTURE);
        assertThat(kinds.ofOwner(List.of("nurse"))).isNull();
    }

    @Test
    void wordsThatOurTableGivesTwiceAreRefusedWithTheirLine() {
        SmallLists twice = new SmallLists()
                .with(ModelFile.SOURCE_KINDS, "HEALTH|nurse")
                .with(ModelFile.SOURCE_KINDS, "EXPERT|analyst, nurse");
        assertThatThrownBy(twice::lexicon).hasMessageContaining("unexpected line 3");
    }

    @Test
    void aFileOfTheUserIsRead() throws IOException {
        Path file = Files.writeString(
                folder.resolve("kinds.tsv"), "# mine\n\nEXPERT\tAna Ruiz,river  warden\n-\tdesk officer\tPOST\n");
        assertThat(SourceKindReader.read(file))
                .extracting(SourceWord::words, SourceWord::kind, SourceWord::isUsers)
                .containsExactly(
                        tuple("Ana Ruiz", SourceKind.EXPERT, true),
                        tuple("river  warden", SourceKind.EXPERT, true),
                        tuple("desk officer", null, true));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "EXPERT|has 1 fields; expected kind, words joined by commas, and remarks, if any, with tabs between",
                "SEER;oracle|kind 'SEER' is none of OFFICIAL, POLITICIAN",
                "expert;oracle|kind 'expert' is none of OFFICIAL, POLITICIAN",
                "EXPERT;oracle;WISE|remark 'WISE' is none of POST, PART",
                "EXPERT;oracle,,seer|'' has no word",
                "EXPERT;@media|'@media' means a list, which only the models have",
                "EXPERT;nurse|'nurse' is given again, after line 2"
            })
    void aLineOfTheUserThatCannotBeReadIsNamed(String line, String problem) throws IOException {
        Path file = Files.writeString(
                folder.resolve("kinds.tsv"), "# mine\nHEALTH\tnurse\n" + line.replace(';', '\t') + "\n");
        assertThatThrownBy(() -> SourceKindReader.read(file)).isInstanceOfSatisfying(LineException.class, e -> {
            assertThat(e.line()).isEqualTo(3);
            assertThat(e.problem()).startsWith(problem);
        });
    }

    @Test
    void wordsInMemoryNeedALetter() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SourceKindReader.of(Map.of("—", SourceKind.EXPERT)))
                .withMessage("'—' has no word");
    }
}
