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
 * The cells in which dialers and CRMs write, among much else, that a person refused calls: a status, the result of the
 * last call, a tag. The names of their columns do not show it. Thread-safe.
 */
public final class RefusalCells {
    private final ColumnNames names;
    /** The columns that are looked at, with the kind of each. */
    private final SortedMap<Integer, RefusalCellKind> kinds = new TreeMap<>();

    /** Columns to scrub. A cell without a number may state a refusal in its place. */
    private final List<PhoneColumn> phones;

    /** Phone columns that are not scrubbed, each with the words that state a refusal in them. */
    private final SortedMap<Integer, Predicate<String>> otherPhones = new TreeMap<>();

    /** The columns among them that state a fact. A refusal may stand there in place of the fact. */
    private final Set<Integer> facts;

    private final KnownRefusals known = new KnownRefusals();

    /** Whether a day was before the calls, so that whatever it barred is over. */
    private final Predicate<String> isOver;

    /**
     * The cells of a file that could state a refusal.
     *
     * @param phones the columns that are scrubbed
     * @param otherPhones other columns of telephone numbers
     * @param unread the kinds of the columns that are neither read otherwise nor left alone by name
     * @param permissions the columns in which a yes permits calls
     * @param statuses the columns that are read as a status, whatever their names are
     * @param facts the kinds of the columns that state a fact and are also looked at
     * @param isOver whether a day was before the calls, so that whatever it barred is over
     */
    RefusalCells(
            ColumnNames names,
            List<PhoneColumn> phones,
            List<Integer> otherPhones,
            Map<Integer, RefusalCellKind> unread,
            BitSet permissions,
            BitSet statuses,
            Map<Integer, RefusalCellKind> facts,
            Predicate<String> isOver) {
        this.isOver = isOver;
        this.names = names;
        this.facts = Set.copyOf(facts.keySet());
        this.phones = phones;
        otherPhones.forEach(index -> {
            String name = names.get(index);
            this.otherPhones.put(index, plainWordsInOther(name));
        });
        kinds.putAll(unread);
        statuses.stream().forEach(index -> kinds.put(index, ofStatus(Optional.ofNullable(kinds.get(index)))));
        permissions.stream().forEach(index -> kinds.put(index, RefusalCellKind.PERMISSION));
        kinds.putAll(facts);
    }

    /** The kind of a column that is read as a status. Its own name may add to it. */
    static RefusalCellKind ofStatus(Optional<RefusalCellKind> byName) {
        return byName.map(RefusalCellKind::asStatus).orElse(RefusalCellKind.STATUS);
    }

    /** The words that refuse calls in a phone column of this name that is not scrubbed. */
    static Predicate<String> wordsInOther(String name) {
        return PhoneColumn.looksNamedSo(name) ? PhoneWords::refuseIn : PhoneWords::refuseAlone;
    }

    /** The same, and what is plainly said in a column of any name. */
    static Predicate<String> plainWordsInOther(String name) {
        return wordsInOther(name).or(RefusalCellKind.ofUnread(name)::saysSo);
    }

    /** Why a row with a refusal leaves its call open, in words for its reader; empty if it has none. */
    String problem(Row row) {
        for (Map.Entry<Integer, RefusalCellKind> column : kinds.entrySet()) {
            if (saysSo(column.getValue(), row.fields().get(column.getKey()))) {
                return problem(column.getKey());
            }
        }
        return refusingPhones(row).boxed().findFirst().map(this::problem).orElse("");
    }

    /**
     * Whether a row states a refusal in a filled cell. Such a refusal is about the number, and not only about this row.
     */
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

    /** Whether a cell refuses calls in words, in a phone column that is not scrubbed. False for other columns. */
    public boolean refusesInOther(int column, String cell) {
        Predicate<String> words = otherPhones.get(column);
        return words != null && words.test(cell);
    }

    /**
     * Whether a cell that counts as a refusal counts for its own row only. That is so for an empty permission, because
     * nothing said is no refusal.
     */
    public static boolean isOfRowAlone(RefusalCellKind kind, String cell) {
        return kind == RefusalCellKind.PERMISSION && FactCells.isNothing(cell);
    }

    /** Why a refusal in this column leaves the call of its row open. */
    public String problem(int column) {
        return kinds.containsKey(column)
                ? problem(kinds.get(column), names.get(column))
                : RefusalProblem.in(names.get(column));
    }

    /** Why a refusal in a column of this name and kind leaves the call of its row open. */
    public static String problem(RefusalCellKind kind, String name) {
        if (kind.isUnread()) {
            return RefusalProblem.inUnread(name);
        }
        return kind == RefusalCellKind.PERMISSION ? RefusalProblem.noYesIn(name) : RefusalProblem.in(name);
    }

    /** The columns whose cells are looked at, in their order, with the kind of each. */
    SortedMap<Integer, RefusalCellKind> kinds() {
        return Collections.unmodifiableSortedMap(kinds);
    }

    /** Those among them whose name, or the user, says what they tell. */
    public SortedMap<Integer, RefusalCellKind> watched() {
        return of(kind -> !kind.isUnread());
    }

    /** Those that nobody reads otherwise. */
    public SortedMap<Integer, RefusalCellKind> unread() {
        return of(RefusalCellKind::isUnread);
    }

    private SortedMap<Integer, RefusalCellKind> of(Predicate<RefusalCellKind> wanted) {
        SortedMap<Integer, RefusalCellKind> some = new TreeMap<>(kinds);
        some.values().removeIf(wanted.negate());
        return Collections.unmodifiableSortedMap(some);
    }

    /** Whether a column is looked at only for what may stand in place of a fact. */
    public boolean isOfFact(int column) {
        return facts.contains(column);
    }

    /** Whether there is a column that may state a refusal and no fact. */
    boolean areBesidesFacts() {
        return watched().keySet().stream().anyMatch(column -> !facts.contains(column));
    }

    /** Whether the cells of a column are looked at, because of its name or of what the user said. */
    boolean isWatched(int column) {
        RefusalCellKind kind = kinds.get(column);
        return kind != null && !kind.isUnread();
    }

    /** Whether a cell of a column of this kind states a refusal. */
    public boolean saysSo(RefusalCellKind kind, String text) {
        return known.saysSo(kind, text) && !(kind == RefusalCellKind.UNTIL && isOver.test(text));
    }
}
