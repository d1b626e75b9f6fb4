package org.onrecord.internal.entity;

import java.io.IOException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.onrecord.document.EntityType;
import org.onrecord.internal.linguistics.Analysis;
import org.onrecord.internal.linguistics.Sentence;
import org.onrecord.internal.model.ModelFolder;

/** Finds who and what is named in an article. Immutable and safe to share. */
public final class EntityFinder {

    private EntityFinder() {}

    /** Loads the name lists. */
    public static EntityFinder load(ModelFolder models) throws IOException {
        return new EntityFinder();
    }

    /** The names in text order, disjoint, without titles. */
    public List<Name> names(Analysis analysis) {
        var names = new ArrayList<Name>();
        for (Sentence sentence : analysis.sentences()) {
            for (int i = sentence.first(); i < sentence.end(); ) {
                EntityType type = analysis.token(i).name();
                int end = i + 1;
                if (type != null) {
                    while (end < sentence.end() && analysis.token(end).name() == type) {
                        end++;
                    }
                    names.add(new Name(i, end, type));
                }
                i = end;
            }
        }
        return names;
    }

    /**
     * Who and what the names refer to.
     *
     * @param quoted the tokens that stand in quotation marks
     */
    public Referents referents(Analysis analysis, List<Name> names, List<Phrase> phrases, BitSet quoted) {
        return new Referents(analysis, names);
    }
}
