package org.onrecord.export;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.onrecord.query.Audit;
import org.onrecord.query.Voice;

/**
 * A row of the audit's page: an outlet, a month, or the rest of them.
 *
 * @param label what the row is called
 * @param link the address of its quotations; null for the rest, which has none
 */
record AuditPart(String label, Audit audit, @Nullable String link) {

    /** More rows would make the page heavy, and nobody reads them; the tables have them all. */
    private static final int MOST = 100;

    /** Returns the outlets: those with most quotations first, the unknown one last. */
    static List<AuditPart> outlets(Audit audit, AuditLinks links) {
        SortedMap<String, Audit> parts = audit.perOutlet();
        List<String> names = new ArrayList<>(parts.keySet());
        names.sort(Comparator.comparing(String::isEmpty)
                .thenComparing(name -> -parts.get(name).voices().size()));
        return first(names, audit, voice -> voice.article().outlet(), parts, AuditLabels::outlet, links::outlet);
    }

    /** Returns the months: the latest last, the unknown one after it. */
    static List<AuditPart> months(Audit audit, AuditLinks links) {
        SortedMap<String, Audit> parts = audit.perMonth();
        List<String> names = new ArrayList<>(parts.keySet());
        names.sort(Comparator.comparing(String::isEmpty).thenComparing(Comparator.reverseOrder()));
        List<AuditPart> latest = new ArrayList<>(
                first(names, audit, voice -> voice.article().month(), parts, AuditLabels::month, links::month));
        latest.sort(Comparator.comparing(
                        (AuditPart part) -> !Character.isDigit(part.label().charAt(0)))
                .thenComparing(AuditPart::label));
        return latest;
    }

    private static List<AuditPart> first(
            List<String> names,
            Audit audit,
            Function<Voice, String> nameOf,
            SortedMap<String, Audit> parts,
            UnaryOperator<String> label,
            UnaryOperator<String> link) {
        List<AuditPart> rows = new ArrayList<>();
        boolean all = names.size() <= MOST;
        for (String name : all ? names : names.subList(0, MOST)) {
            rows.add(new AuditPart(label.apply(name), parts.get(name), link.apply(name)));
        }
        if (!all) {
            Set<String> rest = new HashSet<>(names.subList(MOST, names.size()));
            rows.add(new AuditPart(
                    "The other " + AuditLabels.number(rest.size()),
                    audit.where(voice -> rest.contains(nameOf.apply(voice))),
                    null));
        }
        return rows;
    }
}
