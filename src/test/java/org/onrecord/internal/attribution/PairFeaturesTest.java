package org.onrecord.internal.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * The features of a content and a phrase, and of the answer that nobody is quoted. Their names are shared with the weights in models/:
 * a feature that means something else than when it was learned makes attributions worse without a word.
 */
class PairFeaturesTest {
    private static final String SAID_AFTER = "“ We will go , ” said [Ana Ruiz]P .";

    /** The features of the first content and a phrase. */
    private static List<String> features(String marked, String words) {
        return Report.of(marked).features(0, words);
    }

    /** The features of the answer that nobody says the first content. */
    private static List<String> nobodyFeatures(String marked) {
        return Report.of(marked).problem(0).nobody().names();
    }

    @Test
    void aSourceAfterTheContentInItsSentence() {
        assertThat(features(SAID_AFTER, "Ana Ruiz"))
                .contains(
                        "place=A0=",
                        "place=A0= type=^A,v",
                        "pattern=AC end=, kind=PERSON",
                        "left=AQC place=A0=",
                        "right=A. place=A0=",
                        "kind=PERSON rate=VERB_SUBJECT4",
                        "cue=VERB_SUBJECT4 tie=>0 place=A0=",
                        "tie=>0 ends=,C",
                        "verb=say VERB_SUBJECT",
                        "cue-next=VERB_SUBJECT. tie=>0",
                        "previous=none");
    }

    @Test
    void aSourceBeforeTheContentInItsSentence() {
        assertThat(features("[Ana Ruiz]P said on/IN Monday : “ We will go . ”", "Ana Ruiz"))
                .contains(
                        "place=B0=",
                        "right=BCi place=B0=",
                        "tie=<4 ends=.$",
                        "way=B: cue=SUBJECT_VERB4",
                        "cue-next=SUBJECT_VERBin tie=<4");
    }

    @Test
    void theFeaturesTellASourceInAnotherSentenceOrParagraph() {
        assertThat(features("[Ana Ruiz]P said no/RB .\n“ We will go . ”", "Ana Ruiz"))
                .contains("place=B-1=");
        assertThat(features("[Ana Ruiz]P said no/RB .\n\n“ We will go . ”", "Ana Ruiz"))
                .contains("place=B-1|");
    }

    @Test
    void longPatternsAreCutInTheMiddle() {
        assertThat(PairFeatures.shorten("abcdefgh", 8)).isEqualTo("abcdefgh");
        assertThat(PairFeatures.shorten("abcdefghi", 8)).isEqualTo("abcd~fghi");
        assertThat(PairFeatures.shorten("abcd", 3)).isEqualTo("a~d");
    }

    /** On which side of the passage Ana Ruiz's reporting word is, and how far. */
    private static String tie(String marked) {
        return features(marked, "Ana Ruiz").stream()
                .filter(name -> name.startsWith("tie="))
                .map(name -> name.substring("tie=".length(), name.indexOf(' ')))
                .collect(Collectors.joining());
    }

    @Test
    void theTieTellsTheSideAndDistanceOfTheReportingWord() {
        assertThat(tie("“ We will go , ” [Ana Ruiz]P said .")).isEqualTo(">1");
        assertThat(tie("“ We will go , ” [Ana Ruiz]P , the mayor , said .")).isEqualTo(">4");
        assertThat(tie("“ We will go , ” [Ana Ruiz]P , the mayor , then/RB said ."))
                .isEqualTo(">10");
        assertThat(tie("“ We will go , ” [Ana Ruiz]P , " + "yes/UH ".repeat(8) + ", said ."))
                .isEqualTo(">far");
        assertThat(tie("[Ana Ruiz]P , “ We will go , ” said no/RB .")).isEqualTo(">!0");
        assertThat(tie("[Ana Ruiz]P said “ We will go . ”")).isEqualTo("<0");
        assertThat(tie("[Ana Ruiz]P said so/RB “ We will go . ”")).isEqualTo("<1");
        assertThat(tie("Then/RB [Ana Ruiz]P : “ We will go . ”")).isEqualTo("<0");
        assertThat(tie("Then/RB [Ana Ruiz]P “ We will go . ”")).isEqualTo("none");
        assertThat(features("Then/RB [Ana Ruiz]P “ We will go . ”", "Ana Ruiz"))
                .noneMatch(name -> name.startsWith("verb=") || name.startsWith("cue-next="));
    }

    @Test
    void theUnitsBetweenSourceAndContentAreASet() {
        assertThat(features("[Ana Ruiz]P said that the plan left , and she asked : “ We will go . ”", "Ana Ruiz"))
                .contains("way=BTCV:, cue=SUBJECT_VERB4", "last-verb=BC cue=SUBJECT_VERB4 type=:A.v");
        assertThat(features("[Ana Ruiz]P said it left : “ We will go . ”", "Ana Ruiz"))
                .contains("last-verb=BV cue=SUBJECT_VERB4 type=:A.v");
        assertThat(features("[Ana Ruiz]P said : “ We will go . ”", "Ana Ruiz"))
                .contains("last-verb=B= cue=SUBJECT_VERB4 type=:A.v");
        assertThat(features("“ We go , ” according to [Ana Ruiz]P .", "Ana Ruiz"))
                .contains("way=A cue=ACCORDING_TO3");
        assertThat(features("“ We go , ” [Ana Ruiz]P , the mayor , said .", "Ana Ruiz"))
                .contains("way=A cue=SUBJECT_VERB4");
    }

