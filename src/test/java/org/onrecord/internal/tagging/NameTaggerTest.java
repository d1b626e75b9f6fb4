package org.onrecord.internal.tagging;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.onrecord.document.EntityType;
import org.onrecord.internal.lexicon.SmallLists;
import org.onrecord.internal.linguistics.Analysis;
import org.onrecord.internal.linguistics.HandTagged;
import org.onrecord.internal.linguistics.SourceEvidence;
import org.onrecord.internal.linguistics.Token;
import org.onrecord.internal.model.ModelFolder;

/** With weights for three words. */
class NameTaggerTest {
    private static final int PERSON_BEGIN = Labels.of(EntityType.PERSON, 0, 0, 2);
    private static final int PERSON_END = Labels.of(EntityType.PERSON, 1, 0, 2);
    private static final int PLACE = Labels.of(EntityType.PLACE, 0, 0, 1);

    @TempDir
    private Path folder;

    @Test
    void eachTokenGetsTheTypeOfItsName() throws IOException {
        assertThat(types(tagger(), HandTagged.analysis("then Dana Ortiz left Oslo .")))
                .containsExactly(null, EntityType.PERSON, EntityType.PERSON, null, EntityType.PLACE, null);
    }

    @Test
    void furtherEvidenceCounts() throws IOException {
        LabelEvidence evidence = (analysis, scores) -> {
            scores[5][PLACE] += 2;
            return SourceEvidence.NONE;
        };
        assertThat(types(tagger().with(evidence), HandTagged.analysis("then Dana Ortiz left Oslo Gora .")))
                .containsExactly(
                        null, EntityType.PERSON, EntityType.PERSON, null, EntityType.PLACE, EntityType.PLACE, null);
    }

    @Test
    void aNameDoesNotRunOverTheEndOfASentence() throws IOException {
        assertThat(types(tagger(), HandTagged.analysis("then Dana\nOrtiz left")))
                .containsOnlyNulls();
    }

    @Test
    void aTextWithoutTokensHasNoTypes() throws IOException {
        assertThat(types(tagger(), HandTagged.analysis(""))).isEmpty();
    }

    @Test
    void whatTheEvidenceSaysOfSourcesIsKept() throws IOException {
        SourceEvidence sources = (first, end) -> null;
        Analysis named = tagger().with((analysis, scores) -> sources).named(HandTagged.analysis("Dana left ."));
        assertThat(named.sources()).isSameAs(sources);
    }

    private static List<@Nullable EntityType> types(NameTagger tagger, Analysis analysis) {
        return tagger.named(analysis).tokens().stream().map(Token::name).toList();
    }

    private NameTagger tagger() throws IOException {
        Map<Long, float[]> weights = new TreeMap<>();
        weights.put(word("Dana"), weight(PERSON_BEGIN));
        weights.put(word("Ortiz"), weight(PERSON_END));
        weights.put(word("Oslo"), weight(PLACE));
        var flat = new float[weights.size() * Labels.COUNT];
        int row = 0;
        for (float[] one : weights.values()) {
            System.arraycopy(one, 0, flat, Labels.COUNT * row++, Labels.COUNT);
        }
        long[] features = weights.keySet().stream().mapToLong(Long::longValue).toArray();
        LinearChainCrf.write(folder, features, flat, new float[Labels.COUNT + 1][Labels.COUNT + 1]);
        return NameTagger.load(ModelFolder.at(folder), new SmallLists().lexicon());
    }

    private static long word(String word) {
        return TemplateHash.feature(Template.WORD, TemplateHash.of(word));
    }

    /** One for a label, and a little for the tokens of which nothing is known to be outside. */
    private static float[] weight(int label) {
        var weights = new float[Labels.COUNT];
        Arrays.fill(weights, -1);
        weights[label] = 1;
        weights[Labels.OUTSIDE] = -0.5f;
        return weights;
    }
}
