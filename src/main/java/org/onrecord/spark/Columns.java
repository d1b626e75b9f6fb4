package org.onrecord.spark;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.explode;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StringType;
import org.apache.spark.sql.types.StructField;
import org.apache.spark.sql.types.StructType;
import org.onrecord.export.MentionRow;
import org.onrecord.export.QuotationRow;
import org.onrecord.export.TableColumn;

/** The columns of articles and extractions. */
final class Columns {

    /** The positions of id and text in the rows of {@link #read}. */
    static final int ID = 0;

    static final int TEXT = 1;

    private static final DataType STRING = DataTypes.StringType;
    private static final DataType INT = DataTypes.IntegerType;

    private static final StructType SPAN = new StructType().add("start", INT).add("end", INT);

    private static final StructType SPEAKER = new StructType()
            .add("name", STRING)
            .add("type", STRING)
            .add("source_kind", STRING)
            .add("gender", STRING)
            .add("role", STRING)
            .add("affiliation", STRING)
            .add("entity", INT);

    private static final StructType QUOTATION = struct(QuotationRow.columns());
    private static final StructType MENTION = struct(MentionRow.columns());

    private static final StructType FOUND = new StructType()
            .add("quotations", DataTypes.createArrayType(QUOTATION))
            .add("mentions", DataTypes.createArrayType(MENTION))
            .add("warnings", DataTypes.createArrayType(STRING))
            .add("library", STRING)
            .add("models", STRING)
            .add("error", STRING)
            .add("error_type", STRING);

    private static final Set<String> READ = ignoringCase("id", "text");
    private static final Set<String> OURS = ours();

    private Columns() {}

    private static <R> StructType struct(List<TableColumn<R>> columns) {
        StructType struct = new StructType();
        for (TableColumn<R> column : columns) {
            struct = struct.add(
                    column.name(),
                    switch (column.type()) {
                        case TEXT -> STRING;
                        case INTEGER -> INT;
                        case PROBABILITY -> DataTypes.DoubleType;
                        case SPANS -> DataTypes.createArrayType(SPAN);
                        case SPEAKERS -> DataTypes.createArrayType(SPEAKER);
                    });
        }
        return struct;
    }

    /** Returns id and text as strings, then the columns that are carried along. */
    static Column[] read(StructType articles) {
        List<Column> columns = new ArrayList<>(List.of(col("id").cast(STRING), col("text")));
        carried(articles).forEach(field -> columns.add(column(field)));
        return columns.toArray(Column[]::new);
    }

    /** Returns the columns of articles that are carried along, after checking them. */
    static List<StructField> carried(StructType articles) {
        for (String name : READ) {
            if (Arrays.stream(articles.fieldNames())
                            .filter(name::equalsIgnoreCase)
                            .count()
                    != 1) {
                throw new IllegalArgumentException("articles need one column \"" + name + "\"; they have "
                        + String.join(", ", articles.fieldNames()));
            }
        }
        List<StructField> carried = new ArrayList<>();
        for (StructField field : articles.fields()) {
            if (field.name().equalsIgnoreCase("text") && !(field.dataType() instanceof StringType)) {
                throw new IllegalArgumentException("the column \"text\" of the articles is of type "
                        + field.dataType().simpleString() + ", not string");
            }
            if (READ.contains(field.name())) {
                continue;
            }
            if (OURS.contains(field.name())) {
                throw new IllegalArgumentException(
                        "the column \"" + field.name()
                                + "\" of the articles has the name of a column of the results: rename it, with withColumnRenamed, or drop it");
            }
            carried.add(field);
        }
        return carried;
    }

    /** Returns the schema of extractions: a row for each article. */
    static StructType extractions(List<StructField> carried) {
        StructType schema = new StructType().add("article", STRING);
        for (StructField field : carried) {
            schema = schema.add(field);
        }
        for (StructField field : FOUND.fields()) {
            schema = schema.add(field);
        }
        return schema;
    }

    /** Returns a row for each element of an array of structs: the article's id, the fields of the element, and the carried columns. */
    static Dataset<Row> flat(Dataset<Row> extractions, String array) {
        check(extractions.schema());
        List<Column> columns = new ArrayList<>(List.of(col("article"), col("onrecord_element.*")));
        List<Column> needed =
                new ArrayList<>(List.of(col("article"), explode(col(array)).as("onrecord_element")));
        for (StructField field : extractions.schema().fields()) {
            if (!OURS.contains(field.name())) {
                columns.add(column(field));
                needed.add(column(field));
            }
        }
        return extractions.select(needed.toArray(Column[]::new)).select(columns.toArray(Column[]::new));
    }

    /** @throws IllegalArgumentException if a column of extractions is missing */
    static void check(StructType extractions) {
        Set<String> there = ignoringCase(extractions.fieldNames());
        for (String name : extractions(List.of()).fieldNames()) {
            if (!there.contains(name)) {
                throw new IllegalArgumentException("not extractions: there is no column \"" + name + "\"; there are "
                        + String.join(", ", extractions.fieldNames()));
            }
        }
    }

    private static Column column(StructField field) {
        return col("`" + field.name().replace("`", "``") + "`");
    }

    private static Set<String> ours() {
        Set<String> names = ignoringCase(extractions(List.of()).fieldNames());
        names.addAll(List.of(QUOTATION.fieldNames()));
        names.addAll(List.of(MENTION.fieldNames()));
        return names;
    }

    /** Returns the names in a set that ignores case, as Spark does for names of columns. */
    private static Set<String> ignoringCase(String... names) {
        Set<String> set = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
        set.addAll(List.of(names));
        return set;
    }
}
