package org.onrecord.internal.linguistics;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.onrecord.document.EntityType;
import org.onrecord.internal.name.Name;

/**
 * Analyses of short texts that were recorded once, so that tests of what comes after the taggers need no models. A line of a file is a
 * text, with its sentences apart by tabs and its tokens by blanks, each "word_TAG", or "word_TAG_lemma" where the lemma is neither the
 * word in lower case nor, of a proper noun, the word itself. Names are in brackets as in {@link HandTagged} texts: "[Ana_NNP Ruiz_NNP]P left_VBD_leave ._.".
 */
public final class RecordedAnalyses {
    private static final String LETTERS = "POL";
    private static final List<EntityType> TYPES = List.of(EntityType.PERSON, EntityType.ORGANIZATION, EntityType.PLACE);

    /** The text without blanks, and its line. */
    private final Map<String, String> lines = new HashMap<>();

    private RecordedAnalyses() {}

    /**
     * A recorded text.
     *
     * @param analysis its tokens and sentences
     * @param names its names
     */
    public record Recorded(Analysis analysis, List<Name> names) {}

    public static RecordedAnalyses read(Path file) {
        var recorded = new RecordedAnalyses();
        try {
            for (String line : Files.readAllLines(file)) {
                if (!line.startsWith("#")) {
                    recorded.lines.put(words(line), line);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return recorded;
    }

    private static String words(String line) {
        var words = new StringBuilder();
        for (String piece : line.split("[ \t]")) {
            words.append(word(piece));
        }
        return words.toString();
    }

    private static String word(String piece) {
        return piece.substring(opens(piece) ? 1 : 0, piece.indexOf('_'));
    }

    private static boolean opens(String piece) {
        return piece.startsWith("[") && piece.charAt(1) != '_';
    }

    public boolean has(String text) {
        return lines.containsKey(text.replaceAll("\\s", ""));
    }

    /** Returns what was recorded of a text. */
    public Recorded of(String text) {
        String line = lines.get(text.replaceAll("\\s", ""));
        if (line == null) {
            throw new AssertionError("not recorded (CONTRIBUTING.md says how): " + text);
        }
        List<Token> tokens = new ArrayList<>();
        List<Sentence> sentences = new ArrayList<>();
        List<Name> names = new ArrayList<>();
        int offset = 0;
        int opened = -1;
        for (String sentence : line.split("\t")) {
            int first = tokens.size();
            String[] pieces = sentence.split(" ");
            for (int i = 0; i < pieces.length; i++) {
                String piece = pieces[i];
                String word = word(piece);
                offset = text.indexOf(word, offset);
                opened = opens(piece) ? tokens.size() : opened;
                int close = opens(piece) || opened >= 0 ? piece.indexOf(']') : -1;
                String[] parts = (close < 0 ? piece : piece.substring(0, close)).split("_");
                tokens.add(new Token(
                        offset,
                        offset + word.length(),
                        word,
                        parts[1],
                        parts.length > 2 ? parts[2] : usualLemma(word, parts[1]),
                        0,
                        opened < 0 ? null : type(pieces, i)));
                offset += word.length();
                if (close >= 0) {
                    names.add(new Name(opened, tokens.size(), type(pieces, i)));
                    opened = -1;
                }
            }
            sentences.add(new Sentence(sentences.size(), first, tokens.size(), 0));
        }
        return new Recorded(new Analysis(text, tokens, sentences), names);
    }

    private static String usualLemma(String word, String tag) {
        return tag.startsWith("NNP") ? word : word.toLowerCase(Locale.ROOT);
    }

    /** Returns the type of the name of a piece, which is behind the next bracket. */
    private static EntityType type(String[] pieces, int piece) {
        int last = piece;
        while (pieces[last].indexOf(']') < 0) {
            last++;
        }
        return TYPES.get(LETTERS.indexOf(pieces[last].charAt(pieces[last].length() - 1)));
    }

    /** Returns the line for an analysis. */
    public static String line(Analysis analysis, List<Name> names) {
        var line = new StringBuilder();
        for (Sentence sentence : analysis.sentences()) {
            line.append(sentence.index() == 0 ? "" : "\t");
            for (int i = sentence.first(); i < sentence.end(); i++) {
                line.append(i == sentence.first() ? "" : " ");
                Token token = analysis.token(i);
                int index = i;
                line.append(names.stream().anyMatch(name -> name.first() == index) ? "[" : "");
                line.append(token.text()).append('_').append(token.tag());
                if (!token.lemma().equals(usualLemma(token.text(), token.tag()))) {
                    line.append('_').append(token.lemma());
                }
                names.stream()
                        .filter(name -> name.end() == index + 1)
                        .forEach(name -> line.append(']').append(LETTERS.charAt(TYPES.indexOf(name.type()))));
            }
        }
        return line.toString();
    }
}
