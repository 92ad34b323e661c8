package io.github.opendnc.spark;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.opendnc.leads.CallFacts;
import java.io.Serializable;
import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.sql.Date;
import java.sql.Timestamp;
import java.time.temporal.Temporal;
import java.util.Arrays;
import org.apache.spark.sql.catalyst.CatalystTypeConverters;
import org.apache.spark.sql.catalyst.InternalRow;
import org.apache.spark.sql.types.AtomicType;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.DecimalType;
import org.apache.spark.sql.types.IntegralType;
import org.apache.spark.sql.types.NullType;
import org.apache.spark.sql.types.StringType;
import org.apache.spark.sql.types.StructType;
import org.apache.spark.sql.types.TimestampType;
import org.apache.spark.sql.types.VariantType;
import org.jspecify.annotations.Nullable;

/** The text of a cell, as a lead file writes it: dates and moments in ISO 8601, yes and no; empty for null. */
record CellText(int column, DataType type) implements Serializable {
    /** Shared by all texts of nothing. */
    static final String NOTHING = "";

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
        DataType type = schema.fields()[column].dataType();
        boolean isOne = (type instanceof AtomicType && !(type instanceof VariantType)) || type instanceof NullType;
        if (!isOne) {
            throw new IllegalArgumentException("expected one value in each cell of " + name + ", found "
                    + type.catalogString() + "; array_join(" + name + ", '; ') makes a text of several");
        }
        return new CellText(column, type);
    }

    /**
     * That of a column of facts. Of a moment nobody knows whether it is one, or means a day and is midnight in some zone: the day would be
     * another one where the person is.
     *
     * @throws IllegalArgumentException likewise, or if it has moments where the fact is a day
     */
    static CellText ofFact(StructType schema, String name) {
        CellText fact = of(schema, name);
        if (fact.type instanceof TimestampType && CallFacts.isDay(name)) {
            throw new IllegalArgumentException(
                    "expected days in " + name + ", found timestamp; where a day is meant, cast("
                            + name + " as date) makes it one; where a moment is, date_format(" + name
                            + ", \"yyyy-MM-dd'T'HH:mm:ssXXX\") makes a text of it that counts as the day where the person is");
        }
        return fact;
    }

    /**
     * That of a column of telephone numbers, which are texts or whole numbers: what has decimals is none.
     *
     * @throws IllegalArgumentException likewise, or if it has another type
     */
    static CellText ofPhone(StructType schema, String name) {
        CellText phone = of(schema, name);
        boolean isWhole = phone.type instanceof IntegralType
                || (phone.type instanceof DecimalType decimal && decimal.scale() == 0);
        if (!(phone.type instanceof StringType || isWhole)) {
            throw new IllegalArgumentException(
                    "expected texts or whole numbers in " + name + ", found " + phone.type.catalogString());
        }
        return phone;
    }

    /** Of a telephone number as Spark hands it to a function. */
    static String ofPhone(@Nullable Object value) {
        boolean isWhole = value instanceof Long
                || value instanceof Integer
                || (value instanceof BigDecimal decimal && decimal.scale() == 0);
        if (value != null && !(value instanceof String) && !isWhole) {
            throw new IllegalArgumentException("expected a text or a whole number as telephone number, found a "
                    + value.getClass().getSimpleName());
        }
        return of(value);
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
        if (value instanceof Timestamp moment) {
            return moment.toInstant().toString();
        }
        if (value instanceof byte[] text) {
            return new String(text, UTF_8); // what is no text has signs with which no fact is written
        }
        if (value instanceof Number number) {
            return of(number);
        }
        if (value instanceof Temporal) {
            return value.toString();
        }
        throw new IllegalArgumentException("expected a text, a number, a yes or no, a day or a moment, found a "
                + value.getClass().getSimpleName());
    }

    /** A whole one without decimals, whatever its type: 1, where a decimal would write 1.0000000000 and, of nothing, 0E-10. */
    private static String of(Number number) {
        boolean isPart = number instanceof Double || number instanceof Float;
        if (isPart && !Double.isFinite(number.doubleValue())) {
            return number.toString();
        }
        if (!isPart && !(number instanceof BigDecimal)) {
            return number.toString();
        }
        return new BigDecimal(number.toString()).stripTrailingZeros().toPlainString();
    }
}
