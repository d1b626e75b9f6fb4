package org.onrecord.internal.kind;

import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.onrecord.document.SourceKind;
import org.onrecord.internal.lexicon.SourceWord;
import org.onrecord.internal.lexicon.SourceWord.Remark;

/**
 * What words tell of the kind of source.
 *
 * @param kind null if they tell nothing
 * @param certainty how much it takes to tell something else
 * @param isOffice whether whoever speaks or works for it is official
 */
record KindOfWords(@Nullable SourceKind kind, Certainty certainty, boolean isOffice) {

    /** In ascending order. */
    enum Certainty {
        /** It tells nothing. */
        NONE,
        /** What somebody is beside other things. */
        FAINT,
        /** What a position is of whose institution nothing is known. */
        ASSUMED,
        /** An institution of one of many kinds, or an office whose institution could be of another kind. */
        PROBABLE,
        /** Nothing that is said elsewhere changes it. */
        SURE
    }

    static final KindOfWords NOTHING = new KindOfWords(null, Certainty.NONE, false);

    /** What an organization tells of which nothing is known: that its president governs no state. */
    static final KindOfWords SOME_ORGANIZATION = new KindOfWords(null, Certainty.SURE, false);

    /** Returns what a place tells, as a speaker and of somebody who speaks for it. */
    static KindOfWords ofPlace() {
        return new KindOfWords(SourceKind.OFFICIAL, Certainty.FAINT, false);
    }

    /** Returns what a word tells by itself. */
    static KindOfWords of(SourceWord word) {
        return new KindOfWords(word.kind(), certainty(word), word.is(Remark.OFFICE));
    }

    private static Certainty certainty(SourceWord word) {
        if (word.kind() == null) {
            return Certainty.NONE;
        }
        if (word.is(Remark.BODY) || word.is(Remark.POST) && word.is(Remark.OFFICE)) {
            return Certainty.PROBABLE;
        }
        if (word.is(Remark.WEAK)) {
            return Certainty.FAINT;
        }
        return word.is(Remark.POST) || word.is(Remark.PART) ? Certainty.ASSUMED : Certainty.SURE;
    }

    /** Returns what a word tells of an organization that is called so: that "MCA" is no member of an assembly. */
    KindOfWords ofBody() {
        return isOffice ? new KindOfWords(kind, certainty, false) : this;
    }

    /** Returns the first sure evidence, or else the first of the most certain; evidence after a sure one is not asked for. */
    static KindOfWords first(Stream<KindOfWords> evidence) {
        KindOfWords kind = NOTHING;
        for (KindOfWords next : (Iterable<KindOfWords>) evidence::iterator) {
            kind = kind.or(next);
            if (kind.isSure()) {
                break;
            }
        }
        return kind;
    }

    boolean isSure() {
        return certainty == Certainty.SURE;
    }

    /** Returns this or, if it is more certain, the other. */
    KindOfWords or(KindOfWords other) {
        return other.certainty.compareTo(certainty) > 0 ? other : this;
    }

    /** Returns the same with a certainty. */
    KindOfWords with(Certainty other) {
        return kind == null ? this : new KindOfWords(kind, other, isOffice);
    }

    /** Returns the same with at most a certainty. */
    KindOfWords atMost(Certainty other) {
        return certainty.compareTo(other) > 0 ? with(other) : this;
    }

    /** Returns what it tells of somebody who speaks or works for it. */
    KindOfWords ofStaff() {
        return isOffice ? new KindOfWords(SourceKind.OFFICIAL, certainty, false) : this;
    }
}
