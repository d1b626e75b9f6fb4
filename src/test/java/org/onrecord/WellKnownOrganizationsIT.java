package org.onrecord;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.onrecord.document.Entity;
import org.onrecord.document.EntityType;
import org.onrecord.document.Mention;
import org.onrecord.document.MentionKind;

/** Names that are widely known, or common where they come from, in single sentences that tell little about them. */
class WellKnownOrganizationsIT {
    private static final Path RESOURCES = Path.of("src/test/resources");

    /** A line of a resource: a name and sentences that have it. */
    private record Item(String name, String sentence) {
        boolean isFoundAs(EntityType type) {
            List<EntityType> types = Models.extractor().extract(sentence).entities().stream()
                    .filter(this::isNamed)
                    .map(Entity::type)
                    .toList();
            return types.equals(List.of(type));
        }

        private boolean isNamed(Entity entity) {
            return entity.mentions().stream()
                    .filter(mention -> mention.kind() == MentionKind.NAME)
                    .map(Mention::text)
                    .anyMatch(name::equals);
        }
    }

    private static List<Item> items(String file) throws IOException {
        var items = new ArrayList<Item>();
        for (String line : Files.readAllLines(RESOURCES.resolve(file))) {
            String[] fields = line.split("\t");
            for (int i = 1; i < fields.length && !line.startsWith("#"); i++) {
                items.add(new Item(fields[0], fields[i]));
            }
        }
        return items;
    }

    private static List<Item> missed(String file, EntityType type) throws IOException {
        return items(file).stream().filter(item -> !item.isFoundAs(type)).toList();
    }

    @Test
    void nineInTenSentencesShowAWellKnownOrganizationAsOne() throws IOException {
        assertThat(missed("well-known-organizations.tsv", EntityType.ORGANIZATION))
                .as("of 300")
                .hasSizeLessThanOrEqualTo(30);
    }

    @Test
    void peopleOfAllContinentsAreStillPeople() throws IOException {
        assertThat(missed("people-of-the-world.tsv", EntityType.PERSON))
                .as("of 96")
                .hasSizeLessThanOrEqualTo(6);
    }
}
