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
     * @param settings of which count those columns that permit calls or are statuses: they may stand in either
     * @throws IllegalArgumentException if one is none of its kind, two say the same fact, or one of the settings is not there
     */
    public TableColumns(List<String> given, List<String> others, ColumnSettings settings) {
        names = Stream.concat(given.stream(), others.stream()).toList();
        ToldColumns told = new ToldColumns(names, settings);
        ColumnPairs pairs = pairs(given, others, told);
        for (int i = 0; i < given.size(); i++) {
            String name = given.get(i);
            Optional<RefusalCellKind> kind = told.kind(name);
            if (kind.isPresent()) {
                add(Optional.empty(), kind);
            } else {
                addGiven(name, Optional.ofNullable(pairs.kinds().get(i)));
            }
        }
        for (int i = given.size(); i < names.size(); i++) {
            int column = i;
            String name = names.get(i);
            if (!told.areOf(name) && !mayRefuse(name, i, pairs)) {
                throw new IllegalArgumentException("expected columns in whose cells a refusal may stand, found "
                        + MalformedFileException.shown(name));
            }
            add(
                    Optional.empty(),
                    told.kind(name)
                            .or(() -> Optional.ofNullable(pairs.kinds().get(column)))
                            .or(() -> refusal(name)));
        }
        phoneWords = IntStream.range(0, names.size())
                .mapToObj(i -> words(names.get(i), i >= given.size(), told))
                .toList();
    }

    /** What is given is a fact, or a status that holds no numbers, unless it is only said to be one. */
    private static Optional<Predicate<String>> words(String name, boolean isOther, ToldColumns told) {
        boolean mayHold = (isOther || told.areOf(name)) && !told.permit(name) && mayHoldNumbers(name);
        return mayHold ? Optional.of(RefusalCells.wordsInOther(name)) : Optional.empty();
    }

    /** The pairs among columns, of those that are given for facts only the ones that say none. */
    private static ColumnPairs pairs(List<String> given, List<String> others, ToldColumns told) {
        List<String> all = Stream.concat(given.stream(), others.stream()).toList();
        return new ColumnPairs(
                all, index -> !told.areOf(all.get(index)) && (index >= given.size() || isPlainStatus(all.get(index))));
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
        return FactColumn.ofName(name).isPresent() || RefusalNames.tellsItself(name)
                ? Optional.empty()
                : RefusalCellKind.ofColumn(name);
    }

    private static boolean mayHoldNumbers(String name) {
        return FactColumn.ofName(name).isEmpty() && !RefusalNames.tellsItself(name) && PhoneColumn.mayHold(name);
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
     * @param settings of which count the columns that permit calls or are statuses, and whether the law of a state is asked
     * @throws IllegalArgumentException if one is no fact, or if another one says a fact, or looks as if it told who refuses calls
     */
    public static List<String> besides(List<String> facts, List<String> table, ColumnSettings settings) {
        ToldColumns told = new ToldColumns(table, settings);
        List<String> all = new ArrayList<>(table);
        facts.forEach(all::remove); // once each
        new TableColumns(
                facts,
                all.stream().filter(told::areOf).toList(),
                settings); // refuses what is no fact, before a job begins
        ToldColumns.check(
                "expected each column that is read only once in the table, because a second one would not be read",
                all.stream().filter(facts::contains));
        List<String> others = all.stream().filter(name -> !told.areOf(name)).toList();
        ToldColumns.check(
                "expected every column that says a fact to be among those that are read, or to be left alone",
                others.stream().filter(name -> FactColumn.ofName(name).isPresent()));
        ToldColumns.check(
                "expected column names without Cyrillic or Greek letters among Latin ones, or to be left alone",
                others.stream().filter(Alphabet::isMixedIn));
        ToldColumns.check(
                "expected every column that tells whom one may call to be read as one that permits calls (withPermission), or to be"
                        + " left alone",
                others.stream().filter(TableColumns::isOfPermission));
        ToldColumns.check(
                "expected every column that may tell of a refusal of calls to be read as a fact, under the name "
                        + "do_not_call if it says yes or no, do_not_call_on if it says the day, or to be left alone",
                others.stream().filter(RefusalNames::tellsItself));
        checkStates(facts, others, settings);
        ColumnPairs pairs = pairs(facts, all, told);
        return IntStream.range(0, all.size())
                .filter(i -> told.areOf(all.get(i)) || mayRefuse(all.get(i), facts.size() + i, pairs))
                .mapToObj(all::get)
                .toList();
    }

    /** Where the law of states is asked, a state that is passed over may be the one that bars. */
    private static void checkStates(List<String> facts, List<String> others, ColumnSettings settings) {
        boolean isKnown =
                facts.stream().anyMatch(name -> FactColumn.ofName(name).equals(Optional.of(Fact.STATE)));
        if (settings.statesAsked() && !isKnown) {
            ToldColumns.check(
                    "expected the person's state to be read as a fact, under the name state, or to be left alone "
                            + "(then only the area code tells it)",
                    others.stream().filter(FactColumn::looksLikeState));
        }
    }

    private static boolean isOfPermission(String name) {
        return RefusalNames.tellsItself(name)
                && RefusalColumn.ofName(name).equals(Optional.of(RefusalColumn.PERMISSION));
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
