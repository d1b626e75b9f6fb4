package org.onrecord.internal.lexicon;

import java.io.IOException;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.onrecord.internal.model.ModelFile;
import org.onrecord.internal.model.ModelFolder;
import org.onrecord.internal.model.ModelFormatException;

/** The short word lists that rules go by. A list that says more of each word has a file of its own. */
public final class RuleWords {
    private final Map<WordList, Set<String>> lists = new EnumMap<>(WordList.class);

    private RuleWords() {}

    /**
     * Loads the lists.
     *
     * @throws ModelFormatException if the file or one of the lists is missing, or a line is malformed
     */
    public static RuleWords load(ModelFolder models) throws IOException {
        var words = new RuleWords();
        models.eachLine(ModelFile.RULE_WORDS, line -> {
            String[] fields = line.split("\t");
            var list = new LinkedHashSet<>(Arrays.asList(fields[1].split(", ")));
            if (words.lists.put(WordList.of(fields[0]), Collections.unmodifiableSet(list)) != null) {
                throw new IllegalArgumentException("the list '" + fields[0] + "' is given twice");
            }
        });
        for (WordList list : WordList.values()) {
            if (!words.lists.containsKey(list)) {
                throw new ModelFormatException(
                        models.nameOf(ModelFile.RULE_WORDS) + " has no list '" + list.key() + "'");
            }
        }
        return words;
    }

    /** Returns the words or phrases of a list in the order of the file. */
    public Set<String> of(WordList list) {
        return lists.get(list);
    }
}
