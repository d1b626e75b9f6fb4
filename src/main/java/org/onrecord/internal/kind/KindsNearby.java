package org.onrecord.internal.kind;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
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
import org.onrecord.internal.lexicon.PhraseWords;

/**
 * Tells what kind of source somebody is of whom the article says nothing that tells it. Looks at who is named nearby: the owner of a
 * position ("Ruiz's spokesman"), the person before a counterpart, the institution before a mere position ("the spokesman") or else the
 * one that the article names most often, and whoever is named together with a person ("Ruiz and Lund"). At last looks at what people
 * tell of their own life. For one article and one thread.
 */
final class KindsNearby {
    /** The number of characters before a position in which its institution is looked for. */
    private static final int REACH = 300;

    /** The number of characters between a person and a position that the person gave, or the word "counterpart". */
    private static final int REACH_OF_PEER = 120;

    /** An institution that is named so often could be that of any position in the article. */
    private static final int OFTEN = 3;

    /** Begin positions that somebody gave who is no institution: "his assistant". */
    private static final Set<String> OF_PEOPLE = Set.of("his", "her", "my", "whose");

    /** The number of characters that hold the word before a position. */
    private static final int BACK = 10;

    private static final Pattern OWNER = Pattern.compile("['’]s? (?:\\p{Ll}+ )?");

    /** What stands between two names of people who are named together, perhaps with a title. */
    private static final Pattern JOINED = Pattern.compile(",? (?:and|&) (?:\\p{Lu}[\\p{L}.]* ){0,3}|, ");

    private final SourceKindDecision decision;
    private final KindWords kindWords;
    private final String text;
    private final List<Entity> entities;
    private final NavigableMap<Integer, NameInText> names;
    private final Map<Integer, KindOfWords> told = new HashMap<>();
    private @Nullable OwnLives ownLives;
    private boolean isMostNamedKnown;
    private @Nullable SourceKind mostNamed;

    KindsNearby(
            SourceKindDecision decision,
            KindWords kindWords,
            String text,
            List<Entity> entities,
            NavigableMap<Integer, NameInText> names) {
        this.decision = decision;
        this.kindWords = kindWords;
        this.text = text;
        this.entities = entities;
        this.names = names;
    }

    /** Returns what those tell who are named beside a person; null if they tell nothing. */
    @Nullable
    SourceKind of(Entity person) {
        return Stream.concat(
                        positions(person).map(position -> of(position.in(text), position.start(), person)),
                        WordsBesideNames.names(person).map(this::ofJoined))
                .filter(Objects::nonNull)
                .findFirst()
                .orElseGet(() -> tellsOwnLife(person) ? SourceKind.ORDINARY_PERSON : null);
    }

    private boolean tellsOwnLife(Entity person) {
        if (ownLives == null) {
            ownLives = new OwnLives(kindWords.ownLife(), text, entities);
        }
        return ownLives.isToldBy(person);
    }

    private Stream<Span> positions(Entity person) {
        return Stream.concat(
                person.roles().stream()
                        .filter(role -> role.affiliation() == null || role.namesPost() && isPeer(role.text()))
                        .map(Role::span),
                person.mentions().stream()
                        .filter(mention -> mention.kind() == MentionKind.NOMINAL)
                        .map(Mention::span));
    }

    /** Returns what those tell who are named before a description; null if they tell nothing. */
    @Nullable
    SourceKind of(Mention description) {
        return of(description.text(), description.span().start(), null);
    }

