package org.onrecord.internal.phrase;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.onrecord.document.MentionKind;

/** Which words of an article are phrases: names, descriptions and pronouns. */
class NounPhraseChunkerTest {

    /**
     * The phrases found, each as its core, then what is tied to it after a bar, "(owner)" if it is the owner inside another, and its
     * kind if it is no description: "the head | of the school".
     */
    private static List<String> found(String marked) {
        MarkedArticle article = MarkedArticle.of(marked);
        return article.phrases().stream()
                .map(phrase -> article.core(phrase)
                        + article.words(phrase)
                                .substring(article.core(phrase).length())
                                .replaceFirst("^ ", " | ")
                        + (phrase.possessor() ? " (owner)" : "")
                        + (phrase.kind() == MentionKind.NOMINAL ? "" : " " + phrase.kind()))
                .toList();
    }

    @Test
    void aNameIsOnePhraseWithTheWordsBeforeIt() {
        assertThat(found("The old/JJ mayor [Ana Ruiz]P left .")).containsExactly("The old mayor Ana Ruiz NAME");
        assertThat(found("[Ana Ruiz]P left [Oslo]L .")).containsExactly("Ana Ruiz NAME", "Oslo NAME");
    }

    @Test
    void twoNamesOfOneTypeAreTwoPhrases() {
        assertThat(found("[Ana Ozolin]P left .\nHe told [Lund]P [Frank Ozolin]P will go/VB ."))
                .containsExactly("Ana Ozolin NAME", "He PRONOUN", "Lund NAME", "Frank Ozolin NAME");
        assertThat(found("The [Kelmora Fund]O [Ana Ruiz]P left .")).containsExactly("The Kelmora Fund Ana Ruiz NAME");
        assertThat(found("The [Kelmora Fund]O spokesman [Kelmora Hall]O left ."))
                .containsExactly("The Kelmora Fund spokesman Kelmora Hall NAME");
    }

    @Test
    void aDescriptionEndsWithItsNoun() {
        assertThat(found("The very/RB old/JJ school head left .")).containsExactly("The very old school head");
        assertThat(found("Two/CD tired/VBN heads/NNS left .")).containsExactly("Two tired heads");
        assertThat(found("The plan told/VBN us left .")).containsExactly("The plan", "us");
    }

    @Test
    void adverbsAloneAreNoPhrase() {
        assertThat(found("Very/RB soon/RB left .")).isEmpty();
        assertThat(found("The not/RB .")).isEmpty();
    }

    @Test
    void aDeterminerOpensANewPhrase() {
        assertThat(found("He told the head the plan .")).containsExactly("He PRONOUN", "the head", "the plan");
        assertThat(found("All/PDT the heads/NNS left .")).containsExactly("All the heads");
    }

    @Test
    void aDayIsNoPartOfAPhrase() {
        assertThat(found("The head Monday left .")).containsExactly("The head", "Monday");
        assertThat(found("Monday left .")).containsExactly("Monday");
    }

    @Test
    void someAndManyArePhrasesByThemselves() {
        assertThat(found("Some/DT left , many/JJ met , the/DT met .")).containsExactly("Some", "many");
    }

    @Test
    void anArticleAndASmallNumberAreAPhrase() {
        assertThat(found("The two/CD said no/DT .")).containsExactly("The two");
        assertThat(found("The two/CD heads/NNS left in the 1920/CD .")).containsExactly("The two heads");
    }

    @Test
    void pronounsArePhrasesByThemselves() {
        assertThat(found("She met him who left .")).containsExactly("She PRONOUN", "him PRONOUN", "who PRONOUN");
    }

    @Test
    void aPhraseReachesOverPrepositionalPhrases() {
        assertThat(found("The head of the school in [Oslo]L left ."))
                .containsExactly("The head | of the school in Oslo", "the school | in Oslo", "Oslo NAME");
        assertThat(found("[Ana Ruiz]P of [Oslo]L left .")).containsExactly("Ana Ruiz | of Oslo NAME", "Oslo NAME");
        assertThat(found("[Ana Ruiz]P in [Oslo]L left .")).containsExactly("Ana Ruiz NAME", "Oslo NAME");
        assertThat(found("The head by the school left .")).containsExactly("The head", "the school");
        assertThat(found("The head of him left .")).containsExactly("The head", "him PRONOUN");
        assertThat(found("He of the school left .")).containsExactly("He PRONOUN", "the school");
        assertThat(found("The head of that the school left .")).contains("The head", "the school");
    }

