package org.onrecord.internal.kind;

import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.onrecord.document.Entity;
import org.onrecord.document.Mention;
import org.onrecord.document.MentionKind;
import org.onrecord.document.SourceKind;
import org.onrecord.internal.kind.KindOfWords.Certainty;
import org.onrecord.internal.lexicon.SourceKinds;

/** Tells what kind of source an organization or a place is: by its names, and by what stands beside them. */
record InstitutionKinds(SourceKinds table, PhraseKinds phrases, String text) {
    private static final Pattern DATELINE = Pattern.compile("\\([\\p{L}. ]{2,30}\\) ?[-–—]");

    private static final Pattern SITE = Pattern.compile("(?i)[\\p{L}\\d-]+\\.(?:com|org|net|info|\\p{L}{2})");

    private static final Set<SourceKind> NO_ORGANIZATIONS =
            EnumSet.of(SourceKind.DOCUMENT, SourceKind.UNNAMED, SourceKind.ORDINARY_PERSON);

    /** Returns what the names of an institution, or else the words beside them, tell. */
    KindOfWords of(Entity organization) {
        return KindOfWords.first(Stream.concat(ofNames(organization), besideNames(organization)));
    }

    /** Returns what the names of an institution tell by themselves. */
    KindOfWords ofName(Entity institution) {
        return KindOfWords.first(ofNames(institution));
    }

    private Stream<KindOfWords> ofNames(Entity institution) {
        boolean isAcronymOfWords = institution.name().indexOf(' ') >= 0 && table.ofName(institution.name()) == null;
        return Stream.concat(
                EntityWords.names(institution)
                        .map(table::ofName)
                        .filter(Objects::nonNull)
                        .map(word -> KindOfWords.of(word).ofBody())
                        .map(told -> isAcronymOfWords ? told.atMost(Certainty.ASSUMED) : told),
                EntityWords.names(institution).map(phrases::of));
    }

    private Stream<KindOfWords> besideNames(Entity organization) {
        return Stream.of(
                        WordsBesideNames.after(text, organization).stream().map(phrase -> phrases.of(phrase.in(text))),
                        WordsBesideNames.before(text, organization).stream().map(phrases::atEnd),
                        WordsBesideNames.titles(text, organization).stream()
                                .filter(words -> !phrases.isPosition(words))
                                .map(phrases::atEnd),
                        WordsBesideNames.said(text, organization).stream().map(phrase -> phrases.of(phrase.in(text))),
                        EntityWords.descriptions(organization)
                                .map(Mention::text)
                                .map(phrases::of),
                        WordsBesideNames.nouns(text, organization).stream()
                                .map(phrase -> phrases.of(phrase.in(text)).atMost(Certainty.FAINT))
                                .filter(told -> told.kind() == SourceKind.MEDIA),
                        WordsBesideNames.abbreviated(text, organization).stream()
                                .map(phrases::of),
                        Stream.of(ofDateline(organization), ofReport(organization), ofSite(organization)))
                .flatMap(evidence -> evidence)
                .filter(evidence -> !NO_ORGANIZATIONS.contains(evidence.kind()));
    }

    /** Returns what an article tells of the medium that it is from: "the bridge was closed, KNS reported." */
    private KindOfWords ofReport(Entity organization) {
        return WordsBesideNames.endsReport(text, organization)
                ? new KindOfWords(SourceKind.MEDIA, Certainty.FAINT, false)
                : KindOfWords.NOTHING;
    }

    /** Returns what an address on the web tells that is the name of who reports: "kelmoranews.com". */
    private static KindOfWords ofSite(Entity organization) {
        return EntityWords.names(organization)
                        .anyMatch(name -> SITE.matcher(name).matches())
                ? new KindOfWords(SourceKind.MEDIA, Certainty.FAINT, false)
                : KindOfWords.NOTHING;
    }

    /** Returns what a dateline tells of the organization in it: "VARNHOLT (KNS) - …" is a report of the agency. */
    private KindOfWords ofDateline(Entity organization) {
        return organization.mentions().stream()
                        .filter(mention -> mention.kind() == MentionKind.NAME)
                        .limit(1)
                        .anyMatch(name -> DATELINE.matcher(text)
                                .region(Math.max(0, name.span().start() - 1), text.length())
                                .lookingAt())
                ? new KindOfWords(SourceKind.MEDIA, Certainty.FAINT, false)
                : KindOfWords.NOTHING;
    }
}
