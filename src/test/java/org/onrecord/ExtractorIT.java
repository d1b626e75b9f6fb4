package org.onrecord;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.onrecord.document.Article;
import org.onrecord.document.Entity;
import org.onrecord.document.EntityType;
import org.onrecord.document.Extraction;
import org.onrecord.document.Mention;
import org.onrecord.document.MentionKind;
import org.onrecord.document.Quotation;
import org.onrecord.document.QuotationKind;
import org.onrecord.document.Warning;

/** The promises of {@link Extractor}, with the shipped models. */
class ExtractorIT {
    private static Extraction extract(String text) {
        return Models.extractor().extract(text);
    }

    @Test
    void whoSaidWhat() {
        Extraction x =
                extract("“We will rebuild the bridge,” said Ruth Okafor, a nurse at St Mary's. “It takes a year.”");
        assertThat(x.quotations()).hasSize(1);
        Quotation quotation = x.quotations().get(0);
        assertThat(x.speakerLabel(quotation)).isEqualTo("Ruth Okafor");
        assertThat(x.textOf(quotation)).isEqualTo("We will rebuild the bridge, […] It takes a year.");
        assertThat(quotation.kind()).isEqualTo(QuotationKind.DIRECT);
        assertThat(quotation.attribution().source().text()).isEqualTo("Ruth Okafor");
        assertThat(quotation.attribution().cue().lemma()).isEqualTo("say");
    }

    @Test
    void theUsersOwnNamesAndCuesWin(@TempDir Path folder) throws Exception {
        Path names = Files.writeString(folder.resolve("names.tsv"), "Rain Drum Weekly\tORGANIZATION\tthe Drum|Drum\n");
        Path cues = Files.writeString(folder.resolve("cues.txt"), "drumbeat\nharrumph\n");
        Extraction x = Extractor.builder()
                .names(names)
                .cues(cues)
                .build()
                .extract(
                        "Drum, a paper, does not like the bridge. “It will rust,” harrumphed the Drum. RAIN DRUM WEEKLY is old.");
        assertThat(x.speakerLabel(x.quotations().get(0))).isEqualTo("Rain Drum Weekly");
        assertThat(x.quotations().get(0).attribution().cue().lemma()).isEqualTo("harrumph");
        assertThat(x.entities()).singleElement().satisfies(entity -> {
            assertThat(entity.type()).isEqualTo(EntityType.ORGANIZATION);
            assertThat(entity.mentions())
                    .extracting(Mention::text)
                    .containsExactly("Drum", "a paper", "the Drum", "RAIN DRUM WEEKLY");
        });
    }

    @Test
    void namesAndCuesInMemoryDoWhatTheSameOnesInFilesDo(@TempDir Path folder) throws Exception {
        String text =
                "Drum, a paper, does not like the bridge. “It will rust,” harrumphed the Drum. RAIN DRUM WEEKLY is old.";
        Path names = Files.writeString(folder.resolve("names.tsv"), "Rain Drum Weekly\tORGANIZATION\tthe Drum|Drum\n");
        Path cues = Files.writeString(folder.resolve("cues.txt"), "harrumph\n");
        Extraction fromFiles =
                Extractor.builder().names(names).cues(cues).build().extract(text);
        Extraction fromMemory = Extractor.builder()
                .names(List.of(KnownName.of("Rain Drum Weekly", EntityType.ORGANIZATION, "the Drum", "Drum")))
                .cues(Set.of("Harrumph"))
                .build()
                .extract(text);
        assertThat(fromMemory).isEqualTo(fromFiles);
        assertThat(fromMemory.speakerNames(fromMemory.quotations().get(0))).containsExactly("Rain Drum Weekly");
    }

    @Test
    void namesInMemoryAreAddedToThoseOfAFile(@TempDir Path folder) throws Exception {
        Path names = Files.writeString(folder.resolve("names.tsv"), "Rain Drum Weekly\tORGANIZATION\tthe Drum|Drum\n");
        Extraction x = Extractor.builder()
                .names(names)
                .names(List.of(KnownName.of("Blue Kettle", EntityType.ORGANIZATION, "kettle")))
                .build()
                .extract("The Drum wrote about the kettle.");
        assertThat(x.entities()).extracting(Entity::name).containsExactly("Rain Drum Weekly", "Blue Kettle");
    }

