package org.onrecord.internal.coreference;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.onrecord.document.EntityType;
import org.onrecord.document.Gender;
import org.onrecord.document.MentionKind;
import org.onrecord.internal.cluster.EntityCluster;
import org.onrecord.internal.lexicon.Countries;
import org.onrecord.internal.lexicon.Initialism;
import org.onrecord.internal.lexicon.Lexicon;
import org.onrecord.internal.lexicon.NameKey;
import org.onrecord.internal.lexicon.Roles;
import org.onrecord.internal.lexicon.Titles;
import org.onrecord.internal.linguistics.Token;
import org.onrecord.internal.phrase.Phrase;
import org.onrecord.internal.phrase.PhraseGroups;

/**
 * Reads what an article says of its entities: titles ("Sen. Ruiz"), descriptions before a name or beside it ("Lin Jian, Chinese
 * Foreign Ministry spokesman"), "X is a Y", and what a name says by itself ("the Electoral Commission").
 */
final class AttributeReader {
    /** Words after the noun that says what an organization is: "Commission on Elections". */
    private static final Set<String> TIES = Set.of("of", "on", "for", "to", "in", "and");

    private final Lexicon lexicon;
    private final Countries countries;
    private final Discourse discourse;
    private final PhraseGroups groups;
    private final Map<Integer, Set<String>> roles = new HashMap<>();
    private final Map<Integer, Set<String>> words = new HashMap<>();
    private final Map<Integer, Set<String>> owners = new HashMap<>();
    private final Map<Integer, Gender> genders = new HashMap<>();
    private final Map<Integer, Gender> likelyGenders = new HashMap<>();

    private AttributeReader(Lexicon lexicon, Discourse discourse, PhraseGroups groups) {
        this.lexicon = lexicon;
        this.countries = lexicon.nameNouns().countries();
        this.discourse = discourse;
        this.groups = groups;
    }

    static EntityAttributes read(Lexicon lexicon, Discourse discourse, PhraseGroups groups) {
        var reader = new AttributeReader(lexicon, discourse, groups);
        discourse.phrases().forEach(reader::readPhrase);
        discourse.entities().all().forEach(reader::readName);
        return new EntityAttributes(reader.roles, reader.words, reader.owners, reader.genders, reader.likelyGenders);
    }

    private void readPhrase(Phrase phrase) {
        EntityCluster entity = phrase.possessor() ? null : discourse.named(phrase);
        if (entity == null) {
            return;
        }
        readWords(entity, phrase, phrase.name().first());
        groups.appositions().descriptionsOf(phrase).forEach(description -> describe(entity, description));
        Phrase after = discourse.phrases().after(phrase);
        if (isPredicate(phrase, after)) {
            describe(entity, after);
        }
    }

    /** Tells whether a phrase is the "a senator" of "Ruiz is a senator". */
    private boolean isPredicate(Phrase subject, @Nullable Phrase next) {
        return next != null
                && next.kind() == MentionKind.NOMINAL
                && next.first() == subject.end() + 1
                && discourse.analysis().token(subject.end()).lemma().equals("be");
    }

    private void describe(EntityCluster entity, Phrase description) {
        Token head = discourse.analysis().token(description.head());
        boolean isRole =
                lexicon.roles().of(head.lemma()) != null || lexicon.roles().isSaidOfPeople(head.lemma());
        if (!isRole && !isOffice(description.head())) {
            return;
        }
        readWords(entity, description, description.head() + 1);
        for (int token = description.head() + 1; token < description.end(); token++) {
            of(words, entity).add(countries.key(discourse.word(token)));
        }
    }

    /** Reads the words of a phrase up to a token. What its owner is, the entity is not: Ana Ruiz in "the mayor's daughter Ana Ruiz". */
    private void readWords(EntityCluster entity, Phrase phrase, int end) {
        Phrase owner = discourse.owner(phrase);
        int own = phrase.first();
        if (owner != null && owner.kind() == MentionKind.NOMINAL) {
            of(owners, entity).add(discourse.noun(owner));
            for (; own < owner.end(); own++) {
                of(words, entity).add(countries.key(discourse.word(own)));
            }
        }
        for (int token = own; token < end; token++) {
            describe(entity, token);
        }
    }

    private void describe(EntityCluster entity, int index) {
        Token token = discourse.analysis().token(index);
        of(words, entity).add(countries.key(token.text()));
        Set<String> known = of(roles, entity);
        Titles.Title title = lexicon.nameNouns().titles().of(token.text());
        if (title != null && entity.type() == EntityType.PERSON) {
            title.roles().forEach(role -> known.addAll(lexicon.roles().names(role)));
            known.addAll(title.roles());
            show(entity, title.gender());
        }
        String noun = token.lemma().toLowerCase(Locale.ROOT);
        boolean isOfPerson =
                isOffice(index) || token.isNoun() && lexicon.roles().isSaidOfPeople(noun);
        if (entity.type() == EntityType.PERSON && isOfPerson) {
            known.add(noun);
            show(entity, lexicon.roles().usualGender(noun));
        }
        Roles.Role role = token.isNoun() ? lexicon.roles().of(noun) : null;
        if (role != null && role.type() == entity.type()) {
            known.addAll(lexicon.roles().names(noun));
            show(entity, entity.type() == EntityType.PERSON ? role.gender() : null);
        }
    }

    /** Tells whether a word is an acronym that is no name: "DCO" of "DCO Halima Boru". */
    private boolean isOffice(int token) {
        return Initialism.isFewCapitals(discourse.word(token))
                && discourse.entities().startingAt(token) == null;
    }

    private void show(EntityCluster entity, @Nullable Gender gender) {
        if (gender != null) {
            genders.putIfAbsent(entity.id(), gender);
        }
    }

    /** Notes the attributes that the name itself shows: the gender of a first name, the kind of "Labour Party". */
    private void readName(EntityCluster entity) {
        String[] parts = NameKey.of(entity.name()).split(" ");
        if (entity.type() == EntityType.PERSON) {
            Gender gender = lexicon.firstNames().gender(parts[0]);
            if (gender != null) {
                // "Scott" alone may be a surname
                (parts.length > 1 ? genders : likelyGenders).putIfAbsent(entity.id(), gender);
            }
        } else if (parts.length > 1) {
            of(roles, entity).addAll(lexicon.roles().names(headOf(parts)));
        }
    }

    /** Returns the noun of "Electoral Commission" and of "Commission on Elections". */
    private static String headOf(String[] parts) {
        for (int i = 1; i < parts.length; i++) {
            if (TIES.contains(parts[i])) {
                return parts[i - 1];
            }
        }
        return parts[parts.length - 1];
    }

    private static Set<String> of(Map<Integer, Set<String>> sets, EntityCluster entity) {
        return sets.computeIfAbsent(entity.id(), id -> new HashSet<>());
    }
}
