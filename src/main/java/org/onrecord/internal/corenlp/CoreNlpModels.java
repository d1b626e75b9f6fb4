package org.onrecord.internal.corenlp;

import java.io.IOException;
import java.io.InputStream;
import org.onrecord.internal.linguistics.Analyzer;
import org.onrecord.internal.model.Loading;
import org.onrecord.internal.model.ModelFolder;
import org.onrecord.internal.model.ModelFormatException;

/** Loads the tagger and the CRF. */
public final class CoreNlpModels {
    static final String TAGGER = "english-left3words-distsim.tagger";
    static final String NAMES = "names.crf.ser.gz";

    private CoreNlpModels() {}

    /**
     * Loads what {@link CoreNlpAnalyzer} needs: about 3 s of processor time and 150 MB of heap.
     *
     * @throws ModelFormatException if a file is missing or is not such a model
     */
    public static Analyzer load(ModelFolder models) throws IOException {
        Loading<NameTagger> names = Loading.start(() -> names(models));
        return new CoreNlpAnalyzer(tagger(models), names.get());
    }

    private static PartOfSpeechTagger tagger(ModelFolder models) throws IOException {
        try (InputStream in = models.open(TAGGER)) {
            return new PartOfSpeechTagger(new TagModel(new TagFile(in)));
        } catch (ModelFormatException e) {
            throw e;
        } catch (IOException | RuntimeException e) {
            throw new ModelFormatException("not a part-of-speech model of CoreNLP: " + models.nameOf(TAGGER), e);
        }
    }

    private static NameTagger names(ModelFolder models) throws IOException {
        try (InputStream in = models.open(NAMES)) {
            return new NameTagger(new NameFile(in));
        } catch (ModelFormatException e) {
            throw e;
        } catch (IOException | RuntimeException e) {
            throw new ModelFormatException("not a name classifier of CoreNLP: " + models.nameOf(NAMES), e);
        }
    }
}
