package org.onrecord.internal.coreference;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.onrecord.document.EntityType;
import org.onrecord.document.Gender;
import org.onrecord.document.MentionKind;
import org.onrecord.internal.cluster.EntityCluster;
import org.onrecord.internal.lexicon.FirstNames;
import org.onrecord.internal.lexicon.NameKey;
import org.onrecord.internal.lexicon.NameNouns;
import org.onrecord.internal.lexicon.Roles;
import org.onrecord.internal.lexicon.Titles;
import org.onrecord.internal.linguistics.Analysis;
import org.onrecord.internal.linguistics.Token;
import org.onrecord.internal.name.Name;
import org.onrecord.internal.phrase.Phrase;

/**
 * What the article itself says of its referents: their roles ("Lin Jian, Chinese Foreign Ministry spokesman", "Sen. Ruiz"),
 * the words that go with the roles, and their gender.
 */
final class EntityAttributes {
    private static final Set<String> TIES = Set.of("of", "on", "for", "to", "in", "and");

    private final Analysis analysis;
    private final NameNouns words;
    private final Roles roles;
    private final FirstNames firstNames;
    private final Map<Integer, Set<String>> rolesOf = new HashMap<>();
    private final Map<Integer, Set<String>> wordsOf = new HashMap<>();
    private final Map<Integer, Gender> genders = new HashMap<>();
    private final Map<Integer, Gender> likelyGenders = new HashMap<>();

    EntityAttributes(Analysis analysis, NameNouns words, Roles roles, FirstNames firstNames) {
        this.analysis = analysis;
        this.words = words;
        this.roles = roles;
        this.firstNames = firstNames;
    }

    /** Reads titles, what stands before and after each name, and "X is a Y". */
    void read(List<Phrase> phrases, Map<Name, EntityCluster> byName) {
        for (int k = 0; k < phrases.size(); k++) {
            Phrase phrase = phrases.get(k);
            EntityCluster referent = phrase.name() == null || phrase.possessor() ? null : byName.get(phrase.name());
            if (referent == null) {
                continue;
            }
            for (int i = phrase.first(); i < phrase.name().first(); i++) {
                describe(referent, analysis.token(i));
            }
            if (k > 0 && apposed(phrases.get(k - 1), phrase)) {
                describe(referent, phrases.get(k - 1));
            }
            if (k + 1 < phrases.size()
                    && (apposed(phrase, phrases.get(k + 1)) || copular(phrase, phrases.get(k + 1)))) {
                describe(referent, phrases.get(k + 1));
            }
        }
        byName.values().forEach(this::name);
    }

    /** A description that a comma ties to the next phrase, or the next to it. */
    static boolean apposed(Analysis analysis, Phrase one, Phrase next) {
        return next.first() == one.end() + 1 && analysis.token(one.end()).text().equals(",");
    }

    private boolean apposed(Phrase one, Phrase next) {
        return apposed(analysis, one, next)
                && (one.kind() == MentionKind.NOMINAL || next.kind() == MentionKind.NOMINAL);
    }

    private boolean copular(Phrase one, Phrase next) {
        return next.kind() == MentionKind.NOMINAL
                && next.first() == one.end() + 1
                && analysis.token(one.end()).lemma().equals("be");
    }

    private void describe(EntityCluster referent, Phrase phrase) {
        if (roles.of(analysis.token(phrase.head()).lemma()) == null) {
            return;
        }
        for (int i = phrase.first(); i < phrase.end(); i++) {
            if (i <= phrase.head()) {
                describe(referent, analysis.token(i));
            } else {
                wordsOf.computeIfAbsent(referent.id(), id -> new HashSet<>())
                        .add(NameKey.of(analysis.token(i).text()));
            }
        }
    }

    private void describe(EntityCluster referent, Token token) {
        wordsOf.computeIfAbsent(referent.id(), id -> new HashSet<>()).add(NameKey.of(token.text()));
        Set<String> known = rolesOf.computeIfAbsent(referent.id(), id -> new HashSet<>());
        Titles.Title title = words.titles().of(token.text());
        if (title != null && referent.type() == EntityType.PERSON) {
            title.roles().forEach(role -> known.addAll(roles.names(role)));
            known.addAll(title.roles());
            if (title.gender() != null) {
                genders.putIfAbsent(referent.id(), title.gender());
            }
        }
        String noun = token.lemma().toLowerCase(Locale.ROOT);
        Roles.Role role = token.isNoun() ? roles.of(noun) : null;
        if (role != null && role.type() == referent.type()) {
            known.addAll(roles.names(noun));
            if (role.gender() != null && referent.type() == EntityType.PERSON) {
                genders.putIfAbsent(referent.id(), role.gender());
            }
        }
    }

    /** What the name itself says: the gender of a first name, the kind of "Labour Party". */
    private void name(EntityCluster referent) {
        String[] parts = NameKey.of(referent.name()).split(" ");
        if (referent.type() == EntityType.PERSON) {
            Gender gender = firstNames.gender(parts[0]);
            if (gender != null) {
                // "Scott" alone may be a surname
                (parts.length > 1 ? genders : likelyGenders).putIfAbsent(referent.id(), gender);
            }
        } else if (parts.length > 1) {
            rolesOf.computeIfAbsent(referent.id(), id -> new HashSet<>()).addAll(roles.names(headOf(parts)));
        }
    }

    /** The noun of "Electoral Commission" and of "Commission on Elections". */
    private static String headOf(String[] parts) {
        for (int i = 1; i < parts.length; i++) {
            if (TIES.contains(parts[i])) {
                return parts[i - 1];
            }
        }
        return parts[parts.length - 1];
    }

    boolean hasRole(EntityCluster referent, String noun) {
        return rolesOf.getOrDefault(referent.id(), Set.of()).contains(noun);
    }

    /** Whether a noun can be said of the referent, though the article has not said it. */
    boolean fits(EntityCluster referent, String noun) {
        Roles.Role role = roles.of(noun);
        if (role == null || role.type() != referent.type()) {
            return false;
        }
        Gender own = gender(referent);
        return role.gender() == null || own == null || own == role.gender();
    }

    /** Whether anything is said of what the referent is. */
    boolean hasOtherRole(EntityCluster referent) {
        return !rolesOf.getOrDefault(referent.id(), Set.of()).isEmpty();
    }

    /** How many of the words go with the referent's roles. */
    int shared(EntityCluster referent, Set<String> others) {
        Set<String> own = wordsOf.getOrDefault(referent.id(), Set.of());
        return (int) others.stream().filter(own::contains).count();
    }

    /** Null if nothing shows it. */
    @Nullable
    Gender gender(EntityCluster referent) {
        return genders.get(referent.id());
    }

    /** As {@link #gender}, but of a name that may be a first name or a surname. */
    @Nullable
    Gender likelyGender(EntityCluster referent) {
        return genders.getOrDefault(referent.id(), likelyGenders.get(referent.id()));
    }

    /** Learned from a pronoun that can mean nobody else. */
    void learn(EntityCluster referent, Gender gender) {
        genders.putIfAbsent(referent.id(), gender);
    }
}
