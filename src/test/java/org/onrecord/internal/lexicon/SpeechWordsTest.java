package org.onrecord.internal.lexicon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.onrecord.internal.model.ModelFile;

class SpeechWordsTest {
    private static final SpeechWords WORDS = new SmallLists()
            .with(ModelFile.REPORTING_KINDS, "warn|v|SPEECH")
            .with(ModelFile.REPORTING_KINDS, "want|v|THOUGHT")
            .with(ModelFile.REPORTING_KINDS, "claim|n|SPEECH")
            .with(ModelFile.REPORTING_KINDS, "belief|n|THOUGHT")
            .lexicon()
            .speechWords();

    @Test
    void verbsOfSpeechAreToldFromThoseOfThought() {
        assertThat(WORDS.isSpeechVerb("warn")).isTrue();
        assertThat(WORDS.isSpeechVerb("want")).isFalse();
        assertThat(WORDS.isSpeechVerb("claim")).as("here a noun").isFalse();
    }

    @Test
    void nounsOfThoughtReportToo() {
        assertThat(WORDS.isSpeechNoun("claim")).isTrue();
        assertThat(WORDS.isSpeechNoun("belief")).isFalse();
        assertThat(WORDS.isReportingNoun("claim")).isTrue();
        assertThat(WORDS.isReportingNoun("belief")).isTrue();
        assertThat(WORDS.isReportingNoun("warn")).as("a verb").isFalse();
        assertThat(WORDS.isSpeechNoun("bridge")).isFalse();
    }

    @Test
    void furtherVerbsLeaveTheOthersAsTheyAre() {
        SpeechWords more = WORDS.withVerbs(List.of("quip"));
        assertThat(more.isSpeechVerb("quip")).isTrue();
        assertThat(more.isSpeechVerb("warn")).isTrue();
        assertThat(more.isSpeechNoun("claim")).isTrue();
        assertThat(WORDS.isSpeechVerb("quip")).isFalse();
    }

    @Test
    void aKindThatIsNeitherSpeechNorThoughtIsRefused() {
        SmallLists wrong = new SmallLists().with(ModelFile.REPORTING_KINDS, "warn|v|SONG");
        assertThatThrownBy(wrong::lexicon).hasStackTraceContaining("SONG");
        SmallLists adverb = new SmallLists().with(ModelFile.REPORTING_KINDS, "warn|r|SPEECH");
        assertThatThrownBy(adverb::lexicon).hasStackTraceContaining("r");
    }
}
