package org.onrecord.internal.name;

import java.util.Set;
import org.onrecord.internal.linguistics.Token;

/** Tells which tokens are quotation marks, as the analyzer cuts them. */
final class QuoteTokens {
    private static final Set<String> DOUBLE = Set.of("\"", "“", "”", "„", "``", "''", "«", "»");
    private static final Set<String> SINGLE = Set.of("'", "`");

    private QuoteTokens() {}

    /** Tells whether a token is a double quotation mark. */
    static boolean isDouble(Token token) {
        return DOUBLE.contains(token.text());
    }

    /** Tells whether a token is a quotation mark of any kind; a curved apostrophe is none. */
    static boolean isQuote(Token token) {
        return isDouble(token) || SINGLE.contains(token.text());
    }
}
