package org.onrecord.internal.corenlp;

import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.process.CoreLabelTokenFactory;
import edu.stanford.nlp.process.Morphology;
import edu.stanford.nlp.process.PTBTokenizer;
import edu.stanford.nlp.process.WordToSentenceProcessor;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.onrecord.document.Span;
import org.onrecord.internal.linguistics.Analysis;
import org.onrecord.internal.linguistics.Analyzer;
import org.onrecord.internal.linguistics.Interruption;
import org.onrecord.internal.linguistics.Sentence;
import org.onrecord.internal.linguistics.Token;
import org.onrecord.internal.tagging.NameTagger;
import org.onrecord.internal.tagging.WordClusters;

/**
 * Finds tokens, sentences and lemmas with CoreNLP's classes, called directly: no pipeline, no annotator pool, no properties. Parts
 * of speech come from CoreNLP's model and our own decoder, which is several times as fast; names come from our own tagger.
 */
public final class CoreNlpAnalyzer implements Analyzer {

    /** The tokenizer options that the part-of-speech tagger and our name tagger were trained with. */
    static final String TOKENIZER_OPTIONS = "invertible=true,splitHyphenated=true,untokenizable=noneKeep";

    private static final CoreLabelTokenFactory TOKENS = new CoreLabelTokenFactory();

    /** In tokens. As one sentence, a megabyte without a full stop would exhaust the tagger's memory. */
    private static final int MAXIMUM_SENTENCE = 250;

    /** The number of characters that are tokenized at a time, so that a book in one paragraph does not fill the memory. */
    private static final int PIECE = 32_000;

    private final MendedTokens words;
    private final PartOfSpeechTagger tagger;
    private final WordClusters clusters;
    private final @Nullable NameTagger names;
    private final WordToSentenceProcessor<CoreLabel> splitter = new WordToSentenceProcessor<>();

    /** @param names null for tokens without names */
    CoreNlpAnalyzer(MendedTokens words, PartOfSpeechTagger tagger, WordClusters clusters, @Nullable NameTagger names) {
        this.words = words;
        this.tagger = tagger;
        this.clusters = clusters;
        this.names = names;
    }

    @Override
    public Analysis analyze(String text, List<Span> paragraphs) {
        var reading = new Reading(text);
        for (int p = 0; p < paragraphs.size(); p++) {
            reading.addParagraph(p, paragraphs.get(p));
        }
        var analysis = new Analysis(text, reading.tokens, reading.sentences);
        return names == null ? analysis : names.named(analysis);
    }

    private record Tagged(String word, String tag) {}

    /** The state of one call. */
    private final class Reading {
        private final String text;
        private final Morphology morphology = new Morphology();
        private final List<Token> tokens = new ArrayList<>();
        private final List<Sentence> sentences = new ArrayList<>();
        private final Map<Tagged, String> lemmas = new HashMap<>();

        Reading(String text) {
            this.text = text;
        }

        void addParagraph(int index, Span paragraph) {
            for (int start = paragraph.start(); start < paragraph.end(); ) {
                int end = pieceEnd(start, paragraph.end());
                addPiece(index, start, end);
                start = end;
            }
        }

        /** Returns where to cut a paragraph that is longer than a piece: at white space near the limit if there is any. */
        private int pieceEnd(int start, int end) {
            int limit = start + PIECE;
            if (limit >= end) {
                return end;
            }
            for (int i = limit; i > limit - PIECE / 4; i--) {
                if (Character.isWhitespace(text.charAt(i))) {
                    return i;
                }
            }
            return Character.isLowSurrogate(text.charAt(limit)) ? limit + 1 : limit;
        }

        private void addPiece(int paragraph, int start, int end) {
            List<CoreLabel> labels = tokenize(text.substring(start, end), start);
            if (labels.isEmpty()) {
                return;
            }
            for (List<CoreLabel> sentence : splitter.process(labels)) {
                for (int i = 0; i < sentence.size(); i += MAXIMUM_SENTENCE) {
                    addSentence(paragraph, sentence.subList(i, Math.min(i + MAXIMUM_SENTENCE, sentence.size())));
                }
            }
        }

        private void addSentence(int paragraph, List<CoreLabel> sentence) {
            Interruption.check();
            int first = tokens.size();
            sentences.add(new Sentence(sentences.size(), first, first + sentence.size(), paragraph));
            List<String> tags =
                    tagger.tag(sentence.stream().map(CoreLabel::word).toList());
            for (int i = 0; i < sentence.size(); i++) {
                CoreLabel label = sentence.get(i);
                int start = label.beginPosition();
                int end = label.endPosition();
                String word = text.substring(start, end);
                String lemma = lemma(label.word(), tags.get(i));
                int cluster = clusters.of(word.toLowerCase(Locale.ROOT));
                tokens.add(new Token(start, end, word, tags.get(i), lemma, cluster, null));
            }
        }

        private String lemma(String word, String tag) {
            return lemmas.computeIfAbsent(
                    new Tagged(word, tag), tagged -> morphology.lemma(small(tagged), tagged.tag()));
        }

        /**
         * Returns the word in lower case unless its lemma keeps its capitals. CoreNLP would use the rules of the host's language,
         * such as ı for I in Turkish.
         */
        private static String small(Tagged word) {
            boolean kept = word.tag().startsWith("NNP")
                    || word.word().indexOf(' ') >= 0
                    || word.word().indexOf('_') >= 0;
            return kept ? word.word() : word.word().toLowerCase(Locale.ROOT);
        }
    }

    private List<CoreLabel> tokenize(String piece, int offset) {
        List<CoreLabel> labels = new PTBTokenizer<>(new StringReader(piece), TOKENS, TOKENIZER_OPTIONS).tokenize();
        labels.removeIf(label -> label.endPosition() <= label.beginPosition());
        labels.forEach(label -> {
            label.setBeginPosition(label.beginPosition() + offset);
            label.setEndPosition(label.endPosition() + offset);
        });
        return words.mended(labels);
    }
}
