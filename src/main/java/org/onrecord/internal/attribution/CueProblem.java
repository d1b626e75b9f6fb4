package org.onrecord.internal.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.onrecord.internal.linguistics.Sentence;
import org.onrecord.internal.linguistics.Token;
import org.onrecord.internal.model.FeatureSink;
import org.onrecord.internal.model.FeatureSource;
import org.onrecord.internal.phrase.ArticleSymbols;
import org.onrecord.internal.phrase.Content;
import org.onrecord.internal.phrase.ScoredPhrases;
import org.onrecord.internal.phrase.Symbol;

/**
 * The question which word reports a content, once its source is known: the source's own reporting word, or another verb of the
 * source's sentence, such as the last one in "Ruiz thanked the board, adding “…”". The features are weighed by the same model as those
 * of sources; their names begin with "cue ".
 */
public final class CueProblem {
    /** Verbs that are farther from the source than this, in tokens, are not in question. */
    private static final int MAX_TOKENS_ASIDE = 40;

    private static final int MAX_VERBS_BETWEEN = 2;
    private static final int MAX_PATTERN = 4;

    private final ArticleSymbols symbols;
    private final Content content;
    private final SourceCandidate source;
    private final List<Integer> words = new ArrayList<>();

    /** @param source the content's source */
    public CueProblem(ScoredPhrases scored, Content content, SourceCandidate source) {
        this.symbols = scored.symbols();
        this.content = content;
        this.source = source;
        if (source.cueToken() >= 0) {
            words.add(source.cueToken());
        }
        Sentence sentence = symbols.analysis().sentenceOf(source.phrase().first());
        int from = Math.max(sentence.first(), source.phrase().first() - MAX_TOKENS_ASIDE);
        int to = Math.min(sentence.end(), source.phrase().end() + MAX_TOKENS_ASIDE);
        for (int token = from; token < to; token++) {
            if (token != source.cueToken() && !symbols.isQuoted(token) && isReporting(token)) {
                words.add(token);
            }
        }
    }

    private boolean isReporting(int token) {
        Symbol symbol = symbols.symbol(symbols.unitAt(token));
        return symbol.isFullVerb() || symbol == Symbol.ACCORDING;
    }

    /** Returns the tokens in question: first the word that goes with the source, if there is one, then the others in text order. */
    public List<Integer> words() {
        return List.copyOf(words);
    }

    /** Returns the features of each of the {@link #words}. */
    public List<FeatureSource> features() {
        return words.stream()
                .map(word -> (FeatureSource) sink -> features(sink, word))
                .toList();
    }

    private void features(FeatureSink f, int word) {
        Token token = symbols.analysis().token(word);
        String own = word == source.cueToken() ? "own-" + source.connection() : "other";
        char rate = ArticleSymbols.rateStep(symbols.cueRate(word));
        String order = order(word);
        String between = between(word);
        int verbs = 0;
        int surer = 0;
        for (int other : words) {
            if (other != word && isBetween(other, word)) {
                verbs++;
            }
            if (symbols.cueRate(other) > symbols.cueRate(word)) {
                surer++;
            }
        }
        int unit = symbols.unitAt(word);
        f.add("cue own=", own, " order=", order);
        f.add("cue rate=", rate, " order=", order, " verbs=", Math.min(MAX_VERBS_BETWEEN, verbs));
        f.add("cue own=", own, " rate=", rate, " verbs=", Math.min(MAX_VERBS_BETWEEN, verbs));
        f.add("cue surer=", Math.min(MAX_VERBS_BETWEEN, surer), " verbs=", Math.min(MAX_VERBS_BETWEEN, verbs));
        f.add("cue tag=", token.tag(), " order=", order);
        f.add("cue verb=", token.lemma().toLowerCase(Locale.ROOT));
        f.add("cue verb=", token.lemma().toLowerCase(Locale.ROOT), " ", own);
        f.add("cue between=", PairFeatures.shorten(between, MAX_PATTERN), " order=", order);
        f.add("cue left=", symbols.codes(unit - 2, unit), " tag=", token.tag());
        f.add("cue right=", symbols.codes(unit + 1, unit + 3), " order=", order);
    }

    /** Returns the order of source, word and content in the text, and whether another content or a paragraph's end is between. */
    private String order(int word) {
        boolean wordFirst = word < content.first();
        boolean sourceFirst = source.phrase().first() < content.first();
        boolean afterSource = word > source.phrase().first();
        String between = between(word);
        return (wordFirst ? "<" : ">")
                + (wordFirst == sourceFirst ? "" : "!")
                + (afterSource ? "s" : "v")
                + (Symbol.CONTENT.isIn(between) ? "Q" : "")
                + (Symbol.PARAGRAPH.isIn(between) ? "|" : Symbol.STOP.isIn(between) ? "." : "");
    }

    private String between(int word) {
        return word < content.first()
                ? symbols.codes(symbols.unitAt(word) + 1, symbols.unitAt(content.first()))
                : symbols.codes(symbols.unitAfter(content), symbols.unitAt(word));
    }

    private boolean isBetween(int other, int word) {
        return word < content.first()
                ? other > word && other < content.first()
                : other < word && other >= content.end();
    }
}
