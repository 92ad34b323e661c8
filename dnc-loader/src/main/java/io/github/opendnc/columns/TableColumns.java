package io.github.opendnc.columns;

import io.github.opendnc.Fact;
import io.github.opendnc.text.OneLine;
import io.github.opendnc.words.Alphabet;
import io.github.opendnc.words.RefusalCellKind;
import io.github.opendnc.words.RefusalColumn;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What the columns of a table hold: a fact, or, among much else, that a person refused calls. Immutable and
 * thread-safe.
 */
public final class TableColumns {
    private final List<String> names;
    private final List<Optional<Fact>> facts = new ArrayList<>();
    private final List<Optional<RefusalCellKind>> refusals = new ArrayList<>();
    /** For each column of other telephone numbers, the words that refuse calls in place of a number. */
    private final List<Optional<Predicate<String>>> phoneWords;

    private final CountryCells countries;
    private final DeclaredColumns declared;
    private final ColumnPairs pairs;

    /**
     * These columns, in their order.
     *
     * @param given facts, and columns whose names clearly mean a status or a reply
     * @param others all other columns in whose cells a refusal may stand or a country be named
     * @param settings the columns that permit calls or are statuses, which may stand in either list, and those that are
     *     left alone, which may stand in neither; also whether the law of a state is applied
     * @throws IllegalArgumentException if a given column states no fact and is no status, or another one states a fact
     *     or looks as if it stated who refuses calls or has no name, two state the same fact, or a column of the
     *     settings is missing, or left alone and there
     */
    public TableColumns(List<String> given, List<String> others, ColumnSettings settings) {
        names = Stream.concat(given.stream(), others.stream()).toList();
        DeclaredColumns.check(
                "expected no column that is left alone (ignoring) among those that are read",
                names.stream().filter(settings::ignores));
        declared = new DeclaredColumns(names, settings);
        pairs = pairs(given, others, declared);
        for (int i = 0; i < given.size(); i++) {
            String name = given.get(i);
            Optional<RefusalCellKind> kind = declared.kind(name);
            if (kind.isPresent()) {
                add(Optional.empty(), kind);
            } else {
                addGiven(name, Optional.ofNullable(pairs.kinds().get(i)));
            }
        }
        DeclaredColumns.check(
                "expected each column that is read only once in the table, because a second one would not be read",
                others.stream().filter(given::contains));
        checkOthers(others.stream().filter(name -> !declared.contains(name)).toList(), settings);
        for (int i = given.size(); i < names.size(); i++) {
            int column = i;
            String name = names.get(i);
            add(
                    Optional.empty(),
                    declared.kind(name)
                            .or(() -> Optional.ofNullable(pairs.kinds().get(column)))
                            .or(() -> refusal(name))
                            .or(() -> unread(name)));
        }
        phoneWords = IntStream.range(0, names.size())
                .mapToObj(i -> words(names.get(i), i >= given.size(), declared))
                .toList();
        countries = new CountryCells(names, i -> facts.get(i).isEmpty() && !declared.permits(names.get(i)));
    }

    /** Checks that no column in whose cells only words count has a name below which a yes or a no would. */
    private void checkOthers(List<String> others, ColumnSettings settings) {
        DeclaredColumns.check(
                "expected every column that says a fact to be among those that are read, or to be left alone",
                others.stream().filter(name -> FactColumn.ofName(name).isPresent()));
        DeclaredColumns.check(
                "expected every column to have a name, or to be left alone",
                others.stream().filter(OneLine::isBlank));
        DeclaredColumns.check(
                "expected column names without Cyrillic or Greek letters among Latin ones, or to be left alone",
                others.stream().filter(Alphabet::isMixedIn));
        DeclaredColumns.check(
                "expected every column that tells whom one may call to be read as one that permits calls (withPermission), or to be"
                        + " left alone",
                others.stream().filter(TableColumns::isOfPermission));
        DeclaredColumns.check(
                "expected every column that may tell of a refusal of calls to be read as a fact, under the name "
                        + "do_not_call if it says yes or no, do_not_call_on if it says the day, or to be left alone",
                others.stream().filter(RefusalNames::tellsItself));
        if (settings.statesAsked() && !facts.contains(Optional.of(Fact.STATE))) {
            // an unread column might hold the very state whose law bars the call
            DeclaredColumns.check(
                    "expected the person's state to be read as a fact, under the name state, or to be left alone "
                            + "(then only the area code tells it)",
                    others.stream().filter(FactColumn::looksLikeState));
        }
    }

