package org.onrecord.internal.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.onrecord.document.Span;

/**
 * Finds the turns of transcripts and interviews that have no quotation marks: "LUND: Will it open?", "Q: … A: …".
 *
 * <p>Lists have the same form: "Name: …", "Monday: …". Therefore a text has turns only if three or more paragraphs
 * begin with labels, if a label recurs and another one takes turns with it, and if the words after a label are spoken:
 * they ask, or they say "I", "we" or "you". Two turns are enough if the labels are in capitals and the first of them
 * asks. The time is linear in the length of the text.
 */
public final class Turns {
    private static final int LEAST_TURNS = 3;

    /** How often the speaker changes at least. */
    private static final int LEAST_CHANGES = 2;

    /** The least share of a label's turns whose words are certainly spoken. */
    private static final double LEAST_SPOKEN = 1 / 3.0;

    /** The same for a label in ordinary letters, which may be the beginning of a heading or of an item of a list. */
    private static final double LEAST_SPOKEN_ORDINARY = 0.5;

    /** Paragraphs without a label continue the turn before them if they are at most this many for each turn. */
    private static final double MOST_UNLABELLED = 0.7;

    private static final Pattern SPOKEN = Pattern.compile(
            "\\?|(?<![\\p{L}'’])(?:I|[Ww]e|[Yy]ou|[Mm]y|[Oo]ur|[Yy]our|[Mm]e|us|[Yy]es|No,|No\\.)(?!\\p{L})(?!\\.[A-Z])");

    private static final Pattern STAGE_DIRECTION = Pattern.compile("\\([^()]*\\)|\\[[^\\[\\]]*]");

    private final String text;

    private Turns(String text) {
        this.text = text;
    }

    /**
     * Returns the turns in text order; none if the text is no transcript and has none.
     *
     * @param paragraphs of {@code text}, in text order, as {@link Paragraphs} gives them
     * @param otherLabels words before a colon that name no speaker: "Photo", "Monday"
     */
    public static List<Turn> of(String text, List<Span> paragraphs, Set<String> otherLabels) {
        return new Turns(text).find(LabelledText.in(text, paragraphs, otherLabels));
    }

    /**
     * Returns the turns without quotation marks. A turn that begins with a quotation and mostly consists of it has marks, and a turn that
     * a quotation crosses is none.
     *
     * @param turns in text order
     * @param quoted the quoted spans of the same text, in the order of their starts
     */
    public static List<Turn> withoutMarks(List<Turn> turns, List<QuotedSpan> quoted) {
        var without = new ArrayList<Turn>();
        int next = 0;
        for (Turn turn : turns) {
            Span content = turn.content();
            boolean isUnmarked = true;
            while (next < quoted.size() && quoted.get(next).outer().start() < content.end()) {
                Span outer = quoted.get(next).outer();
                boolean crosses = outer.end() > content.start()
                        && (outer.start() < content.start() || outer.end() > content.end());
                boolean opens = outer.start() == content.start() && outer.length() * 2 > content.length();
                isUnmarked &= !crosses && !opens;
                if (outer.end() > content.end()) {
                    break;
                }
                next++;
            }
            if (isUnmarked) {
                without.add(turn);
            }
        }
        return without;
    }

    private List<Turn> find(List<LabelledText> labelled) {
        if (isExchange(labelled)) {
            return labelled.stream()
                    .map(turn -> new Turn(turn.label().span(), List.of(turn.first())))
                    .toList();
        }
        Set<String> speakers = speakers(labelled);
        List<LabelledText> turns = labelled.stream()
                .filter(turn -> speakers.contains(turn.words()))
                .toList();
        if (turns.size() < LEAST_TURNS || changes(turns) < LEAST_CHANGES) {
            return List.of();
        }
        boolean continued = isContinued(labelled);
        var found = new ArrayList<Turn>();
        for (LabelledText turn : turns) {
            var parts = new ArrayList<>(List.of(turn.first()));
            boolean isLast = turn == labelled.get(labelled.size() - 1);
            if (continued && !isLast) {
                turn.following().stream().filter(this::isSpeech).forEach(parts::add);
            }
            found.add(new Turn(turn.label().span(), parts));
        }
        return found;
    }

    /** Tells whether the text has two labels in capitals, a question after the first and its answer after the second. */
    private boolean isExchange(List<LabelledText> labelled) {
        if (labelled.size() != 2) {
            return false;
        }
        LabelledText question = labelled.get(0);
        LabelledText answer = labelled.get(1);
        return TurnLabel.isCapitals(question.words())
                && TurnLabel.isCapitals(answer.words())
                && !question.words().equals(answer.words())
                && question.following().isEmpty()
                && text.charAt(question.first().end() - 1) == '?';
    }

    private static int changes(List<LabelledText> turns) {
        int changes = 0;
        for (int k = 1; k < turns.size(); k++) {
            changes += turns.get(k).words().equals(turns.get(k - 1).words()) ? 0 : 1;
        }
        return changes;
    }

    /** Returns the labels that name speakers; none unless one of them recurs and their words are spoken. */
    private Set<String> speakers(List<LabelledText> labelled) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        Map<String, Integer> spoken = new HashMap<>();
        boolean asked = false;
        for (LabelledText turn : labelled) {
            counts.merge(turn.words(), 1, Integer::sum);
            spoken.merge(turn.words(), asked || isSpoken(turn.first()) ? 1 : 0, Integer::sum);
            asked = text.charAt(turn.first().end() - 1) == '?';
        }
        Set<String> speakers = new HashSet<>();
        boolean recurs = false;
        for (String label : counts.keySet()) {
            double share = spoken.get(label) / (double) counts.get(label);
            double least = TurnLabel.isCapitals(label) ? LEAST_SPOKEN : LEAST_SPOKEN_ORDINARY;
            if (share >= least) {
                speakers.add(label);
                recurs |= counts.get(label) > 1;
            }
        }
        return recurs ? speakers : Set.of();
    }

    private boolean isSpoken(Span words) {
        return SPOKEN.matcher(text).region(words.start(), words.end()).find();
    }

    /** Tells whether the paragraphs without a label between the turns are few, so that they are further words of a turn. */
    private static boolean isContinued(List<LabelledText> labelled) {
        int unlabelled = labelled.stream()
                .limit(labelled.size() - 1L)
                .mapToInt(turn -> turn.following().size())
                .sum();
        return unlabelled <= MOST_UNLABELLED * labelled.size();
    }

    /** Tells whether a paragraph without a label is spoken: neither a stage direction nor the reporter's words. */
    private boolean isSpeech(Span paragraph) {
        return isSpoken(paragraph)
                && !STAGE_DIRECTION
                        .matcher(text)
                        .region(paragraph.start(), paragraph.end())
                        .matches();
    }
}
