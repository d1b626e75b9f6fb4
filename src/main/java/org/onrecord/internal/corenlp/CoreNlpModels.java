package org.onrecord.internal.corenlp;

import java.io.IOException;
import org.onrecord.internal.lexicon.Lexicon;
import org.onrecord.internal.lexicon.RuleWords;
import org.onrecord.internal.lexicon.SpeechVerbs;
import org.onrecord.internal.linguistics.Analyzer;
import org.onrecord.internal.model.Loading;
import org.onrecord.internal.model.ModelFolder;
import org.onrecord.internal.model.ModelFormatException;
import org.onrecord.internal.tagging.LabelEvidence;
import org.onrecord.internal.tagging.NameTagger;
import org.onrecord.internal.tagging.WordClusters;

/** Loads the part-of-speech tagger, the word clusters and the name tagger. */
public final class CoreNlpModels {
    private CoreNlpModels() {}

    /**
     * Loads what {@link CoreNlpAnalyzer} needs: about 2 s of processor time and 150 MB of heap.
     *
     * @param evidence what something else than the name tagger says of names
     * @throws ModelFormatException if a file is missing or is not such a model
     */
    public static Analyzer load(ModelFolder models, Lexicon lexicon, Loading<LabelEvidence> evidence)
            throws IOException {
        Loading<NameTagger> names =
                Loading.start(() -> NameTagger.load(models, lexicon).with(evidence.get()));
        Loading<WordClusters> clusters = Loading.start(() -> WordClusters.load(models));
        TagFile tags = TagFile.read(models);
        return new SpeechVerbAnalyzer(
                new CoreNlpAnalyzer(words(models), tagger(tags, clusters.get()), clusters.get(), names.get()),
                SpeechVerbs.load(models));
    }

    /** Loads the same with the name tagger alone. */
    public static Analyzer load(ModelFolder models, Lexicon lexicon) throws IOException {
        return load(models, lexicon, Loading.start(() -> LabelEvidence.NONE));
    }

    /** Loads an analyzer whose tokens have no name types: the one that the name tagger is trained with. */
    public static Analyzer withoutNames(ModelFolder models) throws IOException {
        WordClusters clusters = WordClusters.load(models);
        return new CoreNlpAnalyzer(words(models), tagger(TagFile.read(models), clusters), clusters, null);
    }

    private static MendedTokens words(ModelFolder models) throws IOException {
        return new MendedTokens(RuleWords.load(models));
    }

    private static PartOfSpeechTagger tagger(TagFile tags, WordClusters clusters) {
        return new PartOfSpeechTagger(new TagModel(tags, clusters));
    }
}
