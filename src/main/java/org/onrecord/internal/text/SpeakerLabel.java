package org.onrecord.internal.text;

/**
 * Finds the label before a turn in a newspaper's transcript: "WALLACE: Let us start with the debate."
 *
 * <p>A label is in capitals, since in ordinary letters it could be a title with a subtitle.
 */
public final class SpeakerLabel {
    /** The length of the longest label, in characters. */
    private static final int LONGEST = 40;

    private SpeakerLabel() {}

    /** Returns the index of the colon after a label that starts at {@code start}; -1 if no label starts there. */
    public static int end(String text, int start) {
        int letters = 0;
        for (int i = start; i < text.length() && i < start + LONGEST; i++) {
            char c = text.charAt(i);
            if (Character.isUpperCase(c)) {
                letters++;
            } else if (c == ':') {
                boolean followed = i + 1 < text.length() && Character.isWhitespace(text.charAt(i + 1));
                return letters > 1 && followed ? i : -1;
            } else if (c != ' ' && c != '.' && c != '-' && c != '\'' && c != '’') {
                return -1;
            }
        }
        return -1;
    }
}
