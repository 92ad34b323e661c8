package io.github.opendnc.leads;

import io.github.opendnc.Fact;
import io.github.opendnc.registry.MalformedFileException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the columns of a table say: a fact, or among much else that a person refused calls. Immutable and thread-safe. */
final class TableColumns {
    private final List<String> names;
    private final List<Optional<Fact>> facts = new ArrayList<>();
    private final List<Optional<RefusalCellKind>> refusals = new ArrayList<>();

    /**
     * These columns, in their order.
     *
     * @throws IllegalArgumentException if one says neither, or two say the same fact
     */
    TableColumns(List<String> names) {
        this.names = List.copyOf(names);
        for (String name : this.names) {
            Optional<RefusalCellKind> refusal = refusal(name);
            Optional<Fact> fact = refusal.isPresent() ? Optional.empty() : Optional.of(CallFacts.fact(name));
            if (fact.isPresent() && facts.contains(fact)) {
                throw new IllegalArgumentException(fact.get() + " is given twice");
            }
            facts.add(fact);
            refusals.add(refusal);
        }
    }

    /** What a column that says no fact tells of refusals. */
    private static Optional<RefusalCellKind> refusal(String name) {
        return FactColumn.ofName(name).isPresent() ? Optional.empty() : RefusalCellKind.ofName(name);
    }

    /**
     * Facts, and behind them those of the other columns of a table in whose cells a refusal may stand.
     *
     * @throws IllegalArgumentException if one of the others says a fact, or looks as if it told who refuses calls
     */
    static List<String> of(List<String> facts, List<String> table) {
        List<String> others =
                table.stream().filter(name -> !facts.contains(name)).toList();
        check(
                "expected every column that says a fact to be among those that are read, or to be left alone",
                others.stream().filter(name -> FactColumn.ofName(name).isPresent()));
        check(
                "expected every column that may tell of a refusal of calls to be read as a fact, under the name do_not_call where"
                        + " it says yes or no, do_not_call_on where it says the day, or to be left alone",
                others.stream().filter(TableColumns::tellsByItsName));
        return Stream.concat(
                        facts.stream(),
                        others.stream().filter(name -> refusal(name).isPresent()))
                .toList();
    }

    private static void check(String expected, Stream<String> columns) {
        String found = columns.map(MalformedFileException::shown).collect(Collectors.joining(", "));
        if (!found.isEmpty()) {
            throw new IllegalArgumentException(expected + "; found " + found);
        }
    }

    private static boolean tellsByItsName(String name) {
        return RefusalColumn.ofName(name)
                .filter(telling -> telling != RefusalColumn.OTHER_CHANNEL)
                .isPresent();
    }

    int size() {
        return names.size();
    }

    String name(int column) {
        return names.get(column);
    }

    /** The fact that a column says. */
    Optional<Fact> fact(int column) {
        return facts.get(column);
    }

    /** What a column tells of refusals. */
    Optional<RefusalCellKind> refusal(int column) {
        return refusals.get(column);
    }
}
