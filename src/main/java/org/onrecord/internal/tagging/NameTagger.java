package org.onrecord.internal.tagging;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import org.onrecord.document.EntityType;
import org.onrecord.internal.lexicon.Lexicon;
import org.onrecord.internal.linguistics.Analysis;
import org.onrecord.internal.linguistics.Sentence;
import org.onrecord.internal.linguistics.SourceEvidence;
import org.onrecord.internal.linguistics.Token;
import org.onrecord.internal.model.ModelFolder;

/** Gives each token of an article the type of the name that it belongs to. Immutable and safe to share. */
public final class NameTagger {
    private final TaggerFeatures features;
    private final LinearChainCrf model;
    private final LabelEvidence evidence;

    private NameTagger(TaggerFeatures features, LinearChainCrf model, LabelEvidence evidence) {
        this.features = features;
        this.model = model;
        this.evidence = evidence;
    }

    NameTagger(TaggerFeatures features, LinearChainCrf model) {
        this(features, model, LabelEvidence.NONE);
    }

    /** Loads the weights. */
    public static NameTagger load(ModelFolder models, Lexicon lexicon) throws IOException {
        return new NameTagger(new TaggerFeatures(lexicon), LinearChainCrf.load(models));
    }

    /** Returns the same tagger with further evidence. */
    public NameTagger with(LabelEvidence further) {
        return new NameTagger(features, model, further);
    }

    /** Returns an article whose tokens have the types of the names that they belong to, with what the evidence says of sources. */
    public Analysis named(Analysis analysis) {
        TokenFeatures article = features.of(analysis);
        var scores = new float[analysis.size()][];
        for (Sentence sentence : analysis.sentences()) {
            long[][] tokens = article.of(sentence);
            for (int i = sentence.first(); i < sentence.end(); i++) {
                scores[i] = model.score(tokens[i - sentence.first()]);
            }
        }
        SourceEvidence sources = evidence.addTo(analysis, scores);
        new LabelConsistency(analysis.tokens()).apply(scores);
        var tokens = new ArrayList<Token>(analysis.size());
        for (Sentence sentence : analysis.sentences()) {
            for (int label : model.best(Arrays.copyOfRange(scores, sentence.first(), sentence.end()))) {
                Token token = analysis.token(tokens.size());
                EntityType type = Labels.type(label);
                tokens.add(type == null ? token : token.named(type));
            }
        }
        return analysis.with(tokens).with(sources);
    }
}
