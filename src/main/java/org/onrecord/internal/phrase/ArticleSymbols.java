package org.onrecord.internal.phrase;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.onrecord.document.MentionKind;
import org.onrecord.internal.lexicon.ReportingWords;
import org.onrecord.internal.linguistics.Analysis;
import org.onrecord.internal.linguistics.Token;

/**
 * An article as a string of units, one {@link Symbol} each: a stretch of content is one unit, a noun phrase is one unit, and so is
 * every other word or mark. "“We will go,” said Ana Ruiz, the mayor." is content, strong cue, person, comma, noun, stop:
 * {@code QCN,n.} What lies between content and a candidate source is then a substring. Immutable.
 */
public final class ArticleSymbols {
    private final Analysis analysis;
    private final Phrases phrases;
    private final List<Content> contents;
    private final QuotedTokens quoted;

    /** For each token: how often it reports, 0 to 1. */
    private final double[] cueRates;

    /** For each token that is the head of a description: how often it is the head of a source, 0 to 1. */
    private final double[] sourceRates;

    /** For each token: the index of the phrase whose core covers it; -1 for none. */
    private final int[] phraseAt;

    private final int[] unitAt;

    /** For each unit. */
    private final Symbol[] symbols;

    private final String codes;
    private final int[] firstTokens;

    /** @param contents in text order, none inside another */
    public ArticleSymbols(Analysis analysis, ReportingWords words, Phrases phrases, List<Content> contents) {
        this.analysis = analysis;
        this.phrases = phrases;
        this.contents = List.copyOf(contents);
        this.quoted = new QuotedTokens(analysis, contents);
        int size = analysis.size();
        this.cueRates = cueRates(analysis, words);
        this.sourceRates = new double[size];
        this.phraseAt = new int[size];
        Arrays.fill(phraseAt, -1);
        for (Phrase phrase : phrases) {
            if (phrase.kind() == MentionKind.NOMINAL) {
                sourceRates[phrase.head()] =
                        words.sourceRate(analysis.token(phrase.head()).lemma());
            }
            if (!phrase.possessor()) {
                Arrays.fill(phraseAt, phrase.first(), phrase.base(), phrase.index());
            }
        }
        this.unitAt = new int[size];
        var found = new Symbol[2 * size];
        var starts = new int[2 * size];
        int units = 0;
        for (int token = 0; token < size; ) {
            if (token > 0 && paragraph(token) != paragraph(token - 1)) {
                starts[units] = token;
                found[units++] = Symbol.PARAGRAPH;
            }
            int end = unitEnd(token);
            Arrays.fill(unitAt, token, end, units);
            starts[units] = token;
            found[units++] = classify(token);
            token = end;
        }
        this.symbols = Arrays.copyOf(found, units);
        this.firstTokens = Arrays.copyOf(starts, units);
        this.codes = codes(symbols);
    }

    private static double[] cueRates(Analysis analysis, ReportingWords words) {
        var rates = new double[analysis.size()];
        for (int i = 0; i < rates.length; i++) {
            Token token = analysis.token(i);
            rates[i] = token.isVerb() ? words.cueRate(token.lemma()) : 0;
        }
        return rates;
    }

    private static String codes(Symbol[] symbols) {
        var codes = new StringBuilder(symbols.length);
        for (Symbol symbol : symbols) {
            codes.append(symbol.code());
        }
        return codes.toString();
    }

    private int unitEnd(int token) {
        int end = token + 1;
        if (quoted.contains(token)) {
            while (end < unitAt.length
                    && quoted.contentAt(end) == quoted.contentAt(token)
                    && paragraph(end) == paragraph(token)) {
                end++;
            }
        } else if (phraseAt[token] >= 0) {
            while (end < unitAt.length && phraseAt[end] == phraseAt[token] && !quoted.contains(end)) {
                end++;
            }
        }
        return end;
    }

    private Symbol classify(int token) {
        if (quoted.contains(token)) {
            return Symbol.CONTENT;
        }
        if (phraseAt[token] >= 0) {
            Phrase phrase = phrases.get(phraseAt[token]);
            return SymbolClassifier.of(analysis, phrase, sourceRates[phrase.head()]);
        }
        return SymbolClassifier.of(analysis.token(token), cueRates[token]);
    }

    public Analysis analysis() {
        return analysis;
    }

    public Phrases phrases() {
        return phrases;
    }

    /** Returns the contents that are a unit each, or one in each of their paragraphs. */
    public List<Content> contents() {
        return contents;
    }

    /** Returns which tokens belong to these contents. */
    public QuotedTokens quotedTokens() {
        return quoted;
    }

    /** Returns whether a token belongs to a content. */
    public boolean isQuoted(int token) {
        return quoted.contains(token);
    }

    /** Returns how often a token's verb reports: 0 (never, or no verb) to 1 (always). */
    public double cueRate(int token) {
        return cueRates[token];
    }

    /** Returns a rate of reporting in five steps, for features. */
    public static char rateStep(double rate) {
        return ReportingWords.step(rate);
    }

    /** Returns whether a token is a verb that mostly reports. */
    public boolean isStrongCue(int token) {
        return cueRates[token] >= ReportingWords.STRONG;
    }

    /** Returns how often the head noun of a description is the head of a source, 0 to 1; 0 for a name or a pronoun. */
    public double headSourceRate(Phrase phrase) {
        return sourceRates[phrase.head()];
    }

    /** Returns the paragraph of a token. */
    public int paragraph(int token) {
        return analysis.sentenceOf(token).paragraph();
    }

    /** Returns the index of a token's sentence. */
    public int sentence(int token) {
        return analysis.sentenceOf(token).index();
    }

    /** Returns the number of units. */
    public int unitCount() {
        return symbols.length;
    }

    /** Returns the unit that a token belongs to. */
    public int unitAt(int token) {
        return unitAt[token];
    }

    /** Returns the unit after a phrase and what "and" joins to it. */
    public int unitAfter(Phrase phrase) {
        return unitAt[phrase.jointEnd() - 1] + 1;
    }

    /** Returns the unit after a content. */
    public int unitAfter(Content content) {
        return unitAt[content.end() - 1] + 1;
    }

    /** Returns a unit's first token. */
    public int firstToken(int unit) {
        return firstTokens[unit];
    }

    /** Returns the symbol of a unit; {@link Symbol#START} before the first and {@link Symbol#END} after the last. */
    public Symbol symbol(int unit) {
        return unit < 0 ? Symbol.START : unit >= symbols.length ? Symbol.END : symbols[unit];
    }

    /** Returns the codes of the units {@code from} to {@code to - 1}, as far as the article has them. */
    public String codes(int from, int to) {
        int start = Math.max(0, from);
        return codes.substring(start, Math.max(start, Math.min(to, codes.length())));
    }

    /** Returns the phrase that a unit is; null if it is none. */
    public @Nullable Phrase phraseOf(int unit) {
        if (unit < 0 || unit >= symbols.length || symbols[unit] == Symbol.PARAGRAPH) {
            return null;
        }
        int token = firstTokens[unit];
        return quoted.contains(token) || phraseAt[token] < 0 ? null : phrases.get(phraseAt[token]);
    }
}
