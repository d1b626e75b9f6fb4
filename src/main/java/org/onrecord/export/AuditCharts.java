package org.onrecord.export;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.onrecord.document.Gender;
import org.onrecord.query.Audit;
import org.onrecord.query.AuditRow;
import org.onrecord.query.AuditSpeaker;
import org.onrecord.query.Breakdown;

/** The charts of an audit, by the names of their files. */
final class AuditCharts {

    /** As many bars as fit on a screen or on a page of paper. */
    private static final int MOST_ROWS = 15;

    private static final int MOST_MONTHS = 24;

    private final Audit audit;
    private final AuditLinks links;
    private final List<AuditPart> outlets;
    private final List<AuditPart> months;
    private final Map<String, SvgChart> charts = new LinkedHashMap<>();

    AuditCharts(Audit audit, AuditLinks links) {
        this.audit = audit;
        this.links = links;
        outlets = AuditPart.outlets(audit, links);
        months = AuditPart.months(audit, links);
        if (audit.voices().isEmpty()) {
            return;
        }
        for (Breakdown breakdown : Breakdown.values()) {
            String name = AuditLabels.id(breakdown);
            charts.put(name, isDivided(breakdown) ? shares(breakdown) : counts(breakdown));
            if (isDivided(breakdown)) {
                divided(name + "-by-outlet", breakdown, "by outlet", first(outlets));
                divided(name + "-by-month", breakdown, "by month", last(months));
            }
        }
        mostQuoted("women", "Women who are quoted most", Gender.FEMALE);
        mostQuoted("men", "Men who are quoted most", Gender.MALE);
    }

    Map<String, SvgChart> all() {
        return charts;
    }

    @Nullable
    SvgChart get(String name) {
        return charts.get(name);
    }

    AuditLinks links() {
        return links;
    }

    List<AuditPart> outlets() {
        return outlets;
    }

    List<AuditPart> months() {
        return months;
    }

    /** Returns whether the groups are few enough for one bar with colours; others have a bar each. */
    private static boolean isDivided(Breakdown breakdown) {
        return !breakdown.isOpen() && breakdown != Breakdown.SOURCE_KIND;
    }

    private static List<AuditPart> first(List<AuditPart> parts) {
        return parts.subList(0, Math.min(MOST_ROWS, parts.size()));
    }

    private static List<AuditPart> last(List<AuditPart> parts) {
        return parts.subList(Math.max(0, parts.size() - MOST_MONTHS), parts.size());
    }

    private SvgChart shares(Breakdown breakdown) {
        List<AuditRow> rows = audit.by(breakdown);
        var quotations = new SvgChart.Row(
                "Quotations",
                AuditLabels.number(audit.voices().size()),
                audit.voices().size(),
                pieces(breakdown, rows, false, AuditLinks.all()));
        var words = new SvgChart.Row(
                "Words quoted",
                AuditLabels.number(audit.words()),
                audit.words(),
                pieces(breakdown, rows, true, AuditLinks.all()));
        return new SvgChart(AuditLabels.title(breakdown), legend(breakdown, rows), List.of(quotations, words));
    }

    private void divided(String name, Breakdown breakdown, String by, List<AuditPart> parts) {
        List<SvgChart.Row> bars = new ArrayList<>();
        for (AuditPart part : parts) {
            int all = part.audit().voices().size();
            bars.add(new SvgChart.Row(
                    part.label(),
                    AuditLabels.number(all) + (all == 1 ? " quotation" : " quotations"),
                    all,
                    pieces(breakdown, part.audit().by(breakdown), false, part.link())));
        }
        if (parts.size() > 1) {
            String title = AuditLabels.title(breakdown) + " " + by;
            charts.put(name, new SvgChart(title, legend(breakdown, audit.by(breakdown)), bars));
        }
    }

    private static List<SvgChart.Part> legend(Breakdown breakdown, List<AuditRow> rows) {
        return rows.stream()
                .filter(row -> row.quotations() > 0)
                .map(row -> new SvgChart.Part(
                        AuditLabels.group(breakdown, row.group()), ChartColour.of(breakdown, row.group())))
                .toList();
    }

    private List<SvgChart.Piece> pieces(
            Breakdown breakdown, List<AuditRow> rows, boolean ofWords, @Nullable String within) {
        long all = rows.stream()
                .mapToLong(row -> ofWords ? row.words() : row.quotations())
                .sum();
        List<SvgChart.Piece> pieces = new ArrayList<>();
        for (AuditRow row : rows) {
            long number = ofWords ? row.words() : row.quotations();
            pieces.add(new SvgChart.Piece(
                    number,
                    ChartColour.of(breakdown, row.group()),
                    AuditLabels.group(breakdown, row.group()) + ": " + AuditLabels.number(number) + " of "
                            + AuditLabels.number(all) + " (" + AuditLabels.share(number, all) + ")",
                    Math.round(100.0 * number / Math.max(1, all)) + "%",
                    within == null ? null : links.group(breakdown, row.group(), within)));
        }
        return pieces;
    }

    private SvgChart counts(Breakdown breakdown) {
        List<AuditRow> all = audit.by(breakdown);
        List<AuditRow> rows = new ArrayList<>(all.stream()
                .filter(row -> row.told() && row.quotations() > 0)
                .sorted(Comparator.comparingInt(row -> -row.quotations()))
                .limit(MOST_ROWS)
                .toList());
        all.stream().filter(row -> !row.told() && row.quotations() > 0).forEach(rows::add);
        long most = rows.stream().mapToLong(AuditRow::quotations).max().orElse(1);
        List<SvgChart.Row> bars = new ArrayList<>();
        for (AuditRow row : rows) {
            ChartColour colour = row.told() ? ChartColour.PLAIN : ChartColour.of(breakdown, row.group());
            String figure = AuditLabels.number(row.quotations()) + " · "
                    + AuditLabels.share(row.quotations(), audit.voices().size());
            bars.add(bar(
                    AuditLabels.group(breakdown, row.group()),
                    figure,
                    row.quotations(),
                    most,
                    colour,
                    links.group(breakdown, row.group(), AuditLinks.all())));
        }
        return new SvgChart(AuditLabels.title(breakdown) + ", quotations", List.of(), bars);
    }

    private void mostQuoted(String name, String title, Gender gender) {
        List<AuditSpeaker> speakers =
                audit.where(voice -> voice.gender() == gender).speakers();
        if (speakers.isEmpty()) {
            return;
        }
        String within = links.group(Breakdown.GENDER, gender.name(), AuditLinks.all());
        ChartColour colour = ChartColour.of(Breakdown.GENDER, gender.name());
        int most = speakers.get(0).quotations();
        List<SvgChart.Row> bars = new ArrayList<>();
        for (AuditSpeaker speaker : speakers.subList(0, Math.min(MOST_ROWS, speakers.size()))) {
            bars.add(bar(
                    speaker.name(),
                    AuditLabels.number(speaker.quotations()),
                    speaker.quotations(),
                    most,
                    colour,
                    links.speaker(speaker.type(), speaker.name(), within)));
        }
        charts.put(name, new SvgChart(title, List.of(), bars));
    }

    private static SvgChart.Row bar(
            String label, String figure, long number, long most, ChartColour colour, String link) {
        String says = label + ": " + AuditLabels.number(number);
        return new SvgChart.Row(label, figure, most, List.of(new SvgChart.Piece(number, colour, says, null, link)));
    }
}
