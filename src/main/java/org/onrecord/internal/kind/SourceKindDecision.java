package org.onrecord.internal.kind;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.onrecord.document.Entity;
import org.onrecord.document.EntityType;
import org.onrecord.document.Mention;
import org.onrecord.document.MentionKind;
import org.onrecord.document.SourceKind;
import org.onrecord.document.Span;

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
 *       speak for themselves. If none of these tells a kind, {@link KindsNearby} looks at who is named nearby;
 *   <li>of an organization or a place: the whole name, if the table has it; the words of the name ("Kelmora Police"); a
 *       description after a name ("Open Wells, a charity"); the words before a name ("the charity Open Wells");
 *       descriptions that mean it; a dateline ("VARNHOLT (KNS) -") or a noun of the media behind a name ("the Messenger
 *       daily"). Of a country, only the name counts. An acronym counts less than what is abbreviated;
 *   <li>a place is official. Anybody else is {@link SourceKind#UNKNOWN}.
 * </ol>
 *
 * <p>{@link PhraseKinds} says what a role or a description tells. An affiliation that is an entity of the article
 * tells what that entity is. Speakers without a name are decided by their own words and the names in them,
 * mere positions ("a spokesman") also by who is named nearby. {@link SpeakerKinds} asks others of those who
 * have no kind then. For one article and one thread.
 */
final class SourceKindDecision {
    /** What institutions with positions are, other than those that report of the others. */
    static final Set<SourceKind> INSTITUTIONS = EnumSet.complementOf(EnumSet.of(
            SourceKind.MEDIA, SourceKind.DOCUMENT, SourceKind.ORDINARY_PERSON, SourceKind.UNNAMED, SourceKind.UNKNOWN));

    /** What is between a source and a name in apposition, and what is after that name. */
    private static final Pattern BEFORE_APPOSITION = Pattern.compile(", (?:the )?");

    private static final Pattern AFTER_APPOSITION = Pattern.compile("(?: \\([^()\n]{1,20}\\))?,");

    private static final Pattern FAMILY = Pattern.compile("[Tt]he (\\p{Lu}[\\p{L}\\p{M}'’-]+)s");

    private final KindWords words;
    private final InstitutionKinds institutions;
    private final PersonKinds people;
    private final KindsNearby nearby;
    private final String text;
    private final List<Entity> entities;
    private final NavigableMap<Integer, NameInText> names;
    private final Map<Integer, SourceKind> decided = new HashMap<>();
    private final Map<Integer, KindOfWords> told = new HashMap<>();

    /**
     * @param words tell kinds of source
     * @param text the article's
     * @param entities all of the article, by their ids
     */
    SourceKindDecision(KindWords words, String text, List<Entity> entities) {
        this.words = words;
        this.institutions = new InstitutionKinds(words.table(), words.phrases(), text);
        this.text = text;
        this.entities = entities;
        this.names = NameInText.all(entities);
        this.people = new PersonKinds(this, words, text, entities);
        this.nearby = new KindsNearby(this, words, text, entities, names);
    }

    /** Returns what kind of source an entity is. */
    SourceKind of(Entity entity) {
        return decided.computeIfAbsent(entity.id(), id -> {
            SourceKind own = ofEntity(entity, true).kind();
            SourceKind kind = own == null && entity.type() == EntityType.PERSON ? nearby.of(entity) : own;
            return kind == null ? SourceKind.UNKNOWN : kind;
        });
    }

    /**
     * Returns what kind of source somebody is who is not named.
     *
     * @param source the words for it
     * @param otherwise the kind if they tell none
     */
    SourceKind ofUnnamed(Mention source, SourceKind otherwise) {
        String whole = Shares.wholeOf(source, text);
        SourceKind ofWhole = whole == null ? null : words.phrases().of(whole).kind();
        boolean isOfKnown = ofWhole != null && ofWhole != SourceKind.UNNAMED && ofWhole != SourceKind.DOCUMENT;
        if (isOfKnown || Shares.isOfSurvey(source)) {
            return isOfKnown ? ofWhole : SourceKind.ORDINARY_PERSON;
        }
        KindOfWords told =
                words.phrases().of(words(source.span()) + knowing(source.span().end()), ofNamesIn(source.span()));
        SourceKind kind = told.kind() == null ? ofFamily(source.text()) : told.kind();
        boolean isBare = kind == null || kind == SourceKind.UNNAMED || kind == SourceKind.ORDINARY_PERSON;
        if (isBare && source.kind() == MentionKind.NOMINAL) {
            SourceKind apposition = ofNameInApposition(source.span().end());
            apposition = apposition == null && kind != SourceKind.ORDINARY_PERSON ? ofApposition(source) : apposition;
            kind = apposition == null ? kind : apposition;
        }
        if (kind == null && otherwise == SourceKind.UNKNOWN && source.kind() == MentionKind.NOMINAL) {
            kind = nearby.of(source);
        }
        boolean tellsLess =
                kind == SourceKind.UNNAMED && otherwise != SourceKind.UNKNOWN && source.kind() == MentionKind.NOMINAL;
        return kind == null || tellsLess ? otherwise : kind;
    }

    /** Returns what an institution is whose name is in apposition to a source: "the plaintiff, the Kelmora Bank, said"; null if there is none. */
    private @Nullable SourceKind ofNameInApposition(int end) {
        Matcher before = BEFORE_APPOSITION.matcher(text).region(end, text.length());
        NameInText named = before.lookingAt() ? names.get(before.end()) : null;
        boolean isApposition = named != null
                && named.entity().type() == EntityType.ORGANIZATION
                && AFTER_APPOSITION
                        .matcher(text)
                        .region(named.span().end(), text.length())
                        .lookingAt();
        SourceKind kind = isApposition ? ofEntity(named.entity(), false).kind() : null;
        return INSTITUTIONS.contains(kind) ? kind : null;
    }

    /** Returns what the description in apposition to a source tells: "the speaker, a farmer, said"; null if it tells nothing. */
    private @Nullable SourceKind ofApposition(Mention source) {
        Span phrase = WordsBesideNames.apposition(text, source);
        SourceKind kind = phrase == null
                ? null
                : words.phrases().of(phrase.in(text), ofNamesIn(phrase)).kind();
        return kind == SourceKind.UNNAMED || kind == SourceKind.DOCUMENT ? null : kind;
    }

    /** Tells whether words name a position and no institution: "the spokesman". */
    boolean isBarePosition(String words) {
        return nearby.isBarePosition(words);
    }

    /** Returns the words after a source that say only that it knows: "people" are "people familiar with the matter". */
    private String knowing(int end) {
        Matcher matcher = words.knowing().matcher(text).region(end, text.length());
        return matcher.lookingAt() ? matcher.group() : "";
    }

    private String words(Span phrase) {
        return Shares.without(withoutPeople(phrase)).replace("%", " percent");
    }

    /** Returns the words of a phrase without the names of people, which can be words: "Bill", "Baker". */
    private String withoutPeople(Span phrase) {
        var words = new StringBuilder();
        int from = phrase.start();
        for (NameInText name : names.subMap(phrase.start(), phrase.end()).values()) {
            if (name.isOfPerson() && name.span().start() >= from && name.span().end() <= phrase.end()) {
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
    KindOfWords ofNamesIn(Span phrase) {
        Map.Entry<Integer, NameInText> name = names.ceilingEntry(phrase.start());
        return name == null || name.getKey() >= phrase.end()
                ? KindOfWords.NOTHING
                : ofInstitution(name.getValue().entity());
    }

    /** Returns what an entity tells of somebody who has a position in it. */
    KindOfWords ofInstitution(Entity institution) {
        KindOfWords told = ofEntity(institution, false);
        return told.kind() == null && institution.type() == EntityType.ORGANIZATION
                ? KindOfWords.SOME_ORGANIZATION
                : told;
    }

    /** @param withAffiliations whether the entities that a person belongs to are asked, too */
    KindOfWords ofEntity(Entity entity, boolean withAffiliations) {
        if (entity.type() != EntityType.PERSON) {
            return told.computeIfAbsent(entity.id(), id -> {
                KindOfWords users = ofUser(entity);
                return users != null ? users : ofOrganizationOrPlace(entity);
            });
        }
        KindOfWords users = ofUser(entity);
        return users != null ? users : people.of(entity, withAffiliations);
    }

    private KindOfWords ofOrganizationOrPlace(Entity entity) {
        if (entity.type() == EntityType.ORGANIZATION) {
            return institutions.of(entity);
        }
        boolean isCountry = words.countries().isCountry(entity.name());
        return (isCountry ? institutions.ofName(entity) : institutions.of(entity)).or(KindOfWords.ofPlace());
    }

    Entity entity(int id) {
        return entities.get(id);
    }

    private @Nullable KindOfWords ofUser(Entity entity) {
        if (!words.table().hasUsers()) {
            return null;
        }
        return EntityWords.names(entity)
                .map(words.table()::ofName)
                .filter(word -> word != null && word.isUsers())
                .map(KindOfWords::of)
                .findFirst()
                .orElse(null);
    }
}
