package org.onrecord.query;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.onrecord.document.Gender;
import org.onrecord.document.QuotationKind;
import org.onrecord.document.SourceKind;

/**
 * A way to divide the voices of an {@link Audit} into groups. Every voice is in exactly one group of each breakdown, so that the
 * groups of a breakdown add up to all voices.
 *
 * <p>Voices about which the article does not tell are in groups of their own, for which {@link #isTold} is false: {@code UNKNOWN}, {@code
 * NOT_A_PERSON}, {@code UNNAMED}, {@code UNRESOLVED} and {@code NOBODY}.
 *
 * @apiNote May grow: a {@code switch} over it should have a default.
 */
public enum Breakdown {
    /** By {@link Gender}, as the article tells it. */
    GENDER(
            Breakdown::gender,
            names(Gender.values()),
            List.of("UNKNOWN", "NOT_A_PERSON", "UNNAMED", "UNRESOLVED", "NOBODY")),
    /** By {@link SourceKind}: official, expert, ordinary person and the like. */
    SOURCE_KIND(
            voice -> voice.type() == VoiceType.NOBODY
                    ? voice.type().name()
                    : voice.sourceKind().name(),
            names(SourceKind.values()).stream()
                    .filter(kind -> !List.of("UNNAMED", "UNKNOWN").contains(kind))
                    .toList(),
            List.of("UNNAMED", "UNKNOWN", "NOBODY")),
    /** By what the article says that a person is, such as "spokesman". */
    ROLE(
            voice -> told(voice.role(), voice),
            List.of(),
            List.of("UNKNOWN", "NOT_A_PERSON", "UNNAMED", "UNRESOLVED", "NOBODY")),
    /** By what a person belongs to; an organization or place that is quoted itself counts as its own affiliation. */
    AFFILIATION(
            voice -> told(voice.affiliation(), voice),
            List.of(),
            List.of("UNKNOWN", "UNNAMED", "UNRESOLVED", "NOBODY")),
    /** By {@link VoiceType}: who is named, and who is not. */
    NAMING(
            voice -> voice.type().name(),
            List.of("PERSON", "ORGANIZATION", "PLACE", "UNNAMED"),
            List.of("UNRESOLVED", "NOBODY")),
    /** By {@link QuotationKind}: direct, mixed, indirect. */
    QUOTATION_KIND(voice -> voice.kind().name(), names(QuotationKind.values()), List.of());

    private final Function<Voice, String> group;
    private final List<String> told;
    private final List<String> untold;

    Breakdown(Function<Voice, String> group, List<String> told, List<String> untold) {
        this.group = group;
        this.told = told;
        this.untold = untold;
    }

    /** Returns the group of a voice. */
    public String groupOf(Voice voice) {
        return group.apply(voice);
    }

    /** Returns whether a group is something that the article tells. */
    public boolean isTold(String group) {
        return !untold.contains(group);
    }

    /** Returns whether the groups are words of the articles, of which there is no list. */
    public boolean isOpen() {
        return told.isEmpty();
    }

    /** Returns the groups that the article tells, in their order; empty if the breakdown {@linkplain #isOpen is open}. */
    public List<String> toldGroups() {
        return told;
    }

    /** Returns the groups of voices about which the article does not tell, in their order. */
    public List<String> untoldGroups() {
        return untold;
    }

    private static String gender(Voice voice) {
        return told(voice.gender() == null ? null : voice.gender().name(), voice);
    }

    private static String told(@Nullable String group, Voice voice) {
        if (group != null) {
            return group;
        }
        return switch (voice.type()) {
            case PERSON -> "UNKNOWN";
            case ORGANIZATION, PLACE -> "NOT_A_PERSON";
            default -> voice.type().name();
        };
    }

    private static List<String> names(Enum<?>[] constants) {
        return Arrays.stream(constants).map(Enum::name).toList();
    }
}
