package org.onrecord.internal.kind;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.onrecord.document.Entity;
import org.onrecord.document.EntityType;
import org.onrecord.document.Mention;
import org.onrecord.document.Role;
import org.onrecord.document.SourceKind;
import org.onrecord.internal.kind.KindOfWords.Certainty;
import org.onrecord.internal.lexicon.PhraseWords;
import org.onrecord.internal.lexicon.SourceKinds;
import org.onrecord.internal.lexicon.SourceWord;

/**
 * Tells what kind of source a person is by what the article says of this person, in the order that {@link
 * SourceKindDecision} gives.
 */
final class PersonKinds {
    /** If an article speaks so often of what belongs to a person, it is the first thing that counts. */
    private static final int OFTEN = 2;

    /** An organization, even if the article says no more of it. */
    private static final Pattern ACRONYM = Pattern.compile("\\p{Lu}{3,}");

    private static final Set<SourceKind> PROPERTY = EnumSet.of(
            SourceKind.BUSINESS,
            SourceKind.HEALTH,
            SourceKind.CIVIL_SOCIETY,
            SourceKind.SPORT_AND_CULTURE,
            SourceKind.EXPERT);

    private static final Set<SourceKind> NO_PEOPLE = EnumSet.of(SourceKind.DOCUMENT, SourceKind.UNNAMED);

    /** What the post of a country's person is: a Kelmora captain is a national captain. */
    private static final String NATIONAL = "national";

    private final SourceKindDecision decision;
    private final SourceKinds table;
    private final PhraseKinds phrases;
    private final ClausesBesideNames clauses;
    private final String text;
    private final Set<String> ranks;
    private final Owners owners;
    private final Deeds deeds;

    /** @param decision tells what the entities are to which a person belongs */
    PersonKinds(SourceKindDecision decision, KindWords words, String text, List<Entity> entities) {
        this.decision = decision;
        this.table = words.table();
        this.phrases = words.phrases();
        this.clauses = words.clauses();
        this.text = text;
        this.ranks = words.ranks();
        var lastNames = new LastNames(text, entities);
        this.owners = new Owners(table, lastNames);
        this.deeds = new Deeds(table, lastNames);
    }

    /**
     * Returns what the article says of a person.
     *
     * @param withAffiliations whether the entities that the person belongs to are asked, too
     */
    KindOfWords of(Entity person, boolean withAffiliations) {
        Role nearest = person.role();
        Stream<Role> roles = Stream.concat(
                        Stream.ofNullable(nearest), person.roles().stream().filter(role -> role != nearest))
                .sorted(Comparator.comparing(this::isRank));
        return KindOfWords.first(Stream.of(
                        Stream.of(owners.of(person, OFTEN)),
                        WordsBesideNames.offices(text, person).stream()
                                .filter(phrases::knows)
                                .map(phrases::of),
                        roles.map(role -> ofRole(fuller(role, person), withAffiliations)),
                        WordsBesideNames.titles(text, person).stream()
                                .map(this::asTitle)
                                .map(phrases::atEnd),
                        WordsBesideNames.titlesOfFields(text, person).stream()
                                .filter(phrases::knows)
                                .map(phrases::of),
                        WordsBesideNames.after(text, person).stream()
                                .map(phrase -> phrases.of(
                                        phrase.in(text),
                                        withAffiliations ? decision.ofNamesIn(phrase) : KindOfWords.NOTHING)),
                        WordsBesideNames.before(text, person).stream().map(phrases::atEnd),
                        WordsBesideNames.positions(text, person, phrases::isPosition).stream()
                                .map(phrase -> phrases.of(
                                        phrase.in(text),
                                        withAffiliations ? decision.ofNamesIn(phrase) : KindOfWords.NOTHING)),
                        WordsBesideNames.said(text, person).stream().map(phrase -> phrases.of(phrase.in(text))),
                        clauses.called(text, person).stream().map(phrases::of),
                        EntityWords.descriptions(person)
                                .map(description -> phrases.of(
                                                description.text(),
                                                withAffiliations
                                                        ? decision.ofNamesIn(description.span())
                                                        : KindOfWords.NOTHING)
                                        .atMost(Certainty.ASSUMED)),
                        Stream.of(ofTitleName(person.name()), owners.of(person, 1), deeds.of(person)),
                        possessions(person, withAffiliations),
                        Stream.of(ofMedium(person), ofHome(person)))
                .flatMap(evidence -> evidence)
                .filter(evidence -> !NO_PEOPLE.contains(evidence.kind())));
    }

    /** Tells whether a role is only a rank of an army, which a prime minister can have, too. */
    private boolean isRank(Role role) {
        List<String> words = PhraseWords.of(role.text());
        SourceWord word = table.of(words);
        return word != null
                && word.kind() == SourceKind.OFFICIAL
                && words.stream().allMatch(rank -> ranks.contains(rank.toLowerCase(Locale.ROOT)));
    }

