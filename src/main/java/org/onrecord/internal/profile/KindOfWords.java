package org.onrecord.internal.profile;

import org.jspecify.annotations.Nullable;
import org.onrecord.document.SourceKind;
import org.onrecord.internal.lexicon.SourceWord;
import org.onrecord.internal.lexicon.SourceWord.Remark;

/**
 * What words tell of the kind of source.
 *
 * @param kind null if they tell nothing
 * @param isSure whether a word tells it that is no mere position; where several words tell something, the sure ones count
 * @param isOffice whether whoever speaks for it is official
 */
record KindOfWords(@Nullable SourceKind kind, boolean isSure, boolean isOffice) {
    static final KindOfWords NOTHING = new KindOfWords(null, false, false);

    /** Returns what a place tells, as a speaker and of somebody who speaks for it. */
    static KindOfWords ofPlace() {
        return new KindOfWords(SourceKind.OFFICIAL, false, false);
    }

    /** Returns what a word tells by itself. */
    static KindOfWords of(SourceWord word) {
        boolean sure = !word.is(Remark.POST) && !word.is(Remark.PART);
        return new KindOfWords(word.kind(), sure && word.kind() != null, word.is(Remark.OFFICE));
    }

    /** Returns this, or if it is not sure, the other if that is sure or this tells nothing. */
    KindOfWords or(KindOfWords other) {
        return isSure || kind != null && !other.isSure ? this : other.kind == null ? this : other;
    }

    /** Returns what it tells of somebody who speaks or works for it. */
    KindOfWords ofStaff() {
        return isOffice ? new KindOfWords(SourceKind.OFFICIAL, isSure, false) : this;
    }
}
