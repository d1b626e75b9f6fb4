package org.onrecord.internal.profile;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.onrecord.document.Entity;
import org.onrecord.document.EntityType;
import org.onrecord.document.Mention;
import org.onrecord.document.MentionKind;
import org.onrecord.document.Role;
import org.onrecord.document.SourceKind;
import org.onrecord.document.Span;
import org.onrecord.internal.lexicon.Countries;
import org.onrecord.internal.lexicon.Lexicon;
import org.onrecord.internal.lexicon.PhraseWords;
import org.onrecord.internal.lexicon.SourceKinds;
import org.onrecord.internal.lexicon.SourceWord;
import org.onrecord.internal.lexicon.WordList;
import org.onrecord.internal.profile.KindOfWords.Certainty;

/**
 * Decides what kind of source the speakers of an article are. The first of these that tells a kind counts, but one
 * that is a mere position (a "leader") gives way to a later one that tells more:
 *
 * <ol>
 *   <li>the user's word for the whole name;
 *   <li>of a person: what belongs to the person, if the article says so twice ("Ruiz's campaign"); the role nearest to
 *       the full name; the other roles in text order; the title before a name ("Gen. Ana Ruiz"); a description after
 *       or before a name, or that is said of it ("Ruiz is a guide"); descriptions that mean the person ("the judge");
 *       a title in the name ("Pope Marcel"); what belongs to the person; what the person does ("Ruiz was elected");
 *       what the person owns or leads ("Ruiz, who runs a café"); an age or a home, which newspapers give of people who
 *       speak for themselves;
 *   <li>of an organization or a place: the whole name, if the table has it; the words of the name ("Kelmora Police"); a
 *       description after a name ("Open Wells, a charity"); the words before a name ("the charity Open Wells");
 *       descriptions that mean it; a dateline ("VARNHOLT (KNS) -") or a noun of the media behind a name ("the Messenger
 *       daily"). Of a country, only the name counts. An acronym counts less than what is abbreviated;
 *   <li>a place is official. Anybody else is {@link SourceKind#UNKNOWN}.
 * </ol>
 *
 * <p>{@link PhraseKinds} says what a role or a description tells. An affiliation that is an entity of the article
 * tells what that entity is. Speakers without a name are decided by their own words and the names in them. For one
 * article and one thread.
 */
public final class SourceKindDecision {
    /** If an article speaks so often of what belongs to a person, it is the first thing that counts. */
    private static final int OFTEN = 2;

    private static final Pattern FAMILY = Pattern.compile("[Tt]he (\\p{Lu}[\\p{L}\\p{M}'’-]+)s");

    /** An organization, even if the article says no more of it. */
    private static final Pattern ACRONYM = Pattern.compile("\\p{Lu}{3,}");

    private static final Set<SourceKind> PROPERTY =
            EnumSet.of(SourceKind.BUSINESS, SourceKind.HEALTH, SourceKind.CIVIL_SOCIETY, SourceKind.SPORT_AND_CULTURE);

    private static final Set<SourceKind> NO_PEOPLE = EnumSet.of(SourceKind.DOCUMENT, SourceKind.UNNAMED);

    private final SourceKinds table;
    private final Pattern knowing;
    private final PhraseKinds phrases;
    private final InstitutionKinds institutions;
    private final ClausesBesideNames clauses;
    private final String text;
    private final List<Entity> entities;
    private final Countries countries;
    private final Owners owners;
    private final Deeds deeds;
    private final TreeMap<Integer, Entity> byStartOfName = new TreeMap<>();
    private final TreeMap<Integer, Mention> namesOfPeople = new TreeMap<>();
    private final Map<Integer, SourceKind> decided = new HashMap<>();

