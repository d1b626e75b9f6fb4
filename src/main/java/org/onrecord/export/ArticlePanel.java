package org.onrecord.export;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.onrecord.document.Entity;
import org.onrecord.document.EntityType;
import org.onrecord.document.Extraction;
import org.onrecord.document.Quotation;
import org.onrecord.document.Role;
import org.onrecord.document.Speaker;

/** The panel beside an article: a search box, who said what, who and what is named. */
record ArticlePanel(Extraction extraction, ArticleIds ids, List<SpeakerGroup> groups, HtmlBuilder html) {

    void write() {
        html.open("aside", "id", ids.prefix() + "-panel").line();
        html.raw(
                        "<p class=\"search\"><input type=\"search\" placeholder=\"Search\" aria-label=\"Search this article\">")
                .raw("<output aria-live=\"polite\"></output></p>\n");
        html.element("h2", "Who said what").line();
        reportSwitch();
        if (groups.isEmpty()) {
            html.element("p", "Nobody is quoted.", "class", "none").line();
        }
        Set<Integer> shown = new HashSet<>();
        groups.forEach(group -> group(group, shown));
        html.element("h2", "Who and what is named").line();
        if (extraction.entities().isEmpty()) {
            html.element("p", "Nobody and nothing is named.", "class", "none").line();
        }
        for (EntityType type : EntityType.values()) {
            entities(type);
        }
        html.close("aside").line();
    }

    /** Writes the switch that hides what is reported without quotation marks. The script shows it, because it does nothing without. */
    private void reportSwitch() {
        long reports = extraction.quotations().stream()
                .filter(quotation -> !quotation.kind().isMarked())
                .count();
        if (reports > 0) {
            html.raw(
                            "<p class=\"switch\" hidden><label><input type=\"checkbox\" checked> without quotation marks, too ")
                    .element("span", String.valueOf(reports), "class", "count")
                    .raw("</label></p>\n");
        }
    }

    private void group(SpeakerGroup group, Set<Integer> shown) {
        Speaker speaker = group.speaker();
        if (speaker == null) {
            html.raw("<details class=\"speaker nobody\" open>");
        } else {
            String kind = group.isUnresolved() ? "speaker unresolved" : "speaker";
            html.open("details", "class", kind, "style", "--h:" + group.hue(), "open", "");
        }
        html.open("summary");
        if (speaker == null) {
            html.element("i", "attributed to nobody");
        } else {
            String title = "kind of source: " + speaker.sourceKind().label();
            html.element(speaker instanceof Speaker.Named ? "b" : "i", speaker.name(), "title", title);
        }
        if (group.isUnresolved()) {
            html.raw(" ").element("span", "unresolved", "class", "unresolved");
        } else {
            html.raw(" ").element("span", String.valueOf(group.quotations().size()), "class", "count");
        }
        Role role = speaker instanceof Speaker.Named named ? named.entity().role() : null;
        if (role != null) {
            html.element("span", role.toString(), "class", "role");
        }
        html.close("summary").open("ol").line();
        var card = new QuotationCard(extraction, ids, html);
        for (Quotation quotation : group.quotations()) {
            card.write(quotation, shown.add(quotation.id()) ? ids.card(quotation) : null);
        }
        html.close("ol").close("details").line();
    }

    private void entities(EntityType type) {
        List<Entity> ofType = ArticleSection.entities(extraction, type);
        if (ofType.isEmpty()) {
            return;
        }
        html.element("h3", TextPage.heading(type))
                .open("ul", "class", "entities")
                .line();
        for (Entity entity : ofType) {
            html.open("li", "data-entity", String.valueOf(entity.id()));
            String link = "#" + ids.entity(entity);
            html.element("a", entity.name(), "class", "e " + type.name().toLowerCase(Locale.ROOT), "href", link);
            html.raw(" ")
                    .element("span", String.valueOf(entity.mentions().size()), "class", "count", "title", "mentions");
            if (!entity.aliases().isEmpty()) {
                html.element("span", " also " + String.join(", ", entity.aliases()), "class", "also");
            }
            html.close("li").line();
        }
        html.close("ul").line();
    }
}
