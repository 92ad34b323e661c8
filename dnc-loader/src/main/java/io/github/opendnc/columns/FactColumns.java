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
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Which columns of a lead file state which fact. It knows cells only by their column, so it does not matter who reads
 * the records. Immutable and thread-safe.
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

    private static final Set<String> ALLOWED = Set.of("allow", "autoriser", "permitir", "zulassen");
    private static final Set<String> NOT_ALLOWED =
            Set.of("do not allow", "ne pas autoriser", "no permitir", "nicht zulassen");

    private final ColumnNames names;
    private final ColumnSettings settings;
    /** The columns of each fact, by the fact's ordinal. */
    private final int[][] columns = new int[Fact.values().length][];

    private final int[] all;
    /** The fact of each element of {@link #all}. A column that states two facts is in both lists twice. */
    private final List<Fact> facts;

    /** Yes-and-no columns in which "allow" is a no. */
    private final BitSet allowing = new BitSet();

    /**
     * Finds the columns by the given mappings and by the names of facts.
     *
     * @throws MalformedFileException if a mapping names no column, or if two columns state a fact that can have only
     *     one
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

    /** Whether several columns of a file may state a fact, each adding to the others. */
    public static boolean isOfSeveral(Fact fact) {
        return fact == Fact.DO_NOT_CALL;
    }

    /**
     * Whether a fact is about one number and not about a person, who may have several. A consent, for example, names
     * the number that may be called.
     */
    public static boolean isOfOneNumber(Fact fact) {
        return OF_ONE_NUMBER.contains(fact);
    }

    /** The columns that state one of some facts. */
    List<Integer> of(Predicate<Fact> some) {
        return Arrays.stream(Fact.values())
                .filter(some)
                .flatMap(fact -> Arrays.stream(columns[fact.ordinal()]).boxed())
                .toList();
    }

    /** The fact that a column states by its own name; null if it states none or the user gave it another meaning. */
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

    /** Every column that states a fact; a column that states two is there twice. */
    int[] all() {
        return all.clone();
    }

    /** The fact of each element of {@link #all}. */
    List<Fact> facts() {
        return facts;
    }

    /**
     * The cells of a row that state facts.
     *
     * @param row gives the text of the row's cell in a column
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

    /** Whether a yes, or a day, in a fact's column counts against a call. */
    static boolean countsAgainst(Fact fact) {
        return isOfRefusal(fact) || OF_REGISTRY.contains(fact);
    }

    /** Whether a row may use this fact to ask for no calls or to take back a consent. */
    static boolean isOfRequest(Fact fact) {
        return OF_REQUESTS.contains(fact);
    }

    /**
     * The kind of words that state a refusal in place of a fact.
     *
     * @param name the name of the fact's column
     */
    static RefusalCellKind refusalFor(Fact fact, String name) {
        boolean isOfLastTime = fact == Fact.LAST_TRANSACTION || fact == Fact.LAST_INQUIRY || fact == Fact.LAST_DONATION;
        return RefusalCellKind.ofName(name)
                .map(RefusalCellKind::asStatus)
                .orElse(isOfLastTime ? RefusalCellKind.LAST_TIME : RefusalCellKind.STATUS);
    }

    /**
     * What a cell in a column of {@linkplain #isOfRequest such facts} states about the number, for its other rows: see
     * {@link Told}. A column of several facts states all that they state.
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
            // A word that is not one for a consent may say that a consent was taken back.
            case CONSENT -> ConsentWords.areIn(cell) ? Told.NOTHING : Told.REVOKED;
            default -> asked(yesOrNo(column, cell));
        };
    }

    /**
     * A word that is neither yes nor no may be a refusal. It leaves its own row undetermined, and so the other rows
     * too.
     */
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

    /**
     * The day of a request, if it means the same in all rows of the number. If the file has a column for the scope, the
     * scope may differ from row to row, so this is empty.
     */
    private Optional<LocalDate> requestDay(String text) {
        boolean isOfScope = columns[Fact.DO_NOT_CALL_SCOPE.ordinal()].length > 0;
        return isOfScope ? Optional.empty() : settings.dateFormats().dayAnywhere(text);
    }

    /**
     * The cell as yes or no. If it says in words that a scrub found nothing, it is a no. "Allow" and "Do Not Allow" are
     * read only below "Do not allow Phone Calls", where Dynamics writes them, in its languages; nobody knows what they
     * mean below other names.
     */
    private String yesOrNo(int column, String cell) {
        String text = cell.strip();
        if (YesNo.isNotFound(text)) {
            return "no";
        }
        if (!allowing.get(column)) {
            return cell;
        }
        String word = text.toLowerCase(Locale.ROOT);
        if (NOT_ALLOWED.contains(word)) {
            return "yes";
        }
        return ALLOWED.contains(word) ? "no" : cell;
    }

    private static String text(int[] columns, IntFunction<String> row) {
        return switch (columns.length) {
            case 0 -> "";
            case 1 -> row.apply(columns[0]);
            default -> decisive(Arrays.stream(columns).mapToObj(row).toList());
        };
    }

    /**
     * The one of several yes-and-no cells that counts. The first yes counts, because no other cell can take it back.
     * Otherwise one that cannot be read counts, because it might have been a yes. After that comes a no, and then an
     * empty cell.
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
