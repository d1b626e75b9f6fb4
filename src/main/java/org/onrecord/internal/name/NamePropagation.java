package org.onrecord.internal.name;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.onrecord.document.EntityType;
import org.onrecord.internal.linguistics.Token;

/**
 * One name, one type, throughout an article: what the tagger found once is that name wherever it stands, and a surname
 * follows its full name.
 */
final class NamePropagation {
    /** How many names that begin with one word are tried at a place. */
    private static final int LIMIT = 12;

    private final NameDraft board;
    private final Map<String, EnumMap<EntityType, Integer>> types = new TreeMap<>();
    private final Map<String, List<List<String>>> byFirstWord = new HashMap<>();

    NamePropagation(NameDraft board) {
        this.board = board;
    }

    void apply() {
        List<Name> names = board.names();
        for (Name name : names) {
            types.computeIfAbsent(words(name), text -> new EnumMap<>(EntityType.class))
                    .merge(name.type(), 1, Integer::sum);
        }
        for (Name name : names) {
            EntityType common = commonType(words(name));
            if (common != name.type()) {
                board.put(name.first(), name.end(), common);
            }
        }
        addSurnames(names);
        for (String text : types.keySet()) {
            List<String> words = List.of(text.split(" "));
            List<List<String>> alike = byFirstWord.computeIfAbsent(words.get(0), word -> new ArrayList<>());
            alike.add(words);
        }
        byFirstWord
                .values()
                .forEach(alike -> alike.sort(Comparator.comparingInt((List<String> words) -> -words.size())));
        for (int i = 0; i < board.analysis().size(); i++) {
            if (board.over(i) == null && board.token(i).isCapitalized()) {
                spread(i);
            }
        }
    }

    /** The type that most mentions have; of equally many, the first of the enum. */
    private EntityType commonType(String text) {
        EntityType best = null;
        int most = 0;
        for (var entry : types.get(text).entrySet()) {
            if (entry.getValue() > most) {
                most = entry.getValue();
                best = entry.getKey();
            }
        }
        return best == null ? EntityType.ORGANIZATION : best;
    }

    private void addSurnames(List<Name> names) {
        for (Name name : names) {
            String surname = board.token(name.end() - 1).text();
            if (name.type() == EntityType.PERSON && name.size() > 1 && surname.length() > 2) {
                types.computeIfAbsent(surname, text -> new EnumMap<>(EntityType.class))
                        .putIfAbsent(EntityType.PERSON, 1);
            }
        }
    }

    private void spread(int first) {
        List<List<String>> alike = byFirstWord.getOrDefault(board.token(first).text(), List.of());
        for (List<String> words : alike.subList(0, Math.min(LIMIT, alike.size()))) {
            int end = first + words.size();
            if (end <= board.analysis().size() && board.free(first, end) && matches(first, words)) {
                // one capitalized word may be anything: only a proper noun is the name
                if (words.size() > 1 || isProper(board.token(first))) {
                    board.put(first, end, commonType(String.join(" ", words)));
                }
                return;
            }
        }
    }

    private static boolean isProper(Token token) {
        return token.tag().startsWith("NNP") && token.text().length() > 1;
    }

    private boolean matches(int first, List<String> words) {
        for (int i = 0; i < words.size(); i++) {
            if (!board.token(first + i).text().equals(words.get(i)) || !board.sameSentence(first + i, first)) {
                return false;
            }
        }
        return true;
    }

    private String words(Name name) {
        var words = new StringBuilder(board.token(name.first()).text());
        for (int i = name.first() + 1; i < name.end(); i++) {
            words.append(' ').append(board.token(i).text());
        }
        return words.toString();
    }
}
