package org.onrecord.internal.linguistics;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.onrecord.document.EntityType;
import org.onrecord.internal.name.Name;

/**
 * Hand-tagged texts for tests: tokens apart by spaces, one sentence a line, paragraphs apart by an empty line. Names are in brackets
 * with P, O or L for person, organization or place: "[Ann Lee]P met [NATO]O .". Curved quotation marks are set close to the words that
 * they enclose, and hyphens to the words on both sides.
 *
 * <p>The part of speech of a word is, in this order:
 *
 * <table>
 * <caption>Parts of speech</caption>
 * <tr><td>what follows a slash</td><td>{@code plans/NNS}</td></tr>
 * <tr><td>an entry of the table below</td><td>the: DT, he: PRP, of: IN, said: VBD, …</td></tr>
 * <tr><td>the mark itself</td><td>. , : “</td></tr>
 * <tr><td>NNP with a capital letter, NN without</td><td>Ruiz, plan</td></tr>
 * </table>
 *
 * <p>The cluster of a word is the number of its letters.
 */
public final class HandTagged {
    private static final Map<String, String> TAGS = Map.ofEntries(
            Map.entry("the", "DT"),
            Map.entry("a", "DT"),
            Map.entry("an", "DT"),
            Map.entry("i", "PRP"),
            Map.entry("he", "PRP"),
            Map.entry("she", "PRP"),
            Map.entry("it", "PRP"),
            Map.entry("him", "PRP"),
            Map.entry("we", "PRP"),
            Map.entry("who", "WP"),
            Map.entry("of", "IN"),
            Map.entry("in", "IN"),
            Map.entry("with", "IN"),
            Map.entry("that", "IN"),
            Map.entry("by", "IN"),
            Map.entry("according", "VBG"),
            Map.entry("to", "TO"),
            Map.entry("will", "MD"),
            Map.entry("and", "CC"),
            Map.entry("said", "VBD"),
            Map.entry("says", "VBZ"),
            Map.entry("told", "VBD"),
            Map.entry("asked", "VBD"),
            Map.entry("called", "VBD"),
            Map.entry("met", "VBD"),
            Map.entry("left", "VBD"),
            Map.entry("was", "VBD"),
            Map.entry("is", "VBZ"),
            Map.entry("has", "VBZ"),
            Map.entry("’s", "POS"));

    private static final Map<String, String> LEMMAS = Map.ofEntries(
            Map.entry("was", "be"),
            Map.entry("is", "be"),
            Map.entry("been", "be"),
            Map.entry("has", "have"),
            Map.entry("said", "say"),
            Map.entry("says", "say"),
            Map.entry("told", "tell"),
            Map.entry("asked", "ask"),
            Map.entry("called", "call"),
            Map.entry("according", "accord"),
            Map.entry("became", "become"),
            Map.entry("served", "serve"),
            Map.entry("mayors", "mayor"));

    private HandTagged() {}

    /** Returns the names in brackets. */
    public static List<Name> names(String marked) {
        var names = new ArrayList<Name>();
        read(marked, names);
        return names;
    }

    /** Returns the tokens and sentences. */
    public static Analysis analysis(String marked) {
        return read(marked, new ArrayList<>());
    }

    private static Analysis read(String marked, List<Name> names) {
        var tokens = new ArrayList<Token>();
        var sentences = new ArrayList<Sentence>();
        var text = new StringBuilder();
        int paragraph = 0;
        for (String line : marked.strip().split("\n")) {
            if (line.isBlank()) {
                paragraph++;
                text.append("\n\n");
                continue;
            }
            int first = tokens.size();
            EntityType type = null;
            int opened = 0;
            for (String piece : line.strip().split(" +")) {
                boolean opens = piece.startsWith("[");
                int close = piece.indexOf(']');
                if (opens) {
                    opened = tokens.size();
                    type = type(line.charAt(line.indexOf(']', line.indexOf(piece)) + 1));
                }
                String bare = (close < 0 ? piece : piece.substring(0, close)).substring(opens ? 1 : 0);
                int slash = bare.indexOf('/');
                String word = slash < 0 ? bare : bare.substring(0, slash);
                String tag = slash < 0 ? tag(word) : bare.substring(slash + 1);
                if (!isClose(text, word)) {
                    text.append(' ');
                }
                int start = text.length();
                text.append(word);
                tokens.add(new Token(start, text.length(), word, tag, lemma(word), word.length(), type));
                if (close >= 0) {
                    names.add(new Name(opened, tokens.size(), type));
                }
                type = close < 0 ? type : null;
            }
            sentences.add(new Sentence(sentences.size(), first, tokens.size(), paragraph));
        }
        return new Analysis(text.toString(), tokens, sentences);
    }

    private static boolean isClose(StringBuilder before, String word) {
        return before.length() == 0
                || "\n“‘-".indexOf(before.charAt(before.length() - 1)) >= 0
                || List.of("’s", "”", "’", "-").contains(word);
    }

    private static EntityType type(char letter) {
        return letter == 'P' ? EntityType.PERSON : letter == 'O' ? EntityType.ORGANIZATION : EntityType.PLACE;
    }

    private static String lemma(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        return LEMMAS.getOrDefault(lower, Character.isUpperCase(word.charAt(0)) ? word : lower);
    }

    private static String tag(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        return TAGS.containsKey(lower)
                ? TAGS.get(lower)
                : !Character.isLetterOrDigit(word.charAt(0))
                        ? word
                        : Character.isUpperCase(word.charAt(0)) ? "NNP" : "NN";
    }
}
