package org.onrecord.internal.tagging;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.onrecord.internal.lexicon.Lexicon;
import org.onrecord.internal.lexicon.SmallLists;
import org.onrecord.internal.linguistics.Analysis;
import org.onrecord.internal.linguistics.HandTagged;
import org.onrecord.internal.linguistics.Token;
import org.onrecord.internal.model.ModelFile;

class TokenFeaturesTest {
    private static final Lexicon LEXICON = new SmallLists()
            .with(ModelFile.TITLES, "mr|m")
            .with(ModelFile.ROLES, "pilot|PERSON|-")
            .with(ModelFile.KINDS, "river|PLACE|head")
            .with(ModelFile.KNOWN_NAMES, "PLACE|Norway")
            .with(ModelFile.FIRST_NAMES, "f|Dana")
            .lexicon();

    private static List<Long> features(String text, int token) {
        return features(HandTagged.analysis(text), token);
    }

    private static List<Long> features(Analysis analysis, int token) {
        var sentence = analysis.sentenceOf(token);
        long[] features = new TaggerFeatures(LEXICON).of(analysis).of(sentence)[token - sentence.first()];
        return Arrays.stream(features).boxed().toList();
    }

    private static long feature(int template, String text) {
        return TemplateHash.feature(template, TemplateHash.of(text));
    }

    private static long flag(int template) {
        return TemplateHash.feature(template, 0);
    }

    @Test
    void aTokenSeesItsWordAndItsNeighboursInLowerCase() {
        assertThat(features("Then Dana Ortiz left town", 2))
                .contains(
                        flag(Template.BIAS),
                        feature(Template.WORD, "Ortiz"),
                        feature(Template.LOWER, "ortiz"),
                        feature(Template.LOWER - 2, "then"),
                        feature(Template.LOWER - 1, "dana"),
                        feature(Template.LOWER + 1, "left"),
                        feature(Template.LOWER + 2, "town"),
                        feature(Template.ANY_LOWER_BEFORE, "then"),
                        feature(Template.ANY_LOWER_AFTER, "town"))
                .doesNotContain(feature(Template.WORD, "ortiz"));
    }

    @Test
    void aTokenSeesShapesPartsOfSpeechAndAffixes() {
        assertThat(features("Dana McDonald-Ray left", 1))
                .contains(
                        feature(Template.SHAPE, "XxXxx-Xxx"),
                        feature(Template.SHAPE - 1, "Xxx"),
                        feature(Template.TAG, "NNP"),
                        feature(Template.TAG + 1, "VBD"),
                        feature(Template.PREFIX, "<McDona"),
                        feature(Template.SUFFIX, "ld-Ray>".substring(1)),
                        flag(Template.HYPHENATED))
                .doesNotContain(feature(Template.PREFIX, "<McDonal"));
        assertThat(features("Dana left", 0)).doesNotContain(flag(Template.HYPHENATED));
    }

    @Test
    void aTokenKnowsWhetherItBeginsASentenceOrParagraphAndWhetherItEndsOne() {
        String text = "Dana left .\nDana left .\n\nDana left .";
        long begins = TemplateHash.feature(Template.BEGINS_SENTENCE, 1);
        assertThat(features(text, 0)).contains(begins, flag(Template.BEGINS_PARAGRAPH));
        assertThat(features(text, 3)).contains(begins).doesNotContain(flag(Template.BEGINS_PARAGRAPH));
        assertThat(features(text, 6)).contains(begins, flag(Template.BEGINS_PARAGRAPH));
        assertThat(features(text, 1)).doesNotContain(begins, flag(Template.ENDS_SENTENCE));
        assertThat(features(text, 2)).contains(flag(Template.ENDS_SENTENCE));
    }

    @Test
    void aTokenKnowsItsPlaceInTheArticleAndWhetherItStandsInAHeadline() {
        String headline = "Dana Ortiz Calls Frank\nThen she left the quiet town below the hill and the quiet harbour";
        assertThat(features(headline, 1)).contains(TemplateHash.feature(Template.POSITION_AND_HEADLINE, 0, 1));
        assertThat(features(headline, 5)).contains(TemplateHash.feature(Template.POSITION_AND_HEADLINE, 0, 0));
        String words = "word ".repeat(100).strip();
        assertThat(features(words, 20)).contains(TemplateHash.feature(Template.POSITION_AND_HEADLINE, 1, 0));
        assertThat(features(words, 99)).contains(TemplateHash.feature(Template.POSITION_AND_HEADLINE, 3, 0));
    }

