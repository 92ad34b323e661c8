package io.github.opendnc.spark;

import java.io.Serializable;
import java.sql.Timestamp;
import org.apache.spark.sql.catalyst.CatalystTypeConverters;
import org.apache.spark.sql.catalyst.InternalRow;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.StringType;
import org.apache.spark.sql.types.StructType;
import org.jspecify.annotations.Nullable;

/** The text of a cell, as a lead file writes it: dates and moments in ISO 8601, yes and no; empty for null. */
record CellText(int column, DataType type) implements Serializable {
    /** Shared by all texts of nothing. */
    private static final String NOTHING = "";

    /**
     * That of a column.
     *
     * @throws IllegalArgumentException if there is none of this name
     */
    static CellText of(StructType schema, String name) {
        int column = schema.fieldIndex(name);
        return new CellText(column, schema.fields()[column].dataType());
    }

    /** In a row as Spark has it. */
    String of(InternalRow row) {
        if (row.isNullAt(column)) {
            return NOTHING;
        }
        // Nearly all are texts, and finding out how another type is handed out takes longer than reading a row.
        return type instanceof StringType
                ? row.getUTF8String(column).toString()
                : of(CatalystTypeConverters.convertToScala(row.get(column, type), type));
    }

    /** Of a value as Spark hands it out. */
    static String of(@Nullable Object value) {
        if (value instanceof String text) {
            return text;
        }
        if (value == null) {
            return NOTHING;
        }
        if (value instanceof Boolean yes) {
            return yes ? "yes" : "no";
        }
        return value instanceof Timestamp moment ? moment.toInstant().toString() : value.toString();
    }
}
