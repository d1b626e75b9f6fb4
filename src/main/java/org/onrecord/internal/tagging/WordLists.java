package org.onrecord.internal.tagging;

import java.io.IOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.onrecord.document.EntityType;
import org.onrecord.internal.linguistics.Token;
import org.onrecord.internal.model.ModelFolder;

/** What the word lists in {@code models/} say of a token, as bits: evidence among others, which the model weighs. */
final class WordLists {
    private static final int FIRST_NAME = 1;
    private static final int TITLE = 1 << 1;
    private static final int PERSON_ROLE = 1 << 2;
    private static final int ORGANIZATION_ROLE = 1 << 3;
    private static final int ORGANIZATION_KIND = 1 << 4;
    private static final int PLACE_KIND = 1 << 5;
    private static final int DEMONYM = 1 << 6;
    private static final int ABBREVIATION = 1 << 7;

    /** Two bits for a name of one word, the next two for a longer one. */
    private static final int KNOWN = 1 << 8;

    /** What the bits of a capitalized word are shifted by: "President" is not "president". */
    private static final int CAPITALIZED = 12;

    private static final int LONGEST = 5;

    private final Map<String, Integer> lower = new HashMap<>();
    private final Set<String> firstNames = new HashSet<>();
    private final Set<String> demonyms = new HashSet<>();
    private final Set<String> abbreviations = new HashSet<>();
    private final Map<String, EntityType> known = new HashMap<>();

    static WordLists load(ModelFolder models) throws IOException {
        var lists = new WordLists();
        models.eachLine("first-names.tsv", line -> {
            for (String name : line.split("\t")[1].split(" ")) {
                lists.firstNames.add(name.toLowerCase(Locale.ROOT));
            }
        });
        models.eachLine("nicknames.tsv", line -> {
            lists.firstNames.addAll(List.of(line.split("\t")[1].split(" ")));
        });
        models.eachLine("titles.tsv", line -> {
            lists.say(line.split("\t")[0], TITLE);
        });
        models.eachLine("roles.tsv", line -> {
            String[] fields = line.split("\t");
            lists.say(fields[0], fields[1].equals("PERSON") ? PERSON_ROLE : ORGANIZATION_ROLE);
        });
        models.eachLine("kinds.tsv", line -> {
            String[] fields = line.split("\t");
            lists.say(fields[0], fields[1].equals("PLACE") ? PLACE_KIND : ORGANIZATION_KIND);
        });
        models.eachLine("demonyms.txt", line -> {
            lists.demonyms.addAll(List.of(line.split(" ")));
        });
        models.eachLine("abbreviations.txt", line -> {
            lists.abbreviations.addAll(List.of(line.split(" ")));
        });
        models.eachLine("known-names.tsv", line -> {
            String[] fields = line.split("\t");
            for (int i = 1; i < fields.length; i++) {
                lists.known.put(plain(fields[i]), EntityType.valueOf(fields[0]));
            }
        });
        for (String country : Locale.getISOCountries()) {
            String name = new Locale("", country).getDisplayCountry(Locale.ENGLISH);
            lists.known.putIfAbsent(plain(name.replaceAll(" SAR China| \\(.*\\)| - .*", "")), EntityType.PLACE);
        }
        return lists;
    }

    private void say(String word, int bit) {
        lower.merge(word, bit, (a, b) -> a | b);
    }

    private static String plain(String name) {
        return name.toLowerCase(Locale.ROOT).replace(".", "");
    }

    /** What is said of a single word. */
    int of(Token token, String word) {
        boolean capitalized = token.isCapitalized();
        String bare = word.endsWith(".") ? word.substring(0, word.length() - 1) : word;
        int bits = lower.getOrDefault(bare, 0);
        if (!word.equals(token.lemma())) {
            bits |= lower.getOrDefault(token.lemma().toLowerCase(Locale.ROOT), 0) & (PERSON_ROLE | ORGANIZATION_ROLE);
        }
        if (!capitalized) {
            return bits;
        }
        bits |= firstNames.contains(word) ? FIRST_NAME : 0;
        bits |= isDemonym(token.text()) ? DEMONYM : 0;
        bits |= abbreviations.contains(token.text()) ? ABBREVIATION : 0;
        return bits << CAPITALIZED;
    }

    private boolean isDemonym(String word) {
        return demonyms.contains(word) || word.endsWith("s") && demonyms.contains(word.substring(0, word.length() - 1));
    }

    static boolean isFirstName(int bits) {
        return (bits & FIRST_NAME << CAPITALIZED) != 0;
    }

    static boolean isTitle(int bits) {
        return ((bits | bits >> CAPITALIZED) & TITLE) != 0;
    }

    static boolean isPersonRole(int bits) {
        return ((bits | bits >> CAPITALIZED) & PERSON_ROLE) != 0;
    }

    /** 0 for none, else one of two numbers. */
    static int kind(int bits) {
        return (bits | bits >> CAPITALIZED) & (ORGANIZATION_KIND | PLACE_KIND);
    }

    /** Adds to {@code bits} what is said of names of one word or several, as far as they lie in one sentence. */
    void markKnown(List<Token> tokens, int first, int end, int[] bits, int pad) {
        for (int i = first; i < end; ) {
            int longest = i;
            EntityType type = null;
            if (tokens.get(i).isCapitalized()) {
                var name = new StringBuilder();
                for (int k = i; k < Math.min(end, i + LONGEST); k++) {
                    name.append(k > i ? " " : "").append(plain(tokens.get(k).text()));
                    EntityType found = known.get(name.toString());
                    if (found != null) {
                        type = found;
                        longest = k;
                    }
                }
            }
            if (type != null) {
                int bit = KNOWN << (type == EntityType.PLACE ? 1 : 0) + (longest > i ? 2 : 0);
                for (int k = i; k <= longest; k++) {
                    bits[pad + k] |= bit;
                }
            }
            i = longest + 1;
        }
    }
}
