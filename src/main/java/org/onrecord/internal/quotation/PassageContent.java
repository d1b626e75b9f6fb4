package org.onrecord.internal.quotation;

import java.util.Locale;

/** What a passage's own words say about who speaks. */
final class PassageContent {
    /** Later words of a long passage are not looked at. */
    private static final int REACH = 200;

    private PassageContent() {}

    /** Whom the words speak of in the first and second person: "I", "we", "you", in this order. */
    static String person(Reading reading, Passage passage) {
        boolean one = false;
        boolean several = false;
        boolean you = false;
        for (int i = passage.first(); i < end(passage); i++) {
            switch (reading.analysis.token(i).text().toLowerCase(Locale.ROOT)) {
                case "i", "me", "my" -> one = true;
                case "we", "us", "our" -> several = true;
                case "you", "your" -> you = true;
                default -> {}
            }
        }
        return (one ? "I" : "") + (several ? "we" : "") + (you ? "you" : "");
    }

    static boolean has(Reading reading, Passage passage, String word) {
        for (int i = passage.first(); i < end(passage); i++) {
            if (reading.analysis.token(i).text().equals(word)) {
                return true;
            }
        }
        return false;
    }

    private static int end(Passage passage) {
        return Math.min(passage.end(), passage.first() + REACH);
    }
}
