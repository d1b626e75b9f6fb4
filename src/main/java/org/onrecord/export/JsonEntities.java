package org.onrecord.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.onrecord.document.Entity;
import org.onrecord.document.EntityType;
import org.onrecord.document.Gender;
import org.onrecord.document.GenderEvidence;
import org.onrecord.document.Mention;
import org.onrecord.document.MentionKind;
import org.onrecord.document.Role;

/**
 * The entities of a line. One of a type that this version does not know is left out, and those after it get new ids.
 *
 * @param byLineId from the ids of the line; null for an entity that is left out
 */
record JsonEntities(List<@Nullable Entity> byLineId) {
    private static final Set<String> FIELDS =
            Set.of("id", "type", "name", "gender", "genderEvidence", "roles", "mentions");
    private static final Set<String> EVIDENCE_FIELDS = Set.of("start", "end", "text", "basis", "probability");
    private static final Set<String> ROLE_FIELDS =
            Set.of("start", "end", "text", "affiliation", "affiliationEntity", "affiliationMention");

    static JsonEntities of(JsonField line) {
        List<JsonField> elements = line.elements("entities");
        // An entity's role may have an affiliation that comes later: the ids are given first.
        List<@Nullable Integer> ids = new ArrayList<>();
        int next = 0;
        for (JsonField element : elements) {
            if (element.number("id") != ids.size()) {
                throw element.field("id").refusal("expected " + ids.size() + ", its position in the list");
            }
            ids.add(isUnderstood(element) ? next++ : null);
        }
        List<@Nullable Entity> entities = new ArrayList<>();
        for (JsonField element : elements) {
            Integer id = ids.get(entities.size());
            entities.add(id == null ? null : element.read(json -> entity(json, id, ids)));
        }
        return new JsonEntities(entities);
    }

    /** Tells whether this version knows the type, and a name is left when mentions of other kinds are passed over. */
    private static boolean isUnderstood(JsonField json) {
        boolean knowsAll = true;
        boolean isNamed = false;
        for (JsonField mention : json.elements("mentions")) {
            MentionKind kind = mention.constant(MentionKind.class, "kind");
            knowsAll &= kind != null;
            isNamed |= kind == MentionKind.NAME || kind == MentionKind.NOMINAL;
        }
        return json.constant(EntityType.class, "type") != null && (knowsAll || isNamed);
    }

    private static Entity entity(JsonField json, int id, List<@Nullable Integer> ids) {
        json.passOverAllBut(FIELDS);
        List<Mention> mentions = new ArrayList<>();
        for (JsonField element : json.elements("mentions")) {
            if (element.constant(MentionKind.class, "kind") != null) {
                mentions.add(element.read(JsonPhrases::mention));
            }
        }
        List<Role> roles = new ArrayList<>();
        if (json.has("roles")) {
            json.elements("roles").forEach(element -> roles.add(element.read(role -> role(role, ids))));
        }
        Gender gender = json.has("gender") ? json.constant(Gender.class, "gender") : null;
        return new Entity(
                id,
                json.known(EntityType.class, "type"),
                json.string("name"),
                mentions,
                roles,
                gender,
                gender != null && json.has("genderEvidence")
                        ? json.field("genderEvidence").read(JsonEntities::evidence)
                        : null);
    }

    /** Returns the evidence; null, with a note, where its basis is one of a later version. */
    private static @Nullable GenderEvidence evidence(JsonField json) {
        json.passOverAllBut(EVIDENCE_FIELDS);
        GenderEvidence.Basis basis = json.constant(GenderEvidence.Basis.class, "basis");
        return basis == null
                ? null
                : new GenderEvidence(JsonPhrases.place(json), json.string("text"), basis, json.fraction("probability"));
    }

    private static Role role(JsonField json, List<@Nullable Integer> ids) {
        json.passOverAllBut(ROLE_FIELDS);
        Mention affiliation = null;
        Integer affiliationEntity = null;
        if (json.has("affiliationMention")
                && json.field("affiliationMention").constant(MentionKind.class, "kind") != null) {
            affiliation = json.field("affiliationMention").read(JsonPhrases::mention);
            affiliationEntity =
                    json.has("affiliationEntity") ? ids.get(json.index("affiliationEntity", ids.size())) : null;
        } else if (json.has("affiliation")) {
            // Words without their place cannot be checked against the text.
            json.field("affiliation").passOver("");
        }
        return new Role(JsonPhrases.place(json), json.string("text"), affiliation, affiliationEntity);
    }

    List<Entity> all() {
        List<Entity> all = new ArrayList<>();
        for (Entity entity : byLineId) {
            if (entity != null) {
                all.add(entity);
            }
        }
        return all;
    }
}
