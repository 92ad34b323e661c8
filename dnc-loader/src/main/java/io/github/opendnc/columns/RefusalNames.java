package io.github.opendnc.columns;

import io.github.opendnc.registry.MalformedFileException;
import io.github.opendnc.words.RefusalCellKind;
import io.github.opendnc.words.RefusalColumn;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The columns of a lead file whose names seem to state who refuses calls or who permits them. None of them is left
 * unread. Immutable and thread-safe.
 */
final class RefusalNames {
    private final ColumnNames names;
    private final ColumnSettings settings;

    RefusalNames(ColumnNames names, ColumnSettings settings) {
        this.names = names;
        this.settings = settings;
    }

    /**
     * The columns in which a yes permits calls, as the user says.
     *
     * @param taken the columns that are scrubbed, read as a fact or left alone
     * @throws MalformedFileException if one is missing, is among those taken, or has a name that does not state a
     *     permission
     */
    BitSet permissions(BitSet taken) throws MalformedFileException {
        BitSet all = given(settings.permissions(), taken, "--permits (withPermission)");
        List<Integer> others = all.stream()
                .filter(index -> !mayPermit(names.get(index)))
                .boxed()
                .toList();
        if (!others.isEmpty()) {
            throw names.malformed(
                    "a column of --permits (withPermission) whose name says that a yes permits calls; if it does, name it OK to call"
                            + " in the header line; if a yes in it refuses them, name it Do Not Call",
                    names.shown(others));
        }
        return all;
    }

    /**
     * The columns that are statuses, as the user says.
     *
     * @param taken the columns that are scrubbed, read otherwise or left alone
     * @throws MalformedFileException if one is missing, is among those taken, or has a name that itself states a
     *     refusal or a permission, because its yes and no then count
     */
    BitSet statuses(BitSet taken) throws MalformedFileException {
        BitSet all = given(settings.statuses(), taken, "--status (withStatus)");
        List<Integer> telling = all.stream()
                .filter(index -> tellsItself(names.get(index)))
                .boxed()
                .toList();
        if (!telling.isEmpty()) {
            throw names.malformed(
                    "a column of --status (withStatus) whose name does not tell of a refusal or a permission; in "
                            + "this one a yes or a no counts: read it with --map do_not_call=NAME (withMapping) or --permits "
                            + "NAME (withPermission); if neither accepts it, rename it Do Not Call or OK to call in the header "
                            + "line",
                    names.shown(telling));
        }
        return all;
    }

    private BitSet given(List<String> wanted, BitSet taken, String by) throws MalformedFileException {
        BitSet all = new BitSet();
        for (String name : wanted) {
            names.given(name).forEach(all::set);
        }
        List<Integer> twice = all.stream().filter(taken::get).boxed().toList();
        if (!twice.isEmpty()) {
            throw names.malformed(
                    "a column of " + by + " that is not scrubbed, mapped or left alone too", names.shown(twice));
        }
        return all;
    }

    /**
     * Checks that every column about refusals is read. A request that stays unread would lead to a call to somebody who
     * asked for none.
     *
     * @param known the columns whose meaning is known
     * @throws MalformedFileException if another column may state a refusal of calls
     */
    void checkRead(BitSet known) throws MalformedFileException {
        List<Integer> refusals = names.where(index -> !known.get(index) && tellsItself(names.get(index)));
        if (!refusals.isEmpty()) {
            List<Integer> permissions =
                    refusals.stream().filter(this::isOfPermission).toList();
            throw names.malformed(
                    "every column that may tell of a refusal of calls to be read, with --map do_not_call=NAME "
                            + "(withMapping) if it says yes or no, with --map do_not_call_on=NAME if it says the day, or left "
                            + "alone with --ignore NAME (ignoring; nothing in it counts then)"
                            + (permissions.isEmpty() ? "" : ofPermissions(permissions)),
                    names.shown(refusals));
        }
    }

    private boolean isOfPermission(int column) {
        return RefusalColumn.ofName(names.get(column))
                .filter(RefusalColumn.PERMISSION::equals)
                .isPresent();
    }

    /**
     * The kinds of the columns that are not read otherwise, by their names. Below a name that says nothing a refusal
     * counts if it is plainly said.
     *
     * @param otherPhones those of telephone numbers, which are looked at apart
     */
    Map<Integer, RefusalCellKind> kinds(BitSet unknown, List<Integer> otherPhones) {
        Map<Integer, RefusalCellKind> kinds = new HashMap<>();
        unknown.stream().forEach(index -> {
            String name = names.get(index);
            boolean isOpen = !otherPhones.contains(index);
            RefusalCellKind.ofColumn(name)
                    .or(() -> isOpen ? Optional.of(RefusalCellKind.ofUnread(name)) : Optional.empty())
                    .ifPresent(kind -> kinds.put(index, kind));
        });
        return kinds;
    }

