package org.onrecord.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.onrecord.document.Gender.FEMALE;
import static org.onrecord.document.Gender.MALE;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.onrecord.Corpus;
import org.onrecord.document.Extraction;
import org.onrecord.document.SourceKind;

class AuditTest {

    private final List<Extraction> articles = List.of(
            Corpus.article("post-1")
                    .with("outlet", "The Post")
                    .with("date", "2026-01-30")
                    .person("Ana Ruiz", FEMALE, "Mayor", "Lyon")
                    .of("Ana Ruiz", SourceKind.POLITICIAN)
                    .of("Bo Lindqvist", MALE)
                    .of("The Harbour Trust", SourceKind.BUSINESS)
                    .of("officials", SourceKind.OFFICIAL)
                    .says("Ana Ruiz", "We will talk – at 5.")
                    .says("Bo Lindqvist", "No.")
                    .together("Ana Ruiz")
                    .says("The Harbour Trust", "It is over.")
                    .says("officials", "No comment.")
                    .quotes("green hell")
                    .extraction(),
            Corpus.article("star-1")
                    .with("outlet", "The Star")
                    .with("date", "2026-02-14")
                    .says("ANA RUÍZ", "Yes.")
                    .reports("she", "it was cold")
                    .says("they", "We agree.")
                    .extraction(),
            Corpus.article("nobody-speaks").with("outlet", "The Star").extraction(),
            Corpus.article("no-outlet")
                    .with("date", "yesterday")
                    .person("Cy Okoye", null, "mayor", "LYON")
                    .says("Cy Okoye", "Hello.")
                    .extraction());

    private Audit audit() {
        var table = new AuditTable();
        articles.forEach(article -> table.add(article.article().id(), article));
        return table.audit();
    }

    @Test
    void aJointStatementCountsForEachSpeakerAndUnattributedWordsForNobody() {
        assertThat(audit().articles()).hasSize(4);
        assertThat(audit().quotations()).isEqualTo(9);
        assertThat(audit().voices()).hasSize(10);
        assertThat(audit().voices())
                .extracting(Voice::speaker, Voice::type, Voice::words)
                .contains(
                        tuple("Ana Ruiz", VoiceType.PERSON, 5),
                        tuple("Ana Ruiz", VoiceType.PERSON, 1),
                        tuple("Bo Lindqvist", VoiceType.PERSON, 1),
                        tuple("", VoiceType.NOBODY, 2));
    }

    @Test
    void genderIsWhatTheArticleOfTheQuotationTellsAndTheUnknownAreRowsOfTheirOwn() {
        assertThat(audit().by(Breakdown.GENDER))
                .extracting(AuditRow::group, AuditRow::told, AuditRow::quotations, AuditRow::words)
                .containsExactly(
                        tuple("FEMALE", true, 3, 9L), // two of Ana Ruiz in post-1, one of "she"
                        tuple("MALE", true, 1, 1L),
                        tuple("OTHER", true, 0, 0L),
                        tuple("UNKNOWN", false, 2, 2L), // Ana Ruiz in star-1, Cy Okoye
                        tuple("NOT_A_PERSON", false, 1, 3L),
                        tuple("UNNAMED", false, 1, 2L),
                        tuple("UNRESOLVED", false, 1, 2L),
                        tuple("NOBODY", false, 1, 2L));
    }

    @Test
    void rolesAndAffiliationsAreTheSameWhateverTheirCapitalsAndAnOrganizationIsItsOwn() {
        assertThat(audit().by(Breakdown.AFFILIATION))
                .filteredOn(AuditRow::told)
                .extracting(AuditRow::group, AuditRow::quotations, AuditRow::speakers)
                .containsExactly(tuple("Lyon", 3, 2), tuple("The Harbour Trust", 1, 1));
        assertThat(audit().by(Breakdown.ROLE))
                .filteredOn(AuditRow::told)
                .extracting(AuditRow::group, AuditRow::quotations)
                .containsExactly(tuple("Mayor", 3));
    }

