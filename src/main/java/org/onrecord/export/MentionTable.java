package org.onrecord.export;

import static org.onrecord.export.CsvTable.words;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.csv.CSVPrinter;
import org.jspecify.annotations.Nullable;
import org.onrecord.document.Entity;
import org.onrecord.document.Extraction;
import org.onrecord.document.Mention;

/** A row for each mention of an entity, the entities in their order. */
record MentionTable() implements CsvTable {

    private static final List<String> COLUMNS =
            List.of("article", "entity", "name", "type", "mention", "kind", "start", "end");

    @Override
    public List<String> columns() {
        List<String> columns = new ArrayList<>(COLUMNS);
        columns.addAll(CsvTable.METADATA);
        return columns;
    }

    @Override
    public void print(Extraction extraction, CSVPrinter csv) throws IOException {
        for (Entity entity : extraction.entities()) {
            for (Mention mention : entity.mentions()) {
                List<@Nullable Object> row = new ArrayList<>();
                row.add(words(extraction.article().id()));
                row.add(entity.id());
                row.add(words(entity.name()));
                row.add(entity.type());
                row.add(words(mention.text()));
                row.add(mention.kind());
                row.add(mention.span().start());
                row.add(mention.span().end());
                row.addAll(CsvTable.metadata(extraction.article()));
                csv.printRecord(row);
            }
        }
    }
}
