package org.onrecord.export;

import java.util.List;
import org.onrecord.query.Breakdown;

/**
 * The colours of a group in a chart. What the articles tell has a colour, and the unknown is grey, so that it stays apart in print and
 * for people who see few colours. All suit a light and a dark page.
 *
 * @param fill the colour of the bar
 * @param ink the colour of figures in the bar; the contrast is at least 4.5
 */
record ChartColour(String fill, String ink) {

    static final ChartColour PLAIN = new ChartColour("#2b6cb0", "#fff");

    private static final List<ChartColour> TOLD = List.of(
            new ChartColour("#7b3f9e", "#fff"),
            new ChartColour("#1b7a63", "#fff"),
            new ChartColour("#a85400", "#fff"),
            new ChartColour("#2b6cb0", "#fff"));
    private static final List<ChartColour> UNTOLD = List.of(
            new ChartColour("#6e6e6e", "#fff"),
            new ChartColour("#c9c9c9", "#000"),
            new ChartColour("#9a9a9a", "#000"),
            new ChartColour("#b3b3b3", "#000"),
            new ChartColour("#e2e2e2", "#000"));

    static ChartColour of(Breakdown breakdown, String group) {
        return breakdown.isTold(group)
                ? TOLD.get(breakdown.toldGroups().indexOf(group) % TOLD.size())
                : UNTOLD.get(breakdown.untoldGroups().indexOf(group) % UNTOLD.size());
    }
}
