package io.github.opendnc.columns;

import io.github.opendnc.Fact;
import io.github.opendnc.cells.FactCells;
import io.github.opendnc.cells.Told;
import io.github.opendnc.csv.Row;
import io.github.opendnc.registry.MalformedFileException;
import io.github.opendnc.words.RefusalCellKind;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What the columns of a lead file are: which hold telephone numbers, which hold facts. Immutable and thread-safe. */
public final class Header {
    private final ColumnNames names;
    private final ColumnSettings settings;
    private final List<PhoneColumn> phones;
    private final FactColumns facts;
    private final int[] factColumns;
    private final EarlierAnswers earlier;
    private final ColumnPairs pairs;
    private final RefusalCells refusals;
    private final CountryCells countries;
    private final List<Integer> otherPhones;
    private final JoinedRows joined;
    /** The columns that are scrubbed, read as a fact, or deliberately left alone. */
    private final BitSet known = new BitSet();

    private Header(ColumnNames names, char delimiter, ColumnSettings settings) throws MalformedFileException {
        this.names = names;
        this.settings = settings;
        earlier = new EarlierAnswers(names, delimiter);
        HeaderCheck check = new HeaderCheck(names, settings, earlier);
        check.checkNames(delimiter);
        phones = PhoneColumns.of(names, settings);
        facts = new FactColumns(names, settings);
        factColumns = facts.all();
        check.checkFactsOfOneNumber(phones, facts);
        check.checkNotReplaced(phones, factColumns);
        phones.forEach(phone -> known.set(phone.index()));
        Arrays.stream(factColumns).forEach(known::set);
        known.or(earlier.columns());
        names.where(index -> settings.ignores(names.get(index))).forEach(known::set);
        RefusalNames refusing = new RefusalNames(names, settings);
        BitSet permissions = refusing.permissions(known);
        known.or(permissions);
        refusing.checkMapped(facts.of(fact -> fact == Fact.DO_NOT_CALL));
        refusing.checkMappedElsewhere(facts.of(FactColumns::countsAgainst));
        BitSet statuses = refusing.statuses(known);
        refusing.checkRead(known);
        check.checkStates(facts, known, statuses);
        otherPhones = names.where(index -> !known.get(index) && PhoneColumn.mayHold(names.get(index)));
        BitSet unknown = unknown();
        pairs = new ColumnPairs(names.all(), index -> unknown.get(index) && !settings.readsAsStatus(names.get(index)));
        Map<Integer, RefusalCellKind> unread = refusing.kinds(unknown, otherPhones);
        unread.putAll(pairs.kinds());
        refusals =
                new RefusalCells(names, phones, otherPhones, unread, permissions, statuses, factsWithWords(), isOver());
        countries = new CountryCells(names.all(), unknown::get);
        joined = new JoinedRows(
                delimiter, size(), earlier.columns(), phoneIndexes().toArray());
    }

    /**
     * The columns of facts in which a refusal may stand in place of the fact. A request is left out, because there an
     * unreadable cell counts as a refusal anyway. A column of {@code consent} stays if its name promises a status too.
     */
    private Map<Integer, RefusalCellKind> factsWithWords() {
        Map<Integer, RefusalCellKind> some = new HashMap<>();
        for (int i = 0; i < factColumns.length; i++) {
            Fact fact = facts.facts().get(i);
            boolean isOfStatus = fact == Fact.CONSENT
                    && RefusalCellKind.ofName(names.get(factColumns[i])).isPresent();
            if (!FactColumns.isOfRequest(fact) || isOfStatus) {
                some.put(factColumns[i], FactColumns.refusalFor(fact, names.get(factColumns[i])));
            }
        }
        phones.forEach(phone -> some.remove(phone.index()));
        return some;
    }

    /** Whether a day is before that of the calls. Nobody knows if each row has its own. */
    private Predicate<String> isOver() {
        return facts.of(fact -> fact == Fact.CALL_AT).isEmpty() ? settings::isOver : day -> false;
    }

    /** The columns of telephone numbers, scrubbed or not. */
    public IntStream phoneIndexes() {
        return IntStream.concat(
                phones.stream().mapToInt(PhoneColumn::index),
                otherPhones.stream().mapToInt(i -> i));
    }

    /**
     * Reads the header row.
     *
     * @throws MalformedFileException if it has no phone column, a fact twice, columns of ours that are not to be
     *     replaced, or columns that look as if they stated a refusal and would not be read
     */
    public static Header of(Path file, Row row, char delimiter, ColumnSettings settings) throws MalformedFileException {
        return new Header(new ColumnNames(file, row), delimiter, settings);
    }

