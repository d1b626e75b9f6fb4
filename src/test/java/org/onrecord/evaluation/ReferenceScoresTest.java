package org.onrecord.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.onrecord.Example;
import org.onrecord.document.Article;
import org.onrecord.document.Entity;
import org.onrecord.document.EntityType;
import org.onrecord.document.Extraction;
import org.onrecord.document.Mention;
import org.onrecord.document.MentionKind;
import org.onrecord.document.Span;

/** Whom pronouns and descriptions stand for, on a case small enough to count by hand. */
class ReferenceScoresTest {

    private static final String TEXT = "Ann Lee met Bo Ek. She thanked him. The lawyer left.";

    private final List<Entity> entities = new ArrayList<>();

    @Test
    void aPronounOfTheRightNameCounts() {
        entity("Ann Lee", mention("She", MentionKind.PRONOUN));
        GoldArticle gold = gap("She", "Ann Lee", "Bo Ek");

        GapScore score = GapScore.of(List.of(gold), extractions());

        assertThat(score.feminine()).isEqualTo(new PrecisionRecall(1, 1, 1));
        assertThat(score.masculine()).isEqualTo(new PrecisionRecall(0, 0, 0));
        assertThat(score.answered()).isEqualTo(new Ratio(1, 1));
        assertThat(ReferenceErrors.ofPronouns(gold, extraction())).isEmpty();
    }

    @Test
    void aPronounOfTheOtherNameIsOneExtraAndOneMissed() {
        entity("Ann Lee", mention("him", MentionKind.PRONOUN));
        GoldArticle gold = gap("him", "Bo Ek", "Ann Lee");

        assertThat(GapScore.of(List.of(gold), extractions()).masculine()).isEqualTo(new PrecisionRecall(0, 1, 1));
        assertThat(ReferenceErrors.ofPronouns(gold, extraction()))
                .singleElement()
                .satisfies(error -> {
                    assertThat(error.category()).isEqualTo(ErrorCase.Category.WRONG_REFERENCE);
                    assertThat(error.gold()).isEqualTo("\"Bo Ek\"");
                    assertThat(error.ours()).isEqualTo("\"Ann Lee\"");
                });
    }

    @Test
    void mentionsOfTheRightEntityCount() {
        entity("Ann Lee", mention("She", MentionKind.PRONOUN), mention("him", MentionKind.PRONOUN));
        GoldArticle gold = chains();

        LinkScore score = LinkScore.of(List.of(gold), extractions());

        // Of two pronouns one is Ann Lee's; of Ann Lee's and Bo Ek's one is found; nothing is said of the lawyer.
        assertThat(score.pronouns()).isEqualTo(new LinkScore.Part(new Ratio(1, 2), new Ratio(1, 2)));
        assertThat(score.nominals()).isEqualTo(new LinkScore.Part(new Ratio(0, 0), new Ratio(0, 1)));
        assertThat(score.total()).isEqualTo(new LinkScore.Part(new Ratio(1, 2), new Ratio(1, 3)));
        assertThat(ReferenceErrors.ofLinks(gold, extraction()))
                .extracting(ErrorCase::category)
                .containsExactly(ErrorCase.Category.WRONG_REFERENCE, ErrorCase.Category.MISSED_REFERENCE);
    }

    @Test
    void aSentenceThatEndsWithADescriptionIsNoDescription() {
        entity(
                "Ann Lee",
                new Mention(
                        new Span(36, TEXT.length()),
                        new Span(36, TEXT.length()),
                        "The lawyer left.",
                        MentionKind.NOMINAL));

        assertThat(LinkScore.of(List.of(chains()), extractions()).nominals().recall())
                .isEqualTo(new Ratio(0, 1));
    }

    private static GoldArticle gap(String pronoun, String meant, String other) {
        var names = List.of(
                new GoldArticle.AmbiguousPronoun.Candidate(at(meant), true),
                new GoldArticle.AmbiguousPronoun.Candidate(at(other), false));
        return gold(List.of(new GoldArticle.AmbiguousPronoun(at(pronoun), names)), List.of());
    }

    private static GoldArticle chains() {
        var references = List.of(
                new GoldArticle.Reference(at("Ann Lee"), 1, "person", "name"),
                new GoldArticle.Reference(at("Bo Ek"), 2, "person", "name"),
                new GoldArticle.Reference(at("She"), 1, "person", "pronoun"),
                new GoldArticle.Reference(at("him"), 2, "person", "pronoun"),
                new GoldArticle.Reference(at("The lawyer"), 1, "person", "nominal"));
        return gold(List.of(), references);
    }

    private static GoldArticle gold(
            List<GoldArticle.AmbiguousPronoun> pronouns, List<GoldArticle.Reference> references) {
        return new GoldArticle("a", TEXT, List.of(), List.of(), List.of(), pronouns, references);
    }

    private void entity(String name, Mention... others) {
        var mentions = new ArrayList<>(List.of(mention(name, MentionKind.NAME)));
        mentions.addAll(List.of(others));
        entities.add(new Entity(entities.size(), EntityType.PERSON, name, mentions));
    }

    private static Mention mention(String words, MentionKind kind) {
        return new Mention(at(words), at(words), words, kind);
    }

    private Extraction extraction() {
        return new Extraction(new Article("a", TEXT), entities, List.of(), Example.BY);
    }

    private Map<String, Extraction> extractions() {
        return Map.of("a", extraction());
    }

    private static Span at(String words) {
        int start = TEXT.indexOf(words);
        return new Span(start, start + words.length());
    }
}
