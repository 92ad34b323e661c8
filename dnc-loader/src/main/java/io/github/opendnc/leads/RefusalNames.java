package io.github.opendnc.leads;

import io.github.opendnc.registry.MalformedFileException;
import java.util.BitSet;
import java.util.List;

/**
 * The columns of a lead file whose names seem to tell who refused calls, or who permits them: none of them is passed over.
 * Immutable and thread-safe.
 */
final class RefusalNames {
    private final ColumnNames names;
    private final LeadSettings settings;

    RefusalNames(ColumnNames names, LeadSettings settings) {
        this.names = names;
        this.settings = settings;
    }

    /**
     * The columns of which the user says that a yes in them permits calls.
     *
     * @param others those that are scrubbed, read as a fact or left alone
     * @throws MalformedFileException if one is not there, is among the others, or tells by its name who refuses calls
     */
    BitSet permissions(BitSet others) throws MalformedFileException {
        BitSet all = new BitSet();
        for (String name : settings.permissions) {
            names.given(name).forEach(all::set);
        }
        List<Integer> twice = all.stream().filter(others::get).boxed().toList();
        if (!twice.isEmpty()) {
            throw names.malformed(
                    "a column of --permits (withPermissions) that is not scrubbed, mapped or left alone too",
                    names.shown(twice));
        }
        List<Integer> refusing = all.stream().filter(this::isOfRefusal).boxed().toList();
        if (!refusing.isEmpty()) {
            throw names.malformed(
                    "a column of --permits (withPermissions) that tells who permits calls; of one that tells who refuses them a"
                            + " yes would be read the wrong way round: read it with --map do_not_call=NAME (withMapping), or"
                            + " rename it if it does tell who permits",
                    names.shown(refusing));
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
        List<Integer> refusals =
                names.where(index -> !known.get(index) && (isOfRefusal(index) || isOfPermission(index)));
        if (!refusals.isEmpty()) {
            List<Integer> permissions =
                    refusals.stream().filter(this::isOfPermission).toList();
            throw names.malformed(
                    "every column that may tell of a refusal of calls to be read, with --map do_not_call=NAME (withMapping)"
                            + " where it says yes or no, with --map do_not_call_on=NAME where it says the day, or left"
                            + " alone with --ignore NAME (ignoring; nothing in it counts then)"
                            + (permissions.isEmpty() ? "" : ofPermissions(permissions)),
                    names.shown(refusals));
        }
    }

    private boolean isOfRefusal(int column) {
        return isOf(RefusalColumn.REFUSAL, column);
    }

    private boolean isOfPermission(int column) {
        return isOf(RefusalColumn.PERMISSION, column);
    }

    private boolean isOf(RefusalColumn kind, int column) {
        return RefusalColumn.ofName(names.get(column)).filter(kind::equals).isPresent();
    }

    private String ofPermissions(List<Integer> permissions) {
        return "; but in " + names.shown(permissions)
                + " a no is the refusal: read it with --permits NAME (withPermissions; what is no yes there leaves its row"
                + " UNDETERMINED), or leave it alone";
    }

    /**
     * Of a column of permissions a yes would bar and a no would let: the wrong way round.
     *
     * @param mapped the columns that are read as do_not_call
     */
    void checkMapped(List<Integer> mapped) throws MalformedFileException {
        List<Integer> permissions = mapped.stream().filter(this::isOfPermission).toList();
        if (!permissions.isEmpty()) {
            throw names.malformed(
                    "a column of do_not_call that tells who refuses; one that tells who permits would be read the wrong way"
                            + " round: read it with --permits NAME (withPermissions), or leave it alone with --ignore NAME"
                            + " (ignoring); or rename it if it does tell who refuses",
                    names.shown(permissions));
        }
    }
}