    /** Returns the role that says more of the same position: "governor of the central bank" of "Governor". */
    private static Role fuller(Role role, Entity person) {
        if (role.affiliation() != null || role.text().indexOf(' ') >= 0) {
            return role;
        }
        String bare = role.text().toLowerCase(Locale.ROOT);
        return person.roles().stream()
                .filter(Role::namesPost)
                .filter(other -> {
                    String text = other.text().toLowerCase(Locale.ROOT);
                    return text.startsWith(bare + " ") || text.equals(bare) && other.affiliation() != null;
                })
                .findFirst()
                .orElse(role);
    }

    /** Returns a title in small letters if it is the name of a medium otherwise: "Economist Ana Ruiz". */
    private String asTitle(String title) {
        SourceWord spelled = table.of(List.of(title));
        String small = title.toLowerCase(Locale.ROOT);
        return spelled != null && spelled.kind() == SourceKind.MEDIA && table.of(List.of(small)) != null
                ? small
                : title;
    }

    /** Returns what a person's property tells: a café, but not a brother. */
    private Stream<KindOfWords> possessions(Entity person, boolean withAffiliations) {
        return clauses.possessions(text, person).stream()
                .map(phrase -> phrases.of(phrase.in(text))
                        .or(withAffiliations ? decision.ofNamesIn(phrase) : KindOfWords.NOTHING)
                        .atMost(Certainty.FAINT))
                .filter(told -> PROPERTY.contains(told.kind()));
    }

    /** Returns what a name tells that is a title: "the Dalai Lama", "Pope Marcel". */
    private KindOfWords ofTitleName(String name) {
        List<String> words = PhraseWords.of(name);
        SourceWord whole = table.of(words);
        if (words.size() < 2) {
            boolean isKnown = whole != null
                    && (whole.kind() == SourceKind.MEDIA
                            || ACRONYM.matcher(name).matches())
                    && whole.words().equals(name);
            return isKnown ? KindOfWords.of(whole).atMost(Certainty.FAINT) : KindOfWords.NOTHING;
        }
        return whole != null
                ? KindOfWords.of(whole)
                : phrases.atEnd(words.get(0)).atMost(Certainty.FAINT);
    }

    private KindOfWords ofMedium(Entity person) {
        return WordsBesideNames.writesForMedium(text, person)
                ? new KindOfWords(SourceKind.MEDIA, Certainty.FAINT, false)
                : KindOfWords.NOTHING;
    }

    /** Returns what newspapers mean by an age or a home and nothing else: that somebody speaks for himself. */
    private KindOfWords ofHome(Entity person) {
        return WordsBesideNames.haveAgeOrHome(text, person) || clauses.haveHome(text, person)
                ? new KindOfWords(SourceKind.ORDINARY_PERSON, Certainty.FAINT, false)
                : KindOfWords.NOTHING;
    }

    private KindOfWords ofRole(Role role, boolean withAffiliations) {
        KindOfWords affiliation = KindOfWords.NOTHING;
        if (role.affiliationEntity() != null && withAffiliations) {
            affiliation = decision.ofInstitution(decision.entity(role.affiliationEntity()));
        } else if (role.affiliation() == null && withAffiliations) {
            affiliation = decision.ofNamesIn(role.span());
        }
        if (role.affiliation() != null) {
            affiliation = affiliation.or(phrases.of(role.affiliation().text()));
            boolean isAcronym = ACRONYM.matcher(role.affiliation().text()).matches();
            affiliation = affiliation.kind() == null && isAcronym ? KindOfWords.SOME_ORGANIZATION : affiliation;
        }
        boolean isOfPlace = role.affiliationEntity() != null
                && decision.entity(role.affiliationEntity()).type() == EntityType.PLACE;
        if (!role.namesPost() && isOfPlace) {
            // "Kelmora's Ana Ruiz" may be a runner
            return KindOfWords.NOTHING;
        }
        if (!role.namesPost()) {
            return affiliation.ofStaff().atMost(Certainty.ASSUMED);
        }
        SourceWord across = isOfPlace ? table.of(List.of(NATIONAL, role.text())) : null;
        across = across == null ? acrossAffiliation(role) : across;
        KindOfWords told = across != null ? KindOfWords.of(across) : phrases.of(asTitle(role.text()), affiliation);
        boolean isPlace = affiliation.certainty() == Certainty.FAINT;
        return told.kind() == null && !isPlace && !phrases.knows(role.text())
                ? affiliation.ofStaff().atMost(Certainty.ASSUMED)
                : told;
    }

    /** Returns the word of the table that begins in the affiliation: "treasury secretary" of "US Treasury Secretary". */
    private @Nullable SourceWord acrossAffiliation(Role role) {
        Mention affiliation = role.affiliation();
        if (affiliation == null || affiliation.span().end() + 1 != role.span().start()) {
            return null;
        }
        List<String> before = PhraseWords.of(affiliation.text());
        List<String> words = new ArrayList<>(before.subList(Math.max(0, before.size() - 1), before.size()));
        words.addAll(PhraseWords.of(role.text()));
        return table.of(words);
    }
}
