package org.onrecord.export;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.onrecord.query.Audit;
import org.onrecord.query.AuditedArticle;
import org.onrecord.query.Breakdown;
import org.onrecord.query.Voice;

/** The quotations of an audit in the form that the script of its page reads. Names are given once and called by their numbers. */
final class AuditData {

    /** More would make the page slow to open, and {@code quotations.csv} has them all. */
    private static final int MOST_QUOTATIONS = 20_000;

    private static final JsonFactory JSON = new JsonFactory();

    /** Half of a character, which UTF-8 cannot say. */
    private static final Pattern LONE_SURROGATE = Pattern.compile("\\p{Cs}");

    private final Audit audit;
    private final List<ReportedArticle> articles;
    private final AuditLinks links;

    AuditData(Audit audit, List<ReportedArticle> articles, AuditLinks links) {
        this.audit = audit;
        this.articles = articles;
        this.links = links;
    }

    /** Returns JSON that can stand in a script element. */
    @Override
    public String toString() {
        var text = new StringWriter();
        try (JsonGenerator json = JSON.createGenerator(text)) {
            json.writeStartObject();
            names(json);
            articles(json);
            quotations(json);
            json.writeEndObject();
        } catch (IOException e) {
            throw new UncheckedIOException("a StringWriter does not fail", e);
        }
        // "</script>" in a text would end the element.
        return text.toString().replace("<", "\\u003c");
    }

    private void names(JsonGenerator json) throws IOException {
        json.writeObjectFieldStart("titles");
        for (Breakdown breakdown : Breakdown.values()) {
            json.writeStringField(AuditLabels.id(breakdown), AuditLabels.title(breakdown));
        }
        json.writeStringField("speaker", "Speaker");
        json.writeStringField("outlet", "Outlet");
        json.writeStringField("month", "Month");
        json.writeEndObject();
        json.writeObjectFieldStart("labels");
        for (Breakdown breakdown : Breakdown.values()) {
            strings(AuditLabels.id(breakdown), links.labels(breakdown), json);
        }
        strings("speaker", links.speakers(), json);
        strings("outlet", links.outlets(), json);
        strings("month", links.months(), json);
        json.writeEndObject();
    }

    private void articles(JsonGenerator json) throws IOException {
        json.writeArrayFieldStart("articles");
        for (AuditedArticle article : audit.articles()) {
            ReportedArticle shown = articles.get(article.number());
            json.writeStartArray();
            json.writeString(clean(shown.href()));
            json.writeString(clean(shown.title()));
            json.writeString(clean(shown.date()));
            json.writeNumber(links.outletNumber(article.outlet()));
            json.writeNumber(links.monthNumber(article.month()));
            json.writeEndArray();
        }
        json.writeEndArray();
    }

    private void quotations(JsonGenerator json) throws IOException {
        record Place(int article, int quotation) {}
        Set<Place> shown = new HashSet<>();
        json.writeArrayFieldStart("voices");
        for (Voice voice : audit.voices()) {
            int article = voice.article().number();
            boolean first = shown.add(new Place(article, voice.quotation()));
            if (shown.size() > MOST_QUOTATIONS) {
                break;
            }
            IndexedQuotation quotation = articles.get(article).quotations().get(voice.quotation());
            json.writeStartArray();
            json.writeNumber(article);
            // A joint statement has several voices in succession; the first one has its words.
            json.writeString(first ? quotation.href().substring(quotation.href().indexOf('#')) : "");
            json.writeString(first ? clean(quotation.words()) : "");
            json.writeNumber(links.number(voice));
            for (Breakdown breakdown : Breakdown.values()) {
                json.writeNumber(links.number(breakdown, breakdown.groupOf(voice)));
            }
            json.writeEndArray();
        }
        json.writeEndArray();
        json.writeBooleanField("cut", shown.size() > MOST_QUOTATIONS);
    }

    private static void strings(String name, List<String> strings, JsonGenerator json) throws IOException {
        json.writeArrayFieldStart(name);
        for (String string : strings) {
            json.writeString(clean(string));
        }
        json.writeEndArray();
    }

    private static String clean(String text) {
        return LONE_SURROGATE.matcher(text).replaceAll("\uFFFD");
    }
}
