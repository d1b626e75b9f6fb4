package org.onrecord.internal.coreference;

import org.jspecify.annotations.Nullable;
import org.onrecord.document.MentionKind;
import org.onrecord.internal.name.Name;
import org.onrecord.internal.phrase.Phrase;

/** A referent that an anaphor may mean, with the references to it near the anaphor. */
final class Candidate {
    private final Referent referent;
    private @Nullable Reference nearest;
    private @Nullable Reference nearestName;
    private @Nullable Reference nearestSubject;
    private @Nullable Phrase ahead;
    private boolean overlapping;
    private @Nullable Name inside;

    Candidate(Referent referent) {
        this.referent = referent;
    }

    /** Adds a reference to it before the anaphor; the nearest comes first. */
    void add(Reference reference, Discourse discourse) {
        nearest = nearest == null ? reference : nearest;
        if (nearestName == null && reference.phrase().kind() == MentionKind.NAME) {
            nearestName = reference;
        }
        boolean isSubject = reference.isSource() || discourse.roles().isSubject(reference.phrase());
        if (nearestSubject == null && isSubject) {
            nearestSubject = reference;
        }
    }

    /** Notes a name of it after the anaphor; the nearest comes first. */
    void addAhead(Phrase name) {
        ahead = ahead == null ? name : ahead;
    }

    /** Notes that it is named inside the anaphor. */
    void addInside(Name name) {
        inside = name;
    }

    /** Returns its name inside the anaphor; null if it has none there. */
    @Nullable
    Name inside() {
        return inside;
    }

    /** Notes that a phrase that means it contains the anaphor. */
    void overlaps() {
        overlapping = true;
    }

    Referent referent() {
        return referent;
    }

    /** Returns the nearest reference before the anaphor; null if there is none within reach. */
    @Nullable
    Reference nearest() {
        return nearest;
    }

    @Nullable
    Reference nearestName() {
        return nearestName;
    }

    @Nullable
    Reference nearestSubject() {
        return nearestSubject;
    }

    /** Returns the nearest name after the anaphor; null if there is none within reach. */
    @Nullable
    Phrase ahead() {
        return ahead;
    }

    /** Returns whether a phrase that means it contains the anaphor. */
    boolean isOverlapping() {
        return overlapping;
    }
}