    @Test
    void theReportingVerbsBeforeTheSourceAreCounted() {
        String marked = "[Paul Lund]P said that [Ana Ruiz]P called it “ a plan ” .";
        assertThat(features(marked, "Paul Lund")).contains("leads=0 place=B0= cue=SUBJECT_VERB4");
        assertThat(features(marked, "Ana Ruiz")).contains("leads=1 place=B0= cue=SUBJECT_VERB3");
        assertThat(features("He left .\nHe said she said [Ana Ruiz]P called it “ a plan ” .", "Ana Ruiz"))
                .contains("leads=2 place=B0= cue=SUBJECT_VERB3");
        assertThat(features(SAID_AFTER, "Ana Ruiz"))
                .as("its own verb does not count")
                .contains("leads=0 place=A0= cue=VERB_SUBJECT4");
    }

    @Test
    void noFeatureNamesTheCandidate() {
        assertThat(features(SAID_AFTER, "Ana Ruiz")).noneMatch(name -> name.contains("Ana") || name.contains("Ruiz"));
    }

    @Test
    void theFeaturesTellASourceThatOpensItsSentence() {
        assertThat(features("He left .\n\n[Ana Ruiz]P said : “ We will go . ”", "Ana Ruiz"))
                .contains("starts=true place=B0=");
        assertThat(features("Then/RB [Ana Ruiz]P said : “ We will go . ”", "Ana Ruiz"))
                .contains("starts=false place=B0=");
    }

    @Test
    void theKindTellsAnOwner() {
        assertThat(features("[Ana Ruiz]P ’s plan was “ a joke ” .", "Ana Ruiz"))
                .contains("kind=OWNER-PERSON rate=NONE0");
    }

    @Test
    void theFeaturesTellHowTheContentBeforeWasAttributed() {
        String marked = "“ We will go , ” said [Ana Ruiz]P .\n\n[Paul Lund]P left .\n\n“ We left . ”";
        Report report = Report.of(marked);
        assertThat(report.featuresAfter(null, 1, "Ana Ruiz")).contains("previous=nobody link=far");
        assertThat(report.featuresAfter("Ana Ruiz", 1, "Ana Ruiz"))
                .contains("previous=same", "previous=same source=A place=B-2||");
        assertThat(report.featuresAfter("Ana Ruiz", 1, "Paul Lund")).contains("previous=later");
        assertThat(report.featuresAfter("Paul Lund", 1, "Ana Ruiz")).contains("previous=earlier");
        assertThat(Report.of("“ We go , ” said [Ana Ruiz]P .\n\n“ We left . ”").featuresAfter(null, 1, "Ana Ruiz"))
                .contains("previous=nobody link=CN.|");
        assertThat(Report.of("“ We go , ” said [Ana Ruiz]P and left in the hall .\n\n“ We left . ”")
                        .featuresAfter("Ana Ruiz", 1, "Ana Ruiz"))
                .contains("previous=same link=CN&~n.|");
        assertThat(Report.of("“ We go , ” said [Ana Ruiz]P , " + "yes/UH ".repeat(9) + ".\n\n“ We left . ”")
                        .featuresAfter("Ana Ruiz", 1, "Ana Ruiz"))
                .contains("previous=same link=long1");
        Report again = Report.of(
                "[Ruiz]P said : “ We go . ”\n\n[Ruiz]P left .\n[Lund]P left .\n\n“ We left , ” said [Tarn]P .");
        assertThat(again.featuresAfter("Ruiz", 1, "Lund")).contains("previous=later");
        assertThat(again.featuresAfter("Ruiz", 1, "Tarn"))
                .contains("previous=after", "previous=after source=B place=A0=");
    }

    @Test
    void theScoresOfThePhraseAreFeatures() {
        List<String> steps = features("[Ana Ruiz]P said : “ We will go . ”", "Ana Ruiz").stream()
                .filter(name -> name.matches("(speaks|reported|surer|rank)=.*"))
                .map(name -> name.replaceAll("=-?\\d", "=?"))
                .toList();
        assertThat(steps)
                .contains(
                        "speaks=? place=B0=",
                        "speaks=? tie=<1",
                        "speaks=? kind=PERSON",
                        "reported=? type=:A.v",
                        "surer=B0 place=B0=",
                        "rank=? place=B0=");
    }

    @Test
    void aSurerSourceBetweenThePhraseAndTheContentIsARival() {
        String marked = "[Ana Ruiz]P left .\n[Paul Lund]P said : “ We will go . ”";
        assertThat(features(marked, "Ana Ruiz"))
                .contains("surer=B1 place=B-1=")
                .anyMatch(name -> name.matches("rival-speaks=B[1-5] speaks=-?[0-5]"));
        assertThat(features(marked, "Paul Lund"))
                .contains("surer=B0 place=B0=")
                .anyMatch(name -> name.matches("speaks=[1-5] kind=PERSON"))
                .anyMatch(name -> name.matches("rival-speaks=B-5 speaks=[1-5]"));
    }

    @Test
    void theAnswerNobodyHasFeaturesOfTheContent() {
        assertThat(nobodyFeatures("He left .\nThe film/NN “ The Hall ” was quiet ."))
                .contains(
                        "nobody type=wAx-",
                        "nobody before=film",
                        "nobody after=be",
                        "nobody left=PV.n",
                        "nobody left=.n",
                        "nobody titled=y length=2",
                        "nobody reporting=0 type=wAx-",
                        "nobody previous=none");
        assertThat(nobodyFeatures(SAID_AFTER))
                .contains("nobody before=^", "nobody reporting=4 type=^A,v", "nobody titled=n length=4");
        assertThat(nobodyFeatures("He said it .\nIt is “ the big bus ” ."))
                .contains("nobody reporting=0 type=wax-", "nobody titled=0 length=3");
        assertThat(nobodyFeatures("“ The Hall of Plans went/VBD ” according to him ."))
                .contains("nobody reporting=4 type=^Axv", "nobody titled=n length=4");
    }
}
