package org.onrecord.internal.entity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.onrecord.document.EntityType;
import org.onrecord.internal.linguistics.Analysis;
import org.onrecord.internal.model.NameTable;

/**
 * The names that the user made known: they stand wherever they are written, as they are written or in capitals, whatever was
 * found there. Compared letter by letter, since the user's names were never cut into tokens.
 */
final class GivenNames {
    private final Map<String, NameTable.Entry> byForm = new HashMap<>();

    /** The forms that begin with the same word, the longest first. */
    private final Map<String, List<String>> byFirstWord = new HashMap<>();

    GivenNames(NameTable table) {
        for (NameTable.Entry entry : table.entries()) {
            entry.forms().forEach(form -> add(form, entry));
        }
        for (NameTable.Entry entry : table.entries()) {
            entry.forms().forEach(form -> add(form.toUpperCase(Locale.ROOT), entry));
        }
        byFirstWord
                .values()
                .forEach(forms ->
                        forms.sort(Comparator.comparingInt(String::length).reversed()));
    }

    private void add(String text, NameTable.Entry entry) {
        String form = plain(text);
        if (byForm.putIfAbsent(form, entry) == null) {
            byFirstWord
                    .computeIfAbsent(firstWord(form, 0), word -> new ArrayList<>(1))
                    .add(form);
        }
    }

    /** The entry that a name of this type is of; null if of none. */
    NameTable.@Nullable Entry of(String name, EntityType type) {
        NameTable.Entry entry = byForm.isEmpty() ? null : byForm.get(plain(name));
        return entry != null && entry.type() == type ? entry : null;
    }

    void mark(NameBoard board) {
        Analysis analysis = board.analysis();
        for (int i = 0; !byForm.isEmpty() && i < analysis.size(); ) {
            int end = endOfNameAt(analysis, i);
            if (end > i) {
                NameTable.Entry entry = byForm.get(plain(board.text(i, end)));
                board.put(i, end, entry.type());
            }
            i = Math.max(end, i + 1);
        }
    }

    /** The index after the last token of the longest name that begins at a token; -1 if none does. */
    private int endOfNameAt(Analysis analysis, int token) {
        int start = analysis.token(token).start();
        for (String form : byFirstWord.getOrDefault(firstWord(analysis.text(), start), List.of())) {
            int after = match(form, analysis.text(), start);
            int last = after < 0 ? analysis.size() : analysis.firstEndingAfter(after - 1);
            if (last < analysis.size()
                    && analysis.token(last).end() == after
                    && analysis.sentenceOf(last).index()
                            == analysis.sentenceOf(token).index()) {
                return last + 1;
            }
        }
        return -1;
    }

    /** The offset after {@code form} in the text, where a space may be any white space; -1 if it does not stand there. */
    private static int match(String form, String text, int start) {
        int at = start;
        for (int i = 0; i < form.length(); i++) {
            if (at >= text.length()) {
                return -1;
            }
            if (form.charAt(i) == ' ' && isSpace(text.charAt(at))) {
                while (at < text.length() && isSpace(text.charAt(at))) {
                    at++;
                }
            } else if (form.charAt(i) == straight(text.charAt(at))) {
                at++;
            } else {
                return -1;
            }
        }
        return at;
    }

    private static String firstWord(String text, int start) {
        int end = start;
        while (end < text.length() && Character.isLetterOrDigit(text.charAt(end))) {
            end++;
        }
        return text.substring(start, end);
    }

    private static String plain(String name) {
        return name.replace('’', '\'').replaceAll("[\\s\\u00a0]+", " ");
    }

    private static char straight(char c) {
        return c == '’' ? '\'' : c;
    }

    private static boolean isSpace(char c) {
        return Character.isWhitespace(c) || c == '\u00a0';
    }
}