    @Test
    void otherLanguagesAreNoticed() {
        String news = "O presidente disse que a reforma não será aplicada até que as empresas cheguem a um acordo. ";
        assertThat(extract(news.repeat(4)).warnings()).singleElement().isInstanceOf(Warning.NotEnglish.class);
        assertThat(extract("Who said that? “We will rebuild the bridge,” said Ruth Okafor. ".repeat(9))
                        .warnings())
                .isEmpty();
    }

    @Test
    void aTitleInMarksIsNoQuotation() {
        Extraction x = extract("She watched the film “The Long Road Home” with her sister on Sunday.");
        assertThat(x.quotations()).isEmpty();
    }

    @Test
    void aReportedPhraseIsMixed() {
        Extraction x =
                extract("The finance minister, Ana Ruiz, said the plan was “a gift to the banks” and would fail.");
        assertThat(x.quotations()).singleElement().satisfies(quotation -> {
            assertThat(quotation.kind()).isEqualTo(QuotationKind.MIXED);
            assertThat(x.speakerLabel(quotation)).isEqualTo("Ana Ruiz");
        });
    }

    @Test
    void pronounsAndSurnamesMeanThePerson() {
        Extraction x = extract("Maria Lopez won the vote in Lima on Sunday.\n\n“I thank you all,” she said.\n\n"
                + "Lopez spoke for an hour.");
        assertThat(x.speakerLabel(x.quotations().get(0))).isEqualTo("Maria Lopez");
        assertThat(x.entities())
                .filteredOn(entity -> entity.type() == EntityType.PERSON)
                .singleElement()
                .satisfies(entity -> {
                    assertThat(entity.aliases()).contains("Lopez");
                    assertThat(entity.mentions()).anyMatch(mention -> mention.kind() == MentionKind.PRONOUN);
                });
    }

    @Test
    void explainsItself() {
        Extraction x = extract(
                "“We lost,” said John Barnes. According to Amina Bello, the match was “a disgrace to football”.");
        assertThat(x.quotations()).hasSize(2);
        var first = x.quotations().get(0).attribution().explanation();
        var second = x.quotations().get(1).attribution().explanation();
        assertThat(first.contributions()).isNotEmpty();
        assertThat(first).isNotEqualTo(second);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "\n\n",
                "“”",
                "\"",
                "'",
                "...",
                "1234 5678",
                "\u0000",
                "\uD800",
                "\uDC00\uD800",
                "👍🏽",
                "““““",
                "»«"
            })
    void textWithoutNewsGivesAnEmptyExtraction(String text) {
        Extraction x = extract(text);
        assertThat(x.quotations()).isEmpty();
        assertThat(x.article().text()).isEqualTo(text);
    }

    @Test
    void nullAndTooLongAreNamed() {
        assertThatThrownBy(() -> Models.extractor().extract((String) null))
                .isInstanceOf(NullPointerException.class)
                .hasMessageContaining("text");
        assertThatThrownBy(() -> Models.extractor().extract((Article) null))
                .isInstanceOf(NullPointerException.class)
                .hasMessageContaining("article");
    }

    @Test
    void aLongParagraphWithoutAFullStopIsRead() {
        Extraction x = extract("word ".repeat(60_000) + "“We go,” said Ruth Okafor.");
        assertThat(x.speakerLabel(x.quotations().get(0))).isEqualTo("Ruth Okafor");
    }

    @Test
    void anInterruptEndsAReading() {
        Extractor extractor = Models.extractor();
        Thread.currentThread().interrupt();
        try {
            assertThatThrownBy(() -> extractor.extract("“We go,” said Ruth Okafor."))
                    .isInstanceOf(CancellationException.class);
        } finally {
            assertThat(Thread.interrupted()).isTrue();
        }
    }
}
