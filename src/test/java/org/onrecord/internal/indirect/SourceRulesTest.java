package org.onrecord.internal.indirect;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.onrecord.internal.lexicon.SmallLists;

/** Who cannot have said something, although the order of words looks like it. */
class SourceRulesTest {

    private static boolean isNoSpeaker(String marked) {
        MarkedReport report = MarkedReport.of(marked);
        return new SourceRules(report.context(), SmallLists.RULE_WORDS).isNoSpeaker(report.cue(), report.source());
    }

    private static boolean isSomebody(String marked) {
        MarkedReport report = MarkedReport.of(marked);
        return new SourceRules(report.context(), SmallLists.RULE_WORDS).isSomebody(report.source());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "~[Ruiz]P *said that he left .",
                "~the mayor *said that he left .",
                "~[May]P *said that he left .",
                "in/IN ~May/NNP 2020/CD [Ruiz]P *said that he left .",
            })
    void aPersonMayBeASource(String marked) {
        assertThat(isSomebody(marked)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "in/IN ~May/NNP the mayor *said that he left .",
                "~Monday/NNP the mayor *said that he left .",
                "~nobody/NN *said that he left .",
                "~no/DT mayor *said that he left .",
            })
    void aDateOrNobodyIsNoSource(String marked) {
        assertThat(isSomebody(marked)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "~[Ruiz]P was *called/VBN home .",
                "~[Ruiz]P was not/RB *called/VBD home .",
                "~[Ruiz]P was not/RB often/RB *called/VBN home .",
                "~it will/MD not/RB be/VB fair/JJ to *say/VB that he left .",
                "~it is fair/JJ to *say/VB that he left .",
                "~it is worth/JJ *say/VBG that he left .",
                "~[Lima]L : *: he left .",
            })
    void theHearerAndAnItThatStandsForNothingDoNotSpeak(String marked) {
        assertThat(isNoSpeaker(marked)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "~[Ruiz]P *said that he left .",
                "~[Ruiz]P has *called/VBN home .",
                "~[Ruiz]P was *met/VBN at/IN home .",
                "~[Ruiz]P was *quote/VBN as/IN a mayor .",
                "~[Ruiz]P be/VB *call/VB home .",
                "he was *called/VBN home by ~[Ruiz]P .",
                "~it *says that he left .",
                "~it is *call/VBG for/IN a plan .",
                "~it is not/RB *call/VBG for/IN a plan .",
                "~it was the first/JJ to *say/VB that he left .",
                "~it is to *say/VB that he left .",
                "~it has to *say/VB that he left .",
                "~the mayor is the first/JJ *say/VBG that he left .",
                "~[Ruiz]P *: he left .",
            })
    void whoIsTheSubjectOfAnActiveVerbSpeaks(String marked) {
        assertThat(isNoSpeaker(marked)).isFalse();
    }
}
