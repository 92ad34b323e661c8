package io.github.opendnc.columns;

import io.github.opendnc.Call;
import io.github.opendnc.Fact;
import io.github.opendnc.cells.FactCells;
import io.github.opendnc.cells.Told;
import io.github.opendnc.csv.Row;
import io.github.opendnc.registry.MalformedFileException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * Checks by the first rows of a file whether columns with the name of a fact really hold that fact. {@code Caller} may
 * be the agent, and {@code Zone} a sales district; every row would then be undetermined. For a stream no rows are known
 * yet, so nothing is checked.
 */
public final class FirstFacts {
    /** If this many cells can all not be read, they are no slips. */
    private static final int ENOUGH = 20;

    /**
     * Facts with few possible words. Days are not among them, because the report says how they could be read. Facts
     * that may be a refusal are not either, because a word that nobody understands counts there.
     */
    private static final Set<Fact> OF_FEW_WORDS = EnumSet.of(
            Fact.CALL_AT,
            Fact.ZONE,
            Fact.PURPOSE,
            Fact.CALLER,
            Fact.TECHNOLOGY,
            Fact.LINE,
            Fact.EXEMPT_ROBOCALLS_30D,
            Fact.EXEMPT_ROBOCALLS_7D,
            Fact.EXEMPT_ROBOCALLS_1D,
            Fact.ATTEMPTS_24H,
            Fact.STATE);

    /**
     * What people and programs write if they do not know. Such a cell is no slip, and no sign of another meaning of the
     * column.
     */
    private static final Set<String> UNKNOWN = Set.of("-", "--", "?", "unknown", "not known", "other", "none");

    private static final Pattern EXPECTED = Pattern.compile("^expected ");

    private final Header header;
    private final Function<FactCells, Call> reading;
    /** The columns of such facts in which no cell was readable so far. */
    private final Map<Fact, Integer> columns = new EnumMap<>(Fact.class);

    private final Map<Fact, Unread> unread = new EnumMap<>(Fact.class);

    private FirstFacts(Header header, Function<FactCells, Call> reading) {
        this.header = header;
        this.reading = reading;
        int[] all = header.factColumns();
        for (int i = 0; i < all.length; i++) {
            if (OF_FEW_WORDS.contains(header.facts().get(i))) {
                columns.put(header.facts().get(i), all[i]);
            }
        }
    }

    /**
     * Checks that none of these columns means something else.
     *
     * @param rows the first rows of the file
     * @param reading makes a call from the facts of a row
     * @throws MalformedFileException if a column has many cells that state something, and none can be read as its fact
     */
    public static void check(Header header, List<Row> rows, Function<FactCells, Call> reading)
            throws MalformedFileException {
        FirstFacts facts = new FirstFacts(header, reading);
        for (Row row : rows) {
            if (facts.columns.isEmpty()) {
                return;
            }
            if (!row.isBlank() && !header.isRagged(row)) {
                facts.add(row);
            }
        }
        facts.checkRead();
    }

    private static boolean isNothing(String cell) {
        return FactCells.isNothing(cell) || UNKNOWN.contains(cell.strip().toLowerCase(Locale.ROOT));
    }

    private void add(Row row) {
        List<Fact> said = columns.entrySet().stream()
                .filter(column -> !isNothing(row.field(column.getValue())))
                .map(Map.Entry::getKey)
                .toList();
        if (said.isEmpty()) {
            return;
        }
        Map<Fact, String> problems = new EnumMap<>(Fact.class);
        reading.apply(header.facts(row, Told.NOTHING))
                .problems()
                .forEach(problem -> problems.put(problem.fact(), problem.what()));
        for (Fact fact : said) {
            String problem = problems.get(fact);
            if (problem == null) {
                columns.remove(fact);
            } else {
                unread.computeIfAbsent(fact, first -> new Unread(row, problem)).count++;
            }
        }
    }

    private void checkRead() throws MalformedFileException {
        List<String> expected = new ArrayList<>();
        List<String> found = new ArrayList<>();
        columns.forEach((fact, column) -> {
            Unread cells = unread.get(fact);
            if (cells != null && cells.count >= ENOUGH) {
                expected.add(fact + " (" + EXPECTED.matcher(cells.problem).replaceFirst("") + ")");
                found.add(header.names().shown(List.of(column)) + ", of which none of the first " + cells.count
                        + " cells is one (" + MalformedFileException.shown(cells.first.field(column)) + " on line "
                        + cells.first.line() + ")");
            }
        });
        if (!found.isEmpty()) {
            throw header.names()
                    .malformed(
                            "what the name of the column promises, " + String.join("; ", expected)
                                    + "; if it means something else, leave it alone with --ignore NAME (ignoring), and do not map it",
                            String.join("; ", found));
        }
    }

    /** The filled cells of a column in which none could be read. */
    private static final class Unread {
        private final Row first;
        private final String problem;
        private int count;

        Unread(Row first, String problem) {
            this.first = first;
            this.problem = problem;
        }
    }
}