    @Test
    void aPhraseReachesOverThreePrepositionalPhrasesAtMost() {
        assertThat(found("The head of a school of a town of a land of a king left .")
                        .get(0))
                .isEqualTo("The head | of a school of a town of a land");
    }

    @Test
    void anOwnerInsideAPhraseIsAPhraseOfItsOwn() {
        assertThat(found("[Ana Ruiz]P ’s old/JJ plan left ."))
                .containsExactly("Ana Ruiz’s old plan", "Ana Ruiz (owner) NAME");
        assertThat(found("The mayor ’s plan left .")).containsExactly("The mayor’s plan", "The mayor (owner)");
        assertThat(found("Mayor/NN [Ana Ruiz]P ’s friend [Paul Lund]P left ."))
                .containsExactly("Mayor Ana Ruiz’s friend Paul Lund NAME", "Mayor Ana Ruiz (owner) NAME");
        assertThat(found("His/PRP$ old/JJ plan left .")).containsExactly("His old plan", "His (owner) PRONOUN");
        assertThat(found("The plan left .")).containsExactly("The plan");
    }

    @Test
    void anOfficeWithOfIsOnePhraseWithItsBearer() {
        assertThat(found("Secretary of State [Ana Ruiz]P left .")).containsExactly("Secretary of State Ana Ruiz NAME");
        assertThat(found("Then/RB Foreign Secretary of State [Ana Ruiz]P left ."))
                .containsExactly("Foreign Secretary of State Ana Ruiz NAME");
    }

    @Test
    void anOfficeAndANameThatIsNotItsBearerAreTwoPhrases() {
        assertThat(found("Secretary of State left .")).containsExactly("Secretary | of State", "State");
        assertThat(found("Head of State [Vantor Fund]O left ."))
                .as("no person")
                .containsExactly("Head | of State Vantor Fund", "State Vantor Fund NAME");
        assertThat(found("Mother of [Ana Ruiz]P left ."))
                .as("a name alone")
                .containsExactly("Mother | of Ana Ruiz", "Ana Ruiz NAME");
        assertThat(found("[Vantor]O of State [Ana Ruiz]P left ."))
                .as("a name before it")
                .containsExactly("Vantor | of State Ana Ruiz NAME", "State Ana Ruiz NAME");
        assertThat(found("Secretary in State [Ana Ruiz]P left ."))
                .as("another preposition")
                .containsExactly("Secretary | in State Ana Ruiz", "State Ana Ruiz NAME");
        assertThat(found("Friends/NNS of Mayor [Ana Ruiz]P left ."))
                .as("no proper noun")
                .containsExactly("Friends | of Mayor Ana Ruiz", "Mayor Ana Ruiz NAME");
        assertThat(found("Kelmora friends/NNS of Mayor [Ana Ruiz]P left ."))
                .as("no proper noun at the end")
                .containsExactly("Kelmora friends | of Mayor Ana Ruiz", "Mayor Ana Ruiz NAME");
        assertThat(found("The friends/NNS of Mayor [Ana Ruiz]P left ."))
                .as("an article")
                .containsExactly("The friends | of Mayor Ana Ruiz", "Mayor Ana Ruiz NAME");
        assertThat(found("Mother of the mayor [Ana Ruiz]P left ."))
                .as("an article before the name")
                .containsExactly("Mother | of the mayor Ana Ruiz", "the mayor Ana Ruiz NAME");
    }

    @Test
    void aPhraseEndsWithItsSentence() {
        assertThat(found("He met the head\nPlans/NNS left .")).containsExactly("He PRONOUN", "the head", "Plans");
    }

    @Test
    void aDayAVerbOrAnAdverbAfterTheNounEndsAPhrase() {
        assertThat(found("Heads/NNS Monday left .")).containsExactly("Heads", "Monday");
        assertThat(found("Heads/NNS told/VBN plans/NNS left .")).containsExactly("Heads", "plans");
        assertThat(found("Heads/NNS soon/RB plans/NNS left .")).containsExactly("Heads", "plans");
    }

    @Test
    void anOwnerWithALongNameIsThatName() {
        assertThat(found("Then/RB [Ana Maria Ruiz Lund]P ’s plan left ."))
                .containsExactly("Ana Maria Ruiz Lund’s plan", "Ana Maria Ruiz Lund (owner) NAME");
        assertThat(found("[Ana Ruiz]P friend ’s plan left ."))
                .as("not the name, but somebody beside it")
                .containsExactly("Ana Ruiz friend’s plan", "Ana Ruiz friend (owner)");
    }
}
