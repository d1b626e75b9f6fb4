package org.onrecord.internal.corenlp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.process.CoreLabelTokenFactory;
import edu.stanford.nlp.process.PTBTokenizer;
import edu.stanford.nlp.process.WordToSentenceProcessor;
import edu.stanford.nlp.tagger.maxent.MaxentTagger;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.onrecord.Models;
import org.onrecord.evaluation.GoldJsonLines;
import org.onrecord.internal.model.ModelFile;
import org.onrecord.internal.model.ModelFolder;

/** Our decoder answers what CoreNLP's own answers with the same model. */
class PartOfSpeechTaggerIT {

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
    }

    private static void agree(List<String> texts) {
        for (String text : texts) {
            for (List<CoreLabel> sentence : sentences(text)) {
                List<String> words = sentence.stream().map(CoreLabel::word).toList();
                Loaded.THEIRS.tagCoreLabels(sentence);
                assertThat(Loaded.OURS.tag(words))
                        .isEqualTo(sentence.stream().map(CoreLabel::tag).toList());
            }
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
        private static final MaxentTagger THEIRS;
        private static final PartOfSpeechTagger OURS;

        static {
            ModelFolder models = ModelFolder.shipped();
            try (InputStream tagger = models.open(ModelFile.PART_OF_SPEECH);
                    InputStream again = models.open(ModelFile.PART_OF_SPEECH)) {
                THEIRS = new MaxentTagger(tagger, new Properties(), false);
                OURS = new PartOfSpeechTagger(new TagModel(new TagFile(again)));
            } catch (IOException e) {
                throw new ExceptionInInitializerError(e);
            }
        }
    }
}
