package org.onrecord.internal.entity;

import java.io.IOException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.onrecord.document.EntityType;
import org.onrecord.document.MentionKind;
import org.onrecord.internal.linguistics.Analysis;
import org.onrecord.internal.linguistics.Sentence;
import org.onrecord.internal.linguistics.Token;
import org.onrecord.internal.model.ModelFolder;
import org.onrecord.internal.model.NameTable;

/**
 * A hand-tagged text: tokens apart by spaces, one sentence a line, what the name tagger found in brackets with P, O or L for
 * person, organization or place ("[Ann Lee]P met [NATO]O ."), and a part of speech after a slash where it is not what the
 * word's look suggests.
 */
final class Text {
    private static final Map<String, String> TAGS = Map.ofEntries(
            Map.entry("the", "DT"),
            Map.entry("a", "DT"),
            Map.entry("an", "DT"),
            Map.entry("he", "PRP"),
            Map.entry("she", "PRP"),
            Map.entry("it", "PRP"),
            Map.entry("him", "PRP"),
            Map.entry("who", "WP"),
            Map.entry("of", "IN"),
            Map.entry("in", "IN"),
            Map.entry("with", "IN"),
            Map.entry("and", "CC"),
            Map.entry("said", "VBD"),
            Map.entry("met", "VBD"),
            Map.entry("left", "VBD"),
            Map.entry("was", "VBD"),
            Map.entry("’s", "POS"));

    final Analysis analysis;
    private final EntityFinder finder;

    private Text(Analysis analysis, EntityFinder finder) {
        this.analysis = analysis;
        this.finder = finder;
    }

    static Text of(String marked) {
        return of(marked, NameTable.EMPTY);
    }

    /** The same for a user who made names known. */
    static Text of(String marked, NameTable known) {
        var tokens = new ArrayList<Token>();
        var sentences = new ArrayList<Sentence>();
        var text = new StringBuilder();
        for (String line : marked.strip().split("\n")) {
            int first = tokens.size();
            EntityType type = null;
            for (String piece : line.strip().split(" +")) {
                boolean opens = piece.startsWith("[");
                int close = piece.indexOf(']');
                if (opens) {
                    type = type(line.charAt(line.indexOf(']', line.indexOf(piece)) + 1));
                }
                String bare = (close < 0 ? piece : piece.substring(0, close)).substring(opens ? 1 : 0);
                int slash = bare.indexOf('/');
                String word = slash < 0 ? bare : bare.substring(0, slash);
                String tag = slash < 0 ? tag(word) : bare.substring(slash + 1);
                if (!word.equals("’s") && text.length() > 0) {
                    text.append(' ');
                }
                int start = text.length();
                text.append(word);
                tokens.add(new Token(start, text.length(), word, tag, lemma(word), type));
                type = close < 0 ? type : null;
            }
            sentences.add(new Sentence(sentences.size(), first, tokens.size(), 0));
        }
        try {
            return new Text(
                    new Analysis(text.toString(), tokens, sentences),
                    EntityFinder.load(ModelFolder.shipped(), known, List.of()));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static EntityType type(char letter) {
        return letter == 'P' ? EntityType.PERSON : letter == 'O' ? EntityType.ORGANIZATION : EntityType.PLACE;
    }

    private static String lemma(String word) {
        return word.equals("was") ? "be" : Character.isUpperCase(word.charAt(0)) ? word : word.toLowerCase();
    }

    private static String tag(String word) {
        String lower = word.toLowerCase(java.util.Locale.ROOT);
        return TAGS.containsKey(lower)
                ? TAGS.get(lower)
                : !Character.isLetterOrDigit(word.charAt(0))
                        ? word
                        : Character.isUpperCase(word.charAt(0)) ? "NNP" : "NN";
    }

    /** The names found, each as "TYPE words". */
    List<String> names() {
        return finder.names(analysis).stream()
                .map(name -> name.type() + " " + words(name.first(), name.end()))
                .toList();
    }

    Referents referents() {
        return finder.referents(analysis, finder.names(analysis), phrases(), new BitSet());
    }

    /** Whom each phrase means, as if all were sources. */
    Collection<List<Referent>> everyoneMeant(Referents referents) {
        return referents.resolve(phrases(), phrase -> 0).values();
    }

    private List<Phrase> phrases() {
        return NounPhrases.find(analysis, finder.names(analysis));
    }

    /** The referents, each as its name and how often it is named: "Ann Lee 2". */
    List<String> named() {
        return referents().all().stream()
                .map(referent -> referent.name() + " " + referent.names().size())
                .toList();
    }

    /** Whom the last phrase that reads {@code words} means. */
    List<String> meant(String words) {
        return meant(words, null);
    }

    /** The same, where {@code lastSpeaker} was quoted last. */
    List<String> meant(String words, String lastSpeaker) {
        Referents referents = referents();
        Referent last = referents.all().stream()
                .filter(referent -> referent.name().equals(lastSpeaker))
                .findFirst()
                .orElse(null);
        Phrase found = null;
        for (Phrase phrase : phrases()) {
            boolean same = words(phrase.first(), phrase.base()).equals(words);
            found = same && (found == null || phrase.kind() == MentionKind.PRONOUN || !phrase.possessor())
                    ? phrase
                    : found;
        }
        return referents.resolution(phrase -> 0).of(found, last).stream()
                .map(Referent::name)
                .toList();
    }

    /** Whom the last phrase that reads {@code words} means where all pronouns are looked at in text order, and so do names speak. */
    List<String> meantInOrder(String words, String... speaking) {
        Referents referents = referents();
        var meant = referents.resolve(
                List.of(), phrase -> List.of(speaking).contains(words(phrase.first(), phrase.base())) ? 1 : 0);
        return phrases().stream()
                .filter(phrase -> words(phrase.first(), phrase.base()).equals(words))
                .reduce((first, last) -> last)
                .map(phrase -> meant.get(phrase).stream().map(Referent::name).toList())
                .orElseThrow();
    }

    private String words(int first, int end) {
        return analysis.span(first, end).in(analysis.text());
    }
}
