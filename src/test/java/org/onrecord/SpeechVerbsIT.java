package org.onrecord;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.onrecord.document.Attribution;
import org.onrecord.internal.model.ModelFile;
import org.onrecord.internal.model.ModelFolder;

/** Every verb of speech of the list reports, before and after its subject, in the present and in the past, with the shipped models. */
class SpeechVerbsIT {
    @ParameterizedTest
    @CsvSource({"VERB Maureen Tilley,Maureen Tilley", "Mr Tilley VERB,Mr Tilley", "the letter VERB,the letter"})
    void everyVerbReportsWhatItsSubjectSays(String clause, String source) throws IOException {
        for (String line : verbs()) {
            for (String form : List.of(line.split("\t")[1], line.split("\t")[2])) {
                String text = "The ferry company will close its last office in May. Residents met on Monday.\n\n"
                        + "“We have waited nine years for a new pier,” " + clause.replace("VERB", form)
                        + ".\n\nThe company did not reply.";
                Attribution attribution =
                        Models.extractor().extract(text).quotations().get(0).attribution();
                assertThat(attribution).as(form).isNotNull();
                assertThat(attribution.source().text()).as(form).isEqualTo(source);
                assertThat(attribution.cue()).as(form).isNotNull();
                assertThat(attribution.cue().text()).isEqualTo(form);
            }
        }
    }

    private static List<String> verbs() throws IOException {
        return ModelFolder.shipped().lines(ModelFile.SPEECH_VERBS);
    }
}