    /** The columns of an earlier scrub, which are replaced. */
    public EarlierAnswers earlier() {
        return earlier;
    }

    /** Whether cells do not stand under their names, now or before an earlier scrub, or the row is several rows. */
    public boolean isRagged(Row row) {
        return hasOtherLength(row) || isJoined(row);
    }

    /** Whether a row has more or fewer fields than the header, or had before an earlier scrub. */
    public boolean hasOtherLength(Row row) {
        return row.size() != size() || (earlier.saysRagged(row) && !isJoined(row));
    }

    private boolean isJoined(Row row) {
        return row.hasSeveralLines() && joined.areIn(row.fields().toList());
    }

    /** Finds records that are really several rows. */
    public JoinedRows joined() {
        return joined;
    }

    /** Whether a phone cell of a row is empty, and is not the one that reports this for the whole row. */
    public boolean isNoNumber(Row row, PhoneColumn phone) {
        return phones.size() > 1
                && holdsNothing(row, phone)
                && (!phone.equals(phones.get(0)) || !phones.stream().allMatch(other -> holdsNothing(row, other)));
    }

    private static boolean holdsNothing(Row row, PhoneColumn phone) {
        return phone.index() < row.size() && FactCells.isNothing(row.field(phone.index()));
    }

    /** What is looked at in a record: the numbers to scrub, the facts, what may state a refusal, and other numbers. */
    public WantedFields wanted() {
        return new WantedFields(
                size(),
                Stream.of(
                                phones.stream().mapToInt(PhoneColumn::index),
                                IntStream.of(factColumns),
                                refusals.watched().keySet().stream().mapToInt(Integer::intValue),
                                otherPhones.stream().mapToInt(Integer::intValue),
                                IntStream.of(countries.columns()))
                        .flatMapToInt(columns -> columns));
    }

    /** Whether an earlier scrub has written a column. */
    boolean isEarlier(int column) {
        return earlier.columns().get(column);
    }

    /**
     * Whether a heading over rows may stand in a column. A cell of another column is about its own row, but a status
     * alone is about nobody in a file with names. A column that is left alone holds no heading.
     */
    boolean mayHoldHeading(int column) {
        return (column == 0 && !isIgnored(column))
                || phoneIndexes().anyMatch(index -> index == column)
                || isUnread(column)
                || (refusals.isWatched(column) && IntStream.range(0, size()).anyMatch(this::isUnread));
    }

    /** Whether the user left a column alone. */
    boolean isIgnored(int column) {
        return settings.ignores(names.get(column));
    }

    private boolean isUnread(int column) {
        return !known.get(column) && !isEarlier(column) && !refusals.isWatched(column);
    }

    /** Whether a row with this cell in place of a telephone number may be another header. */
    public boolean mayNameColumns(String cell) {
        return SecondHeader.mayBeIn(names, cell);
    }

    /** A row with all fields, if it is another header. */
    public Optional<SecondHeader> second(long line, List<String> fields) {
        return SecondHeader.in(names, phones, line, fields);
    }

    public ColumnNames names() {
        return names;
    }

    public int size() {
        return names.size();
    }

    /** The phone columns; at least one. */
    public List<PhoneColumn> phones() {
        return phones;
    }

    /** The columns of telephone numbers that are not scrubbed. A refusal in a row counts for these numbers too. */
    public List<Integer> otherPhones() {
        return otherPhones;
    }

    /** The columns that are neither scrubbed nor read nor deliberately left alone. */
    private BitSet unknown() {
        BitSet unknown = new BitSet();
        unknown.set(0, names.size());
        unknown.andNot(known);
        return unknown;
    }

    /**
     * Notes for the reader of the report on the columns that are not read.
     *
     * @param first the first rows of the file
     * @throws MalformedFileException if they show that a column must be read, or is not what it seems
     */
    public List<String> notes(List<Row> first) throws MalformedFileException {
        for (Row row : settings.rowByRow() ? List.<Row>of() : first) {
            if (!row.isBlank() && !isRagged(row)) {
                RefusalHeading.checkNone(
                        this, RefusalHeading.in(this, row.line(), row.fields().toList()), 0);
            }
        }
        return new HeaderNotes(names, settings, phones, refusals, pairs, known).of(first);
    }

    /**
     * All that a row states about its call, for comparison with another row; empty if it states nothing.
     *
     * @param told what other rows state about the number: see {@link Told}
     */
    public List<String> factTexts(Row row, int told) {
        String[] texts = new String[factColumns.length + 2];
        texts[factColumns.length] = refusals.problem(row);
        texts[factColumns.length + 1] = String.valueOf(told);
        boolean blank = texts[factColumns.length].isEmpty() && told == Told.NOTHING;
        for (int i = 0; i < factColumns.length; i++) {
            texts[i] = row.field(factColumns[i]);
            blank &= texts[i].isBlank();
        }
        return blank ? List.of() : List.of(texts);
    }

