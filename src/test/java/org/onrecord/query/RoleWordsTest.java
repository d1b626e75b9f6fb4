package org.onrecord.query;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.onrecord.document.Mention;
import org.onrecord.document.MentionKind;
import org.onrecord.document.Role;
import org.onrecord.document.Span;

class RoleWordsTest {

    @ParameterizedTest
    @CsvSource({
        "mayor of Lyon, Lyon, mayor",
        "nurse at St Mary's, St Mary's, nurse",
        "Chinese Foreign Ministry spokesman, Chinese Foreign Ministry, spokesman",
        "director of the Harbour Trust, Harbour Trust, director",
        "director of the Harbour Trust, the Harbour Trust, director",
        "Kenya's defence minister, Kenya, defence minister",
        "workers’ leader, workers, leader",
        "minister of health in Kenya, Kenya, minister of health",
        "its negotiator, its, negotiator",
        "Lyon city councillor, LYON, city councillor",
        "deputy mayor of Lyon for housing, Lyon, deputy mayor",
        "negotiator, the union, negotiator",
        "Lyon, Lyon, Lyon",
        "negotiator, , negotiator"
    })
    void theAffiliationIsTakenOut(String text, String affiliation, String words) {
        var span = new Span(0, text.length());
        Mention of = affiliation == null ? null : new Mention(span, span, affiliation, MentionKind.NAME);
        assertThat(RoleWords.of(new Role(span, text, of, null))).isEqualTo(words);
    }
}
