package org.onrecord.evaluation;

import java.util.List;

/**
 * The mistakes of a system by category, in plain text.
 *
 * @apiNote For people: its layout may change.
 * @param errors all mistakes
 * @param limit how many of each category are shown, at least 0
 */
public record ErrorReport(List<ErrorCase> errors, int limit) {

    /** Copies the list. */
    public ErrorReport {
        errors = List.copyOf(errors);
    }

    /** Returns the mistakes of a category. */
    List<ErrorCase> of(ErrorCase.Category category) {
        return errors.stream().filter(error -> error.category() == category).toList();
    }

    /** Returns the mistakes of a category that are shown. */
    List<ErrorCase> shown(ErrorCase.Category category) {
        List<ErrorCase> all = of(category);
        return all.subList(0, Math.min(limit, all.size()));
    }

    /** Returns, for example, "wrong source: 12 (3 shown)". */
    String heading(ErrorCase.Category category) {
        int all = of(category).size();
        return category.title() + ": " + all + (all > limit ? " (" + limit + " shown)" : "");
    }

    /** Returns the lines, each ended by {@code \n}. */
    @Override
    public String toString() {
        var page = new StringBuilder();
        for (ErrorCase.Category category : ErrorCase.Category.values()) {
            if (!of(category).isEmpty()) {
                page.append(heading(category)).append('\n');
                shown(category).forEach(error -> add(error, page));
            }
        }
        return page.toString();
    }

    private static void add(ErrorCase error, StringBuilder page) {
        page.append("\n  ").append(Context.plain(error.article())).append('\n');
        page.append("    ").append(error.context()).append('\n');
        page.append("    gold: ").append(error.gold()).append('\n');
        page.append("    ours: ").append(error.ours()).append('\n');
        error.why().forEach(ground -> page.append("     why: ").append(ground).append('\n'));
    }
}
