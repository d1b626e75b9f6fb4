package org.onrecord.export;

import static org.onrecord.export.CsvTable.words;

import java.io.IOException;
import java.util.List;
import org.apache.commons.csv.CSVPrinter;
import org.onrecord.document.Entity;
import org.onrecord.document.Extraction;
import org.onrecord.document.Mention;

/** A row for each mention of an entity, the entities in their order. */
record MentionTable() implements CsvTable {

    @Override
    public List<String> columns() {
        return List.of("article", "entity", "name", "type", "mention", "kind", "start", "end");
    }

    @Override
    public void print(Extraction extraction, CSVPrinter csv) throws IOException {
        for (Entity entity : extraction.entities()) {
            for (Mention mention : entity.mentions()) {
                csv.printRecord(
                        words(extraction.article().id()),
                        entity.id(),
                        words(entity.name()),
                        entity.type(),
                        words(mention.text()),
                        mention.kind(),
                        mention.span().start(),
                        mention.span().end());
            }
        }
    }
}
