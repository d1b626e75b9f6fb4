package org.onrecord.internal.cluster;

import org.jspecify.annotations.Nullable;
import org.onrecord.document.EntityType;
import org.onrecord.document.Gender;
import org.onrecord.internal.lexicon.NameTable;
import org.onrecord.internal.lexicon.PersonName;
import org.onrecord.internal.name.Name;

/**
 * A name in the article with what its surroundings tell.
 *
 * @param name the name
 * @param text its text
 * @param userEntry the entry of the user's names that it belongs to; null for none
 * @param person the parts of a person's name, with the surname of the next name if it shares it; null for other types
 * @param titleGender the gender that a title before a person's name shows; null for none
 * @param longForm the name just before that it abbreviates, as in "European Union (EU)"; null for none
 * @param definite whether "the" precedes it
 * @param isRelative whether a person is introduced as a relative of somebody, as in "his wife, Ana Ruiz"
 * @param inHeadline whether it is in a line of capitalized words without a full stop
 */
record Occurrence(
        Name name,
        String text,
        NameTable.@Nullable Entry userEntry,
        @Nullable PersonName person,
        @Nullable Gender titleGender,
        @Nullable Name longForm,
        boolean definite,
        boolean isRelative,
        boolean inHeadline) {

    /** Returns the same occurrence with other parts of the person's name. */
    Occurrence named(PersonName other) {
        return new Occurrence(name, text, userEntry, other, titleGender, longForm, definite, isRelative, inHeadline);
    }

    EntityType type() {
        return name.type();
    }
}
