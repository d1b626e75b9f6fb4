package org.onrecord.internal.phrase;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.onrecord.internal.lexicon.RuleWords;
import org.onrecord.internal.lexicon.WordList;
import org.onrecord.internal.linguistics.Analysis;
import org.onrecord.internal.linguistics.Token;
import org.onrecord.internal.name.Name;

/** Finds the core of the phrase that begins at a token, by a part-of-speech pattern around names and nouns; {@link CoreScan} finds its end. */
final class CoreFinder {
    /** Parts of speech that open a phrase. */
    private static final Set<String> OPENERS = Set.of("DT", "PDT", "PRP$", "WP$", "JJ", "JJR", "JJS", "CD", "$", "FW");

    private static final Set<String> PRONOUNS = Set.of("PRP", "WP", "WDT");

    private final Analysis analysis;
    private final PhraseTokens tokens;
    private final Quantities quantities;
    private final RuleWords words;

    /** @param nameAt for each token: the name that begins there */
    CoreFinder(Analysis analysis, @Nullable Name[] nameAt, RuleWords words) {
        this.analysis = analysis;
        this.tokens = new PhraseTokens(analysis, nameAt, words);
        this.quantities = new Quantities(analysis, words);
        this.words = words;
    }

    /** Returns the core that begins at a token; null if none does. */
    @Nullable
    Core at(int start, int limit) {
        int number = quantities.number(start, limit);
        if (number > start) {
            Core counted = new CoreScan(tokens, words, number, limit).core();
            return counted == null ? null : counted.from(start);
        }
        if (tokens.isName(start)) {
            return new CoreScan(tokens, words, start, limit).core();
        }
        if (tokens.isHyphenated(start)) {
            boolean opens = tokens.isNounLike(start, Math.min(tokens.wordEnd(start), limit))
                    || tokens.isModifier(tokens.wordEnd(start) - 1);
            return opens ? new CoreScan(tokens, words, start, limit).core() : null;
        }
        Token token = analysis.token(start);
        if (PRONOUNS.contains(token.tag())) {
            return token.tag().equals("WDT") && !isRelative(start, limit) ? null : Core.pronoun(start);
        }
        boolean opens = token.isNoun() || OPENERS.contains(token.tag()) || isParticiple(start);
        Core core = opens ? new CoreScan(tokens, words, start, limit).core() : null;
        boolean isWhole = core == null
                || !isParticiple(start)
                || isPlural(core)
                || core.name() != null && core.first() < core.name().first();
        return isWhole ? core : null;
    }

    /** Tells whether "which" or "that" is the subject of a relative clause, rather than a determiner: "the letter, which said". */
    private boolean isRelative(int token, int limit) {
        return token + 1 < limit
                && !tokens.isNoun(token + 1)
                && !PhraseTokens.MODIFIERS.contains(tokens.tag(token + 1));
    }

    /**
     * Tells whether a participle at a token opens a phrase, as in "leaked letters" and "managing director Ana Ruiz": no subject and no
     * auxiliary precedes it.
     */
    private boolean isParticiple(int token) {
        boolean isOfOffice = words.of(WordList.TITLE_PARTICIPLES).contains(tokens.lower(token))
                && token + 1 < analysis.size()
                && tokens.isNoun(token + 1);
        if (!tokens.tag(token).equals("VBN") && !isOfOffice) {
            return false;
        }
        if (token == 0 || analysis.sentenceOf(token).first() == token) {
            return true;
        }
        Token before = analysis.token(token - 1);
        return !before.isWord()
                || before.tag().equals("IN")
                || before.tag().equals("CC")
                || before.isVerb() && !before.isAuxiliary();
    }

    private boolean isPlural(Core core) {
        return tokens.tag(core.head()).equals("NNS") || tokens.tag(core.head()).equals("NNPS");
    }

    /** Returns where to look for the next core if none begins at a token. */
    int after(int token) {
        return tokens.wordEnd(token);
    }
}
