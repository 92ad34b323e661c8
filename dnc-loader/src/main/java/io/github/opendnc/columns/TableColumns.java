package io.github.opendnc.columns;

import io.github.opendnc.Fact;
import io.github.opendnc.registry.MalformedFileException;
import io.github.opendnc.words.Alphabet;
import io.github.opendnc.words.RefusalCellKind;
import io.github.opendnc.words.RefusalColumn;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What the columns of a table say: a fact, or among much else that a person refused calls. Immutable and thread-safe. */
public final class TableColumns {
    private final List<String> names;
    private final List<Optional<Fact>> facts = new ArrayList<>();
    private final List<Optional<RefusalCellKind>> refusals = new ArrayList<>();
    /** Of each column of other telephone numbers in which words a cell of it refuses in the place of a number. */
    private final List<Optional<Predicate<String>>> phoneWords;

    /**
     * These columns, in their order.
     *
     * @param given facts, and columns whose names leave no doubt that they are a status or a reply
     * @param others columns in whose cells a refusal may stand
     * @throws IllegalArgumentException if one is none of its kind, or two say the same fact
     */
    public TableColumns(List<String> given, List<String> others) {
        names = Stream.concat(given.stream(), others.stream()).toList();
        ColumnPairs pairs = pairs(given, others);
        for (int i = 0; i < given.size(); i++) {
            addGiven(given.get(i), Optional.ofNullable(pairs.kinds().get(i)));
        }
        for (int i = given.size(); i < names.size(); i++) {
            String name = names.get(i);
            if (!mayRefuse(name, i, pairs)) {
                throw new IllegalArgumentException("expected columns in whose cells a refusal may stand, found "
                        + MalformedFileException.shown(name));
            }
            add(Optional.empty(), Optional.ofNullable(pairs.kinds().get(i)).or(() -> refusal(name)));
        }
        phoneWords = IntStream.range(0, names.size())
                .mapToObj(i -> i < given.size() || !mayHoldNumbers(names.get(i))
                        ? Optional.<Predicate<String>>empty()
                        : Optional.of(RefusalCells.wordsInOther(names.get(i))))
                .toList();
    }

    /** The pairs among columns, of those that are given for facts only the ones that say none. */
    private static ColumnPairs pairs(List<String> given, List<String> others) {
        List<String> all = Stream.concat(given.stream(), others.stream()).toList();
        return new ColumnPairs(all, index -> index >= given.size() || isPlainStatus(all.get(index)));
    }

    private void addGiven(String name, Optional<RefusalCellKind> ofPair) {
        Optional<RefusalCellKind> refusal = isPlainStatus(name) ? ofPair.or(() -> refusal(name)) : Optional.empty();
        if (refusal.isPresent()) {
            add(Optional.empty(), refusal);
            return;
        }
        Fact fact = FactColumn.given(name);
        add(
                Optional.of(fact),
                FactColumns.isOfRequest(fact) ? Optional.empty() : Optional.of(FactColumns.refusalFor(fact, name)));
    }

    private void add(Optional<Fact> fact, Optional<RefusalCellKind> refusal) {
        if (fact.isPresent() && facts.contains(fact)) {
            throw new IllegalArgumentException(fact.get() + " is given twice");
        }
        facts.add(fact);
        refusals.add(refusal);
    }

    /** What a column tells of refusals in its cells: nothing where its name says a fact, or tells so itself: then its yes and no count. */
    private static Optional<RefusalCellKind> refusal(String name) {
        return FactColumn.ofName(name).isPresent() || tellsByName(name)
                ? Optional.empty()
                : RefusalCellKind.ofColumn(name);
    }

    private static boolean tellsByName(String name) {
        return RefusalColumn.isOfCalls(name) && !RefusalNames.isPreference(name);
    }

    private static boolean mayHoldNumbers(String name) {
        return FactColumn.ofName(name).isEmpty() && !tellsByName(name) && PhoneColumn.mayHold(name);
    }

    /** Whether a refusal may stand in one of some columns, by its own name or by that of another. */
    private static boolean mayRefuse(String name, int column, ColumnPairs pairs) {
        return refusal(name).isPresent()
                || mayHoldNumbers(name)
                || pairs.kinds().containsKey(column)
                || pairs.givesMeaning(column);
    }

    /** Whether a name that is given among facts is no fact that was written another way. */
    private static boolean isPlainStatus(String name) {
        return !FactColumn.looksAlike(name)
                && refusal(name)
                        .filter(kind -> kind != RefusalCellKind.ANYTHING)
                        .isPresent();
    }

    /**
     * Those of the columns of a table in whose cells a refusal may stand, besides facts.
     *
     * @throws IllegalArgumentException if one is no fact, or if another one says a fact, or looks as if it told who refuses calls
     */
    public static List<String> besides(List<String> facts, List<String> table) {
        new TableColumns(facts, List.of()); // refuses what is no fact, before a job begins
        List<String> others = new ArrayList<>(table);
        facts.forEach(others::remove); // once each
        check(
                "expected each column that is read once in the table, for a second one would be passed over",
                others.stream().filter(facts::contains));
        check(
                "expected every column that says a fact to be among those that are read, or to be left alone",
                others.stream().filter(name -> FactColumn.ofName(name).isPresent()));
        check(
                "expected column names without Cyrillic or Greek letters among Latin ones, or to be left alone",
                others.stream().filter(Alphabet::isMixedIn));
        check(
                "expected every column that tells whom one may call to be turned round, so that a no of it is a yes of a fact"
                        + " do_not_call, or to be left alone",
                others.stream().filter(TableColumns::isOfPermission));
        check(
                "expected every column that may tell of a refusal of calls to be read as a fact, under the name do_not_call where"
                        + " it says yes or no, do_not_call_on where it says the day, or to be left alone",
                others.stream().filter(TableColumns::tellsByName));
        ColumnPairs pairs = pairs(facts, others);
        return IntStream.range(0, others.size())
                .filter(i -> mayRefuse(others.get(i), facts.size() + i, pairs))
                .mapToObj(others::get)
                .toList();
    }

    private static boolean isOfPermission(String name) {
        return tellsByName(name) && RefusalColumn.ofName(name).equals(Optional.of(RefusalColumn.PERMISSION));
    }

    private static void check(String expected, Stream<String> columns) {
        String found = columns.map(MalformedFileException::shown).collect(Collectors.joining(", "));
        if (!found.isEmpty()) {
            throw new IllegalArgumentException(expected + "; found " + found);
        }
    }

    public int size() {
        return names.size();
    }

    public String name(int column) {
        return names.get(column);
    }

    /** The fact that a column says. */
    public Optional<Fact> fact(int column) {
        return facts.get(column);
    }

    /** What a column tells of refusals; one of a fact where one stands in the place of it. */
    public Optional<RefusalCellKind> refusal(int column) {
        return refusals.get(column);
    }

    /** In which words a cell of a column of other telephone numbers refuses calls; empty where it is none. */
    public Optional<Predicate<String>> phoneWords(int column) {
        return phoneWords.get(column);
    }
}
