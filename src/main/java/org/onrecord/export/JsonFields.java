package org.onrecord.export;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.onrecord.document.Article;
import org.onrecord.document.Attribution;
import org.onrecord.document.Cue;
import org.onrecord.document.Entity;
import org.onrecord.document.EntityType;
import org.onrecord.document.Extraction;
import org.onrecord.document.GenderEvidence;
import org.onrecord.document.Mention;
import org.onrecord.document.Quotation;
import org.onrecord.document.Role;
import org.onrecord.document.Span;
import org.onrecord.document.Speaker;

/**
 * The fields of the JSON formats, in their order. A field that is renamed or removed raises {@link #SCHEMA}; adding one does
 * not.
 *
 * @param json where the fields go
 * @param withText whether the article's text is written, too
 */
record JsonFields(JsonGenerator json, boolean withText) {

    static final int SCHEMA = 2;

    void write(Extraction extraction) throws IOException {
        Article article = extraction.article();
        json.writeStartObject();
        json.writeNumberField("schema", SCHEMA);
        json.writeStringField("id", article.id());
        json.writeObjectFieldStart("provenance");
        json.writeStringField("library", extraction.provenance().libraryVersion());
        json.writeStringField("models", extraction.provenance().modelsDigest());
        json.writeEndObject();
        if (!article.metadata().isEmpty()) {
            json.writeObjectFieldStart("metadata");
            for (Map.Entry<String, String> entry : article.metadata().entrySet()) {
                json.writeStringField(entry.getKey(), entry.getValue());
            }
            json.writeEndObject();
        }
        if (withText) {
            json.writeStringField("text", article.text());
        }
        new JsonWarnings(json).write(extraction.warnings());
        json.writeArrayFieldStart("entities");
        for (Entity entity : extraction.entities()) {
            entity(entity);
        }
        json.writeEndArray();
        json.writeArrayFieldStart("quotations");
        for (Quotation quotation : extraction.quotations()) {
            quotation(quotation, extraction);
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private void entity(Entity entity) throws IOException {
        json.writeStartObject();
        json.writeNumberField("id", entity.id());
        json.writeStringField("type", entity.type().name());
        json.writeStringField("name", entity.name());
        if (entity.type() == EntityType.PERSON
                || entity.gender() != null
                || !entity.roles().isEmpty()) {
            person(entity);
        }
        json.writeArrayFieldStart("mentions");
        for (Mention mention : entity.mentions()) {
            mention(mention);
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    /** Writes the fields that only people have, even if they are empty. */
    private void person(Entity entity) throws IOException {
        json.writeStringField(
                "gender", entity.gender() == null ? null : entity.gender().name());
        GenderEvidence evidence = entity.genderEvidence();
        if (evidence == null) {
            json.writeNullField("genderEvidence");
        } else {
            json.writeObjectFieldStart("genderEvidence");
            place(evidence.span(), evidence.text());
            json.writeStringField("basis", evidence.basis().name());
            json.writeNumberField("probability", evidence.probability());
            json.writeEndObject();
        }
        json.writeArrayFieldStart("roles");
        for (Role role : entity.roles()) {
            json.writeStartObject();
            place(role.span(), role.text());
            Mention affiliation = role.affiliation();
            json.writeStringField("affiliation", affiliation == null ? null : affiliation.text());
            number("affiliationEntity", role.affiliationEntity());
            if (affiliation != null) {
                json.writeFieldName("affiliationMention");
                mention(affiliation);
            }
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void quotation(Quotation quotation, Extraction extraction) throws IOException {
        json.writeStartObject();
        json.writeNumberField("id", quotation.id());
        json.writeStringField("kind", quotation.kind().name());
        json.writeArrayFieldStart("spans");
        for (Span span : quotation.spans()) {
            span(span);
        }
        json.writeEndArray();
        json.writeStringField("text", extraction.textOf(quotation));
        number("enclosing", quotation.enclosing());
        json.writeStringField("sentence", extraction.sentenceOf(quotation));
        json.writeFieldName("sentenceSpan");
        span(quotation.sentence());
        attribution(quotation.attribution());
        json.writeEndObject();
    }

    private void attribution(@Nullable Attribution attribution) throws IOException {
        json.writeFieldName("cue");
        cue(attribution == null ? null : attribution.cue());
        if (attribution == null) {
            json.writeNullField("source");
            json.writeArrayFieldStart("speakers");
            json.writeEndArray();
            json.writeNullField("confidence");
            json.writeNullField("speakerConfidence");
            json.writeNullField("explanation");
            return;
        }
        json.writeFieldName("source");
        mention(attribution.source());
        speakers(attribution.speakers());
        json.writeNumberField("confidence", attribution.sourceConfidence());
        json.writeNumberField("speakerConfidence", attribution.speakerConfidence());
        json.writeStringField("explanation", attribution.explanation().text());
    }

    private void speakers(List<Speaker> speakers) throws IOException {
        json.writeArrayFieldStart("speakers");
        for (Speaker speaker : speakers) {
            json.writeStartObject();
            if (speaker instanceof Speaker.Named named) {
                json.writeNumberField("entity", named.entity().id());
            } else {
                json.writeNullField("entity");
            }
            json.writeStringField("name", speaker.name());
            json.writeStringField("sourceKind", speaker.sourceKind().name());
            Role role = speaker instanceof Speaker.Named named ? named.entity().role() : null;
            if (role != null) {
                json.writeStringField("role", role.text());
                if (role.affiliation() != null) {
                    json.writeStringField("affiliation", role.affiliation().text());
                }
            }
            if (speaker instanceof Speaker.Unresolved) {
                json.writeBooleanField("unresolved", true);
            }
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void number(String name, @Nullable Integer value) throws IOException {
        if (value == null) {
            json.writeNullField(name);
        } else {
            json.writeNumberField(name, value);
        }
    }

    private void cue(@Nullable Cue cue) throws IOException {
        if (cue == null) {
            json.writeNull();
            return;
        }
        json.writeStartObject();
        place(cue.span(), cue.text());
        json.writeStringField("lemma", cue.lemma());
        json.writeEndObject();
    }

    private void mention(Mention mention) throws IOException {
        json.writeStartObject();
        place(mention.span(), mention.text());
        json.writeStringField("kind", mention.kind().name());
        if (!mention.head().equals(mention.span())) {
            json.writeFieldName("head");
            span(mention.head());
        }
        json.writeEndObject();
    }

    private void place(Span span, String text) throws IOException {
        json.writeNumberField("start", span.start());
        json.writeNumberField("end", span.end());
        json.writeStringField("text", text);
    }

    private void span(Span span) throws IOException {
        json.writeStartArray();
        json.writeNumber(span.start());
        json.writeNumber(span.end());
        json.writeEndArray();
    }
}
