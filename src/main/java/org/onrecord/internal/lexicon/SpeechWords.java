package org.onrecord.internal.lexicon;

import java.io.IOException;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.onrecord.internal.model.ModelFile;
import org.onrecord.internal.model.ModelFolder;

/**
 * Tells reporting words of speech ("warn", "claim") from those of thought and evidence ("want", "belief"). Immutable.
 *
 * <p>File format: a line for each word with its lemma, {@code v} for a verb or {@code n} for a noun, and {@code SPEECH} or {@code
 * THOUGHT}, with tabs between.
 */
public final class SpeechWords {
    private final Set<String> verbs = new HashSet<>();

    /** Whether a noun is one of speech. */
    private final Map<String, Boolean> nouns = new HashMap<>();

    private SpeechWords() {}

    /** Loads the list. */
    public static SpeechWords load(ModelFolder models) throws IOException {
        var words = new SpeechWords();
        models.eachLine(ModelFile.REPORTING_KINDS, line -> words.add(line.split("\t", -1)));
        return words;
    }

    /** Returns these words with further verbs of speech. */
    SpeechWords withVerbs(Collection<String> lemmas) {
        var words = new SpeechWords();
        words.verbs.addAll(verbs);
        words.verbs.addAll(lemmas);
        words.nouns.putAll(nouns);
        return words;
    }

    private void add(String[] fields) {
        boolean speech = switch (fields[2]) {
            case "SPEECH" -> true;
            case "THOUGHT" -> false;
            default -> throw new IllegalArgumentException(fields[2]);
        };
        switch (fields[1]) {
            case "n" -> nouns.put(fields[0], speech);
            case "v" -> {
                if (speech) {
                    verbs.add(fields[0]);
                }
            }
            default -> throw new IllegalArgumentException(fields[1]);
        }
    }

    /** Returns whether a verb reports what somebody says or writes. */
    public boolean isSpeechVerb(String lemma) {
        return verbs.contains(lemma);
    }

    /** Returns whether a noun reports what somebody says or writes. */
    public boolean isSpeechNoun(String lemma) {
        return nouns.getOrDefault(lemma, false);
    }

    /** Returns whether a noun reports at all: speech, thought or evidence. */
    public boolean isReportingNoun(String lemma) {
        return nouns.containsKey(lemma);
    }
}
