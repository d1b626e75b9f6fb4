package org.onrecord.internal.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.onrecord.internal.lexicon.SpeechVerbs.Form;
import org.onrecord.internal.model.ModelFile;

class SpeechVerbsTest {

    @Test
    void aFormOfAVerbOfSpeechHasItsVerbAndTense(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve(ModelFile.SPEECH_VERBS.fileName()), "say\tsays\tsaid\nread\treads\tread\n");
        SpeechVerbs verbs = SpeechVerbs.load(SmallLists.folder(folder));
        assertThat(verbs.of("Said")).isEqualTo(new Form("say", "VBD"));
        assertThat(verbs.of("SAYS")).isEqualTo(new Form("say", "VBZ"));
        assertThat(verbs.of("say")).isEqualTo(new Form("say", "VBP"));
        assertThat(verbs.of("read")).as("the same in the past").isEqualTo(new Form("read", "VBD"));
        assertThat(verbs.of("sing")).isNull();
    }
}
