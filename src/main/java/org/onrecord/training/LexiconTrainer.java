package org.onrecord.training;

import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.onrecord.document.MentionKind;
import org.onrecord.document.Span;
import org.onrecord.evaluation.GoldArticle;
import org.onrecord.internal.lexicon.ReportingWords;
import org.onrecord.internal.lexicon.WordRates;
import org.onrecord.internal.linguistics.Analysis;
import org.onrecord.internal.linguistics.Token;
import org.onrecord.internal.phrase.Phrase;

/** Counts which verbs report and which nouns are sources, over all attributions of corpora, with or without quotation marks. */
final class LexiconTrainer {

    private final Map<String, int[]> cues = new TreeMap<>();
    private final Map<String, int[]> sources = new TreeMap<>();

    /**
     * Counts an article. Where only what stands in quotation marks is annotated, a word may well report or be a source elsewhere:
     * there a word that does neither is counted only in a sentence with a quotation.
     */
    void add(TrainingArticle article) {
        BitSet reporting = reporting(article);
        BitSet heads = sourceHeads(article);
        BitSet annotated = article.annotated();
        for (int i = 0; i < article.analysis().size(); i++) {
            Token token = article.analysis().token(i);
            if (token.isVerb() && (reporting.get(i) || annotated.get(i))) {
                count(cues, token, reporting.get(i));
            }
        }
        for (Phrase phrase : article.phrases()) {
            int head = phrase.head();
            if (phrase.kind() == MentionKind.NOMINAL && (heads.get(head) || annotated.get(head))) {
                count(sources, article.analysis().token(head), heads.get(head));
            }
        }
    }

    private static void count(Map<String, int[]> counts, Token token, boolean does) {
        int[] count = counts.computeIfAbsent(token.lemma().toLowerCase(Locale.ROOT), word -> new int[2]);
        count[0] += does ? 1 : 0;
        count[1]++;
    }

    /** Returns the tokens that are full verbs of cues. */
    private static BitSet reporting(TrainingArticle article) {
        var reporting = new BitSet();
        Analysis analysis = article.analysis();
        for (GoldArticle.Attribution attribution : article.gold().attributions()) {
            for (Span cue : attribution.cue()) {
                int verb = -1;
                for (int i = analysis.firstEndingAfter(cue.start());
                        i < analysis.size() && analysis.token(i).start() < cue.end();
                        i++) {
                    if (analysis.token(i).isVerb()) {
                        verb = i;
                        if (!analysis.token(i).isAuxiliary()) {
                            break;
                        }
                    }
                }
                if (verb >= 0) {
                    reporting.set(verb);
                }
            }
        }
        return reporting;
    }

    /** Returns the tokens that are heads of sources: of the first phrase in each source. */
    private static BitSet sourceHeads(TrainingArticle article) {
        var heads = new BitSet();
        for (GoldArticle.Attribution attribution : article.gold().attributions()) {
            for (Span source : attribution.source()) {
                int token = article.analysis().firstEndingAfter(source.start());
                article.phrases().stream()
                        .filter(phrase -> phrase.first() <= token && token < phrase.base())
                        .findFirst()
                        .ifPresent(phrase -> heads.set(phrase.head()));
            }
        }
        return heads;
    }

    /** Returns what has been counted so far. */
    ReportingWords reportingWords() {
        return new ReportingWords(WordRates.of(cues), WordRates.of(sources));
    }

    /** Returns the lines of the cue file: verbs that report at least once. */
    List<String> cueLines() {
        return lines(cues);
    }

    /** Returns the lines of the source file: nouns that are the head of a source at least once. */
    List<String> sourceLines() {
        return lines(sources);
    }

    private static List<String> lines(Map<String, int[]> counts) {
        return counts.entrySet().stream()
                .filter(entry -> entry.getValue()[0] > 0 && entry.getKey().indexOf('\t') < 0)
                .map(entry -> entry.getKey() + "\t" + entry.getValue()[0] + "\t" + entry.getValue()[1])
                .toList();
    }
}
