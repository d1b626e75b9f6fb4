package org.onrecord;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.onrecord.document.Entity;
import org.onrecord.document.EntityType;
import org.onrecord.document.Mention;
import org.onrecord.document.MentionKind;

/** Names that are a part of a word with hyphens. */
class NamesInWordsIT {

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "Several ex-FARC fighters came home.; FARC",
                "The ex-Barcelona striker signed on Monday.; Barcelona",
                "An ex-Google engineer led the project.; Google",
                "The group met pro-Beijing lawmakers.; Beijing",
                "Some pro-Hezbollah channels were closed.; Hezbollah",
                "He was shot by anti-Taliban fighters.; Taliban",
                "Police broke up the “anti-China” rally.; China",
                "Pro-Russia groups marched on Monday.; Russia",
                "The Hong Kong-listed firm was sold.; Hong Kong",
            })
    void aNameIsFoundWithoutTheRestOfItsWord(String text, String name) {
        assertThat(Models.extractor().extract(text).entities())
                .flatExtracting(Entity::mentions)
                .filteredOn(mention -> mention.kind() == MentionKind.NAME)
                .extracting(Mention::text)
                .containsExactly(name);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://www.kelmora.com/articles/37145",
                "https://kelmora.com/News/Lagos",
                "http://kelmora.com/Ana-Ruiz",
            })
    void theAddressOfAPageIsNoName(String address) {
        assertThat(Models.extractor()
                        .extract(address + "\n\nKelmora News, 12 May – Traders were glad.")
                        .entities())
                .noneMatch(entity -> entity.name().contains("://"));
    }

    @Test
    void aPersonBelongsToNobodyWhomTheyAreForOrAgainst() {
        Entity teacher = person("The pro-Hamas teacher Sam Berg was dismissed.");
        assertThat(teacher.roles()).singleElement().satisfies(role -> {
            assertThat(role.text()).isEqualTo("pro-Hamas teacher");
            assertThat(role.affiliation()).isNull();
        });
    }

    @Test
    void aFormerEngineerOfAFirmBelongedToTheFirm() {
        Entity engineer = person("The ex-Google engineer Lea Moor spoke first.");
        assertThat(engineer.roles()).singleElement().satisfies(role -> {
            assertThat(role.text()).isEqualTo("ex-Google engineer");
            assertThat(role.affiliation()).extracting(Mention::text).isEqualTo("Google");
        });
    }

    private static Entity person(String text) {
        return Models.extractor().extract(text).entities().stream()
                .filter(entity -> entity.type() == EntityType.PERSON)
                .findFirst()
                .orElseThrow();
    }
}
