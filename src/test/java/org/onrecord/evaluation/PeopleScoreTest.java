package org.onrecord.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.onrecord.Example;
import org.onrecord.document.Article;
import org.onrecord.document.Entity;
import org.onrecord.document.EntityType;
import org.onrecord.document.Extraction;
import org.onrecord.document.Gender;
import org.onrecord.document.Mention;
import org.onrecord.document.MentionKind;
import org.onrecord.document.Role;
import org.onrecord.document.Span;

/** Who the quoted people are, on a case small enough to count by hand. */
class PeopleScoreTest {

    private static final String TEXT = "Ann Lee, chief nurse at the City Clinic, met Bo Ek, a lawyer.";

    @TempDir
    private Path folder;

    @Test
    void genderRoleAndAffiliation() throws IOException {
        GoldPeople people = people("a\tAnn Lee\tF\tnurse\tCity Clinic\na\tBo Ek\tM\tbanker\t-\na\tCy Fox\t-\t-\t-\n");

        PeopleScore score = PeopleScore.of(people, Map.of("a", extraction()));

        assertThat(score.found()).isEqualTo(new Ratio(2, 3));
        // Both have a gender, and one of them the other one.
        assertThat(score.gender()).isEqualTo(new PrecisionRecall(1, 2, 2));
        assertThat(score.role()).isEqualTo(new Ratio(1, 2));
        assertThat(score.affiliation()).isEqualTo(new Ratio(1, 1));
        assertThat(score.withRole()).isEqualTo(2);
        assertThat(score.withAffiliation()).isEqualTo(1);
    }

    @Test
    void whatIsWrongIsListedByPerson() throws IOException {
        GoldPeople people =
                people("a\tAnn Lee\tF\tnurse\tCity Clinic\na\tBo Ek\tM\tbanker\tBar\na\tCy Fox\tF\tcook\t-\n");
        var article = new GoldArticle("a", TEXT, List.of(), List.of(), List.of());

        assertThat(PeopleErrors.of(article, extraction(), people))
                .extracting(ErrorCase::category)
                .containsExactly(
                        ErrorCase.Category.WRONG_GENDER,
                        ErrorCase.Category.MISSED_ROLE,
                        ErrorCase.Category.MISSED_AFFILIATION,
                        ErrorCase.Category.MISSED_PERSON);
    }

    private GoldPeople people(String lines) throws IOException {
        return GoldPeople.read(Files.writeString(folder.resolve("people.tsv"), lines));
    }

    private static Extraction extraction() {
        Mention clinic = mention("the City Clinic");
        var ann = new Entity(
                0,
                EntityType.PERSON,
                "Ann Lee",
                List.of(mention("Ann Lee")),
                List.of(new Role(at("chief nurse"), "chief nurse", clinic, null)),
                Gender.FEMALE);
        var bo = new Entity(
                1,
                EntityType.PERSON,
                "Bo Ek",
                List.of(mention("Bo Ek")),
                List.of(new Role(at("lawyer"), "lawyer", null, null)),
                Gender.FEMALE);
        return new Extraction(new Article("a", TEXT), List.of(ann, bo), List.of(), Example.BY);
    }

    private static Mention mention(String words) {
        return new Mention(at(words), at(words), words, MentionKind.NAME);
    }

    private static Span at(String words) {
        int start = TEXT.indexOf(words);
        return new Span(start, start + words.length());
    }
}
