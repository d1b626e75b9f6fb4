package org.onrecord.internal.kind;

import org.onrecord.document.MentionKind;
import org.onrecord.document.SourceKind;
import org.onrecord.internal.phrase.Phrase;

/** Finds the institution of a position that names none: "The board met. A spokesman said". */
final class PositionsNearby {
    /** How many sentences before the position's own are looked at. */
    private static final int SENTENCES = 2;

    private final ArticleSubjects subjects;
    private final KindsInArticle kinds;
    private final SameNouns sameNouns;

    PositionsNearby(ArticleSubjects subjects, KindsInArticle kinds, SameNouns sameNouns) {
        this.subjects = subjects;
        this.kinds = kinds;
        this.sameNouns = sameNouns;
    }

    boolean isBarePosition(Phrase phrase) {
        return phrase.kind() == MentionKind.NOMINAL && kinds.isBarePosition(phrase);
    }

    /**
     * Returns the kind of the nearest subject before a position that is an institution or somebody of one; {@link SourceKind#UNKNOWN} if
     * there is none.
     */
    SourceKind kindOf(Phrase position) {
        return subjects.before(position.index(), subjects.firstOfReach(position.first(), SENTENCES))
                .map(this::kind)
                .filter(SourceKindDecision.INSTITUTIONS::contains)
                .findFirst()
                .orElse(SourceKind.UNKNOWN);
    }

    /** Returns the kind of a subject; whoever speaks for a politician is an official. */
    private SourceKind kind(Phrase subject) {
        SourceKind kind = sameNouns.kindOrSame(subject);
        return kind == SourceKind.POLITICIAN && subjects.isPerson(subject) ? SourceKind.OFFICIAL : kind;
    }
}
