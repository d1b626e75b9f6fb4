package org.onrecord;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.onrecord.document.Entity;
import org.onrecord.document.Extraction;
import org.onrecord.document.Mention;
import org.onrecord.document.MentionKind;
import org.onrecord.document.Quotation;
import org.onrecord.document.Speaker;

/**
 * Speakers whose name stands beside a description or beside other names, with the shipped models. The texts that are still read wrong
 * are listed by their speakers in {@code src/test/resources/speakers/not-reached.txt}.
 */
class NeighbouringSpeakersIT {
    private static final Path NOT_REACHED = Path.of("src", "test", "resources", "speakers", "not-reached.txt");

    @ParameterizedTest(name = "{0}, {1}: {2}")
    @CsvFileSource(resources = "/speakers/appositions.txt", delimiter = '|', quoteCharacter = '`')
    void theSpeakerIsTheNameBesideTheDescription(String speaker, String role, String text) throws IOException {
        assertSpeakers(speaker, Models.extractor().extract(text));
    }

    @ParameterizedTest(name = "{0}, {1}: {2}")
    @CsvFileSource(resources = "/speakers/appositions.txt", delimiter = '|', quoteCharacter = '`')
    void theDescriptionBesideTheNameIsAMentionOfItsBearer(String speaker, String role, String text) {
        Entity entity = Models.extractor().extract(text).entity(speaker).orElseThrow();
        assertThat(entity.mentions())
                .filteredOn(mention -> mention.kind() == MentionKind.NOMINAL)
                .extracting(Mention::text)
                .anyMatch(description -> description.contains(role));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvFileSource(resources = "/speakers/joint-speakers.txt", delimiter = '|', quoteCharacter = '`')
    void theSpeakersAreAllWhoSpeakAndNobodyElse(String speakers, String text) throws IOException {
        assertSpeakers(speakers, Models.extractor().extract(text));
    }

    private static void assertSpeakers(String expected, Extraction x) throws IOException {
        List<String> found = speakersOfLastQuotation(x);
        List<String> names = Arrays.asList(expected.split(" & "));
        if (Files.readAllLines(NOT_REACHED).contains(expected)) {
            assertThat(found)
                    .as("reached now: take the line out of %s", NOT_REACHED)
                    .isNotEqualTo(names);
        } else {
            assertThat(found).containsExactlyInAnyOrderElementsOf(names);
        }
    }

    /** Returns the names of the speakers; words that name no entity are in brackets. */
    private static List<String> speakersOfLastQuotation(Extraction x) {
        Quotation last = x.quotations().stream()
                .filter(quotation -> quotation.kind().isMarked())
                .reduce((first, second) -> second)
                .orElseThrow();
        return last.speakers().stream()
                .map(speaker -> speaker instanceof Speaker.Named ? speaker.name() : "(" + speaker.name() + ")")
                .toList();
    }
}
