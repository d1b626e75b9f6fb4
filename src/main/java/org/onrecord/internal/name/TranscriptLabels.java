package org.onrecord.internal.name;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.onrecord.document.EntityType;
import org.onrecord.internal.linguistics.Sentence;
import org.onrecord.internal.linguistics.Token;
import org.onrecord.internal.text.SpeakerLabel;

/**
 * Speakers' labels in a transcript: "WALLACE: Let us start." In capitals the tagger does not know them for people. Such a label
 * comes again, or its word occurs elsewhere in the article as a part of somebody's name.
 */
final class TranscriptLabels {
    private final NameDraft board;

    TranscriptLabels(NameDraft board) {
        this.board = board;
    }

    void apply() {
        Map<Integer, Integer> labels = labels();
        if (labels.isEmpty()) {
            return;
        }
        Set<String> parts = parts();
        var counts = new HashMap<String, Integer>();
        labels.forEach((first, end) -> counts.merge(board.text(first, end), 1, Integer::sum));
        labels.forEach((first, end) -> {
            if (counts.get(board.text(first, end)) > 1 || parts.contains(lower(board.token(end - 1)))) {
                board.put(first, end, EntityType.PERSON);
            }
        });
    }

    /** From the first token of a label to the one after it. */
    private Map<Integer, Integer> labels() {
        var labels = new HashMap<Integer, Integer>();
        int paragraph = -1;
        for (Sentence sentence : board.analysis().sentences()) {
            int first = sentence.first();
            if (sentence.paragraph() != paragraph && first < sentence.end()) {
                paragraph = sentence.paragraph();
                boolean marked = !Character.isLetter(board.token(first).text().codePointAt(0));
                int start = marked && first + 1 < sentence.end() ? first + 1 : first;
                int colon = SpeakerLabel.end(
                        board.analysis().text(), board.token(start).start());
                int end = start;
                while (end < sentence.end() && board.token(end).end() <= colon) {
                    end++;
                }
                if (end > start) {
                    labels.put(start, end);
                }
            }
        }
        return labels;
    }

    /** The words of the people's names that are not in capitals. */
    private Set<String> parts() {
        var parts = new HashSet<String>();
        for (Name name : board.names()) {
            for (int i = name.first(); i < name.end() && name.type() == EntityType.PERSON; i++) {
                String text = board.token(i).text();
                if (!text.equals(text.toUpperCase(Locale.ROOT))) {
                    parts.add(lower(board.token(i)));
                }
            }
        }
        return parts;
    }

    private static String lower(Token token) {
        return token.text().toLowerCase(Locale.ROOT);
    }
}
