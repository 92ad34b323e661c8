package io.github.opendnc.spark;

import java.io.Serializable;
import java.nio.ByteBuffer;
import java.sql.Date;
import java.sql.Timestamp;
import java.util.Arrays;
import org.apache.spark.sql.catalyst.CatalystTypeConverters;
import org.apache.spark.sql.catalyst.InternalRow;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.LongType;
import org.apache.spark.sql.types.StringType;
import org.apache.spark.sql.types.StructType;
import org.jspecify.annotations.Nullable;

/** The text of a cell, as a lead file writes it: dates and moments in ISO 8601, yes and no; empty for null. */
record CellText(int column, DataType type) implements Serializable {
    /** Shared by all texts of nothing. */
    private static final String NOTHING = "";

    private static final ByteBuffer NO_BYTES = ByteBuffer.allocate(0);

    /**
     * That of a column.
     *
     * @throws IllegalArgumentException if there is none of this name, or two, of which one may say otherwise than the other
     */
    static CellText of(StructType schema, String name) {
        int column = schema.fieldIndex(name);
        if (Arrays.stream(schema.fieldNames()).filter(name::equals).count() > 1) {
            throw new IllegalArgumentException("expected one column " + name + ", found several");
        }
        return new CellText(column, schema.fields()[column].dataType());
    }

    /**
     * That of a column of telephone numbers, which are texts or whole numbers: what has decimals is none.
     *
     * @throws IllegalArgumentException likewise, or if it has another type
     */
    static CellText ofPhone(StructType schema, String name) {
        CellText phone = of(schema, name);
        if (!(phone.type instanceof StringType || phone.type instanceof LongType)) {
            throw new IllegalArgumentException(
                    "expected texts or whole numbers in " + name + ", found " + phone.type.catalogString());
        }
        return phone;
    }

    /** Whether Spark holds it as a text: then {@link #bytes} spares making another. */
    boolean isText() {
        return type instanceof StringType;
    }

    /** Of a text in a row as Spark has it: its bytes in UTF-8, in their place. */
    ByteBuffer bytes(InternalRow row) {
        return row.isNullAt(column)
                ? NO_BYTES.duplicate()
                : row.getUTF8String(column).getByteBuffer();
    }

    /** In a row as Spark has it. */
    String of(InternalRow row) {
        return row.isNullAt(column) ? NOTHING : of(CatalystTypeConverters.convertToScala(row.get(column, type), type));
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
        if (value instanceof Date day) {
            return day.toLocalDate().toString(); // a year of five digits stays one
        }
        return value instanceof Timestamp moment ? moment.toInstant().toString() : value.toString();
    }
}
