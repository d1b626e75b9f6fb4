package org.onrecord.evaluation;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.onrecord.document.Entity;
import org.onrecord.document.EntityType;
import org.onrecord.document.Extraction;
import org.onrecord.document.Gender;
import org.onrecord.document.Mention;
import org.onrecord.document.Role;

/**
 * A person as annotators describe them, and the entity of the same name.
 *
 * @param person the annotators' person
 * @param entity null where there is none
 */
record PersonMatch(GoldPeople.Person person, @Nullable Entity entity) {

    /** @param extraction null where the system gave no answer */
    static PersonMatch of(GoldPeople.Person person, @Nullable Extraction extraction) {
        String name = SpeakerName.normalized(person.name());
        Entity entity = extraction == null
                ? null
                : extraction.entities().stream()
                        .filter(one -> one.type() == EntityType.PERSON)
                        .filter(one -> SpeakerName.normalized(one.name()).equals(name))
                        .findFirst()
                        .orElse(null);
        return new PersonMatch(person, entity);
    }

    boolean isFound() {
        return entity != null;
    }

    /** Returns the gender that the person is said to have; null where none is said. */
    @Nullable
    Gender said() {
        return entity == null ? null : entity.gender();
    }

    /** Returns 1 or 0 each: whether the gender is right, is said, is marked. */
    PrecisionRecall gender() {
        Gender said = said();
        Gender marked = person.gender();
        return new PrecisionRecall(
                said != null && said == marked ? 1 : 0, said != null ? 1 : 0, marked != null ? 1 : 0);
    }

    /** Returns what the person is said to be. */
    List<String> roles() {
        return entity == null
                ? List.of()
                : entity.roles().stream().map(Role::text).toList();
    }

    /** Returns what the person is said to belong to. */
    List<String> affiliations() {
        return entity == null
                ? List.of()
                : entity.roles().stream()
                        .map(Role::affiliation)
                        .filter(Objects::nonNull)
                        .map(Mention::text)
                        .filter(text -> !text.isEmpty())
                        .toList();
    }

    /** Returns whether one of the roles has the last word of the marked one. */
    boolean isRoleRight() {
        List<String> words = Words.of(person.role().toLowerCase(Locale.ROOT));
        return !words.isEmpty()
                && roles().stream()
                        .anyMatch(role -> Words.standsIn(role.toLowerCase(Locale.ROOT), words.get(words.size() - 1)));
    }

    /** Returns whether one of the affiliations is in the marked one, or the other way round. */
    boolean isAffiliationRight() {
        String marked = SpeakerName.normalized(person.affiliation());
        return affiliations().stream()
                .map(SpeakerName::normalized)
                .anyMatch(said -> said.contains(marked) || marked.contains(said));
    }
}
