package org.onrecord.internal.indirect;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.onrecord.internal.lexicon.RuleWords;
import org.onrecord.internal.lexicon.WordList;
import org.onrecord.internal.phrase.NobodyPhrases;
import org.onrecord.internal.phrase.Phrase;
import org.onrecord.internal.phrase.Symbol;

/** Tells which phrases cannot be a source, and which sources do not speak. */
final class SourceRules {
    private final SentenceContext context;

    /** Verbs after which the subject of a passive has spoken: "was quoted as saying". */
    private final Set<String> quoting;

    private final Set<String> dates;

    /** Words for what it is like to say something: "it is fair to say". */
    private final Set<String> judging;

    SourceRules(SentenceContext context, RuleWords words) {
        this.context = context;
        this.quoting = words.of(WordList.QUOTING_PASSIVES);
        this.dates = words.of(WordList.DAYS_AND_MONTHS);
        this.judging = words.of(WordList.JUDGING_WORDS);
    }

    /** Returns whether a phrase may be a source at all: "nobody" and "Monday" are none. */
    boolean isSomebody(Phrase phrase) {
        // Somebody may be called May or April.
        boolean isDate = phrase.name() == null
                && phrase.base() == phrase.first() + 1
                && dates.contains(context.lemma(phrase.first()));
        return !isDate && !NobodyPhrases.contains(context.symbols().analysis(), phrase);
    }

    /**
     * Returns whether a phrase is only the grammatical subject of what reports: the hearer of a passive ("was told that"), an "it" that
     * stands for nothing ("it is worth noting that"), or the place of a dateline ("Lima: The bridge opened").
     */
    boolean isNoSpeaker(int cue, Phrase source) {
        if (context.symbol(cue) == Symbol.COLON) {
            return source.isPlace();
        }
        return source.jointEnd() <= cue && (isPassive(cue) || isEmptyIt(cue, source));
    }

    /**
     * Returns who is quoted by another who reports: Ruiz in "the agency quoted Ruiz as | saying"; null if nobody is before the word.
     */
    @Nullable
    Phrase quotedBefore(int cue) {
        boolean isAfterAs =
                context.symbol(cue - 1) == Symbol.AS && context.tag(cue).equals("VBG");
        Phrase quoted = isAfterAs ? context.phraseAt(cue - 2) : null;
        return quoted != null && isQuoted(quoted) ? quoted : null;
    }

    /** Returns whether a word only tells who has found the words: "the agency | quoted Ruiz as saying". */
    boolean hasQuotedSpeaker(int cue) {
        Phrase quoted = context.phraseAt(cue + 1);
        return quoted != null
                && isQuoted(quoted)
                && context.symbol(quoted.end()) == Symbol.AS
                && context.tag(quoted.end() + 1).equals("VBG");
    }

    private boolean isQuoted(Phrase phrase) {
        return quoting.contains(context.lemma(phrase.first() - 1));
    }

    private boolean isPassive(int cue) {
        boolean isParticiple =
                context.tag(cue).equals("VBN") || context.tag(cue).equals("VBD");
        return isParticiple
                && context.isSpeech(cue)
                && !quoting.contains(context.lemma(cue))
                && context.lemma(beforeAdverbs(cue)).equals("be");
    }

    private boolean isEmptyIt(int cue, Phrase source) {
        int verb = source.end();
        while (verb < cue
                && (context.tag(verb).equals("MD") || context.tag(verb).startsWith("RB"))) {
            verb++;
        }
        // "It is warning that", "It was the first to warn that", "It was quick to warn that": an institution.
        boolean acts = beforeAdverbs(cue) == verb && context.tag(cue).equals("VBG")
                || context.symbol(cue - 1) == Symbol.TO && !saysOfWords(verb + 1, cue);
        return context.lemma(source.head()).equals("it")
                && verb < cue
                && context.lemma(verb).equals("be")
                && !acts;
    }

    /** Returns whether a word says what it is like to say something: "fair to say", "worth noting". */
    private boolean saysOfWords(int first, int end) {
        for (int token = first; token < end; token++) {
            if (judging.contains(context.lemma(token))) {
                return true;
            }
        }
        return false;
    }

    /** Returns the last token before another that is no adverb. */
    private int beforeAdverbs(int token) {
        int before = token - 1;
        while (context.tag(before).startsWith("RB")) {
            before--;
        }
        return before;
    }
}
