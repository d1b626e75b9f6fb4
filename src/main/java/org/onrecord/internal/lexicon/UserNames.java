package org.onrecord.internal.lexicon;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.onrecord.document.EntityType;

/**
 * Looks up the names that the user added, as they are written or in capitals. They are compared letter by letter with the text
 * and not token by token, because the user's names were never cut into tokens.
 */
public final class UserNames {
    private final Map<String, NameTable.Entry> byForm = new HashMap<>();

    /** The forms that begin with the same word, the longest first. */
    private final Map<String, List<String>> byFirstWord = new HashMap<>();

    UserNames(NameTable table) {
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
        String form = NameKey.typed(text);
        if (byForm.putIfAbsent(form, entry) == null) {
            byFirstWord
                    .computeIfAbsent(firstWord(form, 0), word -> new ArrayList<>(1))
                    .add(form);
        }
    }

    /** Returns the entry with a name and type; null if there is none. */
    public NameTable.@Nullable Entry of(String name, EntityType type) {
        NameTable.Entry entry = byForm.isEmpty() ? null : byForm.get(NameKey.typed(name));
        return entry != null && entry.type() == type ? entry : null;
    }

    /** Tells whether the user added no names. */
    public boolean isEmpty() {
        return byForm.isEmpty();
    }

    /** Returns the entry of a form that {@link #formsAt} gave. */
    public NameTable.Entry entryOf(String form) {
        return byForm.get(form);
    }

    /** Returns the forms that may begin at an offset of {@code text}, the longest first. */
    public List<String> formsAt(String text, int start) {
        return byFirstWord.getOrDefault(firstWord(text, start), List.of());
    }

    /**
     * Returns the offset after {@code form} if it is at {@code start} in the text, where a space matches any white space;
     * otherwise -1.
     */
    public static int match(String form, String text, int start) {
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

    private static char straight(char c) {
        return c == '’' ? '\'' : c;
    }

    private static boolean isSpace(char c) {
        return Character.isWhitespace(c) || c == '\u00a0';
    }
}
