package org.onrecord.export;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import org.onrecord.document.Warning;

/**
 * The warnings of the JSON formats, with the names of their kinds there.
 *
 * @param json where the fields go
 */
record JsonWarnings(JsonGenerator json) {

    static final String NOT_ENGLISH = "NOT_ENGLISH";
    static final String PASSED_OVER = "PASSED_OVER";
    static final String SCRIPTED_PAGE = "SCRIPTED_PAGE";
    static final String REPLACEMENT_CHARACTERS = "REPLACEMENT_CHARACTERS";
    static final String PAGE_CUT_OFF = "PAGE_CUT_OFF";
    static final String UNIFORM_CASE = "UNIFORM_CASE";

    /** Writes the warnings; like the metadata, the field is left out if there are none. */
    void write(List<Warning> warnings) throws IOException {
        if (warnings.isEmpty()) {
            return;
        }
        json.writeArrayFieldStart("warnings");
        for (Warning warning : warnings) {
            json.writeStartObject();
            if (warning instanceof Warning.NotEnglish notEnglish) {
                json.writeStringField("kind", NOT_ENGLISH);
                json.writeNumberField("share", notEnglish.share());
                json.writeNumberField("words", notEnglish.words());
            } else if (warning instanceof Warning.PassedOver passedOver) {
                json.writeStringField("kind", PASSED_OVER);
                json.writeArrayFieldStart("what");
                for (String what : passedOver.what()) {
                    json.writeString(what);
                }
                json.writeEndArray();
            } else if (warning instanceof Warning.ScriptedPage scripted) {
                json.writeStringField("kind", SCRIPTED_PAGE);
                json.writeNumberField("words", scripted.words());
            } else if (warning instanceof Warning.ReplacementCharacters replaced) {
                json.writeStringField("kind", REPLACEMENT_CHARACTERS);
                json.writeNumberField("count", replaced.count());
            } else if (warning instanceof Warning.PageCutOff) {
                json.writeStringField("kind", PAGE_CUT_OFF);
            } else if (warning instanceof Warning.UniformCase uniform) {
                json.writeStringField("kind", UNIFORM_CASE);
                json.writeBooleanField("capitals", uniform.capitals());
            }
            json.writeStringField("message", warning.message());
            json.writeEndObject();
        }
        json.writeEndArray();
    }
}
