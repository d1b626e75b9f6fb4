package org.onrecord.internal.profile;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.onrecord.document.Gender;
import org.onrecord.document.GenderEvidence;
import org.onrecord.document.Role;

/**
 * What an article says of a person.
 *
 * @param roles in text order
 * @param gender null where no word tells it
 * @param genderEvidence the word; not null if and only if there is a gender
 */
public record Profile(
        List<Role> roles, @Nullable Gender gender, @Nullable GenderEvidence genderEvidence) {

    /** Copies the list. */
    public Profile {
        roles = List.copyOf(roles);
    }
}
