package io.github.opendnc.columns;

import io.github.opendnc.csv.Row;
import io.github.opendnc.registry.MalformedFileException;
import io.github.opendnc.words.ColumnWords;
import io.github.opendnc.words.RefusalCellKind;
import io.github.opendnc.words.RefusalColumn;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * What the reader of the report should know about the columns: those that are left alone, read as the user said, or not
 * read.
 */
final class HeaderNotes {
    private static final Pattern FREE_TEXT = Pattern.compile(
            " (?:notes?|comments?|remarks?|memos?|descriptions?|background|summary|details?|history|logs?|timeline|requests"
                    + "|observaciones|observacion|observacao|observacoes|anotacoes|historico|historial|observations?|comentarios?|commentaires?|remarques?|notas?"
                    + "|bemerkung(?:en)?|anmerkung(?:en)?|notiz(?:en)?|kommentare?) ");

    private final ColumnNames names;
    private final ColumnSettings settings;
    private final List<PhoneColumn> phones;
    private final RefusalCells refusals;
    private final ColumnPairs pairs;
    private final BitSet known;

    /**
     * The notes on a header.
     *
     * @param known the columns that are scrubbed, read as a fact, or deliberately left alone
     */
    HeaderNotes(
            ColumnNames names,
            ColumnSettings settings,
            List<PhoneColumn> phones,
            RefusalCells refusals,
            ColumnPairs pairs,
            BitSet known) {
        this.names = names;
        this.settings = settings;
        this.phones = phones;
        this.refusals = refusals;
        this.pairs = pairs;
        this.known = known;
    }

    /**
     * The notes, after a look at the first rows of the file.
     *
     * @throws MalformedFileException if they show that a column must be read, or is not what it seems
     */
    List<String> of(List<Row> first) throws MalformedFileException {
        new MisplacedHeader(names, phones, first).checkTitles();
        SecondHeader.checkNone(names, phones, first);
        FirstRows rows = new FirstRows(names, phones, first);
        check(rows, first);
        List<String> notes = new ArrayList<>();
        addGiven(notes);
        addPassedOver(rows, notes);
        addCountries(rows, notes);
        addFreeTexts(notes);
        return notes;
    }

    private void check(FirstRows rows, List<Row> first) throws MalformedFileException {
        if (!settings.phoneColumns().isEmpty() || phones.size() > 1) {
            rows.checkNumbers(names.where(index -> !known.get(index)));
        }
        pairs.check(names, first, refusals);
        rows.checkAnswers(index -> !known.get(index) && !isSaidToCount(index));
        rows.checkRefusals(index -> !known.get(index) && !refusals.isWatched(index), refusals::refusesInOther);
    }

    /**
     * Whether a no in a column leaves its row undetermined, because the name or the user says so. If the name is only
     * perhaps a question, the user must say it.
     */
    private boolean isSaidToCount(int column) {
        RefusalCellKind kind = refusals.kinds().get(column);
        return kind != null && kind.countsNo() && (!kind.isAskedByName() || settings.readsAsStatus(names.get(column)));
    }

    private boolean tells(int column, RefusalCellKind kind) {
        return refusals.kinds().get(column) == kind;
    }

    /** Whether yes and no in a column count wherever they may be refusals, without the user being asked. */
    private boolean countsAnswers(int column) {
        RefusalCellKind kind = refusals.kinds().get(column);
        return kind != null && kind.countsAnswers() && !kind.isAskedByName() && kind != RefusalCellKind.PREFERENCE;
    }

    private void addGiven(List<String> notes) {
        List<Integer> ignored = names.where(index -> settings.ignores(names.get(index)));
        if (!ignored.isEmpty()) {
            notes.add("left alone as --ignore (ignoring) says, whatever they hold: " + names.shown(ignored));
        }
        List<Integer> permitting = names.where(index -> tells(index, RefusalCellKind.PERMISSION));
        if (!permitting.isEmpty()) {
            notes.add("read as permissions, as --permits (withPermission) says (a row without a yes there is "
                    + "UNDETERMINED): " + names.shown(permitting));
        }
        List<Integer> statuses = names.where(index -> settings.readsAsStatus(names.get(index)));
        if (!statuses.isEmpty()) {
            notes.add("searched for refusals, as --status (withStatus) says: " + names.shown(statuses));
        }
        if (settings.phoneColumns().isEmpty() && phones.size() > 1) {
            notes.add(scrubbed());
        }
    }

