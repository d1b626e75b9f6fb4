package org.onrecord.internal.profile;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.onrecord.document.EntityType;
import org.onrecord.document.Role;
import org.onrecord.internal.cluster.EntityCluster;
import org.onrecord.internal.lexicon.Lexicon;

/** Reads what articles say of people. Immutable and safe to share. */
public final class Profiles {
    private final PersonNouns nouns;

    /** @param lexicon titles, roles and kinds of organization */
    public Profiles(Lexicon lexicon) {
        this.nouns = new PersonNouns(lexicon);
    }

    /** Returns what an article says of its people, by their ids. */
    public Map<Integer, Profile> of(ResolvedArticle article) {
        List<Designation> designations = Designations.of(article, nouns);
        Map<Integer, List<Role>> roles = roles(article, designations);
        Map<Integer, List<GenderReader.Word>> words = GenderReader.words(article, nouns, designations);
        var profiles = new HashMap<Integer, Profile>();
        for (EntityCluster entity : article.entities().all()) {
            if (entity.type() == EntityType.PERSON) {
                GenderReader.Word word = GenderDecision.of(words.getOrDefault(entity.id(), List.of()));
                profiles.put(
                        entity.id(),
                        new Profile(
                                roles.getOrDefault(entity.id(), List.of()),
                                word == null ? null : word.gender(),
                                word == null ? null : word.evidence()));
            }
        }
        return profiles;
    }

    /** Returns the roles by the ids of the people; a role that is said again in the same words is given once. */
    private Map<Integer, List<Role>> roles(ResolvedArticle article, List<Designation> designations) {
        var reader = new RoleReader(article, nouns);
        var roles = new HashMap<Integer, List<Role>>();
        Set<String> known = new HashSet<>();
        for (Designation designation : designations) {
            Role role = reader.role(designation);
            if (role != null && known.add(designation.person() + "|" + role)) {
                roles.computeIfAbsent(designation.person(), id -> new ArrayList<>())
                        .add(role);
            }
        }
        return roles;
    }
}
