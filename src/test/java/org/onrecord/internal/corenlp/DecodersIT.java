package org.onrecord.internal.corenlp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import edu.stanford.nlp.ie.crf.CRFClassifier;
import edu.stanford.nlp.ling.CoreAnnotations.AnswerAnnotation;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.process.CoreLabelTokenFactory;
import edu.stanford.nlp.process.PTBTokenizer;
import edu.stanford.nlp.process.WordToSentenceProcessor;
import edu.stanford.nlp.tagger.maxent.MaxentTagger;
import edu.stanford.nlp.util.MaxSizeConcurrentHashSet;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.ObjectInputStream;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.onrecord.Models;
import org.onrecord.evaluation.GoldJsonLines;
import org.onrecord.internal.model.ModelFolder;

/** Our decoders answer what CoreNLP's own answer with the same models. */
class DecodersIT {

    /** Forms that the seeds lack: numbers, hyphens, capitals, British spelling, words that are punctuation, no letters at all. */
    private static final String ODDITIES = "U.S.-led FORCES, colour-coded, re-entered A320s at 10:30pm!! MR. O'Neil's "
            + "programme... >< <> # ## ### 1,000,000 --- \"GDP\" (Q3) rose 2½% ; https://example.org/a-b @ana_ruiz\n\n"
            + "UNHCR said Unocal Corp. of El Segundo, Calif. won't. Ruiz said so. Then Ana Ruiz met Ruiz of Oslo";

    @Test
    void onTheSeeds() throws Exception {
        var texts = new ArrayList<String>(List.of(ODDITIES));
        try (Stream<Path> files = Files.list(Path.of("seeds"))) {
            for (Path file : files.filter(path -> path.toString().endsWith(".txt"))
                    .sorted()
                    .toList()) {
                texts.add(Files.readString(file));
            }
        }
        agree(texts);
    }

    @Test
    void onNews() throws Exception {
        agree(GoldJsonLines.read(Models.shared("data/worldwide/dev.jsonl")).stream()
                .limit(40)
                .map(gold -> gold.text())
                .toList());
    }

    @Test
    void otherFilesAreRefused() {
        assertThatThrownBy(() -> new TagFile(new ByteArrayInputStream(new byte[100])))
                .isInstanceOf(IOException.class);
        assertThatThrownBy(() -> new NameFile(new ByteArrayInputStream(new byte[100])))
                .isInstanceOf(IOException.class);
    }

    private static void agree(List<String> texts) throws Exception {
        for (String text : texts) {
            List<String> words = new ArrayList<>();
            List<String> tags = new ArrayList<>();
            List<CoreLabel> labels = new ArrayList<>();
            for (List<CoreLabel> sentence : sentences(text)) {
                List<String> inSentence = sentence.stream().map(CoreLabel::word).toList();
                Loaded.TAGGER.tagCoreLabels(sentence);
                List<String> theirs = sentence.stream().map(CoreLabel::tag).toList();
                assertThat(Loaded.OUR_TAGGER.tag(inSentence)).isEqualTo(theirs);
                words.addAll(inSentence);
                tags.addAll(theirs);
                labels.addAll(sentence);
            }
            List<String> theirs = Loaded.NAMES.classifySentence(labels).stream()
                    .map(label -> label.get(AnswerAnnotation.class))
                    .toList();
            assertThat(Loaded.OUR_NAMES.label(words, tags)).isEqualTo(theirs);
        }
    }

    private static List<List<CoreLabel>> sentences(String text) {
        List<CoreLabel> tokens = new PTBTokenizer<>(
                        new StringReader(text), new CoreLabelTokenFactory(), CoreNlpAnalyzer.TOKENIZER_OPTIONS)
                .tokenize();
        return new WordToSentenceProcessor<CoreLabel>().process(tokens);
    }

    /** Both, each once. */
    private static final class Loaded {
        private static final MaxentTagger TAGGER;
        private static final CRFClassifier<CoreLabel> NAMES;
        private static final PartOfSpeechTagger OUR_TAGGER;
        private static final NameTagger OUR_NAMES;

        static {
            ModelFolder models = ModelFolder.shipped();
            try (InputStream tagger = models.open(CoreNlpModels.TAGGER);
                    InputStream again = models.open(CoreNlpModels.TAGGER);
                    var names = new ObjectInputStream(new GZIPInputStream(models.open(CoreNlpModels.NAMES)));
                    InputStream namesAgain = models.open(CoreNlpModels.NAMES)) {
                TAGGER = new MaxentTagger(tagger, new Properties(), false);
                OUR_TAGGER = new PartOfSpeechTagger(new TagModel(new TagFile(again)));
                NAMES = CRFClassifier.getClassifier(names);
                ((MaxSizeConcurrentHashSet<String>) NAMES.getKnownLCWords()).setMaxSize(0);
                OUR_NAMES = new NameTagger(new NameFile(namesAgain));
            } catch (IOException | ClassNotFoundException e) {
                throw new ExceptionInInitializerError(e);
            }
        }
    }
}
