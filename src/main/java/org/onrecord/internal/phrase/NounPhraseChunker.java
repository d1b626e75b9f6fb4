package org.onrecord.internal.phrase;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.onrecord.document.MentionKind;
import org.onrecord.internal.linguistics.Analysis;
import org.onrecord.internal.linguistics.Sentence;
import org.onrecord.internal.name.Name;

/**
 * Finds the noun phrases and pronouns of an article: {@link CoreFinder} finds their cores, {@link SharedNouns} joins the cores that are one
 * noun phrase, and {@link PhraseReach} adds what prepositions and "and" tie to them.
 */
public final class NounPhraseChunker {
    /** How long a name is at most that is looked for as an owner, in tokens. */
    private static final int MAX_NAME_TOKENS = 12;

    private final Analysis analysis;
    private final @Nullable Name[] nameAt;

    private NounPhraseChunker(Analysis analysis, List<Name> names) {
        this.analysis = analysis;
        this.nameAt = new Name[analysis.size()];
        for (Name name : names) {
            nameAt[name.first()] = name;
        }
    }

    /** Returns all phrases; the cores ({@link Phrase#base()}) of those that are no possessors are disjoint. */
    public static Phrases find(Analysis analysis, List<Name> names) {
        var chunker = new NounPhraseChunker(analysis, names);
        var coordination = new Coordination(analysis);
        List<Core> cores = chunker.cores(new SharedNouns(analysis, coordination));
        return chunker.phrases(cores, new PhraseReach(analysis, cores, coordination));
    }

    private List<Core> cores(SharedNouns shared) {
        var cores = new ArrayList<Core>();
        var finder = new CoreFinder(analysis, nameAt);
        for (Sentence sentence : analysis.sentences()) {
            for (int i = sentence.first(); i < sentence.end(); ) {
                Core core = finder.at(i, sentence.end());
                if (core != null) {
                    shared.add(cores, core);
                }
                i = core == null ? finder.after(i) : core.end();
            }
        }
        return cores;
    }

    /** Makes phrases of the cores and of the owners inside them. */
    private Phrases phrases(List<Core> cores, PhraseReach reach) {
        var phrases = new ArrayList<Phrase>(cores.size());
        var joined = new BitSet();
        for (int k = 0; k < cores.size(); k++) {
            Core core = cores.get(k);
            int index = phrases.size();
            joined.set(index, reach.isJoined(k));
            phrases.add(new Phrase(
                    index,
                    core.first(),
                    core.end(),
                    reach.end(k),
                    reach.jointEnd(k),
                    core.head(),
                    core.kind(),
                    core.name(),
                    false));
            Core owner = owner(core);
            if (owner != null) {
                int end = owner.end();
                phrases.add(new Phrase(
                        index + 1, owner.first(), end, end, end, owner.head(), owner.kind(), owner.name(), true));
            }
        }
        return new Phrases(analysis, phrases, joined);
    }

    /** Returns the owner inside a core: before the last "'s", or a possessive pronoun at its start. */
    private @Nullable Core owner(Core core) {
        int first = core.first();
        for (int i = core.end() - 1; i > first; i--) {
            if (analysis.token(i).tag().equals("POS") && i < core.head()) {
                Name name = nameEndingAt(i);
                MentionKind kind = name != null ? MentionKind.NAME : MentionKind.NOMINAL;
                return new Core(first, i, i - 1, kind, name);
            }
        }
        boolean isPossessive = analysis.token(first).tag().equals("PRP$") && core.end() > first + 1;
        return isPossessive ? Core.pronoun(first) : null;
    }

    private @Nullable Name nameEndingAt(int end) {
        for (int i = end - 1; i >= 0 && i > end - MAX_NAME_TOKENS; i--) {
            Name name = nameAt[i];
            if (name != null) {
                return name.end() == end ? name : null;
            }
        }
        return null;
    }
}
