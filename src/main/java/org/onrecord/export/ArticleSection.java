package org.onrecord.export;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.onrecord.document.Article;
import org.onrecord.document.Entity;
import org.onrecord.document.EntityType;
import org.onrecord.document.Extraction;
import org.onrecord.document.Quotation;

/** One article on a page: its heading, its text, and the panel beside it. */
final class ArticleSection {

    private final Extraction extraction;
    private final ArticleIds ids;
    private final HtmlBuilder html = new HtmlBuilder();

    /** @param heading whether its heading is of the first level, as on a page of its own */
    ArticleSection(Extraction extraction, ArticleIds ids, boolean heading) {
        this.extraction = extraction;
        this.ids = ids;
        html.open("section", "class", "article", "id", ids.prefix()).line();
        header(heading);
        html.raw("<div class=\"columns\">\n").open("article", "class", "text").line();
        List<SpeakerGroup> groups = SpeakerGroup.of(extraction);
        new AnnotatedText(
                        extraction.article().text(),
                        new ArticleLayers(extraction, ids, groupOfEach(groups)).all(),
                        html)
                .write();
        html.close("article").line();
        new ArticlePanel(extraction, ids, groups, html).write();
        html.raw("</div>\n");
        footer();
        html.close("section").line();
    }

    /** Returns the article's metadata "title", or its id if there is none. */
    static String title(Article article) {
        String title = article.metadata().getOrDefault("title", "").strip();
        return title.isEmpty() ? article.id() : title;
    }

    private static Map<Integer, SpeakerGroup> groupOfEach(List<SpeakerGroup> groups) {
        Map<Integer, SpeakerGroup> byQuotation = new HashMap<>();
        for (SpeakerGroup group : groups) {
            for (Quotation quotation : group.quotations()) {
                boolean first = group.speaker() == null
                        || group.speaker()
                                .name()
                                .equalsIgnoreCase(quotation.speakers().get(0).name());
                if (first) {
                    byQuotation.put(quotation.id(), group);
                } else {
                    byQuotation.putIfAbsent(quotation.id(), group);
                }
            }
        }
        return byQuotation;
    }

    private void header(boolean heading) {
        Article article = extraction.article();
        html.open("header").element(heading ? "h1" : "h2", title(article)).open("p", "class", "facts");
        String facts = Stream.of(
                        article.metadata().get("outlet"),
                        article.metadata().get("date"),
                        title(article).equals(article.id()) ? null : article.id(),
                        quotations(),
                        count(extraction.entities().size(), "entity", "entities"))
                .filter(fact -> fact != null && !fact.isBlank())
                .collect(Collectors.joining(" · "));
        html.text(facts);
        String link = ArticleLink.of(article);
        if (link != null) {
            html.text(" · ").element("a", "Original article", "class", "original", "href", link, "rel", "noreferrer");
        }
        html.raw(" ").element("a", "Who said what", "class", "skip", "href", "#" + ids.prefix() + "-panel");
        html.close("p");
        extraction
                .warnings()
                .forEach(warning -> html.element("p", "Warning: " + warning.message() + ".", "class", "warning"));
        html.close("header").line();
    }

    private String quotations() {
        long reports = extraction.quotations().stream()
                .filter(quotation -> !quotation.kind().isMarked())
                .count();
        return count(extraction.quotations().size(), "quotation", "quotations")
                + (reports == 0 ? "" : ", " + reports + " of them reported without quotation marks");
    }

    private void footer() {
        html.raw("<footer><span class=\"e person\">person</span> <span class=\"e organization\">organization</span>")
                .raw(" <span class=\"e place\">place</span> <span class=\"e person indirect\">not by name</span> · ");
        html.text("OnRecord " + extraction.provenance().libraryVersion() + ", models "
                + extraction.provenance().modelsDigest());
        html.raw("</footer>\n");
    }

    /** Returns the entities of a type, those with most mentions first. */
    static List<Entity> entities(Extraction extraction, EntityType type) {
        return extraction.entities().stream()
                .filter(entity -> entity.type() == type)
                .sorted(Comparator.comparingInt(entity -> -entity.mentions().size()))
                .toList();
    }

    static String count(int number, String one, String many) {
        return number + " " + (number == 1 ? one : many);
    }

    @Override
    public String toString() {
        return html.toString();
    }
}
