package io.github.opendnc.columns;

import io.github.opendnc.cells.FactCells;
import io.github.opendnc.cells.PhoneWords;
import io.github.opendnc.cells.RefusalProblem;
import io.github.opendnc.csv.Row;
import io.github.opendnc.words.KnownRefusals;
import io.github.opendnc.words.RefusalCellKind;
import java.util.BitSet;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/**
 * The cells of columns in which dialers and CRMs write, among much else, that a person refused calls: a status, the result
 * of the last call, a tag. Their names say nothing of it. Thread-safe.
 */
public final class RefusalCells {
    private final ColumnNames names;
    /** The columns that are looked at, and what each tells. */
    private final SortedMap<Integer, RefusalCellKind> kinds = new TreeMap<>();

    /** Where a cell that holds no number may say so in its place. */
    private final List<PhoneColumn> phones;

    /** Where one of those that are not scrubbed may, and in which words. */
    private final SortedMap<Integer, Predicate<String>> otherPhones = new TreeMap<>();

    /** The columns among them that say a fact, where a refusal stands in the place of it. */
    private final Set<Integer> facts;

    private final KnownRefusals known = new KnownRefusals();

    /**
     * The cells of those columns of a file that could say so.
     *
     * @param phones the columns that are scrubbed
     * @param otherPhones other columns of telephone numbers
     * @param unread what each of the columns tells that are not read otherwise, nor left alone by name
     * @param permissions the columns in which a yes permits calls
     * @param statuses the columns that are read as a status whatever their names say
     * @param facts the columns that say a fact and are looked at besides, and what each tells
     */
    RefusalCells(
            ColumnNames names,
            List<PhoneColumn> phones,
            List<Integer> otherPhones,
            Map<Integer, RefusalCellKind> unread,
            BitSet permissions,
            BitSet statuses,
            Map<Integer, RefusalCellKind> facts) {
        this.names = names;
        this.facts = Set.copyOf(facts.keySet());
        this.phones = phones;
        otherPhones.forEach(index -> this.otherPhones.put(index, wordsInOther(names.get(index))));
        kinds.putAll(unread);
        statuses.stream().forEach(index -> kinds.put(index, ofStatus(Optional.ofNullable(kinds.get(index)))));
        permissions.stream().forEach(index -> kinds.put(index, RefusalCellKind.PERMISSION));
        kinds.putAll(facts);
    }

    /** What a column tells that is read as a status, and by its own name perhaps more. */
    static RefusalCellKind ofStatus(Optional<RefusalCellKind> byName) {
        return byName.map(RefusalCellKind::asStatus).orElse(RefusalCellKind.STATUS);
    }

    /** How words refuse in the cells of a phone column of this name that is not scrubbed. */
    static Predicate<String> wordsInOther(String name) {
        return PhoneColumn.looksNamedSo(name) ? PhoneWords::refuseIn : PhoneWords::refuseAlone;
    }

    /** What cannot be used of a row that says so, for its reader; the empty string when it does not. */
    String problem(Row row) {
        for (Map.Entry<Integer, RefusalCellKind> column : kinds.entrySet()) {
            if (saysSo(column.getValue(), row.fields().get(column.getKey()))) {
                return problem(column.getKey());
            }
        }
        return refusingPhones(row).boxed().findFirst().map(this::problem).orElse("");
    }

    /** Whether a row says so in a cell that holds something: of its number, then, and not of itself alone. */
    boolean saySo(Row row) {
        return kinds.entrySet().stream().anyMatch(column -> {
                    String cell = row.field(column.getKey());
                    return !isOfRowAlone(column.getValue(), cell) && saysSo(column.getValue(), cell);
                })
                || refusingPhones(row).findFirst().isPresent();
    }

    private IntStream refusingPhones(Row row) {
        return IntStream.concat(
                phones.stream().mapToInt(PhoneColumn::index).filter(index -> PhoneWords.refuseIn(row.field(index))),
                otherPhones.keySet().stream()
                        .mapToInt(Integer::intValue)
                        .filter(index -> refusesInOther(index, row.field(index))));
    }

    /** Whether a cell of a phone column that is not scrubbed refuses in words; false of other columns. */
    public boolean refusesInOther(int column, String cell) {
        Predicate<String> words = otherPhones.get(column);
        return words != null && words.test(cell);
    }

    /** Whether a cell that says so does not say it of the number: where nothing is said of permission, none is refused. */
    public static boolean isOfRowAlone(RefusalCellKind kind, String cell) {
        return kind == RefusalCellKind.PERMISSION && FactCells.isNothing(cell);
    }

    /** What cannot be used of a row that says so in a column. */
    public String problem(int column) {
        return kinds.containsKey(column)
                ? problem(kinds.get(column), names.get(column))
                : RefusalProblem.in(names.get(column));
    }

    /** What cannot be used of a row that says so in a column of this name, which tells this. */
    public static String problem(RefusalCellKind kind, String name) {
        return kind == RefusalCellKind.PERMISSION ? RefusalProblem.noYesIn(name) : RefusalProblem.in(name);
    }

    /** The columns whose cells are looked at, in their order, and what each tells. */
    public SortedMap<Integer, RefusalCellKind> kinds() {
        return Collections.unmodifiableSortedMap(kinds);
    }

    /** Whether a column is looked at only for what may stand in the place of a fact. */
    public boolean isOfFact(int column) {
        return facts.contains(column);
    }

    /** Whether a column may tell of a refusal that says no fact. */
    boolean areBesidesFacts() {
        return kinds.size() > facts.size();
    }

    /** Whether the cells of a column are looked at. */
    boolean isWatched(int column) {
        return kinds.containsKey(column);
    }

    /** Whether a cell of a column that tells this says so. */
    public boolean saysSo(RefusalCellKind kind, String text) {
        return known.saysSo(kind, text);
    }
}
