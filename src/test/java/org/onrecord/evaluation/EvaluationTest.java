package org.onrecord.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
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
import org.onrecord.document.Span;
import org.onrecord.export.Brat;

/** An evaluation on several corpora. */
class EvaluationTest {

    @TempDir
    private Path folder;

    @Test
    void ourOwnBratExportIsGoldThatWeMeet() throws Exception {
        Extraction extraction = Example.extraction();
        try (var text = Brat.text().open(Files.newOutputStream(folder.resolve("example.txt")));
                var annotations = Brat.annotations().open(Files.newOutputStream(folder.resolve("example.ann")))) {
            text.write(extraction);
            annotations.write(extraction);
        }
        GoldCorpus gold = GoldCorpus.read(folder);
        var evaluation = new Evaluation(List.of(Task.quotations(gold, null), Task.names(gold, null)));

        Scores scores = evaluation.scores(evaluation.output(articles -> Map.of("example", extraction)));

        SourceScore sources = scores.of(SourceScore.class).get(0);
        // "We will talk," and "Soon." are direct; "a 😀 start" is all in marks, and yet mixed.
        assertThat(sources.total()).isEqualTo(new PrecisionRecall(3, 3, 3));
        assertThat(sources.recall()).containsEntry("direct", new Ratio(2, 2)).containsEntry("mixed", new Ratio(1, 1));
        assertThat(scores.of(SpeakerScore.class).get(0).strict()).isEqualTo(new Ratio(2, 2));
        assertThat(scores.of(EntityScore.class).get(0).total()).isEqualTo(new PrecisionRecall(3, 3, 3));
        assertThat(evaluation.errors(evaluation.output(articles -> Map.of("example", extraction))))
                .isEmpty();
    }

    @Test
    void anArticleThatStandsInTwoCorporaIsReadOnce() throws Exception {
        GoldCorpus one = names("one", "Ann left.", "Bo left.");
        GoldCorpus other = names("other", "Ann left.");
        var evaluation = new Evaluation(List.of(Task.names(one, null), Task.names(other, null)));
        var read = new ArrayList<String>();

        evaluation.output(articles -> {
            articles.forEach(article -> read.add(article.text()));
            return Map.of();
        });

        assertThat(read).containsExactly("Ann left.", "Bo left.");
    }

    @Test
    void articlesOfTheSameIdInTwoCorporaAreToldApart() throws Exception {
        var evaluation = new Evaluation(
                List.of(Task.names(names("one", "Ann left."), null), Task.names(names("other", "Eva Bo left."), null)));

        Scores scores = evaluation.scores(evaluation.output(EvaluationTest::firstWords));

        // "Ann" is the name in one; "Eva" is half of "Eva Bo" in the other.
        assertThat(scores.of(EntityScore.class))
                .extracting(EntityScore::total)
                .containsExactly(new PrecisionRecall(1, 1, 1), new PrecisionRecall(0, 1, 1));
        assertThat(scores.of(AnswerScore.class)).containsExactly(new AnswerScore(0));
    }

    @Test
    void peopleOfAnotherCorpusAreRefused() throws Exception {
        GoldPeople people = GoldPeople.read(Files.writeString(folder.resolve("people.tsv"), "z\tAnn Lee\tF\t-\t-\n"));

        assertThatThrownBy(() -> Task.people(names("one", "Ann left."), people))
                .isInstanceOf(GoldFormatException.class)
                .hasMessageContaining("none of its people is in an article of one");
    }

    @Test
    void genderRoleAndAffiliationOfPeopleMayBeMissing() throws IOException {
        Path file = Files.writeString(
                folder.resolve("people.tsv"),
                "a\tAnn Lee\na\tBo Ek\tM:he\tmayor\t-\tthe mayor\na\tCy Fox\t-\t-\tNike\n");

        assertThat(GoldPeople.read(file).people())
                .containsExactly(
                        new GoldPeople.Person("a", "Ann Lee", null, "", ""),
                        new GoldPeople.Person("a", "Bo Ek", Gender.MALE, "mayor", ""),
                        new GoldPeople.Person("a", "Cy Fox", null, "", "Nike"));
    }

    /** A corpus of sentences, each of which is about whoever stands before "left". */
    private static GoldCorpus names(String corpus, String... texts) {
        var articles = new ArrayList<GoldArticle>();
        for (String text : texts) {
            var name = new GoldArticle.Mention(new Span(0, text.indexOf(" left")), EntityType.PERSON);
            articles.add(new GoldArticle("a" + articles.size(), text, List.of(), List.of(), List.of(name)));
        }
        return new GoldCorpus(corpus, articles);
    }

    private static Map<String, Extraction> firstWords(List<Article> articles) {
        var extractions = new HashMap<String, Extraction>();
        for (Article article : articles) {
            var span = new Span(0, article.text().indexOf(' '));
            var mention = new Mention(span, span, span.in(article.text()), MentionKind.NAME);
            var entity = new Entity(0, EntityType.PERSON, mention.text(), List.of(mention));
            extractions.put(article.id(), new Extraction(article, List.of(entity), List.of(), Example.BY));
        }
        return extractions;
    }
}
