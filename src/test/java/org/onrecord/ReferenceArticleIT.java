package org.onrecord;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.onrecord.document.Entity;
import org.onrecord.document.Extraction;
import org.onrecord.document.MentionKind;
import org.onrecord.document.Quotation;
import org.onrecord.document.QuotationKind;

/** The reference article: what must be found in it, and what must not. */
class ReferenceArticleIT {

    /** Other names for the article's people and some of its places: nothing may hang on who they are. */
    private static final String[][] EXCHANGED = {
        {"Sergey Saenko", "Pavel Morozov"},
        {"Lin Jian", "Wu Feng"},
        {"Sergey Lavrov", "Anton Gusev"},
        {"Lavrov", "Gusev"},
        {"Fumio Kishida", "Kenji Morita"},
        {"Yun Sok-yol", "Pak Min-su"},
        {"Mr. Yol", "Mr. Su"},
        {"Liu Pengyu", "Chen Guowei"},
        {"Jing Jianfeng", "Zhao Minghua"},
        {"Antony Blinken", "Robert Hale"},
        {"Blinken", "Hale"},
        {"AUKUS", "TRIMAR"},
        {"IP4", "AP5"},
    };

    private static String text() throws Exception {
        return Files.readString(Models.shared("data/seed/article.txt"));
    }

    @Test
    void everyAttributedQuotationHasItsSourceAndTheOthersHaveNone() throws Exception {
        Extraction x = Models.extractor().extract(text());
        assertThat(attributed(x))
                .containsExactly(
                        "The diplomat > Lin Jian",
                        "he > Sergey Lavrov",
                        "Sergey Lavrov > Sergey Lavrov",
                        "Liu Pengyu > Liu Pengyu",
                        "Liu Pengyu > Liu Pengyu",
                        "the DPRK > North Korea",
                        "Lieutenant General Jing Jianfeng > Jing Jianfeng",
                        "him > Jing Jianfeng");
    }

    @Test
    void theSameWithAllNamesExchanged() throws Exception {
        String text = text();
        for (String[] pair : EXCHANGED) {
            text = text.replace(pair[0], pair[1]);
        }
        Extraction x = Models.extractor().extract(text);
        assertThat(attributed(x))
                .contains(
                        "The diplomat > Wu Feng",
                        "Anton Gusev > Anton Gusev",
                        "Chen Guowei > Chen Guowei",
                        "Lieutenant General Zhao Minghua > Zhao Minghua");
        assertThat(x.entities()).extracting(Entity::name).contains("TRIMAR", "AP5");
    }

    @Test
    void findsTheEntitiesWithTheirTypes() throws Exception {
        Extraction x = Models.extractor().extract(text());
        JsonNode gold = new ObjectMapper()
                .readTree(Models.shared("data/seed/gold.json").toFile())
                .path("entities");
        var found = new ArrayList<String>();
        var missed = new ArrayList<String>();
        for (JsonNode entity : gold) {
            List<String> names = new ArrayList<>();
            entity.path("names").forEach(name -> names.add(name.asText()));
            String type = entity.path("type").asText();
            (isNamed(x, type, names) ? found : missed).add(type + " " + names.get(0));
        }
        assertThat(gold).hasSize(53);
        assertThat(found).as("missed: %s", missed).hasSizeGreaterThanOrEqualTo(48);
        assertThat(missed).noneMatch(name -> name.startsWith("PERSON"));
        assertThat(found)
                .contains(
                        "ORGANIZATION NATO",
                        "ORGANIZATION ASEAN",
                        "ORGANIZATION AUKUS",
                        "ORGANIZATION Quadrilateral Security Dialogue",
                        "ORGANIZATION IP4");
    }

    private static boolean isNamed(Extraction x, String type, List<String> names) {
        return x.entities().stream()
                .filter(entity -> entity.type().name().equals(type))
                .flatMap(entity -> entity.mentions().stream())
                .anyMatch(mention -> mention.kind() == MentionKind.NAME && names.contains(mention.text()));
    }

    @Test
    void whatIsReportedWithoutMarksHasItsSourceAndItsCue() throws Exception {
        Extraction x = Models.extractor().extract(text());
        assertThat(x.quotations().stream()
                        .filter(quotation -> quotation.kind() == QuotationKind.INDIRECT)
                        .map(quotation -> x.speakerLabel(quotation) + ": "
                                + quotation.attribution().cue().text()))
                .contains(
                        "Lin Jian: said",
                        "Lin Jian: advised",
                        "Sergey Lavrov: noted",
                        "Sergey Lavrov: expressed",
                        "Sergey Lavrov: criticized",
                        "Jens Stoltenberg: stated");
    }

    private static List<String> attributed(Extraction x) {
        return x.quotations().stream()
                .filter(quotation -> quotation.kind().isMarked() && quotation.attribution() != null)
                .map(quotation -> source(quotation) + " > " + x.speakerLabel(quotation))
                .toList();
    }

    private static String source(Quotation quotation) {
        return quotation.attribution() == null
                ? "-"
                : quotation.attribution().source().text();
    }
}
