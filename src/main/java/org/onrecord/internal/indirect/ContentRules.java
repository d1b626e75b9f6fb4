package org.onrecord.internal.indirect;

import java.util.Set;
import org.onrecord.internal.lexicon.RuleWords;
import org.onrecord.internal.lexicon.WordList;
import org.onrecord.internal.phrase.Phrase;
import org.onrecord.internal.phrase.Symbol;

/** Tells which stretches of a sentence are no content, and which contents are things and not words. */
final class ContentRules {
    private static final Set<String> ARTICLES = Set.of("the", "a", "an");

    /** Prepositions before what somebody reacts to. */
    private static final Set<String> TOPICS = Set.of("to", "on", "upon", "about", "over", "with");

    /** The verb whose object may be the hearer: "told the board of a leak". */
    private static final String WITH_HEARER = "tell";

    private final SentenceContext context;

    /** Verbs that report a clause, and do something to a thing: "told a story", but "told him that". */
    private final Set<String> ofThings;

    /** Verbs that tell to what somebody reacts, and not what is said: "responded to the ruling". */
    private final Set<String> reacting;

    ContentRules(SentenceContext context, RuleWords words) {
        this.context = context;
        this.ofThings = words.of(WordList.THING_VERBS);
        this.reacting = words.of(WordList.REACTING_VERBS);
    }

    /**
     * Returns whether a content is a whole: it does not cut a word like "man-made" in two, does not end with an article, a possessive, a
     * conjunction or "that", and has a verb after "that".
     */
    boolean isWhole(ReportCandidate report) {
        return report.parts().stream().noneMatch(part -> context.joins(part.first()) || context.joins(part.end()))
                && !isOpen(report.end() - 1)
                && (hasVerb(report) || !followsThat(report));
    }

    private boolean isOpen(int last) {
        return ARTICLES.contains(context.lemma(last))
                || context.tag(last).equals("PRP$")
                || context.tag(last).equals("CC")
                || context.lemma(last).equals("that") && !context.tag(last).equals("DT");
    }

    private boolean followsThat(ReportCandidate report) {
        int first = report.first();
        return first > report.cue() && (isConjunction(first - 1) || isConjunction(first));
    }

    private boolean isConjunction(int token) {
        return context.lemma(token).equals("that") && context.tag(token).equals("IN");
    }

    private boolean hasVerb(ReportCandidate report) {
        return report.hasAny(token -> {
            Symbol symbol = context.symbol(token);
            return symbol.isFullVerb() || symbol == Symbol.AUXILIARY || symbol == Symbol.MODAL || symbol == Symbol.TO;
        });
    }

    /**
     * Returns whether a content is not what was said: the thing to which a verb does something ("told stories", "raised the fee"), or
     * what somebody reacts to ("responded to the ruling").
     */
    boolean isNotSaid(ReportCandidate report) {
        int cue = report.cue();
        int first = report.first();
        if (first < cue || context.symbol(first - 1) == Symbol.THAT) {
            return false;
        }
        String lemma = context.lemma(cue);
        if (isPreposition(first - 1) || isPreposition(first)) {
            boolean isReaction = TOPICS.contains(context.lemma(isPreposition(first) ? first : first - 1))
                    && !context.tag(first).startsWith("VB")
                    && !context.tag(first + 1).equals("VB");
            return isReaction && reacting.contains(lemma)
                    || ofThings.contains(lemma) && !lemma.equals(WITH_HEARER) && isThing(report, cue + 1);
        }
        return ofThings.contains(lemma) && isThing(report, first);
    }

    private boolean isPreposition(int token) {
        return context.symbol(token) == Symbol.PREPOSITION || context.symbol(token) == Symbol.TO;
    }

    /** Returns whether an object is a thing, and not a word for words such as "concerns", and no clause follows. */
    private boolean isThing(ReportCandidate report, int token) {
        Phrase object = context.phraseAt(token);
        return object != null && !hasVerb(report) && !context.speech().isReportingNoun(context.lemma(object.head()));
    }
}
