package org.onrecord.export;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.onrecord.query.Audit;
import org.onrecord.query.AuditRow;
import org.onrecord.query.Breakdown;
import org.onrecord.query.Voice;
import org.onrecord.query.VoiceType;

/**
 * The addresses by which figures of the audit's page link their quotations. {@code #!gender=0&outlet=2} lists the quotations of the first
 * gender and the third outlet; the script of the page shows them.
 */
final class AuditLinks {

    /** Somebody who speaks in an audit, or no one. */
    record Who(VoiceType type, String name) {}

    private final Map<Breakdown, Map<String, Integer>> groups = new EnumMap<>(Breakdown.class);
    private final Map<Who, Integer> speakers = new LinkedHashMap<>();
    private final Map<String, Integer> outlets;
    private final Map<String, Integer> months;

    AuditLinks(Audit audit) {
        for (Breakdown breakdown : Breakdown.values()) {
            groups.put(
                    breakdown,
                    numbered(audit.by(breakdown).stream().map(AuditRow::group).toList()));
        }
        audit.voices().forEach(voice -> speakers.putIfAbsent(who(voice), speakers.size()));
        outlets = numbered(audit.perOutlet().keySet());
        months = numbered(audit.perMonth().keySet());
    }

    private static Map<String, Integer> numbered(Iterable<String> names) {
        Map<String, Integer> numbers = new LinkedHashMap<>();
        names.forEach(name -> numbers.put(name, numbers.size()));
        return numbers;
    }

    /** Returns the address of all quotations. */
    static String all() {
        return "#!";
    }

    /** Returns the address of the quotations of a group among those of another address. */
    String group(Breakdown breakdown, String group, String within) {
        return and(within, AuditLabels.id(breakdown), number(breakdown, group));
    }

    String speaker(VoiceType type, String name, String within) {
        return and(within, "speaker", speakers.get(new Who(type, name)));
    }

    String outlet(String outlet) {
        return and(all(), "outlet", outlets.get(outlet));
    }

    String month(String month) {
        return and(all(), "month", months.get(month));
    }

    private static String and(String within, String name, int number) {
        return within + (within.equals(all()) ? "" : "&") + name + "=" + number;
    }

    /** Returns the number of a group; a group that nobody is in has none: -1. */
    int number(Breakdown breakdown, String group) {
        return groups.get(breakdown).getOrDefault(group, -1);
    }

    int number(Voice voice) {
        return speakers.get(who(voice));
    }

    int outletNumber(String outlet) {
        return outlets.get(outlet);
    }

    int monthNumber(String month) {
        return months.get(month);
    }

    /** Returns the words for the groups, in the order of their numbers. */
    List<String> labels(Breakdown breakdown) {
        return groups.get(breakdown).keySet().stream()
                .map(group -> AuditLabels.group(breakdown, group))
                .toList();
    }

    /** Returns the names of the speakers, in the order of their numbers. */
    List<String> speakers() {
        return speakers.keySet().stream().map(AuditLinks::label).toList();
    }

    List<String> outlets() {
        return outlets.keySet().stream().map(AuditLabels::outlet).toList();
    }

    List<String> months() {
        return months.keySet().stream().map(AuditLabels::month).toList();
    }

    private static String label(Who who) {
        return who.type() == VoiceType.NOBODY
                ? "(nobody)"
                : who.name() + (who.type() == VoiceType.UNRESOLVED ? " (unresolved)" : "");
    }

    private static Who who(Voice voice) {
        return new Who(voice.type(), voice.speaker());
    }
}