    /**
     * @param lexicon the words that tell kinds of source
     * @param text the article's
     * @param entities all of the article, by their ids
     */
    public SourceKindDecision(Lexicon lexicon, String text, List<Entity> entities) {
        this.table = lexicon.sourceKinds();
        this.knowing = Pattern.compile(" (?:"
                + lexicon.ruleWords().of(WordList.KNOWING_WORDS).stream()
                        .map(Pattern::quote)
                        .collect(Collectors.joining("|"))
                + ")\\b");
        this.phrases = new PhraseKinds(table, lexicon.ruleWords());
        this.clauses = new ClausesBesideNames(lexicon.ruleWords());
        this.institutions = new InstitutionKinds(table, phrases, text);
        this.text = text;
        this.entities = entities;
        this.countries = lexicon.nameNouns().countries();
        this.owners = new Owners(table, text);
        this.deeds = new Deeds(table, text);
        for (Entity entity : entities) {
            for (Mention mention : entity.mentions()) {
                if (mention.kind() == MentionKind.NAME) {
                    byStartOfName.put(mention.span().start(), entity);
                    if (entity.type() == EntityType.PERSON) {
                        namesOfPeople.put(mention.span().start(), mention);
                    }
                }
            }
        }
    }

    /** Returns what kind of source an entity is. */
    public SourceKind of(Entity entity) {
        return decided.computeIfAbsent(entity.id(), id -> {
            SourceKind kind = ofEntity(entity, true).kind();
            return kind == null ? SourceKind.UNKNOWN : kind;
        });
    }

    /**
     * Returns what kind of source somebody is who is not named.
     *
     * @param source the words for it
     * @param otherwise the kind if they tell none
     */
    public SourceKind ofUnnamed(Mention source, SourceKind otherwise) {
        KindOfWords told =
                phrases.of(words(source.span()) + knowing(source.span().end()), ofNamesIn(source.span()));
        SourceKind kind = told.kind() == null ? ofFamily(source.text()) : told.kind();
        return kind == null ? otherwise : kind;
    }

    /** Returns the words after a source that say only that it knows: "people" are "people familiar with the matter". */
    private String knowing(int end) {
        Matcher matcher = knowing.matcher(text).region(end, text.length());
        return matcher.lookingAt() ? matcher.group() : "";
    }

    private String words(Span phrase) {
        return withoutPeople(phrase).replace("%", " percent");
    }

    /** Returns the words of a phrase without the names of people, which can be words: "Bill", "Baker". */
    private String withoutPeople(Span phrase) {
        var words = new StringBuilder();
        int from = phrase.start();
        for (Mention name : namesOfPeople.subMap(phrase.start(), phrase.end()).values()) {
            if (name.span().start() >= from && name.span().end() <= phrase.end()) {
                words.append(text, from, name.span().start());
                from = name.span().end();
            }
        }
        return words.append(text, from, phrase.end()).toString();
    }

    /**
     * Returns the kind of the first person with the name of a family, "the Brandts"; null if nobody has it or it
     * tells nothing.
     */
    private @Nullable SourceKind ofFamily(String words) {
        Matcher family = FAMILY.matcher(words);
        return !family.matches()
                ? null
                : entities.stream()
                        .filter(entity -> entity.type() == EntityType.PERSON
                                && entity.name().endsWith(" " + family.group(1)))
                        .findFirst()
                        .map(entity -> ofEntity(entity, true).kind())
                        .orElse(null);
    }

    /** Returns what the first name in a phrase tells. */
    private KindOfWords ofNamesIn(Span phrase) {
        Map.Entry<Integer, Entity> name = byStartOfName.ceilingEntry(phrase.start());
        return name == null || name.getKey() >= phrase.end() ? KindOfWords.NOTHING : ofEntity(name.getValue(), false);
    }

    /** @param withAffiliations whether the entities that a person belongs to are asked, too */
    private KindOfWords ofEntity(Entity entity, boolean withAffiliations) {
        KindOfWords users = ofUser(entity);
        if (users != null) {
            return users;
        }
        return switch (entity.type()) {
            case PERSON -> ofPerson(entity, withAffiliations);
            case ORGANIZATION -> institutions.of(entity);
            case PLACE ->
                (countries.isCountry(entity.name()) ? institutions.ofName(entity) : institutions.of(entity))
                        .or(KindOfWords.ofPlace());
        };
    }

    private @Nullable KindOfWords ofUser(Entity entity) {
        return EntityWords.names(entity)
                .map(table::ofName)
                .filter(word -> word != null && word.isUsers())
                .map(KindOfWords::of)
                .findFirst()
                .orElse(null);
    }

