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
    /** The one text for all empty cells. */
    static final String NOTHING = "";

    private static final ByteBuffer NO_BYTES = ByteBuffer.allocate(0);

    /**
     * The texts of a column.
     *
     * @throws IllegalArgumentException if no column has this name, or if two have it, which may contradict each other
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
     * The texts of a column of facts. Nobody knows whether a timestamp means a moment, or a day as midnight in some
     * zone. Where the person is, that may be another day.
     *
     * @throws IllegalArgumentException as for {@link #of(StructType, String)}, or if it has moments and the fact is a
     *     day
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
     * The texts of a column of telephone numbers. These are texts or whole numbers; decimals are not telephone numbers.
     *
     * @throws IllegalArgumentException as for {@link #of(StructType, String)}, or if it has another type
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

    /** The text of a telephone number, as Spark passes it to a function. */
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

    /** Whether Spark holds the cell as a text. Then {@link #bytes} saves making another one. */
    boolean isText() {
        return type instanceof StringType;
    }

    /** The text of a cell in a row in Spark's own form, as its UTF-8 bytes in place. */
    ByteBuffer bytes(InternalRow row) {
        return row.isNullAt(column)
                ? NO_BYTES.duplicate()
                : row.getUTF8String(column).getByteBuffer();
    }

    /** The text of a cell in a row in Spark's own form. */
    String of(InternalRow row) {
        return row.isNullAt(column) ? NOTHING : of(CatalystTypeConverters.convertToScala(row.get(column, type), type));
    }

    /** The text of a value, as Spark hands it out. */
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
            return day.toLocalDate().toString(); // a year of five digits keeps them
        }
        if (value instanceof Timestamp moment) {
            return moment.toInstant().toString();
        }
        if (value instanceof byte[] text) {
            return new String(text, UTF_8); // bytes that are not text become a character that no fact contains
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

    /**
     * A whole number without decimals, whatever its type: 1. A decimal would write 1.0000000000, and 0E-10 for zero.
     */
    private static String of(Number number) {
        boolean hasDecimals = number instanceof BigDecimal
                || ((number instanceof Double || number instanceof Float) && Double.isFinite(number.doubleValue()));
        return hasDecimals
                ? new BigDecimal(number.toString()).stripTrailingZeros().toPlainString()
                : number.toString();
    }
}
