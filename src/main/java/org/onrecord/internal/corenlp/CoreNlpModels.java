package org.onrecord.internal.corenlp;

import edu.stanford.nlp.tagger.maxent.MaxentTagger;
import java.io.IOException;
import java.io.InputStream;
import java.util.Properties;
import org.onrecord.internal.linguistics.Analyzer;
import org.onrecord.internal.model.ModelFolder;
import org.onrecord.internal.model.ModelFormatException;
import org.onrecord.internal.tagging.NameTagger;

/** Loads the part-of-speech tagger and the name tagger. */
public final class CoreNlpModels {
    static final String TAGGER = "english-left3words-distsim.tagger";

    private CoreNlpModels() {}

    /**
     * Loads what {@link CoreNlpAnalyzer} needs: about 4 s and 200 MB of heap.
     *
     * @throws ModelFormatException if a file is missing or is not such a model
     */
    public static Analyzer load(ModelFolder models) throws IOException {
        return new CoreNlpAnalyzer(tagger(models), NameTagger.load(models));
    }

    /** The same with tokens that are in no name, for training what finds the names. */
    public static Analyzer withoutNames(ModelFolder models) throws IOException {
        return new CoreNlpAnalyzer(tagger(models), null);
    }

    private static MaxentTagger tagger(ModelFolder models) throws IOException {
        try (InputStream in = models.open(TAGGER)) {
            return new MaxentTagger(in, new Properties(), false);
        } catch (ModelFormatException e) {
            throw e;
        } catch (IOException | RuntimeException e) {
            throw new ModelFormatException("not a part-of-speech model of CoreNLP: " + models.nameOf(TAGGER), e);
        }
    }
}
