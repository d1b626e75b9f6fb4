package org.onrecord.internal.attribution;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.onrecord.document.MentionKind;
import org.onrecord.internal.linguistics.Sentence;
import org.onrecord.internal.phrase.ArticleSymbols;
import org.onrecord.internal.phrase.Phrase;
import org.onrecord.internal.phrase.PhraseScorer;
import org.onrecord.internal.phrase.QuotedContent;

/** The phrases that may be the source of a passage: in its neighbourhood, and from the discourse so far. */
final class Candidates {
    private static final int SENTENCES_BEFORE = 4;
    private static final int SENTENCES_AFTER = 1;
    private static final int QUOTED_SENTENCES = 12;

    /** More than this on one side is a list of names, not a neighbourhood. */
    private static final int LIMIT = 60;

    /** A form of "be", an adjective or participle, "that" or "to". */
    private static final Pattern EXPLETIVE = Pattern.compile("m?r*a+r*[xVcC]r*[tT]");

    /** Nouns below this share of sources among their occurrences hardly ever speak. */
    private static final double SPEAKS = 0.02;

    /**
     * Log-odds of being a source below which a phrase in another sentence is not looked at: so are two in three, and hardly a
     * source.
     */
    private static final double HOPELESS = -4;

    private final ArticleSymbols reading;
    private final PhraseScorer standings;

    Candidates(ArticleSymbols reading, PhraseScorer standings) {
        this.reading = reading;
        this.standings = standings;
    }

    /** In text order. */
    List<Phrase> of(QuotedContent passage, History history) {
        int first =
                reach(reading.sentence(passage.first()), SENTENCES_BEFORE, -1).first();
        int last =
                reach(reading.sentence(passage.end() - 1), SENTENCES_AFTER, 1).end();
        Set<Phrase> found = new LinkedHashSet<>();
        Phrase previous = history.source();
        if (previous != null && previous.first() < first && previous.first() >= passage.from()) {
            found.add(previous);
        }
        int from = reading.phraseFrom(first);
        int middle = reading.phraseFrom(passage.first());
        int resume = reading.phraseFrom(passage.end());
        int to = reading.phraseFrom(last);
        add(found, Math.max(Math.max(from, middle - LIMIT), reading.phraseFrom(passage.from())), middle, passage);
        add(found, resume, Math.min(Math.min(to, resume + LIMIT), reading.phraseFrom(passage.to())), passage);
        return new ArrayList<>(found);
    }

    /** The sentence so many steps away; those that are wholly quoted do not count, within reason. */
    private Sentence reach(int from, int steps, int direction) {
        var sentences = reading.analysis.sentences();
        int index = from;
        for (int left = steps, tries = 0; left > 0 && tries < QUOTED_SENTENCES + steps; tries++) {
            int next = index + direction;
            if (next < 0 || next >= sentences.size()) {
                break;
            }
            index = next;
            Sentence sentence = sentences.get(index);
            if (!reading.quoted(sentence.first()) || !reading.quoted(sentence.end() - 1)) {
                left--;
            }
        }
        return sentences.get(index);
    }

    private void add(Set<Phrase> found, int from, int to, QuotedContent passage) {
        for (int k = from; k < to; k++) {
            Phrase phrase = reading.phrases.get(k);
            if (!reading.quoted(phrase.first())
                    && !reading.quoted(phrase.head())
                    && !isExpletive(phrase)
                    && !isAdverbial(phrase)
                    && (isIn(phrase, passage) || standings.at(k).speaks() >= HOPELESS)) {
                found.add(phrase);
            }
        }
    }

    /** Whether the phrase is in the first or the last sentence of the passage. */
    private boolean isIn(Phrase phrase, QuotedContent passage) {
        int sentence = reading.sentence(phrase.first());
        return sentence == reading.sentence(passage.first()) || sentence == reading.sentence(passage.end() - 1);
    }

    /** The "it" of "it should be noted that", which means nobody. */
    private boolean isExpletive(Phrase phrase) {
        int unit = reading.unitAt(phrase.first());
        return reading.unit(unit) == ArticleSymbols.IT
                && EXPLETIVE.matcher(reading.units(unit + 1, unit + 8)).lookingAt();
    }

    /** "By the way, …", "In the end …": opens a sentence after a preposition, and is no noun that speaks. */
    private boolean isAdverbial(Phrase phrase) {
        int unit = reading.unitAt(phrase.first());
        char before = reading.unit(unit - 1);
        char start = reading.unit(unit - 2);
        return phrase.kind() == MentionKind.NOMINAL
                && (before == 'i' || before == 'b')
                && (start == '^' || start == '.' || start == ArticleSymbols.PARAGRAPH)
                && reading.speaks(phrase) < SPEAKS;
    }
}
