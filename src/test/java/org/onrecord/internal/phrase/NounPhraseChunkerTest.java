package org.onrecord.internal.phrase;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.onrecord.document.MentionKind;
import org.onrecord.document.Span;
import org.onrecord.internal.linguistics.Analysis;
import org.onrecord.internal.linguistics.HandTagged;

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
    void aPhraseGoesOnAfterTheShortFormOfAnOrganization() {
        assertThat(found("[Free Farmers Union]O ( FFU ) chief [Ana Ruiz]P left ."))
                .containsExactly("Free Farmers Union ( FFU ) chief Ana Ruiz NAME");
        assertThat(found("The [Free Farmers Union]O ( [FFU]O ) chairwoman left ."))
                .containsExactly("The Free Farmers Union ( FFU ) chairwoman");
        assertThat(found("The [Free Farmers Union]O ( [FFU]O ) left ."))
                .containsExactly("The Free Farmers Union NAME", "FFU NAME");
        assertThat(found("According to the [Kelm Harbour Board]O ( [KHB]O ) prices/NNS rose/VBD ."))
                .containsExactly("the Kelm Harbour Board NAME", "KHB NAME", "prices");
        assertThat(found("According to the [Kelm Harbour Board]O ( KHB ) trade rose/VBD ."))
                .containsExactly("the Kelm Harbour Board NAME", "KHB", "trade");
        assertThat(found("According to the [Kelm Harbour Board]O ( [KHB]O ) [Ana Ruiz]P left ."))
                .containsExactly("the Kelm Harbour Board NAME", "KHB NAME", "Ana Ruiz NAME");
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
        assertThat(found("One/CD of them/PRP left .")).containsExactly("One | of them", "them PRONOUN");
        assertThat(found("One/CD head of them/PRP left .")).containsExactly("One head", "them PRONOUN");
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

    /** The words of each phrase that is no owner, with what "and" joins to it; a phrase that is joined to another is left out. */
    private static List<String> whole(String marked) {
        MarkedArticle article = MarkedArticle.of(marked);
        return article.phrases().stream()
                .filter(phrase -> !phrase.possessor() && !article.phrases().isJoined(phrase))
                .map(phrase -> article.analysis()
                        .span(phrase.first(), phrase.jointEnd())
                        .in(article.analysis().text()))
                .toList();
    }

    @Test
    void aPhraseIsNeverCutAtAHyphen() {
        assertThat(found("The 48/CD -/HYPH year -/HYPH old/JJ said no/RB .")).containsExactly("The 48-year-old");
        assertThat(found("The 48/CD -/HYPH year -/HYPH old/JJ mayor left .")).containsExactly("The 48-year-old mayor");
        assertThat(found("Her/PRP$ father -/HYPH in/IN -/HYPH law left ."))
                .containsExactly("Her father-in-law", "Her (owner) PRONOUN");
        assertThat(found("The secretary -/HYPH general/JJ left .")).containsExactly("The secretary-general");
        assertThat(found("A [Oslo]L -/HYPH based/VBN analyst left .")).containsExactly("A Oslo-based analyst");
        assertThat(found("The well/RB -/HYPH known/VBN activists/NNS left ."))
                .containsExactly("The well-known activists");
        assertThat(found("Well/RB -/HYPH known/VBN activists/NNS left .")).containsExactly("Well-known activists");
        assertThat(found("Then/RB -/HYPH mayor [Ana Ruiz]P left .")).containsExactly("Then-mayor Ana Ruiz NAME");
    }

    @Test
    void theHeadOfAHyphenatedNounIsThePersonOrThing() {
        MarkedArticle article =
                MarkedArticle.of("The father -/HYPH in/IN -/HYPH law left .\nThe vice -/HYPH mayor left .");
        assertThat(article.phrases().stream()
                        .map(phrase -> article.analysis().token(phrase.head()).text()))
                .containsExactly("father", "mayor");
    }

    @Test
    void aHyphenBetweenSpacesEndsAPhrase() {
        assertThat(found("[Oslo]L –/HYPH The mayor left .")).containsExactly("Oslo NAME", "The mayor");
    }

    @Test
    void anAdjectiveAfterAHyphenIsNoPhraseByItself() {
        assertThat(found("He is well/RB -/HYPH known/VBN .")).containsExactly("He PRONOUN");
    }

    @Test
    void aSharedNounOrNameMakesOnePhrase() {
        assertThat(found("Housing and Planning Minister [Ada Quill]P left ."))
                .containsExactly("Housing and Planning Minister Ada Quill NAME");
        assertThat(found("Education , Culture and Sport Secretary [Ada Quill]P left ."))
                .containsExactly("Education , Culture and Sport Secretary Ada Quill NAME");
        assertThat(found("Secretary for/IN Culture , Sport and Tourism [Ada Quill]P left ."))
                .containsExactly("Secretary for Culture , Sport and Tourism Ada Quill NAME");
        assertThat(found("The housing and planning minister left ."))
                .containsExactly("The housing and planning minister");
        assertThat(found("[Kelmora]O founder and chair , [Ada Quill]P , left ."))
                .containsExactly("Kelmora founder and chair", "Ada Quill NAME");
        assertThat(found("Founder and chair [Ada Quill]P left .")).containsExactly("Founder and chair Ada Quill NAME");
    }

    @Test
    void joinedPhrasesAreOneSubject() {
        assertThat(whole("[Ada Quill]P and [Paul Lund]P said no/RB .")).containsExactly("Ada Quill and Paul Lund");
        assertThat(whole("Then/RB said [Ada Quill]P and the mayor .")).containsExactly("Ada Quill and the mayor");
        assertThat(whole("[Quill]P , [Lund]P and [Ruiz]P left .")).containsExactly("Quill , Lund and Ruiz");
        assertThat(whole("Teachers/NNS and parents/NNS of the school left ."))
                .containsExactly("Teachers and parents of the school", "the school");
        assertThat(whole("She and her/PRP$ lawyer left .")).containsExactly("She and her lawyer");
        assertThat(whole("The heads/NNS of [Oslo]L and [Bergen]L left ."))
                .containsExactly("The heads of Oslo and Bergen", "Oslo and Bergen");
        assertThat(whole("The union and a company left .")).containsExactly("The union and a company");
    }

    @Test
    void andBetweenClausesJoinsNoPhrases() {
        assertThat(whole("He met [Ada Quill]P and [Paul Lund]P said no/RB ."))
                .containsExactly("He", "Ada Quill", "Paul Lund");
        assertThat(whole("He met [Ada Quill]P and [Paul Lund]P .")).containsExactly("He", "Ada Quill and Paul Lund");
        assertThat(whole("[Ada Quill]P and [Paul Lund]P was/VBZ there/RB ."))
                .as("joined")
                .containsExactly("Ada Quill", "Paul Lund");
        assertThat(whole("In [Oslo]L , [Quill]P and [Lund]P left .")).containsExactly("Oslo", "Quill and Lund");
        assertThat(whole("They/PRP say/VBP [Quill]P and [Lund]P left .")).containsExactly("They", "Quill and Lund");
        assertThat(whole("[Quill]P left and they/PRP left .")).containsExactly("Quill", "they");
        assertThat(whole("The head of the school and the mayor left ."))
                .containsExactly("The head of the school and the mayor", "the school");
    }

    @Test
    void wordsThatCountBelongToThePhrase() {
        assertThat(found("More/JJR than/IN half of the heads/NNS left ."))
                .containsExactly("More than half | of the heads", "the heads");
        assertThat(found("Four/CD in ten/CD left .")).containsExactly("Four in ten");
        assertThat(found("Two/CD of the heads/NNS left .")).containsExactly("Two | of the heads", "the heads");
        assertThat(found("Nearly/RB a third/JJ left .")).containsExactly("Nearly a third");
        assertThat(found("About/IN a fifth/NN of the heads/NNS left ."))
                .containsExactly("About a fifth | of the heads", "the heads");
        assertThat(found("More/JJR than/IN one/CD third/NN of the heads/NNS left ."))
                .containsExactly("More than one third | of the heads", "the heads");
        assertThat(found("More/JJR than/IN a plan/NN left .")).containsExactly("a plan");
        assertThat(found("Only/RB 20/CD heads/NNS left .")).containsExactly("Only 20 heads");
        assertThat(found("It left about/IN a plan .")).containsExactly("It PRONOUN", "a plan");
    }

    @Test
    void aNumberBelongsToANumberedNoun() {
        assertThat(found("Section 12/CD left , article 13/CD left .")).containsExactly("Section 12", "article 13");
        assertThat(found("The plan 12/CD left , June 12/CD left .")).containsExactly("The plan", "June");
    }

    @Test
    void adjectivesAndParticiplesOpenAPhrase() {
        assertThat(found("The old/JJ , tired/JJ head left .")).containsExactly("The old , tired head");
        assertThat(found("The most/RBS tired/JJ head left .")).containsExactly("The most tired head");
        assertThat(found("Federal/JJ and local/JJ heads/NNS left .")).containsExactly("Federal and local heads");
        assertThat(found("Federal/JJ and state officials/NNS left .")).containsExactly("Federal and state officials");
        assertThat(found("It was after/IN leaked/VBN plans/NNS .")).containsExactly("It PRONOUN", "leaked plans");
        assertThat(found("It has leaked/VBN plans/NNS .")).containsExactly("It PRONOUN", "plans");
        assertThat(found("Retired/VBN judge [Ada Quill]P left .")).containsExactly("Retired judge Ada Quill NAME");
    }

    @Test
    void anAdjectiveStandsForANounBeforeAVerb() {
        assertThat(found("The accused/VBN said no/RB .")).containsExactly("The accused");
        assertThat(found("A relative/JJ of [Lund]P left .")).containsExactly("A relative | of Lund", "Lund NAME");
        assertThat(found("The old/JJ .")).isEmpty();
        assertThat(found("He was afraid/JJ of [Lund]P .")).containsExactly("He PRONOUN", "Lund NAME");
    }

    @Test
    void aRelativePronounIsAPhrase() {
        assertThat(found("The plan , which/WDT said no/RB , left .")).containsExactly("The plan", "which PRONOUN");
        assertThat(found("He asked which/WDT plan left .")).containsExactly("He PRONOUN", "plan");
    }

    @Test
    void wordsThatCannotFollowANounOpenANewPhrase() {
        assertThat(found("The kind of head many/JJ heads/NNS met .")).contains("many heads");
        assertThat(found("He met something/NN [Ada Quill]P left ."))
                .containsExactly("He PRONOUN", "something", "Ada Quill NAME");
        assertThat(found("The head last/JJ week left .")).containsExactly("The head", "last week");
        assertThat(found("The [USA TODAY]O poll left .")).containsExactly("The USA TODAY poll");
        assertThat(found("A USA TODAY poll left .")).containsExactly("A USA TODAY poll");
    }

    @Test
    void theLabelOfASpeakerIsAPhraseWhateverItsWordsAre() {
        Analysis analysis = HandTagged.analysis("A/DT : No .\nMR [Lund]P : The plan .");
        Phrases phrases = NounPhraseChunker.find(
                analysis,
                HandTagged.names("A/DT : No .\nMR [Lund]P : The plan ."),
                List.of(new Span(0, 1), new Span(9, 16)),
                SmallModels.LEXICON.ruleWords());
        assertThat(phrases.stream().map(phrase -> analysis.wording(phrase.first(), phrase.end()) + " " + phrase.kind()))
                .containsExactly("A NOMINAL", "No NOMINAL", "MR Lund NAME", "The plan NOMINAL");
    }
}
