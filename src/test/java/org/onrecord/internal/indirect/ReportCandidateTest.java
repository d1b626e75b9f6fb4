package org.onrecord.internal.indirect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.onrecord.internal.indirect.ReportCandidate.Part;

/** Contents between two words, without what reports them. */
class ReportCandidateTest {

    /** Returns the content between the braces of a sentence, in which the reporting clause may stand; "-" for none. */
    private static String between(String marked) {
        MarkedReport report = MarkedReport.of(marked);
        ReportCandidate its = report.candidate();
        ReportCandidate found =
                ReportCandidate.of(report.context(), its.cue(), its.source(), its.first(), its.end(), -1);
        return found == null ? "-" : report.content(found);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "~[Ruiz]P *said that { he left } .;he left",
                "{ he left } , ~[Ruiz]P *said .;he left",
                "{ he left , ~[Ruiz]P *said , the house } .;he left … the house",
                "{ he left – *said ~[Ruiz]P of [Oslo]L – the house } .;he left … the house",
                "{ he , ~[Ruiz]P *said , left } .;he … left",
                "{ he left ~[Ruiz]P *said , the house } .;-",
                "{ he left , ~[Ruiz]P *said the house } .;-",
                "{ , ~[Ruiz]P *said , the house } .;-",
                "{ he left , ~[Ruiz]P *said , } the house .;-",
                "*according to { ~[Ruiz]P he left } .;-",
                "{ ~[Ruiz]P } *said that he left .;-",
                "~[Ruiz]P *said { it } .;-",
                "~[Ruiz]P *said { it left } .;it left",
                "~[Ruiz]P *raise/VBD { the question } .;-",
                "~[Ruiz]P *raise/VBD { – } .;-",
                "~[Ruiz]P *raise/VBD { May } .;May",
            })
    void theReportingClauseIsNoPartOfTheContent(String marked, String content) {
        assertThat(between(marked)).isEqualTo(content);
    }

    private static ReportCandidate of(int... ends) {
        MarkedReport report = MarkedReport.of("~[Ruiz]P *said that { he left } .");
        return new ReportCandidate(
                report.cue(),
                report.source(),
                ends.length == 2
                        ? List.of(new Part(ends[0], ends[1]))
                        : List.of(new Part(ends[0], ends[1]), new Part(ends[2], ends[3])),
                -1);
    }

    @Test
    void twoContentsAreAsMuchAlikeAsTheyShareWords() {
        assertThat(of(3, 7).likeness(of(3, 7))).isEqualTo(1);
        assertThat(of(3, 7).likeness(of(5, 9))).isEqualTo(2 / 6.0, within(1e-9));
        assertThat(of(3, 5, 7, 9).likeness(of(4, 8))).isEqualTo(2 / 6.0, within(1e-9));
        assertThat(of(3, 5).likeness(of(5, 8))).isZero();
    }

    @Test
    void contentsOverlapIfTheyShareAWord() {
        assertThat(of(3, 5).overlaps(of(4, 8))).isTrue();
        assertThat(of(4, 8).overlaps(of(3, 5))).isTrue();
        assertThat(of(3, 5).overlaps(of(5, 8))).isFalse();
        assertThat(of(5, 8).overlaps(of(3, 5))).isFalse();
        assertThat(of(3, 5, 7, 9).overlaps(of(5, 7))).isFalse();
        assertThat(of(3, 5, 7, 9).overlaps(of(8, 12))).isTrue();
    }

    @Test
    void aContentEnclosesAReportWithItsWordAndAllOfItsContent() {
        // The word of all of them is token 1.
        assertThat(of(0, 9).encloses(of(3, 9))).isTrue();
        assertThat(of(1, 9).encloses(of(1, 8))).isTrue();
        assertThat(of(0, 9).encloses(of(3, 10))).isFalse();
        assertThat(of(2, 9).encloses(of(3, 9))).isFalse();
        assertThat(of(1, 9).encloses(of(0, 8))).isFalse();
        assertThat(of(0, 2, 3, 9).encloses(of(3, 9))).isFalse();
    }

    @Test
    void aContentMayBeginOrEndElsewhere() {
        assertThat(of(3, 5, 7, 9).from(4).parts()).containsExactly(new Part(4, 5), new Part(7, 9));
        assertThat(of(3, 5, 7, 9).until(8).parts()).containsExactly(new Part(3, 5), new Part(7, 8));
    }

    @Test
    void aContentHasTheWordsOfItsParts() {
        assertThat(of(3, 5, 7, 9).contains(3)).isTrue();
        assertThat(of(3, 5, 7, 9).contains(5)).isFalse();
        assertThat(of(3, 5, 7, 9).contains(8)).isTrue();
        assertThat(of(3, 5).hasAny(token -> token == 4)).isTrue();
        assertThat(of(3, 5).hasAny(token -> token == 5)).isFalse();
    }
}