    private void addPassedOver(FirstRows rows, List<String> notes) {
        Map<String, List<Integer>> passedOver = new LinkedHashMap<>();
        for (int index : names.where(index -> !known.get(index))) {
            boolean isWatched = refusals.isWatched(index);
            suspicion(names.get(index), isWatched)
                    .or(() -> countsAnswers(index) ? Optional.empty() : rows.suspicion(index))
                    .ifPresent(text -> passedOver
                            .computeIfAbsent(text, none -> new ArrayList<>())
                            .add(index));
        }
        passedOver.forEach((text, columns) -> notes.add(text + ": " + names.shownSome(columns)));
    }

    private void addCountries(FirstRows rows, List<String> notes) {
        List<Integer> counting = names.where(index -> !known.get(index) && rows.namesOtherCountry(index));
        if (!counting.isEmpty()) {
            notes.add("read as the country of the numbers (where it names one outside of country code 1, a number "
                    + "without + or 1 in front is not read: write + and the country code before it, or leave the column "
                    + "alone with --ignore): " + names.shown(counting));
        }
        List<Integer> open = names.where(index -> !known.get(index) && rows.mayNameOtherCountry(index));
        if (!open.isEmpty()) {
            notes.add("not read where it may name another country (a number without a plus sign is read as one of the "
                    + "United States or Canada all the same: write + and the country code before those of other "
                    + "countries, or take their rows out): " + names.shown(open));
        }
    }

    /** Whether a column of this name holds what people write about others. */
    static boolean isFreeText(String name) {
        return FREE_TEXT.matcher(ColumnWords.joined(name)).find();
    }

    private void addFreeTexts(List<String> notes) {
        List<Integer> texts =
                names.where(index -> !known.get(index) && !refusals.isWatched(index) && isFreeText(names.get(index)));
        if (!texts.isEmpty()) {
            notes.add("free text, searched for plain refusals only (--status NAME searches all of it): "
                    + names.shownSome(texts));
        }
    }

    /** Which columns were taken for telephone numbers, and where the answers about each stand. */
    private String scrubbed() {
        return IntStream.range(0, phones.size())
                .mapToObj(i -> MalformedFileException.shown(phones.get(i).name()) + " in dnc_verdict"
                        + AnswerNames.suffix(i + 1))
                .collect(Collectors.joining(", ", "phone columns found: ", ""));
    }

    private static Optional<String> suspicion(String name, boolean isWatched) {
        if (!isWatched && RefusalColumn.ofName(name).isPresent()) {
            return Optional.of("not read, because it refuses other messages and not calls");
        }
        if (PhoneColumn.looksAlike(name)) {
            return Optional.of("not scrubbed, though it looks like a phone column");
        }
        if (!isWatched && FactColumn.looksLikeState(name)) {
            return Optional.of(
                    "not read, though it may name the state where the person is (--map state=NAME reads it; a person "
                            + "in the other country than the number is under that country's law too)");
        }
        if (!FactColumn.looksAlike(name)) {
            return Optional.empty();
        }
        if (!FactColumn.isOfConsent(name) || FactColumn.looksLikeDay(name)) {
            return Optional.of("not read, though it looks like a fact (--map FACT=NAME reads it)");
        }
        return Optional.of(
                isWatched
                        ? "searched for refusals, which leave their rows UNDETERMINED; a yes in it is not a consent (--map "
                                + "consent=NAME reads it as one)"
                        : "not read, though it looks like a fact and may hold a no or a revocation (--map FACT=NAME reads "
                                + "it, --status NAME searches it for revocations)");
    }
}
