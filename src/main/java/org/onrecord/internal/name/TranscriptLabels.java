package org.onrecord.internal.name;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.onrecord.document.EntityType;
import org.onrecord.document.Span;
import org.onrecord.internal.lexicon.Lexicon;
import org.onrecord.internal.linguistics.Sentence;
import org.onrecord.internal.linguistics.Token;
import org.onrecord.internal.text.Paragraphs;
import org.onrecord.internal.text.SpeakerLabel;
import org.onrecord.internal.text.Turn;
import org.onrecord.internal.text.Turns;

/**
 * Finds the people in the labels of a transcript: "WALLACE: Let us start.", "Ms Lund: It will." The tagger does not recognize people in
 * capitals. A label such as "MODERATOR" or "THE WITNESS" says what somebody is, and names nobody.
 */
final class TranscriptLabels implements NamePass {
    /** How often a noun is at least the head of a source, of all its occurrences, if it says what a speaker is. */
    private static final double LEAST_SOURCE_RATE = 0.02;

    private static final Set<String> DETERMINERS = Set.of("a", "an", "another", "the");

    private final Lexicon lexicon;

    /** @param lexicon titles, nouns for people, and words before a colon that name nobody */
    TranscriptLabels(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    @Override
    public void apply(NameDraft draft) {
        Map<Integer, Integer> turns = turns(draft);
        Map<Integer, Integer> labels = capitals(draft);
        labels.putAll(turns);
        if (labels.isEmpty()) {
            return;
        }
        Set<String> nameWords = wordsOfPeople(draft);
        var counts = new HashMap<String, Integer>();
        labels.forEach((first, end) -> counts.merge(draft.text(first, end), 1, Integer::sum));
        labels.forEach((first, end) -> {
            int start = afterTitles(draft, first, end);
            String last = lower(draft.token(end - 1));
            boolean recurs = counts.get(draft.text(first, end)) > 1;
            boolean isName = isCapitals(draft, first, end)
                    ? recurs || turns.containsKey(first) || nameWords.contains(last)
                    : nameWords.contains(last)
                            || start > first
                            || recurs && isProper(draft, start, end) && isNobodyElse(draft, start, end);
            if (describes(draft, first, end)) {
                removeAll(draft, first, end);
            } else if (isName && hasLetters(draft.token(end - 1).text())) {
                draft.put(start, end, EntityType.PERSON);
            }
        });
    }

    /** Returns, for the first token of the label of each turn without marks, the end of the label. */
    private Map<Integer, Integer> turns(NameDraft draft) {
        String text = draft.analysis().text();
        var labels = new HashMap<Integer, Integer>();
        for (Turn turn : Turns.of(text, Paragraphs.of(text), lexicon.otherLabels())) {
            Span label = turn.label();
            int first = draft.analysis().firstEndingAfter(label.start());
            int end = draft.analysis().firstEndingAfter(label.end() - 1) + 1;
            if (first < end && end <= draft.analysis().size()) {
                labels.put(first, end);
            }
        }
        return labels;
    }

    /** Returns, for the first token of each label in capitals at the beginning of a paragraph, the end of the label. */
    private static Map<Integer, Integer> capitals(NameDraft draft) {
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

    /** Returns the first token of a label after the titles and the nouns for people before a name: "MR", "MINISTER". */
    private int afterTitles(NameDraft draft, int first, int end) {
        int start = first;
        while (start < end - 1 && lexicon.introducesPerson(draft.token(start).text())) {
            start++;
        }
        return start;
    }

    /** Tells whether a label says what somebody is: it has a determiner or a number, or it ends with a noun for people. */
    private boolean describes(NameDraft draft, int first, int end) {
        String last = lower(draft.token(end - 1));
        return DETERMINERS.contains(lower(draft.token(first)))
                || Character.isDigit(last.charAt(0))
                || lexicon.roles().isPersonRole(last)
                || lexicon.reportingWords().sourceRate(last) >= LEAST_SOURCE_RATE;
    }

    /** Removes the people from a label, and from the label of a person everything else as well. */
    private void removeAll(NameDraft draft, int first, int end) {
        boolean isPerson = lexicon.roles().isPersonRole(lower(draft.token(end - 1)));
        for (int token = first; token < end; token++) {
            Name name = draft.nameAt(token);
            if (name != null && (isPerson || name.type() == EntityType.PERSON)) {
                draft.remove(name);
            }
        }
    }

    private static boolean hasLetters(String word) {
        return word.chars().filter(Character::isLetter).count() > 1;
    }

    private static boolean isCapitals(NameDraft draft, int first, int end) {
        return draft.text(first, end).chars().noneMatch(Character::isLowerCase);
    }

    private boolean isProper(NameDraft draft, int first, int end) {
        for (int token = first; token < end; token++) {
            boolean isTagged = draft.token(token).tag().startsWith("NNP");
            if (!isTagged && !lexicon.wordUsage().isNeverLower(lower(draft.token(token)))) {
                return false;
            }
        }
        return true;
    }

    /** Tells whether a label is no name so far, or one of a place: a town does not speak, but a country does. */
    private boolean isNobodyElse(NameDraft draft, int first, int end) {
        Name name = draft.nameAt(first);
        boolean isPlace = name != null
                && name.type() == EntityType.PLACE
                && name.first() == first
                && name.end() == end
                && !lexicon.nameNouns().countries().isCountry(draft.text(first, end));
        return isPlace || draft.isFree(first, end);
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
