package org.onrecord.export;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVPrinter;
import org.jspecify.annotations.Nullable;
import org.onrecord.document.Article;
import org.onrecord.document.Extraction;

/** What the rows of a {@link Csv} document are. */
interface CsvTable {

    /** What spreadsheets take for the start of a formula, and what was escaped already: the escape can be undone. */
    Pattern FORMULA = Pattern.compile("'*[=+\\-@\\t\\r\\n\uFF1D\uFF0B\uFF0D\uFF20].*", Pattern.DOTALL);

    /** The columns for what is known beside the text. */
    List<String> METADATA = List.of("outlet", "date", "title", "url");

    List<String> columns();

    /** Prints the rows of one extraction. */
    void print(Extraction extraction, CSVPrinter csv) throws IOException;

    /** A cell that holds words of the article, or of whoever named it, and is no formula. */
    static @Nullable String words(@Nullable String text) {
        return text != null && FORMULA.matcher(text).matches() ? "'" + text : text;
    }

    /** The cells of {@link #METADATA}. */
    static List<@Nullable String> metadata(Article article) {
        List<@Nullable String> cells = new ArrayList<>();
        METADATA.forEach(name -> cells.add(words(article.metadata().get(name))));
        return cells;
    }
}
