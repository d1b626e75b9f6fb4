package org.onrecord.internal.phrase;

import java.util.BitSet;
import java.util.List;
import java.util.Set;
import org.onrecord.document.MentionKind;
import org.onrecord.internal.linguistics.Analysis;

/** How far phrases reach beyond their cores: over what prepositions tie to them, and over what "and" joins to them. */
final class PhraseReach {
    /** Prepositions that tie a phrase to the noun before it: "a spokesman for the ministry". */
    private static final Set<String> TIES = Set.of("of", "for", "from", "at", "with", "in");

    /** Pronouns of people of whom some are spoken of. */
    private static final Set<String> WHOLES = Set.of("them", "us", "those", "these");

    private static final Set<String> DETERMINERS = Set.of("DT", "PDT", "PRP$");

    /** How many prepositional phrases belong to a phrase at most. */
    private static final int MAX_TIED = 3;

    /** How many times "and" joins something to a phrase at most, and how many phrases a list has at most. */
    private static final int MAX_JOINED = 6;

    private final Analysis analysis;
    private final List<Core> cores;
    private final Coordination coordination;
    private final BitSet joined = new BitSet();

    /** @param cores in text order */
    PhraseReach(Analysis analysis, List<Core> cores, Coordination coordination) {
        this.analysis = analysis;
        this.cores = cores;
        this.coordination = coordination;
    }

    /** Returns the index after the last token of the phrase of a core, prepositional phrases included. */
    int end(int position) {
        return cores.get(lastTied(position)).end();
    }

    /** Returns the index after the last token of the phrases that "and" joins to the phrase of a core; its own end if there are none. */
    int jointEnd(int position) {
        int last = lastTied(position);
        for (int n = 0; n < MAX_JOINED; n++) {
            int other = joinedAfter(position, last);
            if (other < 0) {
                break;
            }
            joined.set(last + 1, other + 1);
            last = lastTied(other);
        }
        return cores.get(last).end();
    }

    /** Returns whether a core is in what "and" joins to an earlier phrase; known after {@link #jointEnd} of the earlier ones. */
    boolean isJoined(int position) {
        return joined.get(position);
    }

    /** Returns the position of the last core that a preposition ties to a core; its own if there is none. */
    private int lastTied(int position) {
        Core core = cores.get(position);
        int last = position;
        while (core.kind() != MentionKind.PRONOUN && last < position + MAX_TIED && isTied(core, last + 1)) {
            last++;
        }
        return last;
    }

    private boolean isTied(Core core, int position) {
        if (position >= cores.size()) {
            return false;
        }
        int before = cores.get(position - 1).end();
        if (cores.get(position).kind() == MentionKind.PRONOUN) {
            return isPart(core, position, before);
        }
        return cores.get(position).first() == before + 1
                && (core.kind() == MentionKind.NAME ? word(before).equals("of") : TIES.contains(word(before)));
    }

    /** Tells whether a core is a part of whom a pronoun means: "one of them", "many of us". */
    private boolean isPart(Core core, int position, int before) {
        return core.kind() == MentionKind.NOMINAL
                && core.end() == before
                && core.end() == core.first() + 1
                && cores.get(position).first() == before + 1
                && word(before).equals("of")
                && WHOLES.contains(word(before + 1));
    }

    /** Returns the position of the core that is joined to the one at {@code position}, which reaches to {@code last}; -1 if none is. */
    private int joinedAfter(int position, int last) {
        int end = cores.get(last).end();
        int other = last + 1;
        if (other >= cores.size()) {
            return -1;
        }
        if (!coordination.isConjunction(end) || cores.get(other).first() != end + 1) {
            other = lastOfList(position, last);
        }
        boolean joins = other >= 0
                && !(isObject(position)
                        && DETERMINERS.contains(tag(cores.get(other).first())))
                && coordination.joins(cores.get(position), cores.get(other), end(other));
        return joins ? other : -1;
    }

    /** Returns the position of the last core of "Ruiz, Lund and Quill"; -1 if there is no such list. */
    private int lastOfList(int position, int last) {
        int end = cores.get(last).end();
        for (int item = last + 1; item < Math.min(cores.size(), last + MAX_JOINED); item++) {
            Core core = cores.get(item);
            boolean afterComma = end < analysis.size() && word(end).equals(",");
            int conjunction = afterComma && coordination.isConjunction(end + 1) ? end + 1 : end;
            if (core.first() != conjunction + 1 || !coordination.areAlike(cores.get(position), core)) {
                return -1;
            }
            if (coordination.isConjunction(conjunction)) {
                return item > last + 1 ? item : -1;
            }
            if (!afterComma) {
                return -1;
            }
            end = end(item);
        }
        return -1;
    }

    /** Tells whether a core is the object of a preposition after another core. */
    private boolean isObject(int position) {
        int before = cores.get(position).first() - 1;
        return position > 0
                && cores.get(position - 1).end() == before
                && tag(before).equals("IN")
                && !word(before).equals("by");
    }

    private String word(int token) {
        return analysis.token(token).text();
    }

    private String tag(int token) {
        return analysis.token(token).tag();
    }
}
