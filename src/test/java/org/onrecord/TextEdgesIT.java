package org.onrecord;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.onrecord.document.Entity;
import org.onrecord.document.Extraction;
import org.onrecord.document.Mention;
import org.onrecord.document.Quotation;
import org.onrecord.document.Warning;

/** Articles whose lines, marks or capitals are not as usual, with the shipped models. */
class TextEdgesIT {
    private static final String ARTICLE = """
        The ferry company was sold on Friday to a bank from Lisbon. “We have waited a year for this,” said Clara Okoro, who
        founded it. Pedro Almeida, the mayor of Porto, told reporters: “It is a good day for the harbour.”""";

    private static Extraction extract(String text) {
        return Models.extractor().extract(text);
    }

    private static List<String> names(Extraction x) {
        return x.entities().stream().map(Entity::name).collect(Collectors.toList());
    }

    private static List<String> speakers(Extraction x) {
        return x.quotations().stream().map(x::speakerLabel).collect(Collectors.toList());
    }

    private static String oneLine(String text) {
        return text.replace("\n", " ");
    }

    @Test
    void hardWrappedTextIsReadAsTheSameTextInOneLine() {
        Extraction plain = extract(oneLine(ARTICLE));
        for (int width = 56; width <= 80; width += 2) {
            Extraction wrapped = extract(wrap(oneLine(ARTICLE), width));
            assertThat(names(wrapped)).as("entities at width %d", width).isEqualTo(names(plain));
            assertThat(speakers(wrapped)).as("speakers at width %d", width).isEqualTo(speakers(plain));
        }
    }

    @Test
    void aNameThatIsDividedAtALinesEndIsTheSameEntity() {
        Extraction x = extract("""
                The ferry company was sold on Friday to a bank from Lisbon, and Clara Oko-
                roba, who founded it in the year of the flood, was there to see it. “We
                have waited a year for this,” said Clara Okoroba to those who had come to
                the harbour.""");
        assertThat(names(x)).contains("Clara Okoroba").noneMatch(name -> name.contains("-"));
        assertThat(x.entities().stream()
                        .filter(entity -> entity.name().equals("Clara Okoroba"))
                        .flatMap(entity -> entity.mentions().stream())
                        .map(Mention::text))
                .contains("Clara Oko-roba", "Clara Okoroba");
    }

    @Test
    void textInLowerCaseIsWarnedOfAndItsNamesAreFoundAsTheTextWritesThem() {
        Extraction x = extract(oneLine(ARTICLE).toLowerCase(Locale.ROOT));
        assertThat(x.warnings()).containsExactly(new Warning.UniformCase(false));
        assertThat(names(x)).contains("lisbon", "clara okoro", "porto", "pedro almeida");
        assertThat(speakers(x)).containsExactly("clara okoro", "pedro almeida");
    }

    @Test
    void textInCapitalsIsWarnedOfAndItsNamesAreFoundAsTheTextWritesThem() {
        Extraction x = extract(oneLine(ARTICLE).toUpperCase(Locale.ROOT));
        assertThat(x.warnings()).containsExactly(new Warning.UniformCase(true));
        assertThat(names(x)).contains("LISBON", "CLARA OKORO", "PORTO", "PEDRO ALMEIDA");
        assertThat(speakers(x)).containsExactly("CLARA OKORO", "PEDRO ALMEIDA");
    }

    /** Captions, headlines and texts that were cut off end so. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "On Friday the board thanked Clara Okoro, a former chair and founder of the Kelmora Ferry Company",
                "“We have waited a year,” said Pedro Almeida (1942–2013), actor, head of the port authority and mayor of Porto",
                "Her brother, the lawyer Omar Tarn, said that Lena Roth's husband was minister of works and deputy chief",
                "According to the union leader Paul Okoye and his deputy, Ann Lee, who uses they/them pronouns",
                "Asked about it, the mayor, 52, who had joined the Harbour Party, told Mary Lund she was a liar"
            })
    void aTextMayEndAfterEachOfItsWords(String text) {
        for (int end = text.indexOf(' '); end > 0; end = text.indexOf(' ', end + 1)) {
            String beginning = text.substring(0, end);
            assertThatCode(() -> extract(beginning)).as(beginning).doesNotThrowAnyException();
            String bare = beginning.replaceAll("\\W+$", "");
            assertThatCode(() -> extract(bare)).as(bare).doesNotThrowAnyException();
        }
        assertThatCode(() -> extract(text)).doesNotThrowAnyException();
    }

    @Test
    void ordinaryTextIsNotWarnedOf() {
        assertThat(extract(oneLine(ARTICLE)).warnings()).isEmpty();
    }

    @Test
    void aQuotationWithoutItsLastMarkEndsWithItsParagraph() {
        Extraction x = extract(
                "“We have waited a year for this,” said Clara Okoro. “It is a good day for the harbour.\n\nThe bank said nothing.");
        Quotation quotation = x.quotations().get(0);
        assertThat(x.textOf(quotation)).endsWith("It is a good day for the harbour.");
        assertThat(x.speakerLabel(quotation)).isEqualTo("Clara Okoro");
    }

    /** Breaks a text into lines of at most {@code width} characters. */
    private static String wrap(String text, int width) {
        return text.replaceAll("(.{1," + width + "})(?: |$)", "$1\n").strip();
    }
}