    private KindOfWords ofPerson(Entity person, boolean withAffiliations) {
        Role nearest = person.role();
        Stream<Role> roles = Stream.concat(
                Stream.ofNullable(nearest), person.roles().stream().filter(role -> role != nearest));
        return KindOfWords.first(Stream.of(
                        Stream.of(owners.of(person, OFTEN)),
                        roles.map(role -> ofRole(fuller(role, person), withAffiliations)),
                        WordsBesideNames.titles(text, person).stream().map(phrases::atEnd),
                        WordsBesideNames.after(text, person).stream()
                                .map(phrase -> phrases.of(
                                        phrase.in(text), withAffiliations ? ofNamesIn(phrase) : KindOfWords.NOTHING)),
                        WordsBesideNames.before(text, person).stream().map(phrases::atEnd),
                        WordsBesideNames.positions(text, person, phrases::isPosition).stream()
                                .map(phrase -> phrases.of(
                                        phrase.in(text), withAffiliations ? ofNamesIn(phrase) : KindOfWords.NOTHING)),
                        WordsBesideNames.said(text, person).stream().map(phrase -> phrases.of(phrase.in(text))),
                        clauses.called(text, person).stream().map(phrases::of),
                        EntityWords.descriptions(person)
                                .map(told -> phrases.of(told).atMost(Certainty.ASSUMED)),
                        Stream.of(ofTitleName(person.name()), owners.of(person, 1), deeds.of(person)),
                        possessions(person),
                        Stream.of(ofHome(person)))
                .flatMap(evidence -> evidence)
                .filter(evidence -> !NO_PEOPLE.contains(evidence.kind())));
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

    /** Returns what a person's property tells: a café, but not a brother. */
    private Stream<KindOfWords> possessions(Entity person) {
        return clauses.possessions(text, person).stream()
                .map(phrase -> phrases.of(phrase.in(text)).atMost(Certainty.FAINT))
                .filter(told -> PROPERTY.contains(told.kind()));
    }

    /** Returns what a name tells that is a title: "the Dalai Lama", "Pope Marcel". */
    private KindOfWords ofTitleName(String name) {
        List<String> words = PhraseWords.of(name);
        if (words.size() < 2) {
            return KindOfWords.NOTHING;
        }
        SourceWord whole = table.of(words);
        return whole != null
                ? KindOfWords.of(whole)
                : phrases.atEnd(words.get(0)).atMost(Certainty.FAINT);
    }

    /** Returns what newspapers mean by an age or a home and nothing else: that somebody speaks for himself. */
    private KindOfWords ofHome(Entity person) {
        return WordsBesideNames.haveAgeOrHome(text, person)
                ? new KindOfWords(SourceKind.ORDINARY_PERSON, Certainty.FAINT, false)
                : KindOfWords.NOTHING;
    }

    private KindOfWords ofRole(Role role, boolean withAffiliations) {
        KindOfWords affiliation = KindOfWords.NOTHING;
        if (role.affiliationEntity() != null && withAffiliations) {
            affiliation = ofInstitution(entities.get(role.affiliationEntity()));
        } else if (role.affiliation() == null && withAffiliations) {
            affiliation = ofNamesIn(role.span());
        }
        if (role.affiliation() != null) {
            affiliation = affiliation.or(phrases.of(role.affiliation().text()));
            boolean isAcronym = ACRONYM.matcher(role.affiliation().text()).matches();
            affiliation = affiliation.kind() == null && isAcronym ? KindOfWords.SOME_ORGANIZATION : affiliation;
        }
        if (!role.namesPost()) {
            return affiliation.ofStaff().atMost(Certainty.ASSUMED);
        }
        KindOfWords told = phrases.of(role.text(), affiliation);
        boolean isPlace = affiliation.certainty() == Certainty.FAINT;
        return told.kind() == null && !isPlace && !phrases.knows(role.text())
                ? affiliation.ofStaff().atMost(Certainty.ASSUMED)
                : told;
    }

    private KindOfWords ofInstitution(Entity institution) {
        KindOfWords told = ofEntity(institution, false);
        return told.kind() == null && institution.type() == EntityType.ORGANIZATION
                ? KindOfWords.SOME_ORGANIZATION
                : told;
    }
}