    private @Nullable SourceKind of(String words, int start, @Nullable Entity person) {
        if (isPeer(words)) {
            return personBefore(start, person).map(other -> told(other).kind()).orElse(null);
        }
        String before = text.substring(Math.max(0, start - BACK), start).strip();
        String last = before.substring(before.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
        if (isOfPerson(words, last)) {
            return personBefore(start, person)
                    .map(owner -> told(owner).ofStaff().kind())
                    .orElse(null);
        }
        if (OF_PEOPLE.contains(last) || !isBarePosition(words)) {
            return null;
        }
        SourceKind owner = ofOwner(start);
        SourceKind institution = owner != null ? owner : ofInstitutionBefore(start);
        return institution != null ? institution : ofMostNamed();
    }

    /** Tells whether words are a mere position that somebody gave who was named before: "his spokesman", "her aides". */
    private boolean isOfPerson(String words, String before) {
        int space = words.indexOf(' ');
        String first = space < 0 ? "" : words.substring(0, space).toLowerCase(Locale.ROOT);
        return (OF_PEOPLE.contains(first) || OF_PEOPLE.contains(before))
                && kindWords.phrases().isMerePosition(words);
    }

    /** Tells whether a phrase names a position and no institution: "the former spokesman", but not "the KNP spokesman". */
    boolean isBarePosition(String phrase) {
        List<String> words = PhraseWords.of(phrase);
        int end = PhraseParts.partEnd(words, 0);
        return end > 0
                && !OF_PEOPLE.contains(words.get(0).toLowerCase(Locale.ROOT))
                && (end == words.size() || words.get(end).equals("and"))
                && words.subList(Math.min(1, end), Math.max(1, end - 1)).stream()
                        .noneMatch(KindsNearby::isCapitalized)
                && (end < 2 || !isCapitalized(words.get(0)) || PhraseKinds.isDeterminer(words.get(0)))
                && kindWords.phrases().isMerePosition(phrase);
    }

    private static boolean isCapitalized(String word) {
        return Character.isUpperCase(word.codePointAt(0));
    }

    private boolean isPeer(String phrase) {
        List<String> words = PhraseWords.of(phrase);
        int end = PhraseParts.partEnd(words, 0);
        return end > 0 && kindWords.peers().contains(words.get(end - 1));
    }

    /** Returns the nearest person before a place in the text, other than the one who is asked for. */
    private Optional<Entity> personBefore(int start, @Nullable Entity asked) {
        return names.headMap(start, false).descendingMap().values().stream()
                .takeWhile(name -> name.span().end() > start - REACH_OF_PEER)
                .map(NameInText::entity)
                .filter(entity -> entity.type() == EntityType.PERSON && entity != asked)
                .findFirst();
    }

    private @Nullable SourceKind ofOwner(int start) {
        Map.Entry<Integer, NameInText> name = names.lowerEntry(start);
        return name != null
                        && name.getValue().span().end() < start
                        && OWNER.matcher(text)
                                .region(name.getValue().span().end(), start)
                                .matches()
                ? told(name.getValue().entity()).ofStaff().kind()
                : null;
    }

    private @Nullable SourceKind ofInstitutionBefore(int start) {
        return names.headMap(start, false).descendingMap().values().stream()
                .takeWhile(name -> name.span().end() > start - REACH)
                .filter(name -> name.entity().type() == EntityType.ORGANIZATION)
                .map(name -> told(name.entity()).ofStaff().kind())
                .filter(kind -> kind != null && SourceKindDecision.INSTITUTIONS.contains(kind))
                .findFirst()
                .orElse(null);
    }

    /** Returns what the institution is that the article names most often; null if it names none so often. */
    private @Nullable SourceKind ofMostNamed() {
        if (!isMostNamedKnown) {
            isMostNamedKnown = true;
            mostNamed = names.values().stream()
                    .map(NameInText::entity)
                    .filter(entity -> entity.type() == EntityType.ORGANIZATION)
                    .collect(Collectors.groupingBy(entity -> entity, LinkedHashMap::new, Collectors.counting()))
                    .entrySet()
                    .stream()
                    .filter(named -> named.getValue() >= OFTEN)
                    .sorted(Map.Entry.<Entity, Long>comparingByValue().reversed())
                    .map(named -> told(named.getKey()).ofStaff().kind())
                    .filter(kind -> kind != null && SourceKindDecision.INSTITUTIONS.contains(kind))
                    .findFirst()
                    .orElse(null);
        }
        return mostNamed;
    }

    private @Nullable SourceKind ofJoined(Mention name) {
        Span span = name.span();
        Map.Entry<Integer, NameInText> before = names.lowerEntry(span.start());
        if (before != null
                && isJoined(before.getValue(), before.getValue().span().end(), span.start())) {
            return told(before.getValue().entity()).kind();
        }
        Map.Entry<Integer, NameInText> after = names.higherEntry(span.start());
        return after != null && isJoined(after.getValue(), span.end(), after.getKey())
                ? told(after.getValue().entity()).kind()
                : null;
    }

    private boolean isJoined(NameInText other, int end, int start) {
        return other.isOfPerson()
                && end < start
                && JOINED.matcher(text).region(end, start).matches();
    }

    private KindOfWords told(Entity entity) {
        return told.computeIfAbsent(entity.id(), id -> decision.ofEntity(entity, true));
    }
}
