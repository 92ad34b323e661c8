package io.github.opendnc.columns;

import static java.util.Comparator.comparingInt;

import io.github.opendnc.Fact;
import io.github.opendnc.cells.ConsentWords;
import io.github.opendnc.cells.FactCells;
import io.github.opendnc.cells.Told;
import io.github.opendnc.registry.MalformedFileException;
import io.github.opendnc.words.RefusalCellKind;
import io.github.opendnc.words.RefusalColumn;
import io.github.opendnc.words.YesNo;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Which columns of a lead file say which fact. It knows cells by their column only, whoever reads the records. Immutable and
 * thread-safe.
 */
public final class FactColumns {
    private static final int[] NONE = {};

    private static final Set<Fact> OF_ONE_NUMBER = Set.of(
            Fact.LINE,
            Fact.CONSENT,
            Fact.REGISTRY_CHECKED_ON,
            Fact.REGISTRY_LISTED,
            Fact.EXEMPT_ROBOCALLS_30D,
            Fact.EXEMPT_ROBOCALLS_7D,
            Fact.EXEMPT_ROBOCALLS_1D);

    private static final Set<Fact> OF_REQUESTS = EnumSet.of(
            Fact.DO_NOT_CALL, Fact.DO_NOT_CALL_ON, Fact.DO_NOT_CALL_SCOPE, Fact.CONSENT, Fact.CONSENT_REVOKED_ON);

    private static final Set<Fact> OF_REFUSALS =
            EnumSet.of(Fact.DO_NOT_CALL, Fact.DO_NOT_CALL_ON, Fact.DO_NOT_CALL_SCOPE, Fact.CONSENT_REVOKED_ON);

    private static final Set<Fact> OF_REGISTRY = EnumSet.of(Fact.REGISTRY_CHECKED_ON, Fact.REGISTRY_LISTED);

    private final ColumnNames names;
    private final ColumnSettings settings;
    /** The columns of each fact by its ordinal. */
    private final int[][] columns = new int[Fact.values().length][];

    private final int[] all;
    /** Of each of them the fact that it says there: one that says two stands there twice. */
    private final List<Fact> facts;

    /** The columns of yes and no in which "allow" is a no. */
    private final BitSet allowing = new BitSet();

    /**
     * Finds them by the mappings that were given, and by the names of the facts.
     *
     * @throws MalformedFileException if a mapping names no column, or if two columns say a fact that has only one
     */
    FactColumns(ColumnNames names, ColumnSettings settings) throws MalformedFileException {
        this.names = names;
        this.settings = settings;
        Map<Fact, List<Integer>> found = new EnumMap<>(Fact.class);
        for (Map.Entry<Fact, List<String>> mapping : settings.mappings().entrySet()) {
            for (String name : mapping.getValue()) {
                for (int index : names.given(name)) {
                    put(mapping.getKey(), index, found);
                }
            }
        }
        for (int index = 0; index < names.size(); index++) {
            Fact fact = ofName(names.get(index));
            if (fact != null) {
                put(fact, index, found);
            }
        }
        Arrays.fill(columns, NONE);
        found.forEach((fact, indexes) -> columns[fact.ordinal()] =
                indexes.stream().mapToInt(Integer::intValue).toArray());
        all = Arrays.stream(columns).flatMapToInt(Arrays::stream).toArray();
        facts = Arrays.stream(Fact.values())
                .flatMap(fact -> Collections.nCopies(columns[fact.ordinal()].length, fact).stream())
                .toList();
        Arrays.stream(columns[Fact.DO_NOT_CALL.ordinal()])
                .filter(index -> RefusalColumn.isNotToAllow(names.get(index)))
                .forEach(allowing::set);
    }

    /** Whether a fact may be said by several columns of a file, of which each adds to the others. */
    public static boolean isOfSeveral(Fact fact) {
        return fact == Fact.DO_NOT_CALL;
    }

    /** Whether a fact is of one number, not of the person who has several: a consent names the number that may be called. */
    public static boolean isOfOneNumber(Fact fact) {
        return OF_ONE_NUMBER.contains(fact);
    }

    /** The columns that say one of some facts. */
    List<Integer> of(Predicate<Fact> some) {
        return Arrays.stream(Fact.values())
                .filter(some)
                .flatMap(fact -> Arrays.stream(columns[fact.ordinal()]).boxed())
                .toList();
    }

    /** The fact that a column says by its own name; null when it says none, or was said to be something else. */
    private @Nullable Fact ofName(String name) {
        return settings.maps(name) || settings.ignores(name) || settings.permits(name) || settings.scrubs(name)
                ? null
                : FactColumn.ofName(name).orElse(null);
    }

    private void put(Fact fact, int index, Map<Fact, List<Integer>> found) throws MalformedFileException {
        List<Integer> before = found.computeIfAbsent(fact, none -> new ArrayList<>());
        if (before.contains(index)) {
            return;
        }
        before.add(index);
        if (before.size() > 1 && !isOfSeveral(fact)) {
            boolean alike = names.get(before.get(0)).equalsIgnoreCase(names.get(index));
            throw names.malformed(
                    "one column for the fact " + fact
                            + (alike ? "; rename the others" : "; leave the others alone with --ignore (ignoring)"),
                    "the columns " + names.shown(before));
        }
    }

