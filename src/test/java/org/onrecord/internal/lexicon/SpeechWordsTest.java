package org.onrecord.internal.lexicon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.onrecord.internal.model.ModelFile;

class SpeechWordsTest {
    private final SpeechWords words = new SmallLists()
            .with(ModelFile.REPORTING_KINDS, "warn|v|SPEECH")
            .with(ModelFile.REPORTING_KINDS, "want|v|THOUGHT")
            .with(ModelFile.REPORTING_KINDS, "claim|n|SPEECH")
            .with(ModelFile.REPORTING_KINDS, "belief|n|THOUGHT")
            .lexicon()
            .speechWords();

    @Test
    void verbsOfSpeechAreToldFromThoseOfThought() {
        assertThat(words.isSpeechVerb("warn")).isTrue();
        assertThat(words.isSpeechVerb("want")).isFalse();
        assertThat(words.isSpeechVerb("claim")).as("here a noun").isFalse();
    }

    @Test
    void nounsOfThoughtReportToo() {
        assertThat(words.isSpeechNoun("claim")).isTrue();
        assertThat(words.isSpeechNoun("belief")).isFalse();
        assertThat(words.isReportingNoun("claim")).isTrue();
        assertThat(words.isReportingNoun("belief")).isTrue();
        assertThat(words.isReportingNoun("warn")).as("a verb").isFalse();
        assertThat(words.isSpeechNoun("bridge")).isFalse();
    }

    @Test
    void furtherVerbsLeaveTheOthersAsTheyAre() {
        SpeechWords more = words.withVerbs(List.of("quip"));
        assertThat(more.isSpeechVerb("quip")).isTrue();
        assertThat(more.isSpeechVerb("warn")).isTrue();
        assertThat(more.isSpeechNoun("claim")).isTrue();
        assertThat(words.isSpeechVerb("quip")).isFalse();
    }

    @Test
    void aKindThatIsNeitherSpeechNorThoughtIsRefused() {
        SmallLists wrong = new SmallLists().with(ModelFile.REPORTING_KINDS, "warn|v|SONG");
        assertThatThrownBy(wrong::lexicon).hasStackTraceContaining("SONG");
        SmallLists adverb = new SmallLists().with(ModelFile.REPORTING_KINDS, "warn|r|SPEECH");
        assertThatThrownBy(adverb::lexicon).hasStackTraceContaining("r");
    }
}
