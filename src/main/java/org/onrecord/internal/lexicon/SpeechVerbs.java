package org.onrecord.internal.lexicon;

import java.io.IOException;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.onrecord.internal.model.ModelFile;
import org.onrecord.internal.model.ModelFolder;
import org.onrecord.internal.model.ModelFormatException;

/** The verbs of speech with their forms: say, says, said. Many of the forms are nouns, too: "comments", "notes", "a claim". */
public final class SpeechVerbs {
    /**
     * A finite form of a verb of speech.
     *
     * @param lemma the base form
     * @param tag its part of speech, Penn Treebank: VBP, VBZ or VBD
     */
    public record Form(String lemma, String tag) {}

    private final Map<String, Form> forms = new HashMap<>();

    private SpeechVerbs() {}

    /**
     * Loads the list.
     *
     * @throws ModelFormatException if the file is missing or a line is malformed
     */
    public static SpeechVerbs load(ModelFolder models) throws IOException {
        var verbs = new SpeechVerbs();
        models.eachLine(ModelFile.SPEECH_VERBS, line -> {
            String[] fields = line.split("\t");
            String lemma = fields[0];
            verbs.forms.put(fields[2], new Form(lemma, "VBD"));
            // "read" is base form and past tense; as the past it agrees with any subject
            verbs.forms.putIfAbsent(lemma, new Form(lemma, "VBP"));
            verbs.forms.put(fields[1], new Form(lemma, "VBZ"));
        });
        return verbs;
    }

    /** Returns which form of a verb of speech a word is, in upper or lower case; null if it is none. */
    @Nullable
    public Form of(String word) {
        return forms.get(word.toLowerCase(Locale.ROOT));
    }
}
