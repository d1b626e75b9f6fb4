package org.onrecord;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.onrecord.document.Entity;
import org.onrecord.document.EntityType;
import org.onrecord.document.Extraction;
import org.onrecord.document.Mention;
import org.onrecord.document.MentionKind;
import org.onrecord.document.Speaker;

/** Organizations that speak and are known by another's name. */
class DescribedOrganizationsIT {

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "“The drill was normal,” Kenya's defence ministry said on Monday.; Kenya's defence ministry",
                "“The drill was normal,” the Chilean government said on Monday.; Chilean government",
                "“Nobody was threatened,” Minister Oskar Brandt's office said.; Oskar Brandt's office",
                "The Norwegian embassy said: “We regret the delay.”; Norwegian embassy",
                "In a statement, Peru's military said “the bridge is closed”.; Peru's military",
                "Grace Okafor spoke in Leeds. “We will win,” the Okafor campaign said in an email.; Okafor campaign",
            })
    void anOrganizationCalledByAnothersNameIsTheSpeaker(String text, String name) {
        Extraction extraction = Models.extractor().extract(text);
        assertThat(extraction.quotations().get(0).speakers())
                .singleElement()
                .isInstanceOfSatisfying(Speaker.Named.class, speaker -> {
                    assertThat(speaker.entity().name()).isEqualTo(name);
                    assertThat(speaker.entity().type()).isEqualTo(EntityType.ORGANIZATION);
                });
    }

    @Test
    void allItsDescriptionsAreMentionsOfOneEntityWithItsFullestName() {
        Extraction extraction = Models.extractor()
                .extract("Brandt's office was closed.\n\nLater Brandt's office denied the report."
                        + "\n\n“Nobody was threatened,” Oskar Brandt's office said.");
        List<Entity> organizations = extraction.entities().stream()
                .filter(entity -> entity.type() == EntityType.ORGANIZATION)
                .toList();
        assertThat(organizations).singleElement().satisfies(office -> {
            assertThat(office.name()).isEqualTo("Oskar Brandt's office");
            assertThat(office.mentions()).extracting(Mention::kind).containsOnly(MentionKind.NOMINAL);
            assertThat(office.mentions())
                    .extracting(Mention::text)
                    .containsExactly("Brandt's office", "Brandt's office", "Oskar Brandt's office");
        });
    }

    @Test
    void theOwnerStaysAnEntityOfItsOwn() {
        Extraction extraction =
                Models.extractor().extract("“The drill was normal,” Kenya's defence ministry said on Monday.");
        assertThat(extraction.entities()).extracting(Entity::name).containsExactly("Kenya", "Kenya's defence ministry");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "Kenya's defence ministry was closed on Monday. “We are sad,” Ana Ruiz said.",
                "“We are sad,” Kenyan officials said.",
                "“We are sad,” the ministry said.",
                "“We are sad,” a Chilean court said.",
            })
    void whatIsNotQuotedOrNotKnownByAnothersNameIsNoEntity(String text) {
        assertThat(Models.extractor().extract(text).entities())
                .noneMatch(entity -> entity.type() == EntityType.ORGANIZATION);
    }
}
