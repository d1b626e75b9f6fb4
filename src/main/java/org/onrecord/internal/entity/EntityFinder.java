package org.onrecord.internal.entity;

import java.io.IOException;
import java.util.BitSet;
import java.util.Collection;
import java.util.List;
import org.onrecord.internal.linguistics.Analysis;
import org.onrecord.internal.model.Frequencies;
import org.onrecord.internal.model.ModelFolder;
import org.onrecord.internal.model.NameTable;

/** Finds who and what is named in an article. Immutable and safe to share. */
public final class EntityFinder {

    private final NameWords words;

    private final FirstNames firstNames;

    private final Roles roles;

    private final Frequencies cues;

    private final GivenNames given;

    private EntityFinder(NameWords words, FirstNames firstNames, Roles roles, Frequencies cues, GivenNames given) {
        this.given = given;
        this.cues = cues;
        this.words = words;
        this.roles = roles;
        this.firstNames = firstNames;
    }

    /** Loads the name lists. */
    public static EntityFinder load(ModelFolder models) throws IOException {
        return load(models, NameTable.EMPTY, List.of());
    }

    /**
     * Loads the name lists and adds the user's own names and reporting words.
     *
     * @param names win over whatever is learned
     * @param cues lemmas
     */
    public static EntityFinder load(ModelFolder models, NameTable names, Collection<String> cues) throws IOException {
        return new EntityFinder(
                NameWords.load(models),
                FirstNames.load(models),
                Roles.load(models),
                Frequencies.load(models, "cues.tsv").including(cues),
                new GivenNames(names));
    }

    /** The names in text order, disjoint, without titles. */
    public List<Name> names(Analysis analysis) {
        NameBoard board = new TaggedNames(words).read(analysis);
        new Acronyms(board, words).apply();
        new PersonalNames(board, words, firstNames, roles).apply();
        new Headlines(board, words, firstNames).apply();
        new SpeakingNames(board, words, cues).apply();
        new TypeEvidence(board, words, roles).apply();
        new Recurrence(board).apply();
        new TranscriptNames(board).apply();
        given.mark(board);
        return board.names();
    }

    /**
     * Who and what the names refer to.
     *
     * @param quoted the tokens that stand in quotation marks
     */
    public Referents referents(Analysis analysis, List<Name> names, List<Phrase> phrases, BitSet quoted) {
        return new Referents(
                new Clustering(analysis, words, firstNames, given).of(names),
                analysis,
                phrases,
                quoted,
                new Characters(analysis, words, roles, firstNames));
    }
}
