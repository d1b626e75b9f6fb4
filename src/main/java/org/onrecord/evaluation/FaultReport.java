package org.onrecord.evaluation;

import java.util.List;

/**
 * What was done wrong, by category, in plain text.
 *
 * @apiNote For people: its layout may change.
 * @param faults all of them
 * @param limit how many of each category are shown, at least 0
 */
public record FaultReport(List<Fault> faults, int limit) {

    /** Copies the list. */
    public FaultReport {
        faults = List.copyOf(faults);
    }

    /** Those of a category. */
    List<Fault> of(Fault.Category category) {
        return faults.stream().filter(fault -> fault.category() == category).toList();
    }

    /** Those of a category that are shown. */
    List<Fault> shown(Fault.Category category) {
        List<Fault> all = of(category);
        return all.subList(0, Math.min(limit, all.size()));
    }

    /** "wrong source: 12 (3 shown)". */
    String heading(Fault.Category category) {
        int all = of(category).size();
        return category.title() + ": " + all + (all > limit ? " (" + limit + " shown)" : "");
    }

    /** The lines, each ended by {@code \n}. */
    @Override
    public String toString() {
        var page = new StringBuilder();
        for (Fault.Category category : Fault.Category.values()) {
            if (!of(category).isEmpty()) {
                page.append(heading(category)).append('\n');
                shown(category).forEach(fault -> add(fault, page));
            }
        }
        return page.toString();
    }

    private static void add(Fault fault, StringBuilder page) {
        page.append("\n  ").append(Context.plain(fault.article())).append('\n');
        page.append("    ").append(fault.context()).append('\n');
        page.append("    gold: ").append(fault.gold()).append('\n');
        page.append("    ours: ").append(fault.ours()).append('\n');
        fault.why().forEach(ground -> page.append("     why: ").append(ground).append('\n'));
    }
}
