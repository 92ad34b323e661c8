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
import org.apache.spark.sql.types.BinaryType;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.MapType;
import org.apache.spark.sql.types.StringType;
import org.apache.spark.sql.types.StructField;
import org.apache.spark.sql.types.StructType;
import org.apache.spark.sql.types.VariantType;

/**
 * Scrubs a whole table: keeps every row as it is and adds the answer columns. The answers are those of {@code
 * dnc_decide}. Spark asks that function for one row at a time, but here hundreds of rows are answered at once.
 * Immutable and serializable.
 *
 * <pre>{@code
 * ScrubPlan plan = ScrubPlan.on(day).withList("us-national-00000001.snapshot");
 * TableScrub.of(leads, plan, "phone", List.of("consent", "consent_on"))
 * }</pre>
 *
 * <p>It uses Spark's own form of rows, a developer interface that another release of Spark may change. It needs a
 * session in its own process, not one of Spark Connect. Spark does not move filters on the result before the scrub, so
 * select the columns and rows that you need first.
 */
public final class TableScrub implements FlatMapFunction<Iterator<InternalRow>, InternalRow> {
    private static final long serialVersionUID = 1;

    /** What Spark, Hive and pandas call a column without a name, and a name of which nothing can be seen. */
    private static final Pattern UNNAMED = Pattern.compile("_c\\d+|_col\\d+|Unnamed: \\d+|[\\h\\s]*");

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
     * The rows of a table with their answers. If the table is joined or sorted, Spark may begin that work at once, and
     * not only when the result is asked for.
     *
     * <p>Besides the facts every column of texts is read, because a refusal of calls may stand in it, and those of
     * other types whose names say what their cells tell, such as a status. {@code dnc scrub --stream} reads the same
     * ones. Columns that cannot matter may be left alone; that is also faster.
     *
     * @param phone the column of the telephone numbers
     * @param facts the columns that state what is known of a person, by the names of facts; null or empty means not
     *     known
     * @throws IllegalArgumentException if the table has no column with exactly this name, or two; if the telephone
     *     numbers are neither texts nor whole numbers; if it has a column of an earlier scrub; if another column has
     *     the name of a fact, or looks as if it stated who refuses calls; if one is nested, because any field in it
     *     might; or if a column that the plan names is missing
     */
    public static Dataset<Row> of(Dataset<Row> leads, ScrubPlan plan, String phone, List<String> facts) {
        return of(leads, plan, phone, facts, Set.of());
    }

    /**
     * The same, with columns that are left alone.
     *
     * @param leftAlone columns that are not read at all, whatever their names are
     * @throws IllegalArgumentException as for {@link #of(Dataset, ScrubPlan, String, List)}, or if there is no such
     *     column
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
                                .toList(),
                        name -> mayHoldWords(schema, name));
    }

    private static boolean mayHoldWords(StructType schema, String name) {
        return Arrays.stream(schema.fields())
                .anyMatch(field -> field.name().equals(name) && mayHoldWords(field.dataType()));
    }

    /** Some writers of Parquet do not mark texts as such. Spark reads them as bytes. */
    private static boolean mayHoldWords(DataType type) {
        return type instanceof StringType
                || type instanceof BinaryType
                || (type instanceof ArrayType array && mayHoldWords(array.elementType()));
    }

    /**
     * Refuses columns named after cells, or not named. If a row was taken for a header line, that row is lost, and
     * nobody knows what stands below its cells.
     */
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
                .map(name -> name.isBlank() ? '"' + name + '"' : name)
                .toList();
        if (!unnamed.isEmpty()) {
            throw new IllegalArgumentException("expected columns with names, or to be left alone, found "
                    + String.join(", ", unnamed) + ", as those are called that have none; toDF(...) names them");
        }
    }

    /**
     * Refuses nested columns. A refusal in a struct, a map or a variant would not be found, and a map may hold
     * anything.
     */
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