    /** Every column that says a fact; one that says two is there for each. */
    int[] all() {
        return all.clone();
    }

    /** For which fact each of {@link #all} is there. */
    List<Fact> facts() {
        return facts;
    }

    /**
     * The cells of a row that say a fact.
     *
     * @param row the text of the row's cell in a column
     */
    FactCells cells(IntFunction<String> row) {
        return new FactCells(fact -> text(
                columns[fact.ordinal()],
                fact == Fact.DO_NOT_CALL ? column -> yesOrNo(column, row.apply(column)) : row));
    }

    /** Whether a fact is a refusal of calls. */
    static boolean isOfRefusal(Fact fact) {
        return OF_REFUSALS.contains(fact);
    }

    /** Whether a yes below a fact, or its day, counts against a call. */
    static boolean countsAgainst(Fact fact) {
        return isOfRefusal(fact) || OF_REGISTRY.contains(fact);
    }

    /** Whether a column says a fact in which a row may ask for no calls, or take a consent back. */
    static boolean isOfRequest(Fact fact) {
        return OF_REQUESTS.contains(fact);
    }

    /**
     * By which words a refusal is told in the place of a fact.
     *
     * @param name that of its column
     */
    static RefusalCellKind refusalFor(Fact fact, String name) {
        boolean isOfLastTime = fact == Fact.LAST_TRANSACTION || fact == Fact.LAST_INQUIRY || fact == Fact.LAST_DONATION;
        return RefusalCellKind.ofName(name)
                .map(RefusalCellKind::asStatus)
                .orElse(isOfLastTime ? RefusalCellKind.LAST_TIME : RefusalCellKind.STATUS);
    }

    /**
     * What a cell of a column of {@linkplain #isOfRequest such facts} tells of the number in other rows: see
     * {@link Told}. Of a column that says several it tells what each of them does.
     */
    int request(int column, String cell) {
        int told = Told.NOTHING;
        for (Fact fact : OF_REQUESTS) {
            told |= says(fact, column) ? request(fact, column, cell) : Told.NOTHING;
        }
        return told;
    }

    private int request(Fact fact, int column, String cell) {
        return switch (fact) {
            case CONSENT_REVOKED_ON -> FactCells.isNoDay(cell) ? Told.NOTHING : Told.REVOKED;
            case DO_NOT_CALL_ON -> FactCells.isNoDay(cell) ? Told.NOTHING : Told.requested(requestDay(cell.strip()));
            case DO_NOT_CALL_SCOPE -> FactCells.isNothing(cell) ? Told.NOTHING : Told.requested(Optional.empty());
            // What is no word for a consent may say that one was taken back.
            case CONSENT -> ConsentWords.areIn(cell) ? Told.NOTHING : Told.REVOKED;
            default -> asked(yesOrNo(column, cell));
        };
    }

    /** A word that is neither yes nor no may be a refusal: its own row is undetermined, and so are the others. */
    private static int asked(String cell) {
        if (FactCells.saysNothing(cell)) {
            return Told.NOTHING;
        }
        return YesNo.ofCheckbox(cell.strip())
                .map(yes -> yes ? Told.ASKED : Told.NOTHING)
                .orElse(Told.UNREAD);
    }

    private boolean says(Fact fact, int column) {
        return Arrays.stream(columns[fact.ordinal()]).anyMatch(of -> of == column);
    }

    /** The day of a request that all say who say it of the number: none where a scope beside it may be another in each row. */
    private Optional<LocalDate> requestDay(String text) {
        boolean isOfScope = columns[Fact.DO_NOT_CALL_SCOPE.ordinal()].length > 0;
        return isOfScope ? Optional.empty() : settings.dateFormats().dayAnywhere(text);
    }

    /**
     * What a scrub has found is a no where it says so in words. Dynamics writes "Allow" and "Do Not Allow" below "Do not allow Phone
     * Calls"; below other names nobody knows.
     */
    private String yesOrNo(int column, String cell) {
        String text = cell.strip();
        if (YesNo.isNotFound(text)) {
            return "no";
        }
        if (!allowing.get(column)) {
            return cell;
        }
        if (text.equalsIgnoreCase("do not allow")) {
            return "yes";
        }
        return text.equalsIgnoreCase("allow") ? "no" : cell;
    }

    private static String text(int[] columns, IntFunction<String> row) {
        return switch (columns.length) {
            case 0 -> "";
            case 1 -> row.apply(columns[0]);
            default -> decisive(Arrays.stream(columns).mapToObj(row).toList());
        };
    }

    /**
     * Of several cells of yes and no the one that counts: the first that says yes, for no other can take it back; else one
     * that cannot be read, which might have said so; else one that says no; else one that says nothing.
     */
    private static String decisive(List<String> cells) {
        return cells.stream()
                .map(String::strip)
                .max(comparingInt(FactColumns::weight))
                .orElse("");
    }

    private static int weight(String text) {
        if (text.isEmpty() || FactCells.isNull(text)) {
            return text.isEmpty() ? 0 : 1;
        }
        return YesNo.ofCheckbox(text).map(yes -> yes ? 4 : 2).orElse(3);
    }
}