    /**
     * The words that refuse calls, if the column may hold numbers. A given column is a fact or a status, and holds
     * none. Only one that is a status merely because the user says so may hold numbers.
     */
    private static Optional<Predicate<String>> words(String name, boolean isOther, DeclaredColumns declared) {
        boolean mayHold = (isOther || declared.contains(name)) && !declared.permits(name) && mayHoldNumbers(name);
        return mayHold
                ? Optional.of(isOther ? RefusalCells.plainWordsInOther(name) : RefusalCells.wordsInOther(name))
                : Optional.empty();
    }

    /** The pairs among the columns. A given column can be part of one only if it states no fact. */
    private static ColumnPairs pairs(List<String> given, List<String> others, DeclaredColumns declared) {
        List<String> all = Stream.concat(given.stream(), others.stream()).toList();
        return new ColumnPairs(
                all,
                index ->
                        !declared.contains(all.get(index)) && (index >= given.size() || isPlainStatus(all.get(index))));
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

    /**
     * What the cells of a column may state about refusals. Empty if the name itself states a fact, a refusal or a
     * permission, because the cell's yes or no then counts.
     */
    private static Optional<RefusalCellKind> refusal(String name) {
        return FactColumn.ofName(name).isPresent() || RefusalNames.tellsItself(name)
                ? Optional.empty()
                : RefusalCellKind.ofColumn(name);
    }

    /** What the cells of a column whose name says nothing may plainly state, as in a stream. */
    private static Optional<RefusalCellKind> unread(String name) {
        return mayHoldNumbers(name) || RefusalColumn.ofName(name).isPresent()
                ? Optional.empty()
                : Optional.of(RefusalCellKind.ofUnread(name));
    }

    private static boolean mayHoldNumbers(String name) {
        return FactColumn.ofName(name).isEmpty() && !RefusalNames.tellsItself(name) && PhoneColumn.mayHold(name);
    }

    private static boolean isCountry(String name) {
        return FactColumn.ofName(name).isEmpty() && !RefusalNames.tellsItself(name) && CountryColumn.counts(name);
    }

    /** Whether a given name is that of a status, and not another spelling of a fact. */
    private static boolean isPlainStatus(String name) {
        return !FactColumn.looksAlike(name)
                && refusal(name).filter(kind -> !kind.isOfAnything()).isPresent();
    }

    /**
     * The columns of a table, besides the facts, in whose cells a refusal may stand or a country be named.
     *
     * @param table all columns; those that are left alone by the settings do not count
     * @param holdsText whether a column holds texts. One of numbers, days or yes and no counts only if its name, or
     *     that of a column beside it, says what its cells tell
     * @param settings the columns that permit calls, are statuses or are left alone, and whether the law of a state is
     *     applied
     * @throws IllegalArgumentException as for {@link #TableColumns}
     */
    public static List<String> besides(
            List<String> facts, List<String> table, Predicate<String> holdsText, ColumnSettings settings) {
        List<String> others = new ArrayList<>(table);
        others.removeIf(settings::ignores);
        facts.forEach(others::remove); // each only once
        TableColumns columns = new TableColumns(facts, others, settings);
        return IntStream.range(0, others.size())
                .filter(i -> holdsText.test(others.get(i)) || columns.saysWhatItTells(facts.size() + i))
                .mapToObj(others::get)
                .toList();
    }

    /** Whether the name of a column, or that of a paired column, says what its cells tell of calls. */
    private boolean saysWhatItTells(int column) {
        String name = names.get(column);
        return declared.contains(name)
                || refusal(name).isPresent()
                || mayHoldNumbers(name)
                || pairs.kinds().containsKey(column)
                || pairs.givesMeaning(column)
                || isCountry(name);
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

    /** The fact that a column states. */
    public Optional<Fact> fact(int column) {
        return facts.get(column);
    }

    /** The columns that name the country of a row. */
    public CountryCells countries() {
        return countries;
    }

    /** What a column may state about refusals. In a column of a fact, a refusal stands in place of the fact. */
    public Optional<RefusalCellKind> refusal(int column) {
        return refusals.get(column);
    }

    /** The words that refuse calls in a column of other telephone numbers; empty if the column is not one. */
    public Optional<Predicate<String>> phoneWords(int column) {
        return phoneWords.get(column);
    }
}
