package io.github.opendnc.columns;

import io.github.opendnc.registry.MalformedFileException;
import io.github.opendnc.words.RefusalCellKind;
import io.github.opendnc.words.RefusalColumn;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;

/**
 * The columns of a lead file whose names seem to tell who refused calls, or who permits them: none of them is passed over.
 * Immutable and thread-safe.
 */
final class RefusalNames {
    private final ColumnNames names;
    private final ColumnSettings settings;

    RefusalNames(ColumnNames names, ColumnSettings settings) {
        this.names = names;
        this.settings = settings;
    }

    /**
     * The columns of which the user says that a yes in them permits calls.
     *
     * @param taken those that are scrubbed, read as a fact or left alone
     * @throws MalformedFileException if one is not there, is among those, or has a name that does not say so
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
     * The columns of which the user says that they are statuses.
     *
     * @param taken those that are scrubbed, read otherwise or left alone
     * @throws MalformedFileException if one is not there, is among those, or has a name that tells of a refusal or a permission:
     *     then its yes and no count
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
     * Left unread, a request under a name we do not know would end in a call to one who asked for none.
     *
     * @param known the columns of which is said what they are
     * @throws MalformedFileException if there are others that may tell of a refusal of calls
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

    /** Whether a column tells by its name who refuses calls, or who permits them, so that a yes or a no below it counts. */
    static boolean tellsItself(String name) {
        return RefusalColumn.isOfCalls(name) && !isPreference(name);
    }

    /** Whether a yes below a name may permit calls. A phone column that says yes and no may be one of those that may be called. */
    static boolean mayPermit(String name) {
        return RefusalColumn.mayPermit(name)
                || (PhoneColumn.looksNamedSo(name) && RefusalColumn.isNothingButPermitting(name));
    }

    /** How one wants to be reached is read as such, unless the name says that it is a refusal: {@code Do Not Call Preference}. */
    static boolean isPreference(String name) {
        return RefusalCellKind.ofName(name).equals(Optional.of(RefusalCellKind.PREFERENCE))
                && !RefusalColumn.ofName(name).equals(Optional.of(RefusalColumn.REFUSAL))
                && !RefusalColumn.saysPermission(name)
                && !RefusalColumn.isNegated(name);
    }

    private boolean isPlainlyOfPermission(int column) {
        return RefusalColumn.isPlainlyOfPermission(names.get(column));
    }

    /** A day is no yes, so that --permits would leave every row open that has one. */
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
     * A refusal that is read as something else would not count.
     *
     * @param refusing the columns that say a fact in which one counts
     * @throws MalformedFileException if a column that tells of refusals by its name is mapped, and to none of these
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
     * Of a column of permissions a yes would bar and a no would let: the wrong way round. Of one that says how somebody wants to be
     * reached a no is none to all.
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
