package org.onrecord.internal.lexicon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.onrecord.document.EntityType;

class UserFilesTest {

    @TempDir
    private Path folder;

    @Test
    void aFileOfNamesIsReadWithAndWithoutOtherNames() throws IOException {
        NameTable table =
                NameTable.read(file("\uFEFF# whom we follow\n\nAna  Ruiz\tPERSON\tA. Ruiz | Nana\nOslo\tPLACE\n"));
        assertThat(table.entries())
                .containsExactly(
                        new NameTable.Entry("Ana Ruiz", EntityType.PERSON, List.of("Ana Ruiz", "A. Ruiz", "Nana")),
                        new NameTable.Entry("Oslo", EntityType.PLACE, List.of("Oslo")));
    }

    @Test
    void aWrongLineOfAFileOfNamesIsNamedByItsNumber() throws IOException {
        refused("Ana Ruiz\tPERSON\nOslo PLACE\n", 2, "has 1 fields");
        refused("# a\n\nOslo\tTown\n", 3, "type 'Town'");
        refused("Oslo\tPLACE\tOslo town|\n", 1, "the name ''");
        refused("Oslo\tPLACE\n\nBergen\tPLACE\tOslo\n", 3, "'Oslo' is given again, after line 1");
    }

    @Test
    void aFileOfCuesHasAWordOnEachLineAndIsReadInLowerCase() throws IOException {
        assertThat(UserCues.read(file("Quip\n# no\n harrumph \n"))).containsExactly("quip", "harrumph");
        assertThatExceptionOfType(LineException.class)
                .isThrownBy(() -> UserCues.read(file("quip\nlash out\n")))
                .satisfies(e -> assertThat(e.line()).isEqualTo(2));
    }

    @Test
    void cuesGivenInMemoryAreWordsAndReadInLowerCase() {
        assertThat(UserCues.of(List.of("Quip", " harrumph "))).containsExactly("quip", "harrumph");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> UserCues.of(List.of("quip", "lash out")))
                .withMessageContaining("'lash out' is more than one word");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> UserCues.of(List.of(" ")))
                .withMessageContaining("'' is no word");
    }

    @Test
    void twoTablesOfNamesAreOne() {
        var oslo = NameTable.Entry.of("Oslo", EntityType.PLACE, List.of());
        var lund = NameTable.Entry.of("Lund", EntityType.PLACE, List.of());
        assertThat(new NameTable(List.of(oslo))
                        .and(new NameTable(List.of(lund)))
                        .entries())
                .containsExactly(oslo, lund);
    }

    @Test
    void aFileInAnotherEncodingIsRefused() throws IOException {
        Path file = Files.write(folder.resolve("latin.tsv"), "Añil\tPLACE\n".getBytes(StandardCharsets.ISO_8859_1));
        assertThatExceptionOfType(LineException.class)
                .isThrownBy(() -> NameTable.read(file))
                .satisfies(e -> assertThat(e.problem()).isEqualTo("is not UTF-8"));
    }

    @Test
    void aTableRefusesANameThatIsGivenTwice() {
        var oslo = NameTable.Entry.of("Oslo", EntityType.PLACE, List.of());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new NameTable(List.of(oslo)).and(new NameTable(List.of(oslo))))
                .withMessage("the name 'Oslo' is given twice");
    }

    @Test
    void aUsersNameIsFoundAsWrittenAndInCapitalsWithItsType() {
        var ohara = NameTable.Entry.of("O'Hara  Group", EntityType.ORGANIZATION, List.of("Oh"));
        var names = new UserNames(new NameTable(List.of(ohara)));
        assertThat(names.of("O’Hara Group", EntityType.ORGANIZATION)).isEqualTo(ohara);
        assertThat(names.of("O'HARA GROUP", EntityType.ORGANIZATION)).isEqualTo(ohara);
        assertThat(names.of("o'hara group", EntityType.ORGANIZATION)).isNull();
        assertThat(names.of("Oh", EntityType.PLACE)).isNull();
        assertThat(names.formsAt("At O'Hara", 3)).containsExactly("O'Hara Group", "O'HARA GROUP");
        assertThat(new UserNames(NameTable.EMPTY).of("Oh", EntityType.ORGANIZATION))
                .isNull();
    }

    @Test
    void aUsersNameMatchesAnyWhiteSpaceAndApostropheButNotAPartOfItself() {
        assertThat(UserNames.match("O'Hara Group", "O’Hara\n\u00a0Group!", 0)).isEqualTo(13);
        assertThat(UserNames.match("O'Hara Group", "O'Hara", 0)).isEqualTo(-1);
        assertThat(UserNames.match("O'Hara Group", "O'Hara-Group", 0)).isEqualTo(-1);
    }

    private void refused(String lines, int line, String problem) throws IOException {
        Path file = file(lines);
        assertThatExceptionOfType(LineException.class)
                .isThrownBy(() -> NameTable.read(file))
                .satisfies(e -> assertThat(e.line()).isEqualTo(line))
                .satisfies(e -> assertThat(e.problem()).contains(problem));
    }

    private Path file(String lines) throws IOException {
        return Files.writeString(folder.resolve("file"), lines);
    }
}
