package org.onrecord.export;

import java.util.Locale;
import java.util.Map;
import org.onrecord.document.SourceKind;
import org.onrecord.query.Breakdown;

/** The words for the groups of an audit. */
final class AuditLabels {

    static final String NO_OUTLET = "No outlet known";
    static final String NO_MONTH = "No month known";

    private static final Map<String, String> GROUPS = Map.ofEntries(
            Map.entry("GENDER.FEMALE", "Women"),
            Map.entry("GENDER.MALE", "Men"),
            Map.entry("GENDER.OTHER", "Other"),
            Map.entry("GENDER.UNKNOWN", "Gender not told"),
            Map.entry("SOURCE_KIND.UNKNOWN", "Kind not told"),
            Map.entry("SOURCE_KIND.UNNAMED", "No name, kind not told"),
            Map.entry("ROLE.UNKNOWN", "No role told"),
            Map.entry("AFFILIATION.UNKNOWN", "No affiliation told"),
            Map.entry("NAMING.PERSON", "Named people"),
            Map.entry("NAMING.ORGANIZATION", "Organizations"),
            Map.entry("NAMING.PLACE", "Places"),
            Map.entry("QUOTATION_KIND.DIRECT", "Direct"),
            Map.entry("QUOTATION_KIND.MIXED", "Mixed"),
            Map.entry("QUOTATION_KIND.INDIRECT", "Indirect"),
            Map.entry("NOT_A_PERSON", "Not a person"),
            Map.entry("UNNAMED", "Unnamed sources"),
            Map.entry("UNRESOLVED", "Not resolved"),
            Map.entry("NOBODY", "No attribution"));

    private AuditLabels() {}

    /** Returns the words for a group; those of the articles are their own. */
    static String group(Breakdown breakdown, String group) {
        String label = GROUPS.getOrDefault(breakdown + "." + group, breakdown.isTold(group) ? null : GROUPS.get(group));
        if (label != null) {
            return label;
        }
        if (breakdown == Breakdown.SOURCE_KIND) {
            String words = SourceKind.valueOf(group).label();
            return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
        }
        return group.equals("UNNAMED") ? GROUPS.get(group) : group;
    }

    /** Returns whose quotations those of a gender are, in words. */
    static String quotationsBy(String gender) {
        return switch (gender) {
            case "FEMALE" -> "by women";
            case "MALE" -> "by men";
            default -> "by people of another gender";
        };
    }

    static String title(Breakdown breakdown) {
        return switch (breakdown) {
            case GENDER -> "Gender";
            case SOURCE_KIND -> "Kind of source";
            case ROLE -> "Role";
            case AFFILIATION -> "Affiliation";
            case NAMING -> "Named or unnamed";
            case QUOTATION_KIND -> "Direct or indirect";
        };
    }

    /** Returns the name of a breakdown in addresses, file names and tables: "source-kind". */
    static String id(Breakdown breakdown) {
        return breakdown.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static String outlet(String outlet) {
        return outlet.isEmpty() ? NO_OUTLET : outlet;
    }

    static String month(String month) {
        return month.isEmpty() ? NO_MONTH : month;
    }

    /** Returns a number with commas: "12,345". */
    static String number(long number) {
        return String.format(Locale.ROOT, "%,d", number);
    }

    /** Returns a share in percent with one decimal; "–" of nothing. */
    static String share(long part, long all) {
        return all == 0 ? "–" : String.format(Locale.ROOT, "%.1f%%", 100.0 * part / all);
    }
}