    /** Whether the name of a column states who refuses or permits calls, so that a yes or a no below it counts. */
    static boolean tellsItself(String name) {
        return RefusalColumn.isOfCalls(name) && !isPreference(name);
    }

    /**
     * Whether a yes below a name may permit calls. A phone column with yes and no may state which numbers may be
     * called.
     */
    static boolean mayPermit(String name) {
        return RefusalColumn.mayPermit(name)
                || (PhoneColumn.looksNamedSo(name) && RefusalColumn.isNothingButPermitting(name));
    }

    /**
     * Whether a name is about how somebody wants to be reached. One that also states a refusal is not: {@code Do Not
     * Call Preference}.
     */
    static boolean isPreference(String name) {
        return RefusalCellKind.ofName(name).equals(Optional.of(RefusalCellKind.PREFERENCE))
                && !RefusalColumn.ofName(name).equals(Optional.of(RefusalColumn.REFUSAL))
                && !RefusalColumn.saysPermission(name)
                && !RefusalColumn.isNegated(name);
    }

    private boolean isPlainlyOfPermission(int column) {
        return RefusalColumn.isPlainlyOfPermission(names.get(column));
    }

    /**
     * Whether a column holds days of consents. A day is not a yes, so --permits would leave every row with a day
     * undetermined.
     */
    private boolean isOfConsentDay(int column) {
        return FactColumn.looksLikeDay(names.get(column)) && !RefusalColumn.isNegated(names.get(column));
    }

    private String ofPermissions(List<Integer> permissions) {
        List<Integer> days = permissions.stream().filter(this::isOfConsentDay).toList();
        List<Integer> plain = permissions.stream()
                .filter(index -> !days.contains(index) && isPlainlyOfPermission(index))
                .toList();
        List<Integer> others = permissions.stream()
                .filter(index -> !days.contains(index) && !plain.contains(index))
                .toList();
        return but(
                        days,
                        " stands a day, by its name: read it with --map consent_on=NAME (withMapping) where it is that of a"
                                + " consent, or leave it alone")
                + but(
                        plain,
                        " a no is the refusal: read it with --permits NAME (withPermission; what is no yes there leaves its"
                                + " row UNDETERMINED), or leave it alone")
                + but(
                        others,
                        " a no may be the refusal, or a yes: name it Do Not Call or OK to call in the header line, as it is"
                                + " meant, or leave it alone");
    }

    private String but(List<Integer> columns, String advice) {
        return columns.isEmpty() ? "" : "; but in " + names.shown(columns) + advice;
    }

    /**
     * Checks that no refusal is read as something else, because it would then not count.
     *
     * @param refusing the columns that state a fact in which a refusal counts
     * @throws MalformedFileException if the name of a mapped column states refusals and the column is none of these
     */
    void checkMappedElsewhere(List<Integer> refusing) throws MalformedFileException {
        List<Integer> others = names.where(index ->
                settings.maps(names.get(index)) && !refusing.contains(index) && tellsOfRefusals(names.get(index)));
        if (!others.isEmpty()) {
            throw names.malformed(
                    "every column whose name tells of refusals to be read as one, with --map do_not_call=NAME "
                            + "(withMapping) if it says yes or no, with --map do_not_call_on=NAME if it says the day; as "
                            + "another fact it would not count; if it does not tell of refusals, rename it in the header line",
                    names.shown(others));
        }
    }

    private static boolean tellsOfRefusals(String name) {
        return RefusalColumn.ofName(name).equals(Optional.of(RefusalColumn.REFUSAL))
                || FactColumn.ofName(name).filter(FactColumns::isOfRefusal).isPresent();
    }

    /**
     * Checks that do_not_call is read from a fitting column. In a column of permissions a yes would bar calls and a no
     * would allow them. In a column about how somebody wants to be reached, a no refuses every way.
     *
     * @param mapped the columns that are read as do_not_call
     */
    void checkMapped(List<Integer> mapped) throws MalformedFileException {
        List<Integer> wrong = mapped.stream()
                .filter(index -> isOfPermission(index) || mayPermit(names.get(index)) || isPreference(names.get(index)))
                .toList();
        if (!wrong.isEmpty()) {
            boolean arePermitting = wrong.stream().map(names::get).allMatch(RefusalNames::mayPermit);
            throw names.malformed(
                    "a column of do_not_call whose name says that a yes refuses calls; in a column of permissions a "
                            + "yes would be read the wrong way round: "
                            + (arePermitting ? "read it with --permits NAME (withPermission), " : "")
                            + "leave it alone with --ignore NAME (ignoring), or name it in the header line as it is meant, "
                            + (arePermitting ? "" : "OK to call or ")
                            + "Do Not Call",
                    names.shown(wrong));
        }
    }
}
