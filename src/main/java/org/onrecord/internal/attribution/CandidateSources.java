package org.onrecord.internal.attribution;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.onrecord.document.MentionKind;
import org.onrecord.internal.linguistics.Analysis;
import org.onrecord.internal.linguistics.Sentence;
import org.onrecord.internal.phrase.ArticleSymbols;
import org.onrecord.internal.phrase.Content;
import org.onrecord.internal.phrase.DatelineEnd;
import org.onrecord.internal.phrase.Phrase;
import org.onrecord.internal.phrase.Phrases;
import org.onrecord.internal.phrase.ScoredPhrases;
import org.onrecord.internal.phrase.Symbol;

/** Collects the phrases that may be the source of a content: those around it, and the source of the content before. */
final class CandidateSources {
    private static final int MAX_SENTENCES_BEFORE = 4;
    private static final int MAX_SENTENCES_AFTER = 1;

    /** How many sentences that are wholly content are passed over on either side. */
    private static final int MAX_QUOTED_SENTENCES = 12;

    /** With more phrases than this on one side the text is a list of names. */
    private static final int MAX_PHRASES_PER_SIDE = 60;

    /** Nouns that are heads of sources less often than this, of all their occurrences, are hardly ever sources. */
    private static final double LEAST_SOURCE_RATE = 0.02;

    /**
     * The log-odds of being a source below which a phrase in another sentence is no candidate. This skips two thirds of the phrases
     * and almost no true source.
     */
    private static final double LEAST_SOURCE_LOG_ODDS = -4;

    /** After "it": a form of "be", an adjective or participle, "that" or "to". */
    private static final Pattern EXPLETIVE = Pattern.compile(Symbol.anyOf(Symbol.MODAL) + "?"
            + Symbol.anyOf(Symbol.ADVERB) + "*"
            + Symbol.anyOf(Symbol.AUXILIARY) + "+"
            + Symbol.anyOf(Symbol.ADVERB) + "*"
            + Symbol.anyOf(Symbol.OTHER_WORD, Symbol.VERB, Symbol.WEAK_CUE, Symbol.STRONG_CUE)
            + Symbol.anyOf(Symbol.ADVERB) + "*"
            + Symbol.anyOf(Symbol.TO, Symbol.THAT));

    private static final int MAX_EXPLETIVE_UNITS = 7;

    private final ScoredPhrases scored;
    private final ArticleSymbols symbols;
    private final Phrases phrases;

    CandidateSources(ScoredPhrases scored) {
        this.scored = scored;
        this.symbols = scored.symbols();
        this.phrases = symbols.phrases();
    }

    /** Returns the candidates in the order of {@link AttributionProblem#candidates}. */
    List<Phrase> of(Content content, History history) {
        int first = sentenceAway(symbols.sentence(content.first()), MAX_SENTENCES_BEFORE, -1)
                .first();
        int end = sentenceAway(symbols.sentence(content.end() - 1), MAX_SENTENCES_AFTER, 1)
                .end();
        Set<Phrase> candidates = new LinkedHashSet<>();
        Phrase previous = history.source();
        if (previous != null && previous.first() < first && previous.first() >= content.from()) {
            candidates.add(previous);
        }
        int start = phrases.firstFrom(content.first());
        int resume = phrases.firstFrom(content.end());
        int from = Math.max(phrases.firstFrom(first), phrases.firstFrom(content.from()));
        int to = Math.min(phrases.firstFrom(end), phrases.firstFrom(content.to()));
        add(candidates, Math.max(from, start - MAX_PHRASES_PER_SIDE), start, content);
        add(candidates, resume, Math.min(to, resume + MAX_PHRASES_PER_SIDE), content);
        return new ArrayList<>(candidates);
    }

    /** Returns the sentence so many steps away; sentences that are wholly content do not count as steps. */
    private Sentence sentenceAway(int from, int steps, int direction) {
        List<Sentence> sentences = symbols.analysis().sentences();
        int index = from;
        for (int left = steps, tries = 0; left > 0 && tries < MAX_QUOTED_SENTENCES + steps; tries++) {
            int next = index + direction;
            if (next < 0 || next >= sentences.size()) {
                break;
            }
            index = next;
            Sentence sentence = sentences.get(index);
            if (!symbols.isQuoted(sentence.first()) || !symbols.isQuoted(sentence.end() - 1)) {
                left--;
            }
        }
        return sentences.get(index);
    }

    private void add(Set<Phrase> candidates, int from, int to, Content content) {
        for (int index = from; index < to; index++) {
            Phrase phrase = phrases.get(index);
            if (!symbols.isQuoted(phrase.first())
                    && !symbols.isQuoted(phrase.head())
                    && !phrases.isJoined(phrase)
                    && !isExpletive(phrase)
                    && !isAdverbial(phrase)
                    && !isDateline(phrase)
                    && (isBeside(phrase, content) || scored.scores(phrase).sourceLogOdds() >= LEAST_SOURCE_LOG_ODDS)) {
                candidates.add(phrase);
            }
        }
    }

    /** Tells whether a phrase is in the first or the last sentence of a content. */
    private boolean isBeside(Phrase phrase, Content content) {
        int sentence = symbols.sentence(phrase.first());
        return sentence == symbols.sentence(content.first()) || sentence == symbols.sentence(content.end() - 1);
    }

    /** Tells whether a phrase is the "it" of "it should be noted that", which means nobody. */
    private boolean isExpletive(Phrase phrase) {
        int unit = symbols.unitAt(phrase.first());
        return symbols.symbol(unit) == Symbol.IT
                && EXPLETIVE
                        .matcher(symbols.codes(unit + 1, unit + 1 + MAX_EXPLETIVE_UNITS))
                        .lookingAt();
    }

    /** Tells whether a phrase opens its sentence after a preposition and is hardly ever a source: "By the way, …", "In the end …". */
    private boolean isAdverbial(Phrase phrase) {
        int unit = symbols.unitAt(phrase.first());
        Symbol before = symbols.symbol(unit - 1);
        boolean opens = switch (symbols.symbol(unit - 2)) {
            case START, STOP, PARAGRAPH -> true;
            default -> false;
        };
        return opens
                && (before == Symbol.PREPOSITION || before == Symbol.BY)
                && phrase.kind() == MentionKind.NOMINAL
                && symbols.headSourceRate(phrase) < LEAST_SOURCE_RATE;
    }

    /** Tells whether a phrase is the place that opens a report: "ABUJA — ", "ABIDJAN, Ivory Coast (KNS) — ", "LUSAKA: Farmers". */
    private boolean isDateline(Phrase phrase) {
        Analysis analysis = symbols.analysis();
        Sentence sentence = analysis.sentenceOf(phrase.first());
        boolean isBeforeColon = phrase.first() == sentence.first()
                && DatelineEnd.isInCapitals(analysis, phrase.first())
                && phrase.end() < sentence.end()
                && analysis.token(phrase.end()).text().equals(":");
        return phrase.isPlace() && (isBeforeColon || phrase.end() < DatelineEnd.of(analysis, sentence));
    }
}
