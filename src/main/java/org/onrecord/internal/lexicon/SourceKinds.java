package org.onrecord.internal.lexicon;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.onrecord.internal.model.ModelFile;
import org.onrecord.internal.model.ModelFolder;

/** The words that tell what kind of source somebody is: those of the models folder, and those of the user, which come first. */
public final class SourceKinds {
    /** Begins the name of a line of the list of organizations, all of whose names are meant. */
    static final String LIST = "@";

    /** Stands for the plurals of all demonyms. */
    private static final String PEOPLES = LIST + "peoples";

    /** In the list of organizations, ends a name that can mean something else. */
    private static final String AMBIGUOUS = "?";

    /** What ties a noun to the words after it: "head of state". */
    private static final Set<String> TIES = Set.of("of", "in", "at", "to");

    /** Adjectives behind their noun: "attorney general". */
    private static final Set<String> POSTPOSED = Set.of("general", "elect", "designate");

    private final Map<String, SourceWord> bySpelling = new HashMap<>();
    private final Map<String, SourceWord> inAnyCase = new HashMap<>();

    /** Names that mean an organization only where a whole organization is called so. */
    private final Map<String, SourceWord> ambiguous = new HashMap<>();

    /** What such a source has. */
    private final Map<String, SourceWord> owned = new HashMap<>();

    /** What such a source does. */
    private final Map<String, SourceWord> deeds = new HashMap<>();

    private int longest = 1;
    private boolean hasUsers;

    private SourceKinds() {}

    static SourceKinds load(ModelFolder models, Collection<SourceWord> users) throws IOException {
        var kinds = new SourceKinds();
        List<SourceWord> lists = new ArrayList<>();
        models.eachLine(ModelFile.SOURCE_KINDS, line -> {
            for (SourceWord word : SourceWord.read(line, false)) {
                if (word.words().startsWith(LIST)) {
                    lists.add(word);
                } else if (kinds.put(word) != null) {
                    throw new IllegalArgumentException("'" + word.words() + "' is given twice");
                }
            }
        });
        kinds.addPlurals();
        kinds.addLists(lists, models.lines(ModelFile.ORGANIZATIONS));
        for (SourceWord list : lists) {
            if (list.words().equals(PEOPLES)) {
                NameNouns.words(models, ModelFile.DEMONYMS).forEach(people -> kinds.addPeople(people, list));
            }
        }
        users.forEach(kinds::put);
        kinds.hasUsers = !users.isEmpty();
        return kinds;
    }

    /** Adds the plurals of words that have it in the middle, if they are no words of the table: "heads of state", "attorneys general". */
    private void addPlurals() {
        for (SourceWord word : List.copyOf(inAnyCase.values())) {
            String plural = plural(PhraseWords.of(word.words()));
            if (plural != null) {
                inAnyCase.putIfAbsent(plural, word);
            }
        }
    }

    private static @Nullable String plural(List<String> words) {
        for (int next = 1; next < words.size(); next++) {
            String noun = words.get(next - 1);
            boolean isEnd = next + 1 == words.size();
            if (isEnd ? POSTPOSED.contains(words.get(next)) : TIES.contains(words.get(next))) {
                List<String> plural = new ArrayList<>(words);
                plural.set(next - 1, noun.endsWith("man") ? noun.substring(0, noun.length() - 2) + "en" : noun + "s");
                return noun.endsWith("s") ? null : key(plural);
            }
        }
        return null;
    }

    private void addLists(List<SourceWord> lists, List<String> lines) {
        for (String line : lines) {
            String[] names = line.split("\t");
            for (SourceWord list : lists) {
                if (list.words().equals(LIST + names[0])) {
                    for (int i = 1; i < names.length; i++) {
                        addName(names[i], list);
                    }
                }
            }
        }
    }

    /** Adds the plural of a demonym, if it is no word of the table. */
    private void addPeople(String people, SourceWord list) {
        String plural = people.endsWith("s") || people.endsWith("ese") || people.endsWith("sh") ? people : people + "s";
        if (!plural.equals(people) && of(List.of(plural)) == null) {
            put(list.called(plural));
        }
    }

    private void addName(String name, SourceWord list) {
        if (name.endsWith(AMBIGUOUS)) {
            SourceWord word = list.called(name.substring(0, name.length() - 1));
            ambiguous.putIfAbsent(key(PhraseWords.of(word.words())), word);
        } else if (!bySpelling.containsKey(key(PhraseWords.of(name)))) {
            put(list.called(name));
        }
    }

    /** Adds a word, and returns the one that it replaces. */
    private @Nullable SourceWord put(SourceWord word) {
        List<String> words = PhraseWords.of(word.words());
        longest = Math.max(longest, words.size());
        String key = key(words);
        if (word.is(SourceWord.Remark.OWN)) {
            return owned.put(key, word);
        }
        if (word.is(SourceWord.Remark.DOES)) {
            return deeds.put(key, word);
        }
        String lowerCase = key.toLowerCase(Locale.ROOT);
        return key.equals(lowerCase) ? inAnyCase.put(key, word) : bySpelling.put(key, word);
    }

    private static String key(List<String> words) {
        return String.join(" ", words);
    }

    /** Tells whether the user gave words. */
    public boolean hasUsers() {
        return hasUsers;
    }

    /** Returns the number of words of the longest phrase in the table. */
    public int longest() {
        return longest;
    }

    /**
     * Returns what the table says of exactly these words: in this spelling, in lower case, or in lower case with the last word in the
     * singular; null if it says nothing.
     */
    public @Nullable SourceWord of(List<String> words) {
        String key = key(words);
        SourceWord spelled = bySpelling.get(key);
        if (spelled != null) {
            return spelled;
        }
        for (String form : singulars(key.toLowerCase(Locale.ROOT))) {
            SourceWord word = inAnyCase.get(form);
            if (word != null) {
                return word;
            }
        }
        return null;
    }

    /** Returns what the table says of an organization with this whole name; null if it says nothing. */
    public @Nullable SourceWord ofName(String name) {
        List<String> words = PhraseWords.of(name);
        List<String> bare =
                !words.isEmpty() && words.get(0).equalsIgnoreCase("the") ? words.subList(1, words.size()) : words;
        SourceWord word = of(bare);
        return word != null ? word : ambiguous.get(key(bare));
    }

    /** Returns what the table says of somebody who has something that these words name, in small letters; null if it says nothing. */
    public @Nullable SourceWord ofOwner(List<String> words) {
        for (String form : singulars(key(words))) {
            SourceWord word = owned.get(form);
            if (word != null) {
                return word;
            }
        }
        return null;
    }

    /** Returns what the table says of somebody who does something that these words name, in small letters; null if it says nothing. */
    public @Nullable SourceWord ofDoer(List<String> words) {
        return deeds.get(key(words));
    }

    /** Returns the word itself and the words of which it could be the plural. */
    private static Set<String> singulars(String word) {
        if (!word.endsWith("s") && !word.endsWith("men")) {
            return Set.of(word);
        }
        var forms = new LinkedHashSet<String>();
        forms.add(word);
        if (word.endsWith("men")) {
            forms.add(word.substring(0, word.length() - 2) + "an");
        }
        if (word.endsWith("ies")) {
            forms.add(word.substring(0, word.length() - 3) + "y");
        }
        if (word.endsWith("s")) {
            forms.add(word.substring(0, word.length() - 1));
        }
        if (word.endsWith("es")) {
            forms.add(word.substring(0, word.length() - 2));
        }
        return forms;
    }
}
