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
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.onrecord.document.EntityType;
import org.onrecord.document.Span;
import org.onrecord.internal.linguistics.Analysis;
import org.onrecord.internal.linguistics.Analyzer;
import org.onrecord.internal.linguistics.Sentence;
import org.onrecord.internal.linguistics.Token;

/**
 * Tokens, sentences and lemmas by CoreNLP, called directly; parts of speech and names with its models, and one of ours, by
 * decoders of our own that are several times as fast.
 */
public final class CoreNlpAnalyzer implements Analyzer {

    /** The tokenizer options that the shipped tagger and our CRF were trained with. */
    static final String TOKENIZER_OPTIONS = "invertible=true,splitHyphenated=true,untokenizable=noneKeep";

    /** A megabyte without a full stop would exhaust the tagger's memory as one sentence. */
    private static final int MAXIMUM_SENTENCE = 250;

    /** Names are tagged over several paragraphs at once (a CRF looks about), but never over a whole book. */
    private static final int WINDOW = 4_000;

    private final PartOfSpeechTagger tagger;
    private final NameTagger names;
    private final WordToSentenceProcessor<CoreLabel> splitter = new WordToSentenceProcessor<>();

    CoreNlpAnalyzer(PartOfSpeechTagger tagger, NameTagger names) {
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
        return new Analysis(text, window.tokens, window.sentences);
    }

    private record Tagged(String word, String tag) {}

    /** One call's state: what has been converted to our own types, and what still waits for names. */
    private final class Window {
        private final String text;
        private final Morphology morphology = new Morphology();
        private final List<Token> tokens = new ArrayList<>();
        private final List<Sentence> sentences = new ArrayList<>();
        private final List<CoreLabel> waiting = new ArrayList<>();
        private final List<String> tags = new ArrayList<>();
        private final Map<Tagged, String> lemmas = new HashMap<>();

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
            int first = tokens.size() + waiting.size();
            sentences.add(new Sentence(sentences.size(), first, first + sentence.size(), paragraph));
            waiting.addAll(sentence);
            tags.addAll(tagger.tag(words(sentence)));
        }

        /** Tags the names of all that waits, and converts it. */
        void close() {
            if (waiting.isEmpty()) {
                return;
            }
            List<String> named = names.label(words(waiting), tags);
            for (int i = 0; i < waiting.size(); i++) {
                CoreLabel label = waiting.get(i);
                int start = label.beginPosition();
                int end = label.endPosition();
                tokens.add(new Token(
                        start,
                        end,
                        text.substring(start, end),
                        tags.get(i),
                        lemma(label.word(), tags.get(i)),
                        type(named.get(i))));
            }
            waiting.clear();
            tags.clear();
        }

        private String lemma(String word, String tag) {
            return lemmas.computeIfAbsent(
                    new Tagged(word, tag), tagged -> morphology.lemma(tagged.word(), tagged.tag()));
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

    private static List<String> words(List<CoreLabel> labels) {
        return labels.stream().map(CoreLabel::word).toList();
    }

    private static @Nullable EntityType type(String label) {
        return switch (label) {
            case "PERSON" -> EntityType.PERSON;
            case "ORGANIZATION" -> EntityType.ORGANIZATION;
            case "PLACE", "LOCATION" -> EntityType.PLACE;
            default -> null;
        };
    }
}
