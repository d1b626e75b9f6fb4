package org.onrecord.internal.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.onrecord.document.Span;

/**
 * A label and the text up to the next one.
 *
 * @param label before a colon
 * @param words of the label
 * @param first the text after the label, to the end of its paragraph or to a question or answer that begins there
 * @param following the paragraphs up to the next label
 */
record LabelledText(TurnLabel label, String words, Span first, List<Span> following) {

    /**
     * Returns the labelled stretches of a text, in text order.
     *
     * @param otherLabels words before a colon that name no speaker
     */
    static List<LabelledText> in(String text, List<Span> paragraphs, Set<String> otherLabels) {
        return new Reader(text, paragraphs, otherLabels).labelled();
    }

    private record Reader(String text, List<Span> paragraphs, Set<String> otherLabels) {

        private List<LabelledText> labelled() {
            var found = new ArrayList<LabelledText>();
            TurnLabel waiting = null;
            List<Span> following = new ArrayList<>();
            for (Span paragraph : paragraphs) {
                TurnLabel label = TurnLabel.at(text, paragraph, otherLabels);
                if (label != null && label.contentStart() == paragraph.end()) {
                    waiting = label;
                } else if (label != null || waiting != null) {
                    TurnLabel own = label == null ? waiting : label;
                    following = new ArrayList<>();
                    Span words = label == null ? paragraph : new Span(label.contentStart(), paragraph.end());
                    found.addAll(split(own, words, following));
                    waiting = null;
                } else {
                    following.add(paragraph);
                }
            }
            return found;
        }

        /** Returns the turns of one paragraph: several if answers follow questions on the same line. */
        private List<LabelledText> split(TurnLabel label, Span words, List<Span> following) {
            var found = new ArrayList<LabelledText>();
            TurnLabel current = label;
            int start = words.start();
            for (int i = start + 2; i + 2 < words.end(); i++) {
                boolean begins = text.charAt(i + 1) == ':'
                        && (text.charAt(i) == 'A' || text.charAt(i) == 'Q')
                        && Character.isWhitespace(text.charAt(i - 1))
                        && Character.isWhitespace(text.charAt(i + 2));
                int end = begins ? endBefore(i, start) : start;
                if (end > start) {
                    found.add(labelled(current, new Span(start, end), new ArrayList<>()));
                    start = startAfter(i + 2, words.end());
                    current = new TurnLabel(new Span(i, i + 1), start);
                }
            }
            if (start < words.end()) {
                found.add(labelled(current, new Span(start, words.end()), following));
            }
            return found;
        }

        private LabelledText labelled(TurnLabel label, Span first, List<Span> following) {
            return new LabelledText(label, label.span().in(text), first, following);
        }

        private int endBefore(int position, int least) {
            int end = position;
            while (end > least && Character.isWhitespace(text.charAt(end - 1))) {
                end--;
            }
            return end;
        }

        private int startAfter(int position, int most) {
            int start = position;
            while (start < most && Character.isWhitespace(text.charAt(start))) {
                start++;
            }
            return start;
        }
    }
}
