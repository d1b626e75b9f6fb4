package org.onrecord.internal.corenlp;

import edu.stanford.nlp.ie.crf.CRFClassifier;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.tagger.maxent.MaxentTagger;
import edu.stanford.nlp.util.MaxSizeConcurrentHashSet;
import java.io.IOException;
import java.io.InputStream;
import java.io.ObjectInputFilter;
import java.io.ObjectInputStream;
import java.util.Properties;
import java.util.zip.GZIPInputStream;
import org.onrecord.internal.linguistics.Analyzer;
import org.onrecord.internal.model.ModelFolder;
import org.onrecord.internal.model.ModelFormatException;

/** Loads the tagger and the CRF. */
public final class CoreNlpModels {
    static final String TAGGER = "english-left3words-distsim.tagger";
    static final String NAMES = "names.crf.ser.gz";

    /** A serialized classifier may name CoreNLP's classes and the JDK's collections, and nothing that could do harm. */
    private static final ObjectInputFilter ONLY_CORENLP = ObjectInputFilter.Config.createFilter(
            "edu.stanford.nlp.**;java.util.*;java.util.concurrent.**;java.util.regex.Pattern;java.lang.*;!*");

    private CoreNlpModels() {}

    /**
     * Loads what {@link CoreNlpAnalyzer} needs: about 4 s and 200 MB of heap.
     *
     * @throws ModelFormatException if a file is missing or is not such a model
     */
    public static Analyzer load(ModelFolder models) throws IOException {
        return new CoreNlpAnalyzer(tagger(models), names(models));
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

    private static CRFClassifier<CoreLabel> names(ModelFolder models) throws IOException {
        try (InputStream in = models.open(NAMES);
                var objects = new ObjectInputStream(new GZIPInputStream(in, 1 << 16))) {
            objects.setObjectInputFilter(ONLY_CORENLP);
            CRFClassifier<CoreLabel> classifier = CRFClassifier.getClassifier(objects);
            // The classifier learns lower-case words as it reads: the same text would fare differently the second time.
            ((MaxSizeConcurrentHashSet<String>) classifier.getKnownLCWords()).setMaxSize(0);
            return classifier;
        } catch (ModelFormatException e) {
            throw e;
        } catch (IOException | ClassNotFoundException | RuntimeException e) {
            throw new ModelFormatException("not a name classifier of CoreNLP: " + models.nameOf(NAMES), e);
        }
    }
}