    /** Every column that states a fact; a column that states two is there twice. */
    public int[] factColumns() {
        return factColumns.clone();
    }

    /** The fact of each of {@link #factColumns}. */
    public List<Fact> facts() {
        return facts.facts();
    }

    /** The columns that may state a refusal without being a fact. */
    public RefusalCells refusals() {
        return refusals;
    }

    /** The columns that name the country of a row. */
    public CountryCells countries() {
        return countries;
    }

    /** Whether a row with all fields names a country whose numbers do not stand under country code 1. */
    public boolean isOfAnotherCountry(Row row) {
        return !hasOtherLength(row) && countries.nameAnother(row);
    }

    /** Whether a column may state that calls are not wanted. Words in place of a number may do so in any file. */
    public boolean canRefuse() {
        return refusals.areBesidesFacts() || !requestColumns().isEmpty();
    }

    /**
     * Whether the end of a cell states that calls are not wanted, in the last column before those of an earlier scrub.
     *
     * @param whole the end of the cell and what stands before it in the cell
     */
    public boolean refusesInLast(String rest, String whole) {
        return refusesIn(lastColumn(), rest, whole);
    }

    /**
     * Whether the end of a cell in the first column states that calls are not wanted.
     *
     * @param whole the end of the cell and what stands before it in the cell
     */
    public boolean refusesInFirst(String rest, String whole) {
        return refusesIn(0, rest, whole);
    }

    /** Whether a cell refuses calls by what its column asks. */
    boolean refusesIn(int column, String cell) {
        return refusesIn(column, cell, cell);
    }

    private boolean refusesIn(int column, String rest, String whole) {
        RefusalCellKind kind = refusals.kinds().get(column);
        return (kind != null
                        && !rest.isBlank()
                        && (refusals.saysSo(kind, rest) || refusals.saysSo(kind.ofPart(), whole)))
                || (requestColumns().contains(column) && request(column, rest) != Told.NOTHING);
    }

    /**
     * Whether a line break in the first column matters because its cells may state refusals. In most files names or
     * numbers stand there; every line would then be taken for a statement about two people.
     */
    public boolean mayRefuseInFirst() {
        return refusals.isWatched(0)
                || requestColumns().contains(0)
                || (!known.get(0) && HeaderNotes.isFreeText(names.get(0)));
    }

    /** The last cell of a row, without the columns of an earlier scrub. */
    public String lastCell(List<String> row) {
        return row.get(lastColumn());
    }

    /** Whether the last column before those of an earlier scrub is read as a fact, which contains no line break. */
    public boolean isLastOfFacts() {
        return IntStream.of(factColumns).anyMatch(index -> index == lastColumn());
    }

    /** Whether the last column before those of an earlier scrub holds numbers, which contain no line break. */
    public boolean isLastOfNumbers() {
        return phoneIndexes().anyMatch(index -> index == lastColumn());
    }

    private int lastColumn() {
        return earlier.columns().previousClearBit(size() - 1);
    }

    /** A note for the reader of the report if each row is answered by itself. */
    public List<String> notesOfRows(boolean rowByRow) {
        return rowByRow && canRefuse()
                ? List.of(
                        "each row answered by itself: a refusal in one row does not count in other rows with the number")
                : List.of();
    }

    /** The columns in which a row may ask for no calls or take back a consent. */
    public List<Integer> requestColumns() {
        return facts.of(FactColumns::isOfRequest);
    }

    /** What a cell of such a column states about the number, for its other rows: see {@link Told}. */
    public int request(int column, String cell) {
        return facts.request(column, cell);
    }

    /** What a row with all fields states about its numbers, for their other rows: see {@link Told}. */
    public int told(Row row) {
        int told = refusals.saySo(row) ? Told.REFUSED : Told.NOTHING;
        for (int column : requestColumns()) {
            told |= request(column, row.field(column));
        }
        return told;
    }

    /**
     * The cells of a row that state facts.
     *
     * @param told what other rows state about the number: see {@link Told}
     */
    public FactCells facts(Row row, int told) {
        return facts(row::field, refusals.problem(row), told);
    }

    /**
     * The cells of a row that state facts.
     *
     * @param row gives the text of the row's cell in a column
     * @param refusal what {@link RefusalCells#problem} says about the row
     * @param told what other rows state about the number: see {@link Told}
     */
    public FactCells facts(IntFunction<String> row, String refusal, int told) {
        return facts.cells(row).withRefusals(refusal, told);
    }
}
