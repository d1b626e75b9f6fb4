package org.onrecord.internal.phrase;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.onrecord.document.EntityType;
import org.onrecord.document.MentionKind;
import org.onrecord.internal.linguistics.Analysis;

/**
 * Joins cores that are one noun phrase because they share a determiner, a noun or a name: "the finance and planning minister", "founder and
 * chair Ruth Amaro", "Secretary of State Ana Ruiz".
 */
final class SharedNouns {
    /** How many cores a title has at most, besides the one with the name: "Secretary for Culture, Sports and Tourism". */
    private static final int MAX_TITLE_CORES = 6;

    private static final Set<String> TITLE_TIES = Set.of("of", "for", "and", "&");
    private static final Set<String> DETERMINERS = Set.of("DT", "PDT", "PRP$", "WP$", "CD");

    private final Analysis analysis;
    private final Coordination coordination;

    SharedNouns(Analysis analysis, Coordination coordination) {
        this.analysis = analysis;
        this.coordination = coordination;
    }

    /** Adds a core to those before it, of which it replaces the ones that are a noun phrase together with it. */
    void add(List<Core> cores, Core core) {
        int title = titleOf(cores, core);
        Core whole = title < cores.size() ? core.from(cores.get(title).first()) : core;
        cores.subList(title, cores.size()).clear();
        Core before = cores.isEmpty() ? null : cores.get(cores.size() - 1);
        if (isShared(before, whole)) {
            cores.set(cores.size() - 1, shared(before, whole));
        } else {
            cores.add(whole);
        }
    }

    /** Returns the position of the first core of a title of proper nouns before a name; the number of cores if there is none. */
    private int titleOf(List<Core> cores, Core bearer) {
        int title = cores.size();
        if (!hasTitle(bearer) || !isProper(bearer.first())) {
            return title;
        }
        Core next = bearer;
        boolean sharesNoun = bearer.name().first() > bearer.first() + 1;
        for (int k = cores.size() - 1; k >= 0 && k > cores.size() - 1 - MAX_TITLE_CORES; k--) {
            Core part = cores.get(k);
            if (next.first() != part.end() + 1
                    || part.kind() != MentionKind.NOMINAL
                    || !isProper(part.first())
                    || !isProper(part.head())) {
                break;
            }
            String tie = word(part.end());
            boolean isComma = tie.equals(",") && next != bearer;
            if (!isComma && !TITLE_TIES.contains(tie)) {
                break;
            }
            // a comma alone opens no title unless the nouns of a list share one: "Culture and Sport Secretary Ada
            // Quill"
            title = isComma && !sharesNoun ? title : k;
            next = part;
        }
        return title;
    }

    /** Tells whether a core is a person's name with nouns before it: "Planning Minister Ada Quill". */
    private static boolean hasTitle(Core core) {
        return core.name() != null && core.name().type() == EntityType.PERSON && !core.isBareName();
    }

    /** Tells whether two cores with "and" between them share a determiner or a name. */
    private boolean isShared(@Nullable Core one, Core other) {
        return one != null
                && one.kind() == MentionKind.NOMINAL
                && other.first() == one.end() + 1
                && (word(one.end()).equals("and") || word(one.end()).equals("&"))
                && !hasDeterminer(other)
                && isSingular(one)
                && (hasTitle(other) || other.kind() == MentionKind.NOMINAL && isSingular(other))
                && coordination.joins(one, other, other.end());
    }

    private boolean hasDeterminer(Core core) {
        boolean hasOwner = false;
        for (int token = core.first(); token < core.head(); token++) {
            hasOwner |= tag(token).equals("POS");
        }
        return hasOwner || DETERMINERS.contains(tag(core.first()));
    }

    private boolean isSingular(Core core) {
        String tag = tag(core.head());
        return (tag.equals("NN") || tag.equals("NNP")) && !DETERMINERS.contains(tag(core.end() - 1));
    }

    private Core shared(Core one, Core other) {
        boolean headsBoth = other.kind() == MentionKind.NAME
                || other.end() > other.first() + 1
                        && analysis.token(other.head() - 1).isNoun()
                        && (one.head() == one.first() || DETERMINERS.contains(tag(one.head() - 1)));
        return headsBoth ? other.from(one.first()) : Core.nominal(one.first(), other.end(), one.head());
    }

    private boolean isProper(int token) {
        return tag(token).startsWith("NNP");
    }

    private String tag(int token) {
        return analysis.token(token).tag();
    }

    private String word(int token) {
        return analysis.token(token).text();
    }
}
