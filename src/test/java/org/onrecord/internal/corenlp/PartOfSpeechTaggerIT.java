package org.onrecord.internal.corenlp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.process.CoreLabelTokenFactory;
import edu.stanford.nlp.process.PTBTokenizer;
import edu.stanford.nlp.process.WordToSentenceProcessor;
import edu.stanford.nlp.tagger.maxent.MaxentTagger;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.onrecord.Models;
import org.onrecord.Seeds;
import org.onrecord.evaluation.GoldJsonLines;
import org.onrecord.internal.corenlp.baseline.StockTagger;
import org.onrecord.internal.model.ModelFile;
import org.onrecord.internal.model.ModelFolder;
import org.onrecord.internal.tagging.WordClusters;

/** Our decoder and our file give the tags that CoreNLP's own tagger gives. */
class PartOfSpeechTaggerIT {

    /** Tags of CoreNLP's tagger: a line for each sentence of {@link #texts}, {@code word/TAG} with blanks between. */
    private static final Path GIVEN = Path.of("src", "test", "resources", "golden", "parts-of-speech.txt");

    /** Forms that the seeds lack: numbers, hyphens, capitals, British spelling, words that are punctuation, no letters at all. */
    private static final String ODDITIES = "U.S.-led FORCES, colour-coded, re-entered A320s at 10:30pm!! MR. O'Neil's "
            + "programme... >< <> # ## ### 1,000,000 --- \"GDP\" (Q3) rose 2½% ; https://example.org/a-b @ana_ruiz\n\n"
            + "UNHCR said Unocal Corp. of El Segundo, Calif. won't. Ruiz said so. Then Ana Ruiz met Ruiz of Oslo. "
            + "The 9mm gun, the 747, the 1990s and the 99th minute";

    private static PartOfSpeechTagger ours;

    @TempDir
    private Path folder;

    @BeforeAll
    static void load() throws IOException {
        ModelFolder models = ModelFolder.shipped();
        ours = new PartOfSpeechTagger(new TagModel(TagFile.read(models), WordClusters.load(models)));
    }

    @Test
    void tagsOfTheSeedsAndOfOdditiesAreThoseThatCoreNlpGave() throws IOException {
        assertThat(tagged(PartOfSpeechTaggerIT::tagsOfOurs)).isEqualTo(Files.readString(GIVEN));
    }

    @Test
    void coreNlpGivesTheTagsOfTheGolden() throws IOException {
        MaxentTagger theirs = theirs();
        String tagged = tagged(sentence -> tagsOf(theirs, sentence));
        if (System.getProperty("golden.update") != null) {
            Files.writeString(GIVEN, tagged);
        }
        assertThat(tagged).isEqualTo(Files.readString(GIVEN));
    }

    @Test
    void tagsOfNewsAreThoseThatCoreNlpGives() throws Exception {
        MaxentTagger theirs = theirs();
        var texts = GoldJsonLines.read(Models.shared("data/worldwide/dev.jsonl")).stream()
                .limit(40)
                .map(gold -> gold.text())
                .toList();
        for (String text : texts) {
            for (List<CoreLabel> sentence : sentences(text)) {
                assertThat(tagsOfOurs(sentence)).isEqualTo(tagsOf(theirs, sentence));
            }
        }
    }

    @Test
    void theShippedFileIsConvertedFromCoreNlps() throws Exception {
        theirs();
        StockTagger.load().write(folder);
        assertThat(folder.resolve(ModelFile.PART_OF_SPEECH.fileName()))
                .hasSameBinaryContentAs(Path.of("models", ModelFile.PART_OF_SPEECH.fileName()));
    }

    /** Loads CoreNLP's tagger where its models are on the class path. */
    private static MaxentTagger theirs() {
        assumeTrue(
                MaxentTagger.class.getClassLoader().getResource(MaxentTagger.DEFAULT_JAR_PATH) != null,
                "CoreNLP's models are not on the class path: mvn -Pbaseline verify -Dit.test=PartOfSpeechTaggerIT");
        return new MaxentTagger(MaxentTagger.DEFAULT_JAR_PATH);
    }

    private static String tagged(Function<List<CoreLabel>, List<String>> tagger) throws IOException {
        var lines = new StringBuilder();
        for (String text : texts()) {
            for (List<CoreLabel> sentence : sentences(text)) {
                List<String> tags = tagger.apply(sentence);
                for (int i = 0; i < tags.size(); i++) {
                    lines.append(i == 0 ? "" : " ").append(sentence.get(i).word());
                    lines.append('/').append(tags.get(i));
                }
                lines.append('\n');
            }
        }
        return lines.toString();
    }

    private static List<String> texts() throws IOException {
        var texts = new ArrayList<String>(List.of(ODDITIES));
        for (Path file : Seeds.files()) {
            texts.add(Files.readString(file));
        }
        return texts;
    }

    private static List<String> tagsOfOurs(List<CoreLabel> sentence) {
        return ours.tag(sentence.stream().map(CoreLabel::word).toList());
    }

    private static List<String> tagsOf(MaxentTagger tagger, List<CoreLabel> sentence) {
        tagger.tagCoreLabels(sentence);
        return sentence.stream().map(CoreLabel::tag).toList();
    }

    private static List<List<CoreLabel>> sentences(String text) {
        List<CoreLabel> tokens = new PTBTokenizer<>(
                        new StringReader(text), new CoreLabelTokenFactory(), CoreNlpAnalyzer.TOKENIZER_OPTIONS)
                .tokenize();
        return new WordToSentenceProcessor<CoreLabel>().process(tokens);
    }
}
