package org.onrecord.internal.corenlp;

import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.process.CoreLabelTokenFactory;
import edu.stanford.nlp.process.Morphology;
import edu.stanford.nlp.process.PTBTokenizer;
import edu.stanford.nlp.process.WordToSentenceProcessor;
import edu.stanford.nlp.tagger.maxent.MaxentTagger;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.onrecord.document.EntityType;
import org.onrecord.document.Span;
import org.onrecord.internal.linguistics.Analysis;
import org.onrecord.internal.linguistics.Analyzer;
import org.onrecord.internal.linguistics.Sentence;
import org.onrecord.internal.linguistics.Token;
import org.onrecord.internal.tagging.NameTagger;

/**
 * Tokens, sentences, parts of speech and lemmas by CoreNLP's tokenizer and tagger, called directly: no pipeline, no annotator
 * pool, no properties. Names by our own tagger.
 */
public final class CoreNlpAnalyzer implements Analyzer {

    /** The tokenizer options that the part-of-speech tagger and our name tagger were trained with. */
    static final String TOKENIZER_OPTIONS = "invertible=true,splitHyphenated=true,untokenizable=noneKeep";

    /** A megabyte without a full stop would exhaust the tagger's memory as one sentence. */
    private static final int MAXIMUM_SENTENCE = 250;

    /** About how many tokens are held as CoreNLP's, and an eighth of the characters that are tokenized, at a time. */
    private static final int WINDOW = 4_000;

    private final MaxentTagger tagger;
    private final @Nullable NameTagger names;

    /** @param names null for tokens without names */
    CoreNlpAnalyzer(MaxentTagger tagger, @Nullable NameTagger names) {
        this.tagger = tagger;
        this.names = names;
    }

    @Override
    public Analysis analyze(String text, List<Span> paragraphs) {
        var window = new Window(text);
        for (int p = 0; p < paragraphs.size(); p++) {
            window.addParagraph(p, paragraphs.get(p));
        }
        window.close();
        var analysis = new Analysis(text, window.tokens, window.sentences);
        return names == null ? analysis : named(analysis, names.types(analysis));
    }

    /** One call's state: what has been converted to our own types, and the labels that still wait for name tags. */
    private final class Window {
        private final String text;
        private final Morphology morphology = new Morphology();
        private final WordToSentenceProcessor<CoreLabel> splitter = new WordToSentenceProcessor<>();
        private final List<Token> tokens = new ArrayList<>();
        private final List<Sentence> sentences = new ArrayList<>();
        private final List<CoreLabel> waiting = new ArrayList<>();

        Window(String text) {
            this.text = text;
        }

        void addParagraph(int index, Span paragraph) {
            for (int start = paragraph.start(); start < paragraph.end(); ) {
                int end = pieceEnd(start, paragraph.end());
                addPiece(index, start, end);
                start = end;
            }
        }

        /** A paragraph of book length is cut, at white space if there is some. */
        private int pieceEnd(int start, int end) {
            int limit = start + 8 * WINDOW;
            if (limit >= end) {
                return end;
            }
            for (int i = limit; i > limit - 2 * WINDOW; i--) {
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
            if (waiting.size() >= WINDOW) {
                close();
            }
        }

        private void addSentence(int paragraph, List<CoreLabel> sentence) {
            var labels = new ArrayList<>(sentence);
            tagger.tagCoreLabels(labels);
            int first = tokens.size() + waiting.size();
            sentences.add(new Sentence(sentences.size(), first, first + labels.size(), paragraph));
            waiting.addAll(labels);
        }

        /** Tags the names of all that waits, and converts it. */
        void close() {
            if (waiting.isEmpty()) {
                return;
            }
            for (int i = 0; i < waiting.size(); i++) {
                CoreLabel label = waiting.get(i);
                int start = label.beginPosition();
                int end = label.endPosition();
                tokens.add(new Token(
                        start,
                        end,
                        text.substring(start, end),
                        label.tag(),
                        morphology.lemma(label.word(), label.tag()),
                        null));
            }
            waiting.clear();
        }
    }

    private static List<CoreLabel> tokenize(String piece, int offset) {
        List<CoreLabel> labels =
                new PTBTokenizer<>(new StringReader(piece), new CoreLabelTokenFactory(), TOKENIZER_OPTIONS).tokenize();
        labels.removeIf(label -> label.endPosition() <= label.beginPosition());
        for (CoreLabel label : labels) {
            label.setBeginPosition(label.beginPosition() + offset);
            label.setEndPosition(label.endPosition() + offset);
        }
        return labels;
    }

    private static Analysis named(Analysis analysis, List<@Nullable EntityType> types) {
        var tokens = new ArrayList<Token>(analysis.size());
        for (int i = 0; i < analysis.size(); i++) {
            Token token = analysis.token(i);
            tokens.add(types.get(i) == null ? token : token.named(types.get(i)));
        }
        return new Analysis(analysis.text(), tokens, analysis.sentences());
    }
}
