package org.onrecord.internal.encoder;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Divides words into the sub-words of a vocabulary, as uncased BERT does (WordPiece; Devlin et al., 2019): small letters without accents,
 * punctuation marks and Chinese characters on their own, then from the left the longest sub-words that the vocabulary has. Immutable.
 */
public final class WordPieces {
    /** The sub-word for what the vocabulary cannot spell. */
    static final String UNKNOWN = "[UNK]";

    private static final String START = "[CLS]";
    private static final String END = "[SEP]";

    /** Marks a sub-word that continues a word. */
    private static final String CONTINUES = "##";

    /** In characters. BERT knows no longer words. */
    private static final int LONGEST_WORD = 100;

    /** The most sub-words of a token: an address of a thousand signs would fill a window otherwise. */
    static final int MOST_PIECES = 48;

    private final Map<String, Integer> numbers;
    private final int longest;
    private final int unknown;
    private final int start;
    private final int end;

    private WordPieces(Map<String, Integer> numbers) {
        this.numbers = numbers;
        this.longest = numbers.keySet().stream().mapToInt(String::length).max().orElse(0);
        this.unknown = special(UNKNOWN);
        this.start = special(START);
        this.end = special(END);
    }

    /**
     * Returns the sub-words of a vocabulary; their numbers are their positions in the list.
     *
     * @throws IllegalArgumentException if [UNK], [CLS] or [SEP] is missing
     */
    public static WordPieces of(List<String> vocabulary) {
        var numbers = new HashMap<String, Integer>();
        for (int i = 0; i < vocabulary.size(); i++) {
            numbers.putIfAbsent(vocabulary.get(i), i);
        }
        return new WordPieces(numbers);
    }

    private int special(String piece) {
        Integer number = numbers.get(piece);
        if (number == null) {
            throw new IllegalArgumentException("the vocabulary has no " + piece);
        }
        return number;
    }

    /** Returns the number of the sub-word before the first word of a window. */
    public int start() {
        return start;
    }

    /** Returns the number of the sub-word after the last word of a window. */
    public int end() {
        return end;
    }

    /** Returns the numbers of the sub-words of a token: at least one, and no more than 48. */
    public int[] of(String token) {
        var pieces = new ArrayList<Integer>();
        for (String word : words(token)) {
            if (pieces.size() >= MOST_PIECES) {
                break;
            }
            pieces.addAll(pieces(word));
        }
        if (pieces.isEmpty()) {
            pieces.add(unknown);
        }
        return pieces.stream().limit(MOST_PIECES).mapToInt(Integer::intValue).toArray();
    }

    /** Returns the stretches of letters and digits of a token, and each of its marks. */
    private static List<String> words(String token) {
        String plain = Normalizer.normalize(clean(token), Normalizer.Form.NFD)
                .codePoints()
                .filter(c -> Character.getType(c) != Character.NON_SPACING_MARK)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString()
                .toLowerCase(Locale.ROOT);
        var words = new ArrayList<String>();
        var word = new StringBuilder();
        plain.codePoints().forEach(c -> {
            boolean isAlone = isPunctuation(c) || isChinese(c);
            if (isAlone || isSpace(c)) {
                finish(word, words);
            }
            if (isAlone) {
                words.add(Character.toString(c));
            } else if (!isSpace(c)) {
                word.appendCodePoint(c);
            }
        });
        finish(word, words);
        return words;
    }

    private static void finish(StringBuilder word, List<String> words) {
        if (!word.isEmpty()) {
            words.add(word.toString());
            word.setLength(0);
        }
    }

    /** Leaves out characters that are no text: controls, formats, halves of characters. */
    private static String clean(String token) {
        return token.codePoints()
                .filter(c -> isSpace(c) || c != 0xFFFD && !isNoText(Character.getType(c)))
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static boolean isNoText(int type) {
        return type == Character.CONTROL
                || type == Character.FORMAT
                || type == Character.SURROGATE
                || type == Character.PRIVATE_USE
                || type == Character.UNASSIGNED;
    }

    private static boolean isSpace(int c) {
        return c == '\t' || c == '\n' || c == '\r' || Character.getType(c) == Character.SPACE_SEPARATOR;
    }

    /** Tells whether a character is a mark for BERT: also $, + and the like, if they are in ASCII. */
    private static boolean isPunctuation(int c) {
        if (c < 128) {
            return c > ' ' && c < 127 && !Character.isLetterOrDigit(c);
        }
        return switch (Character.getType(c)) {
            case Character.CONNECTOR_PUNCTUATION,
                    Character.DASH_PUNCTUATION,
                    Character.START_PUNCTUATION,
                    Character.END_PUNCTUATION,
                    Character.INITIAL_QUOTE_PUNCTUATION,
                    Character.FINAL_QUOTE_PUNCTUATION,
                    Character.OTHER_PUNCTUATION -> true;
            default -> false;
        };
    }

    /** Tells whether a character is in one of the blocks of Chinese characters that BERT sets apart. */
    private static boolean isChinese(int c) {
        return c >= 0x4E00 && c <= 0x9FFF
                || c >= 0x3400 && c <= 0x4DBF
                || c >= 0x20000 && c <= 0x2CEAF
                || c >= 0xF900 && c <= 0xFAFF
                || c >= 0x2F800 && c <= 0x2FA1F;
    }

    private List<Integer> pieces(String word) {
        if (word.codePointCount(0, word.length()) > LONGEST_WORD) {
            return List.of(unknown);
        }
        var pieces = new ArrayList<Integer>();
        for (int from = 0; from < word.length(); ) {
            int to = Math.min(word.length(), from + longest);
            Integer number = number(word, from, to);
            while (number == null && --to > from) {
                number = number(word, from, to);
            }
            if (number == null) {
                return List.of(unknown);
            }
            pieces.add(number);
            from = to;
        }
        return pieces;
    }

    private @Nullable Integer number(String word, int from, int to) {
        String piece = word.substring(from, to);
        return numbers.get(from == 0 ? piece : CONTINUES + piece);
    }

    /** Returns the vocabulary: the sub-words in the order of their numbers. */
    public List<String> vocabulary() {
        var vocabulary =
                new String[numbers.values().stream().mapToInt(i -> i + 1).max().orElse(0)];
        numbers.forEach((piece, number) -> vocabulary[number] = piece);
        return IntStream.range(0, vocabulary.length)
                .mapToObj(i -> vocabulary[i] == null ? "" : vocabulary[i])
                .toList();
    }
}
