package org.onrecord;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.onrecord.document.Extraction;
import org.onrecord.document.Quotation;
import org.onrecord.document.Role;
import org.onrecord.document.Speaker;

/** Speakers whose name stands beside a description or beside other names, with the shipped models. */
class NeighbouringSpeakersIT {

    @ParameterizedTest(name = "{0}, {1}: {2}")
    @CsvFileSource(resources = "/speakers/appositions.txt", delimiter = '|', quoteCharacter = '`')
    void theSpeakerIsTheNameBesideTheDescription(String speaker, String role, String text) {
        Extraction x = Models.extractor().extract(text);
        assertThat(speakers(x)).containsExactly(speaker);
        assertThat(x.entity(speaker).orElseThrow().roles())
                .extracting(Role::text)
                .anyMatch(found -> found.contains(role));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvFileSource(resources = "/speakers/joint-speakers.txt", delimiter = '|', quoteCharacter = '`')
    void theSpeakersAreAllWhoSpeakAndNobodyElse(String speakers, String text) {
        assertThat(speakers(Models.extractor().extract(text)))
                .containsExactlyInAnyOrderElementsOf(Arrays.asList(speakers.split(" & ")));
    }

    private static List<String> speakers(Extraction x) {
        Quotation last = x.quotations().stream()
                .filter(quotation -> quotation.kind().isMarked())
                .reduce((first, second) -> second)
                .orElseThrow();
        return last.speakers().stream()
                .map(speaker -> speaker instanceof Speaker.Named ? speaker.name() : "(" + speaker.name() + ")")
                .toList();
    }
}
