package org.onrecord.internal.lexicon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.onrecord.internal.model.ModelFile;
import org.onrecord.internal.model.ModelFolder;
import org.onrecord.internal.model.ModelFormatException;

/** Capitals by a few counts and word lists of the tests. */
class TruecaserTest {
    private static final String COUNTS = """
        ONCE\t8\t6\t1
        AFTER_LOWER\t900\t60\t9
        AFTER_CAPITALIZED\t60\t30\t1
        AFTER_UPPER\t4\t1\t1
        AFTER_MARK\t75\t12\t1
        the\t3000\t0\t0
        said\t900\t0\t0
        mayor\t200\t5\t0
        of\t2000\t0\t0
        after\t400\t0\t0
        vote\t300\t0\t0
        will\t600\t9\t0
        not\t600\t0\t0
        pay\t200\t0\t0
        reopen\t40\t0\t0
        think\t90\t0\t0
        it\t500\t1\t0
        un\t0\t1\t40
        u.n\t0\t0\t20
        j\t0\t9\t0
        k\t0\t9\t0
        monday\t0\t400\t0
        bridge\t200\t9\t0
        """;

    /** Words that are in no list are mostly in lower case here, and those of some names are ordinary words. */
    private static final String ORDINARY = COUNTS.replace("ONCE\t8", "ONCE\t900") + """
        department\t300\t30\t0
        justice\t200\t30\t0
        world\t400\t30\t0
        health\t300\t30\t0
        organization\t200\t30\t0
        """;

    @TempDir
    private static Path folder;

    @TempDir
    private static Path ordinaryFolder;

    private static final Path WORD_LISTS = Path.of("src", "test", "resources", "word-lists");

    private static Truecaser truecaser;

    private static Truecaser ordinary;

    @BeforeAll
    static void load() throws IOException {
        Files.writeString(folder.resolve("letter-case.tsv"), ModelFile.LETTER_CASE.header() + "\n" + COUNTS);
        Files.writeString(ordinaryFolder.resolve("letter-case.tsv"), ModelFile.LETTER_CASE.header() + "\n" + ORDINARY);
        Lexicon lexicon = Lexicon.load(SmallLists.folder(WORD_LISTS));
        truecaser = Truecaser.load(ModelFolder.at(folder), lexicon);
        ordinary = Truecaser.load(ModelFolder.at(ordinaryFolder), lexicon);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The mayor said it will not pay.",
                "The vote of the UN after Monday. It will reopen.",
                "“It will not pay,” said Ana Ruiz.",
                "The bridge, said Zoltan Vukic, will reopen.",
                "I think I'm not the mayor; I said it.",
                "Ana O'Brien's bridge will reopen after the vote.",
                "The Kenyan mayor of the African Union said it.",
                "The vote of the European Union will not pay it.",
                "It will pay the U.N. after the vote.",
                "J. K. Vukic said it.",
            })
    void writesNamesAndSentencesWithCapitals(String text) {
        assertThat(truecaser.truecase(text.toLowerCase(Locale.ROOT))).isEqualTo(text);
        assertThat(truecaser.truecase(text.toUpperCase(Locale.ROOT))).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The mayor of the Department of Justice said it.",
                "The department will not pay the justice.",
                "The vote of the World Health Organization will reopen it.",
                "The world will pay the organization.",
            })
    void ordinaryWordsHaveCapitalsInTheNamesOfTheLists(String text) {
        assertThat(ordinary.truecase(text.toLowerCase(Locale.ROOT))).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The grommet of the mayor will reopen.",
                "The grommet of Ana will reopen.",
                "The Kenyan grommet will reopen.",
                "The grommet will pay Ghana.",
            })
    void wordsThatAreInNoListAreLikeThoseThatOccurredOnce(String text) {
        assertThat(ordinary.truecase(text.toLowerCase(Locale.ROOT))).isEqualTo(text);
    }

    @Test
    void whoSaysIHasACapitalWhateverTheCounts() {
        String text = "The mayor said I will pay it, and I’m not the ibex; I'll think.";
        assertThat(ordinary.truecase(text.toLowerCase(Locale.ROOT))).isEqualTo(text);
    }

    @Test
    void theCountsTellWhichWordsAreKnown() {
        assertThat(ordinary.knows("mayor")).isTrue();
        assertThat(ordinary.knows("grommet")).isFalse();
        assertThat(ordinary.knows("ONCE")).isFalse();
    }

    @Test
    void beginsEachLineWithACapital() {
        assertThat(truecaser.truecase("the vote\n\nit will pay")).isEqualTo("The vote\n\nIt will pay");
    }

    @Property(seed = "20261124")
    void changesNothingButCase(@ForAll String text) {
        String cased = new String(truecaser.truecase(text).toCharArray());
        assertThat(cased).hasSameSizeAs(text);
        assertThat(cased).isEqualToIgnoringCase(text);
    }

    @Test
    void countsOfOneWordOnlyAreRefused(@TempDir Path other) throws IOException {
        Path file = other.resolve("letter-case.tsv");
        Files.writeString(file, ModelFile.LETTER_CASE.header() + "\nthe\t300\t2\t0\n");
        assertThatExceptionOfType(ModelFormatException.class)
                .isThrownBy(() -> CaseModel.load(ModelFolder.at(other)))
                .withMessageContaining(file.toString());
    }
}
