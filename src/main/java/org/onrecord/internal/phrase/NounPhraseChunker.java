package org.onrecord.internal.phrase;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.onrecord.document.MentionKind;
import org.onrecord.document.Span;
import org.onrecord.internal.lexicon.RuleWords;
import org.onrecord.internal.linguistics.Analysis;
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

    /** Returns the phrases of an article without labels of speakers. */
    public static Phrases find(Analysis analysis, List<Name> names, RuleWords words) {
        return find(analysis, names, List.of(), words);
    }

    /**
     * Returns all phrases; the cores ({@link Phrase#base()}) of those that are no possessors are disjoint.
     *
     * @param labels the labels of speakers in a transcript, in text order: each is a phrase, whatever its words are
     * @param words the lists that the rules go by
     */
    public static Phrases find(Analysis analysis, List<Name> names, List<Span> labels, RuleWords words) {
        var chunker = new NounPhraseChunker(analysis, names);
        var coordination = new Coordination(analysis, words);
        var finder = new CoreFinder(analysis, chunker.nameAt, words);
        List<Core> cores = chunker.cores(finder, new SharedNouns(analysis, coordination), labels);
        return chunker.phrases(cores, new PhraseReach(analysis, cores, coordination));
    }

    private List<Core> cores(CoreFinder finder, SharedNouns shared, List<Span> labels) {
        var cores = new ArrayList<Core>();
        int nextLabel = 0;
        for (int i = 0; i < analysis.size(); ) {
            int start = analysis.token(i).start();
            while (nextLabel < labels.size() && labels.get(nextLabel).end() <= start) {
                nextLabel++;
            }
            if (nextLabel < labels.size() && labels.get(nextLabel).start() <= start) {
                Core label = label(i, labels.get(nextLabel));
                cores.add(label);
                i = label.end();
                continue;
            }
            Core core = finder.at(i, analysis.sentenceOf(i).end());
            if (core != null) {
                shared.add(cores, core);
            }
            i = core == null ? finder.after(i) : core.end();
        }
        return cores;
    }

    /** Returns a label as a core: the last name in it, if there is one, with the words around it. */
    private Core label(int first, Span label) {
        int end = first + 1;
        while (end < analysis.size() && analysis.token(end).end() <= label.end()) {
            end++;
        }
        Name name = null;
        for (int token = first; token < end; token++) {
            Name found = nameAt[token];
            name = found != null && found.end() <= end ? found : name;
        }
        return name == null
                ? Core.nominal(first, end, end - 1)
                : new Core(first, end, name.end() - 1, MentionKind.NAME, name);
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
