package org.onrecord.internal.name;

import org.onrecord.document.EntityType;
import org.onrecord.internal.lexicon.NameNouns;
import org.onrecord.internal.linguistics.Analysis;
import org.onrecord.internal.linguistics.Sentence;
import org.onrecord.internal.linguistics.Token;

/** Makes names of the runs of tokens that the name tagger gave one type, and mends their edges. */
final class TaggerSpans {
    private final NameNouns words;

    TaggerSpans(NameNouns words) {
        this.words = words;
    }

    NameDraft read(Analysis analysis) {
        var board = new NameDraft(analysis);
        for (Sentence sentence : analysis.sentences()) {
            for (int i = sentence.first(); i < sentence.end(); ) {
                EntityType type = analysis.token(i).name();
                int end = i + 1;
                if (type != null) {
                    while (end < sentence.end() && analysis.token(end).name() == type) {
                        end++;
                    }
                    addAll(board, i, end, type);
                }
                i = end;
            }
        }
        return board;
    }

    /** Names in a list have become one run: "Tokyo, Seoul", "the West and China". */
    private void addAll(NameDraft board, int from, int to, EntityType type) {
        int start = from;
        for (int i = from + 1; i + 1 < to; i++) {
            if (i > start && separates(board, start, i, to, type)) {
                add(board, start, i, type);
                start = i + 1;
            }
        }
        add(board, start, to, type);
    }

    private boolean separates(NameDraft board, int from, int token, int to, EntityType type) {
        String text = board.token(token).text();
        if (words.gazetteer().of(board.text(from, to)) != null) {
            return false;
        }
        if (text.equals(",")) {
            // "Marawi, Mindanao" is one place; in a list that goes on they are several
            boolean inCountry = words.gazetteer().of(board.text(from, token)) == null
                    && words.gazetteer().of(board.text(token + 1, to)) != null;
            return type == EntityType.PERSON || type == EntityType.PLACE && goesOn(board, to) && !inCountry;
        }
        return text.equals("and")
                && (words.gazetteer().of(board.text(from, token)) != null
                        || words.gazetteer().of(board.text(token + 1, to)) != null)
                && type == EntityType.PLACE;
    }

    private static boolean goesOn(NameDraft board, int end) {
        return board.sameSentence(end + 1, end - 1)
                && (board.token(end).text().equals(",")
                        || board.token(end).text().equals("and"))
                && board.token(end + 1).isCapitalized();
    }

    private void add(NameDraft board, int from, int to, EntityType type) {
        int first = from;
        int end = to;
        while (first < end && isLeading(board, first, end, type)) {
            first++;
        }
        while (end > first && isTrailing(board.token(end - 1))) {
            end--;
        }
        if (end == first || onlyDemonyms(board, first, end)) {
            return;
        }
        board.put(first, end, type);
    }

    private boolean isLeading(NameDraft board, int token, int end, EntityType type) {
        Token at = board.token(token);
        if (!at.isWord()) {
            return true;
        }
        if (at.text().equals("the")) {
            return true;
        }
        return type == EntityType.PERSON
                && end - token > 1
                && (words.titles().contains(at.text()) || isReporting(board, token, end));
    }

    /** "Said Ellis: …" is not of a man whose first name is Said. */
    private static boolean isReporting(NameDraft board, int token, int end) {
        return board.token(token).text().equals("Said")
                && !board.sameSentence(token - 1, token)
                && board.sameSentence(end, token)
                && board.token(end).text().equals(":");
    }

    private static boolean isTrailing(Token token) {
        return token.tag().equals("POS") || !token.isWord() && !token.text().equals(")");
    }

    private boolean onlyDemonyms(NameDraft board, int first, int end) {
        for (int i = first; i < end; i++) {
            if (!words.isDemonym(board.token(i).text())) {
                return false;
            }
        }
        return true;
    }
}
