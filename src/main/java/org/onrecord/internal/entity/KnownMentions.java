package org.onrecord.internal.entity;

import org.onrecord.internal.linguistics.Token;

/** Countries and widely known organizations that the tagger passed over. */
final class KnownMentions {
    private static final int LONGEST = 5;

    private final NameBoard board;
    private final NameWords words;

    KnownMentions(NameBoard board, NameWords words) {
        this.board = board;
        this.words = words;
    }

    void apply() {
        for (int i = 0; i < board.analysis().size(); i++) {
            if (board.over(i) == null && isProper(board.token(i))) {
                add(i);
            }
        }
    }

    private void add(int first) {
        int longest = first;
        while (longest < first + LONGEST
                && board.sameSentence(longest, first)
                && board.over(longest) == null
                && (isProper(board.token(longest))
                        || board.token(longest).text().equals("of"))) {
            longest++;
        }
        for (int end = longest; end > first; end--) {
            KnownNames.Known known = words.known().of(board.text(first, end));
            // a part of a longer name is not that name: "Georgia" of "Georgia Tech"
            if (known != null && end == longest && !isProper(first - 1)) {
                board.put(first, end, known.type());
                return;
            }
        }
    }

    private boolean isProper(int token) {
        return token >= 0 && token < board.analysis().size() && isProper(board.token(token));
    }

    private static boolean isProper(Token token) {
        return token.tag().startsWith("NNP") && token.isCapitalized();
    }
}