    @Test
    void aTokenSeesTheNearestLongerSmallWordUpToSixTokensAway() {
        assertThat(features("quiet a A A A A Dana a a left", 6))
                .contains(feature(Template.SMALL_WORD_BEFORE, "quiet"), feature(Template.SMALL_WORD_AFTER, "left"));
        assertThat(features("quiet a A A A A A Dana", 7))
                .contains(flag(Template.SMALL_WORD_BEFORE), flag(Template.SMALL_WORD_AFTER));
    }

    @Test
    void aTokenSeesWhatTheWordListsSayOfItAndOfTwoToEitherSide() {
        // The bits of WordListBits: a title is bit 1, the place of a river bit 5; those of capitalized words are 12
        // higher.
        assertThat(features("a Mr. Dana b c river", 3))
                .contains(flag(Template.WORD_LISTS + 13), flag(Template.WORD_LISTS + 32 + 12))
                .contains(flag(Template.WORD_LISTS + 4 * 32 + 5));
    }

    @Test
    void aCapitalizedWordSeesItsContextsElsewhereInTheArticle() {
        String text =
                "Mr. Kelm left .\nPilot Kelm met the crew .\nDana Kelm was there\nThe Kelm River was quiet .\nHe saw Kelm .";
        List<Long> last = features(text, 22);
        assertThat(HandTagged.analysis(text).token(22).text()).isEqualTo("Kelm");
        assertThat(last)
                .contains(
                        flag(Template.ANYWHERE_AFTER_TITLE),
                        flag(Template.ANYWHERE_AFTER_PERSON_ROLE),
                        flag(Template.ANYWHERE_AFTER_FIRST_NAME),
                        flag(Template.ANYWHERE_BEFORE_VERB),
                        TemplateHash.feature(Template.ANYWHERE_BEFORE_KIND, 1 << 5),
                        TemplateHash.feature(Template.ANYWHERE_AFTER_LOWER, 1),
                        feature(Template.ANYWHERE_AFTER_LOWER, "saw"),
                        feature(Template.ANYWHERE_BEFORE_LOWER, "left"),
                        TemplateHash.feature(Template.OCCURRENCES, 4),
                        flag(Template.CAPITALIZED_WITHIN_SENTENCE))
                .doesNotContain(flag(Template.ALSO_SMALL));
    }

    @Test
    void aWordThatOccursInSmallLettersTooIsKnownAsSuch() {
        String text = "Rivers left .\nThey saw rivers .";
        assertThat(features(text, 0)).contains(flag(Template.ALSO_SMALL));
        assertThat(features(text, 0)).doesNotContain(flag(Template.CAPITALIZED_WITHIN_SENTENCE));
        assertThat(features(text, 5)).doesNotContain(flag(Template.ALSO_SMALL));
    }

    @Test
    void theContextOfAFrequentWordIsThatOfItsFirstEightOccurrences() {
        String text = "he saw Kelm\n".repeat(8) + "he met Kelm";
        assertThat(features(text, 2))
                .contains(feature(Template.ANYWHERE_AFTER_LOWER, "saw"))
                .doesNotContain(feature(Template.ANYWHERE_AFTER_LOWER, "met"));
    }

    /** Fails if a template, a list's bit or a hash changes: then names.crf.gz must be trained anew under another version. */
    @Test
    void theFeaturesAreTheOnesWithWhichTheShippedWeightsWereLearned() {
        Analysis marked = HandTagged.analysis("Mr. Dana Ortiz left Norway , a quiet river .\nOrtiz said no .");
        List<Token> tokens = marked.tokens().stream()
                .map(token -> new Token(token.start(), token.end(), token.text(), token.tag(), token.lemma(), 7, null))
                .toList();
        var analysis = new Analysis(marked.text(), tokens, marked.sentences());
        long sum = 0;
        for (int i = 0; i < analysis.size(); i++) {
            for (long feature : features(analysis, i)) {
                sum = 31 * sum + feature;
            }
        }
        assertThat(sum).isEqualTo(-4262463745310418492L);
    }
}
