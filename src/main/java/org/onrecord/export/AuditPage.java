package org.onrecord.export;

import java.util.List;
import java.util.Locale;
import org.onrecord.document.GenderEvidence;
import org.onrecord.document.QuotationKind;
import org.onrecord.query.Audit;
import org.onrecord.query.AuditSpeaker;
import org.onrecord.query.Breakdown;
import org.onrecord.query.VoiceType;

/** The page of an {@link AuditReport}. */
final class AuditPage {

    private static final String STYLE = PageResource.text("audit.css");
    private static final String SCRIPT = PageResource.text("audit.js");
    private static final String NOTES = PageResource.text("audit-notes.html");

    /** As many speakers as the page lists; {@code speakers.csv} has them all. */
    private static final int SPEAKERS = 50;

    private final Audit audit;
    private final AuditCharts charts;
    private final HtmlBuilder html = new HtmlBuilder();

    AuditPage(Audit audit, List<ReportedArticle> articles, AuditCharts charts) {
        this.audit = audit;
        this.charts = charts;
        html.raw(HtmlPage.start("Source audit", STYLE, SCRIPT));
        html.raw("<section class=\"folder audit\">\n<header><h1>Source audit</h1>");
        html.element("p", facts(), "class", "facts").raw("</header>\n");
        navigation();
        html.raw(NOTES);
        firstNames();
        for (Breakdown breakdown : Breakdown.values()) {
            new AuditSection(breakdown, audit, charts, html).write();
        }
        mostQuoted();
        html.raw("</section>\n<dialog><form method=\"dialog\"><h2></h2><button>Close</button></form>")
                .raw("<input type=\"search\" placeholder=\"Search these quotations\"")
                .raw(" aria-label=\"Search these quotations\"><p class=\"facts\"></p><ol></ol>")
                .raw("<button type=\"button\" class=\"more\">Show more</button></dialog>\n");
        html.raw("<script type=\"application/json\" id=\"data\">")
                .raw(new AuditData(audit, articles, charts.links()).toString())
                .raw("</script>\n")
                .raw(HtmlPage.script(SCRIPT))
                .raw(HtmlPage.end());
    }

    private String facts() {
        int reports =
                audit.where(voice -> voice.kind() == QuotationKind.INDIRECT).quotations();
        int joint = audit.voices().size() - audit.quotations();
        return AuditLabels.count(audit.articles().size(), "article", "articles") + " · "
                + AuditLabels.count(audit.quotations(), "quotation", "quotations")
                + (reports == 0 ? "" : ", " + AuditLabels.number(reports) + " of them without quotation marks")
                + (joint == 0
                        ? ""
                        : ", counted as " + AuditLabels.number(audit.voices().size())
                                + " because some have several speakers")
                + " · " + AuditLabels.count(audit.words(), "word", "words") + " quoted · "
                + AuditLabels.count(audit.speakers().size(), "speaker", "speakers") + " with a name";
    }

    private void navigation() {
        html.open("nav");
        for (Breakdown breakdown : Breakdown.values()) {
            html.element("a", AuditLabels.title(breakdown), "href", "#" + AuditLabels.id(breakdown))
                    .text(" · ");
        }
        html.raw("<a href=\"#speakers\">Most quoted</a> · <a href=\"#files\">Tables</a></nav>\n");
    }

    /** Returns for how many voices the gender rests on nothing but the first name. */
    static long byFirstName(Audit audit) {
        return audit.voices().stream()
                .filter(voice -> voice.genderBasis() == GenderEvidence.Basis.FIRST_NAME)
                .count();
    }

    /** Says so where a gender rests on nothing but the first name. */
    private void firstNames() {
        long guessed = byFirstName(audit);
        if (guessed > 0) {
            html.element(
                            "p",
                            "For " + AuditLabels.number(guessed) + " of "
                                    + AuditLabels.number(audit.voices().size())
                                    + " quotations the gender is only what is usual for the first name, because this"
                                    + " was asked for; the articles do not tell it.",
                            "class",
                            "warning")
                    .line();
        }
    }

    private void mostQuoted() {
        html.raw("<h2 id=\"speakers\">Most quoted</h2>\n<div class=\"pair\">");
        for (String name : List.of("women", "men")) {
            SvgChart chart = charts.get(name);
            if (chart != null) {
                html.raw("<figure>").raw(chart.inPage()).open("figcaption");
                html.element("a", "Chart as SVG", "href", "charts/" + name + ".svg")
                        .raw("</figcaption></figure>\n");
            }
        }
        html.raw("</div>\n<div class=\"wide\"><table>\n<thead><tr>");
        for (String heading : List.of(
                "Speaker",
                "Type",
                "Gender",
                "Kind of source",
                "Role",
                "Affiliation",
                "Quotations",
                "Words",
                "Articles")) {
            html.open("th", "scope", "col")
                    .element("button", heading, "type", "button")
                    .close("th");
        }
        html.raw("</tr></thead>\n<tbody>\n");
        List<AuditSpeaker> speakers = audit.speakers();
        speakers.stream().limit(SPEAKERS).forEach(this::speaker);
        html.raw("</tbody></table></div>\n");
        if (speakers.size() > SPEAKERS) {
            html.open("p")
                    .text("The table has the first " + SPEAKERS + " of " + AuditLabels.number(speakers.size())
                            + " speakers with a name; ");
            html.element("a", "speakers.csv", "href", "speakers.csv")
                    .text(" has all.")
                    .close("p")
                    .line();
        }
    }

    private void speaker(AuditSpeaker speaker) {
        html.open("tr").element("th", speaker.name(), "scope", "row");
        html.element("td", speaker.type().name().toLowerCase(Locale.ROOT));
        boolean person = speaker.type() == VoiceType.PERSON;
        cell(
                speaker.gender() == null
                        ? person ? "not told" : "–"
                        : speaker.gender().name().toLowerCase(Locale.ROOT));
        cell(speaker.sourceKind().label());
        cell(speaker.role() == null ? person ? "not told" : "–" : speaker.role());
        cell(speaker.affiliation() == null ? "not told" : speaker.affiliation());
        html.open("td", "class", "number")
                .element(
                        "a",
                        AuditLabels.number(speaker.quotations()),
                        "href",
                        charts.links().speaker(speaker.type(), speaker.name(), AuditLinks.all()))
                .close("td");
        html.element("td", AuditLabels.number(speaker.words()), "class", "number");
        html.element("td", AuditLabels.number(speaker.articles()), "class", "number");
        html.close("tr").line();
    }

    private void cell(String words) {
        html.element("td", words);
    }

    @Override
    public String toString() {
        return html.toString();
    }
}
