package io.github.opendnc.spark;

import io.github.opendnc.numbering.PhoneNumber;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.rdd.RDD;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.catalyst.InternalRow;
import org.apache.spark.sql.classic.SparkSession;
import org.apache.spark.sql.types.ArrayType;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.MapType;
import org.apache.spark.sql.types.StructField;
import org.apache.spark.sql.types.StructType;
import org.apache.spark.sql.types.VariantType;

/**
 * Scrubs a whole table: every row as it is, with the answer columns behind. The same answers as those of {@code dnc_decide}, which
 * Spark asks for one row at a time; here rows are answered by the hundred. Immutable and serializable.
 *
 * <pre>{@code
 * TableScrub.of(leads, ScrubPlan.on(day).withList("us-national-00000001.snapshot"), "phone", List.of("consent", "consent_on"))
 * }</pre>
 *
 * <p>It stands on Spark's own form of rows, a developer's interface that another release of Spark may change, and wants a session
 * of its own process, not one of Spark Connect. What is asked of its result is not pushed before it: take the columns and rows that
 * you need first.
 */
public final class TableScrub implements FlatMapFunction<Iterator<InternalRow>, InternalRow> {
    private static final long serialVersionUID = 1;
    private static final Pattern UNNAMED = Pattern.compile("_c\\d+");

    private final ScrubPlan plan;
    private final CellText phone;
    private final CellText[] cells;
    private final String[] facts;
    private final String[] others;

    private TableScrub(ScrubPlan plan, CellText phone, CellText[] cells, String[] facts, String[] others) {
        this.plan = plan;
        this.phone = phone;
        this.cells = cells;
        this.facts = facts;
        this.others = others;
    }

    /**
     * The rows of a table with their answers. Where a table is joined or sorted Spark may work at that at once and not when the
     * result is asked for.
     *
     * <p>Read are the facts, and of the other columns those in whose cells a refusal of calls may stand, such as a status, as {@code
     * dnc scrub} reads them.
     *
     * @param phone the column of the telephone numbers
     * @param facts the columns that say what is known of a person, by the names of facts; null and empty: not known
     * @throws IllegalArgumentException if the table has no such column, written like this, or two; if the telephone numbers are
     *     neither texts nor whole numbers; if it has a column of an earlier scrub; if another column has the name of a fact, or
     *     looks as if it told who refuses calls; if one is nested, for any field of it may; or if a column that the plan names is
     *     not there
     */
    public static Dataset<Row> of(Dataset<Row> leads, ScrubPlan plan, String phone, List<String> facts) {
        return of(leads, plan, phone, facts, Set.of());
    }

    /**
     * The same.
     *
     * @param leftAlone columns of which nothing is read, whatever their names say
     * @throws IllegalArgumentException likewise, or if there is no such column
     */
    public static Dataset<Row> of(
            Dataset<Row> leads, ScrubPlan plan, String phone, List<String> facts, Set<String> leftAlone) {
        StructType schema = leads.schema();
        for (String name : schema.fieldNames()) {
            if (DncFunctions.columns().contains(name.toLowerCase(Locale.ROOT))) {
                throw new IllegalArgumentException("expected no column of an earlier scrub, found " + name);
            }
        }
        List<String> others = others(schema, plan, phone, facts, leftAlone);
        CellText[] cells = Stream.concat(
                        facts.stream().map(column -> CellText.ofFact(schema, column)),
                        others.stream().map(column -> CellText.of(schema, column)))
                .toArray(CellText[]::new);
        TableScrub scrub = new TableScrub(
                plan,
                CellText.ofPhone(schema, phone),
                cells,
                facts.toArray(String[]::new),
                others.toArray(String[]::new));
        RDD<InternalRow> rows = ((org.apache.spark.sql.classic.Dataset<Row>) leads)
                .queryExecution()
                .toRdd();
        StructField[] all = Stream.of(schema.fields(), DncFunctions.ANSWER.fields())
                .flatMap(Stream::of)
                .toArray(StructField[]::new);
        return ((SparkSession) leads.sparkSession())
                .internalCreateDataFrame(rows.toJavaRDD().mapPartitions(scrub).rdd(), new StructType(all), false);
    }

    private static List<String> others(
            StructType schema, ScrubPlan plan, String phone, List<String> facts, Set<String> leftAlone) {
        List<String> names = List.of(schema.fieldNames());
        if (!names.containsAll(leftAlone)) {
            throw new IllegalArgumentException("expected columns of the table to be left alone, found "
                    + leftAlone.stream()
                            .filter(name -> !names.contains(name))
                            .sorted()
                            .toList());
        }
        checkNamed(names, phone, leftAlone);
        checkFlat(schema, name -> !name.equals(phone) && !leftAlone.contains(name));
        return PlannedScrub.withoutLists(plan)
                .columnsBesides(
                        facts,
                        names.stream()
                                .filter(name -> !name.equals(phone) && !leftAlone.contains(name))
                                .toList());
    }

    /** A row that was taken for a header line is lost, and what stands below its cells, or below no name, is not known. */
    private static void checkNamed(List<String> names, String phone, Set<String> leftAlone) {
        List<Integer> numbers = IntStream.range(0, names.size())
                .filter(i -> !leftAlone.contains(names.get(i)))
                .filter(i -> PhoneNumber.tryParse(names.get(i)).number().isPresent())
                .mapToObj(i -> i + 1)
                .toList();
        if (!numbers.isEmpty()) {
            throw new IllegalArgumentException("expected names of columns, found a telephone number as that of column "
                    + numbers.get(0) + ": a row was taken for the header line");
        }
        List<String> unnamed = names.stream()
                .filter(name -> !name.equals(phone) && !leftAlone.contains(name))
                .filter(name -> UNNAMED.matcher(name).matches())
                .toList();
        if (!unnamed.isEmpty()) {
            throw new IllegalArgumentException("expected columns with names, or to be left alone, found "
                    + String.join(", ", unnamed) + ", as Spark calls those that have none; toDF(...) names them");
        }
    }

    /** What a struct, a map or a variant tells is passed over, or in a map anything. */
    private static void checkFlat(StructType schema, Predicate<String> counts) {
        List<String> nested = Arrays.stream(schema.fields())
                .filter(field -> counts.test(field.name()) && isNested(field.dataType()))
                .map(field -> field.name() + " " + field.dataType().catalogString())
                .toList();
        if (!nested.isEmpty()) {
            throw new IllegalArgumentException(
                    "expected columns that hold one value each, those in a struct selected out of it (prefs.do_not_call), or to"
                            + " be left alone; found " + String.join(", ", nested));
        }
    }

    private static boolean isNested(DataType type) {
        return type instanceof StructType
                || type instanceof MapType
                || type instanceof VariantType
                || (type instanceof ArrayType array && isNested(array.elementType()));
    }

    @Override
    public Iterator<InternalRow> call(Iterator<InternalRow> rows) {
        Decider decider = Decider.of(plan);
        return new AnsweredRows(rows, phone, cells, () -> decider.rows(List.of(facts), List.of(others)));
    }
}
