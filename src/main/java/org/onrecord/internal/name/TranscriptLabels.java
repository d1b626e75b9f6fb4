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
 * Finds the speakers' labels of a transcript: "WALLACE: Let us start." The tagger does not recognize people in capitals. A
 * label occurs more than once, or its word is part of somebody's name elsewhere in the article.
 */
final class TranscriptLabels implements NamePass {

    @Override
    public void apply(NameDraft draft) {
        Map<Integer, Integer> labels = labels(draft);
        if (labels.isEmpty()) {
            return;
        }
        Set<String> nameWords = wordsOfPeople(draft);
        var counts = new HashMap<String, Integer>();
        labels.forEach((first, end) -> counts.merge(draft.text(first, end), 1, Integer::sum));
        labels.forEach((first, end) -> {
            if (counts.get(draft.text(first, end)) > 1 || nameWords.contains(lower(draft.token(end - 1)))) {
                draft.put(first, end, EntityType.PERSON);
            }
        });
    }

    /** Returns, for the first token of each label at the beginning of a paragraph, the end of the label. */
    private static Map<Integer, Integer> labels(NameDraft draft) {
        var labels = new HashMap<Integer, Integer>();
        int paragraph = -1;
        for (Sentence sentence : draft.analysis().sentences()) {
            int first = sentence.first();
            if (sentence.paragraph() != paragraph && first < sentence.end()) {
                paragraph = sentence.paragraph();
                boolean marked = !Character.isLetter(draft.token(first).text().codePointAt(0));
                int start = marked && first + 1 < sentence.end() ? first + 1 : first;
                int colon = SpeakerLabel.end(
                        draft.analysis().text(), draft.token(start).start());
                int end = start;
                while (end < sentence.end() && draft.token(end).end() <= colon) {
                    end++;
                }
                if (end > start) {
                    labels.put(start, end);
                }
            }
        }
        return labels;
    }

    /** Returns the words of people's names, in lower case, except those in capitals. */
    private static Set<String> wordsOfPeople(NameDraft draft) {
        var words = new HashSet<String>();
        for (Name name : draft.names()) {
            for (int i = name.first(); i < name.end() && name.type() == EntityType.PERSON; i++) {
                String text = draft.token(i).text();
                if (!text.equals(text.toUpperCase(Locale.ROOT))) {
                    words.add(lower(draft.token(i)));
                }
            }
        }
        return words;
    }

    private static String lower(Token token) {
        return token.text().toLowerCase(Locale.ROOT);
    }
}