    @Test
    void kindsOfSourceNamingAndKindsOfQuotation() {
        assertThat(audit().by(Breakdown.SOURCE_KIND))
                .filteredOn(row -> row.quotations() > 0)
                .extracting(AuditRow::group, AuditRow::quotations)
                .containsExactly(
                        tuple("OFFICIAL", 1),
                        tuple("POLITICIAN", 2),
                        tuple("BUSINESS", 1),
                        tuple("UNKNOWN", 5),
                        tuple("NOBODY", 1));
        assertThat(audit().by(Breakdown.NAMING))
                .extracting(AuditRow::group, AuditRow::quotations)
                .containsExactly(
                        tuple("PERSON", 5),
                        tuple("ORGANIZATION", 1),
                        tuple("PLACE", 0),
                        tuple("UNNAMED", 1),
                        tuple("UNRESOLVED", 2),
                        tuple("NOBODY", 1));
        assertThat(audit().by(Breakdown.QUOTATION_KIND))
                .extracting(AuditRow::group, AuditRow::quotations)
                .containsExactly(tuple("DIRECT", 9), tuple("MIXED", 0), tuple("INDIRECT", 1));
    }

    @ParameterizedTest
    @EnumSource
    void everyBreakdownAddsUpToAllQuotationsAndWords(Breakdown breakdown) {
        assertThat(audit().by(breakdown).stream().mapToInt(AuditRow::quotations).sum())
                .isEqualTo(10);
        assertThat(audit().by(breakdown).stream().mapToLong(AuditRow::words).sum())
                .isEqualTo(audit().words());
    }

    @Test
    void articlesWithoutAnOutletOrAMonthAreAPartOfTheirOwn() {
        assertThat(audit().perOutlet().keySet()).containsExactly("", "The Post", "The Star");
        assertThat(audit().perOutlet().get("The Star").articles()).hasSize(2);
        assertThat(audit().perOutlet().get("").voices()).hasSize(1);
        assertThat(audit().perMonth().keySet()).containsExactly("", "2026-01", "2026-02");
        assertThat(audit().perMonth().get("").articles())
                .extracting(AuditedArticle::name)
                .containsExactly("nobody-speaks", "no-outlet");
    }

    @Test
    void speakersAreCountedByNameAcrossArticles() {
        assertThat(audit().speakers())
                .extracting(AuditSpeaker::name, AuditSpeaker::gender, AuditSpeaker::quotations, AuditSpeaker::articles)
                .startsWith(tuple("Ana Ruiz", FEMALE, 3, 2));
        assertThat(audit().where(voice -> voice.gender() == FEMALE).speakers())
                .extracting(AuditSpeaker::name, AuditSpeaker::quotations)
                .containsExactly(tuple("Ana Ruiz", 2));
    }

    @Test
    void namesakesOfWhomArticlesSpeakDifferentlyHaveNoGenderTogether() {
        Extraction woman = Corpus.article("a")
                .of("Kim Park", FEMALE)
                .says("Kim Park", "Yes.")
                .extraction();
        Extraction man =
                Corpus.article("b").of("Kim Park", MALE).says("Kim Park", "No.").extraction();
        assertThat(Quotes.in(woman, man).audit().speakers())
                .extracting(AuditSpeaker::name, AuditSpeaker::gender)
                .containsExactly(tuple("Kim Park", null));
    }

    @Test
    void anAuditOfSomeQuotationsCountsTheirArticlesAlone() {
        Audit ruiz = Quotes.in(articles).by("Ana Ruiz").audit();
        assertThat(ruiz.articles()).extracting(AuditedArticle::name).containsExactly("post-1", "star-1");
        assertThat(ruiz.quotations()).isEqualTo(3);
        assertThat(ruiz).hasToString("3 quotations in 2 articles");
    }

    @Test
    void theSameArticleTwiceIsCountedTwice() {
        Audit twice = Quotes.in(articles.get(0), articles.get(0)).audit();
        assertThat(twice.articles()).hasSize(2);
        assertThat(twice.quotations()).isEqualTo(10);
    }

    @Test
    void nothingHasRowsOfZero() {
        Audit empty = Quotes.in(List.of()).audit();
        assertThat(empty.by(Breakdown.GENDER))
                .allSatisfy(row -> assertThat(row.quotations()).isZero());
        assertThat(empty.speakers()).isEmpty();
        assertThat(empty.perOutlet()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"Well - no., 2", "It’s 5 p.m., 3", "'— — —', 0", "我们会谈, 1", "A  b\tc, 3"})
    void wordsAreStretchesWithALetterOrADigit(String text, int words) {
        Extraction article = Corpus.article("a").says("Ana Ruiz", text).extraction();
        assertThat(Quotes.in(article).audit().words()).isEqualTo(words);
    }
}
