package org.onrecord.internal.phrase;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import org.onrecord.internal.lexicon.Lexicon;
import org.onrecord.internal.lexicon.SmallLists;
import org.onrecord.internal.model.LinearModel;
import org.onrecord.internal.model.ModelFile;
import org.onrecord.internal.model.ModelFolder;

/** The models and word lists in {@code src/test/resources/small-models}: a handful of words and weights that tests can reason about. */
public final class SmallModels {
    public static final Lexicon LEXICON;
    public static final PhraseScorer SCORER;
    public static final LinearModel RANKING;

    static {
        try {
            ModelFolder folder = SmallLists.folder(Path.of("src", "test", "resources", "small-models"));
            LEXICON = Lexicon.load(folder);
            SCORER = new PhraseScorer(LEXICON.reportingWords(), PhraseModel.load(folder));
            RANKING = LinearModel.load(folder, ModelFile.ATTRIBUTION);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private SmallModels() {}
}
