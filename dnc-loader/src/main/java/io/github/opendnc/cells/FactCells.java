package io.github.opendnc.cells;

import io.github.opendnc.Call;
import io.github.opendnc.Fact;
import io.github.opendnc.Moment;
import io.github.opendnc.Problem;
import io.github.opendnc.numbering.Region;
import io.github.opendnc.words.YesNo;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The fact cells of one row, read one by one. A filled cell that cannot be read counts as absent here and is remembered
 * as unusable. {@link #markUnusable} then decides what becomes of the call. Not thread-safe.
 */
public final class FactCells {
    private static final Map<String, String> ZONES = ZoneId.getAvailableZoneIds().stream()
            .collect(Collectors.toUnmodifiableMap(id -> id.toLowerCase(Locale.ROOT), Function.identity()));

    /** What databases and spreadsheet programs write for nothing, in lower case. */
    private static final Set<String> NULLS = Set.of("null", "\\n", "(null)", "<null>", "[null]", "nan", "nat", "<na>");

    private static final int LONGEST_NULL = 6;

    private final Function<Fact, String> cells;
    private final Map<Fact, String> unusable = new LinkedHashMap<>(0);
    private final CellFindings findings = new CellFindings();
    private Optional<Problem> refusal = Optional.empty();
    private int elsewhere = Told.NOTHING;

    /**
     * The cells of a row.
     *
     * @param cells gives the text of a fact's cell; the empty string if there is none
     */
    public FactCells(Function<Fact, String> cells) {
        this.cells = cells;
    }

    /** The text of a cell without surrounding space; null if it is empty or holds a word for nothing. */
    @Nullable
    public String text(Fact fact) {
        String cell = cells.apply(fact);
        if (cell.isEmpty()) {
            return null; // most cells are empty
        }
        String text = cell.strip();
        if (!isNothing(text)) {
            return text;
        }
        if (!text.isEmpty()) {
            findings.addNothing(fact);
        }
        return null;
    }

    /** Whether a cell is empty, or holds a word that says so. */
    public static boolean isNothing(String cell) {
        String text = cell.strip();
        return text.isEmpty() || isNull(text) || text.equalsIgnoreCase("N/A");
    }

    /**
     * Whether a yes-and-no cell is empty or holds a word for nothing. N/A is not such a word here, because nobody knows
     * what it means as an answer.
     */
    public static boolean saysNothing(String cell) {
        String text = cell.strip();
        return text.isEmpty() || isNull(text);
    }

    private static boolean isUnread(String cell) {
        return !saysNothing(cell) && answer(Fact.DO_NOT_CALL, cell.strip()).isEmpty();
    }

    /** Whether a cell for a day is empty, or holds what programs write for no day. */
    public static boolean isNoDay(String cell) {
        return isNothing(cell) || DateFormats.isNone(cell.strip());
    }

    /** Whether a text is what programs write for nothing. */
    public static boolean isNull(String text) {
        return text.length() <= LONGEST_NULL && NULLS.contains(text.toLowerCase(Locale.ROOT));
    }

    /** What was found in the cells that have been read so far. */
    public CellFindings findings() {
        return findings;
    }

    public Optional<Moment> moment(Fact fact) {
        String text = text(fact);
        if (text == null) {
            return Optional.empty();
        }
        try {
            return Optional.of(Moment.parse(text));
        } catch (DateTimeException e) {
            return unusable(fact, "expected a date and time such as 2026-11-24T14:00:00-05:00");
        }
    }

    public Optional<ZoneId> zone(Fact fact) {
        String text = text(fact);
        if (text == null) {
            return Optional.empty();
        }
        String id = ZONES.get(text.toLowerCase(Locale.ROOT));
        return id == null
                ? unusable(fact, "expected an IANA zone such as America/New_York")
                : Optional.of(ZoneId.of(id));
    }

    public Optional<Region> region(Fact fact) {
        String text = text(fact);
        if (text == null) {
            return Optional.empty();
        }
        Optional<Region> region = Region.read(text);
        return region.isPresent() ? region : unusable(fact, "expected a state or province such as FL or Florida");
    }

    /** Yes or no, as a CRM writes it. N/A is neither, because nobody knows what its writer meant. */
    public Optional<Boolean> yes(Fact fact) {
        String text = cells.apply(fact).strip();
        if (isNull(text)) {
            findings.addNothing(fact);
        }
        if (saysNothing(text)) {
            return Optional.empty();
        }
        Optional<Boolean> yes = answer(fact, text);
        return yes.isPresent() ? yes : unusable(fact, "expected true or false, yes or no, 1 or 0, or x");
    }

    /** If a number was looked up in a list and not found, there was no refusal. */
    private static Optional<Boolean> answer(Fact fact, String text) {
        return fact == Fact.DO_NOT_CALL && YesNo.isNotFound(text) ? Optional.of(false) : YesNo.ofCheckbox(text);
    }

    public OptionalInt count(Fact fact) {
        String text = text(fact);
        if (text == null) {
            return OptionalInt.empty();
        }
        if (text.length() > 6 || !text.chars().allMatch(c -> c >= '0' && c <= '9')) {
            unusable(fact, "expected a count such as 0");
            return OptionalInt.empty();
        }
        return OptionalInt.of(Integer.parseInt(text));
    }

    public <T> Optional<T> word(Fact fact, FactWords<T> words) {
        String text = text(fact);
        if (text == null) {
            return Optional.empty();
        }
        Optional<T> value = words.value(text);
        return value.isPresent() ? value : unusable(fact, words.expected());
    }

    public <T> Optional<T> unusable(Fact fact, String problem) {
        unusable.put(fact, problem);
        return Optional.empty();
    }

    /** Marks a fact as unusable beside what another one states, unless its own cell already cannot be read. */
    public void unusableToo(Fact fact, String problem) {
        unusable.putIfAbsent(fact, problem);
    }

    /**
     * These cells, with a refusal that the row states outside of the facts, or that other rows state about its number.
     *
     * @param problem the refusal that the row states; the empty string if it states none
     * @param told what other rows state: see {@link Told}
     */
    public FactCells withRefusals(String problem, int told) {
        elsewhere = told;
        refusal = problem.isEmpty() ? Optional.empty() : Optional.of(new Problem(Fact.REFUSAL, problem));
        return this;
    }

    /** Whether another row of the number has a plain yes below {@code do_not_call}. */
    public boolean isAskedElsewhere() {
        return isTold(Told.ASKED);
    }

    /**
     * The refusal that the row, or another row of its number, states. It leaves the call open unless a list or a
     * request bars it anyway.
     */
    public Optional<Problem> refusal() {
        // The row's own refusal comes first, because the row is also among the rows of its number.
        return refusal.or(this::refusalElsewhere);
    }

    private Optional<Problem> refusalElsewhere() {
        if (isTold(Told.REFUSED)) {
            return Optional.of(RefusalProblem.ELSEWHERE);
        }
        if (isTold(Told.UNREAD) && !isUnread(cells.apply(Fact.DO_NOT_CALL))) {
            return Optional.of(RefusalProblem.UNREAD_ELSEWHERE);
        }
        if (isTold(Told.REQUESTED)
                && isNoDay(cells.apply(Fact.DO_NOT_CALL_ON))
                && isNothing(cells.apply(Fact.DO_NOT_CALL_SCOPE))) {
            return Optional.of(RefusalProblem.REQUESTED_ELSEWHERE);
        }
        if (isTold(Told.REQUESTED_AGAIN)) {
            return Optional.of(RefusalProblem.REQUESTED_AGAIN);
        }
        if (isTold(Told.UNREAD_ROW)) {
            return Optional.of(RefusalProblem.IN_RAGGED_ROW);
        }
        boolean isOfRow =
                !isNoDay(cells.apply(Fact.CONSENT_REVOKED_ON)) || !ConsentWords.areIn(cells.apply(Fact.CONSENT));
        return isTold(Told.REVOKED) && !isOfRow ? Optional.of(RefusalProblem.REVOKED_ELSEWHERE) : Optional.empty();
    }

    private boolean isTold(int kind) {
        return (elsewhere & kind) != 0;
    }

    /** The call, with every fact that could not be read marked as unusable. */
    public Call markUnusable(Call call) {
        Call marked = call;
        for (Map.Entry<Fact, String> entry : unusable.entrySet()) {
            marked = marked.withProblem(new Problem(entry.getKey(), entry.getValue()));
        }
        return marked;
    }
}
