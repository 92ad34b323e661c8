package io.github.opendnc.cells;

import io.github.opendnc.Fact;
import io.github.opendnc.Problem;
import io.github.opendnc.registry.MalformedFileException;

/**
 * Where a refusal stands that leaves a call open, in words that fit a sentence after "Not known whether it may be
 * called".
 */
public final class RefusalProblem {
    /** Another row has a status, a tag or a reply that refuses calls. */
    static final Problem ELSEWHERE =
            of("another row with this number refuses calls, or has no yes where one is needed");

    /** Another row has something unreadable below {@code do_not_call}. */
    static final Problem UNREAD_ELSEWHERE =
            of("another row with this number has a word below do_not_call that is neither yes nor no");

    static final Problem REQUESTED_ELSEWHERE = of("another row with this number has a request not to be called");

    static final Problem REQUESTED_AGAIN =
            of("another row with this number has another request not to be called, or one that may be another");

    /** Nobody knows what a row states. */
    static final Problem IN_RAGGED_ROW =
            of("a broken row that holds this number, or may be the rest of its row, may tell of a refusal: it "
                    + "has more or fewer fields than the header, or whole rows in a quoted cell");

    public static final Problem REVOKED_ELSEWHERE = new Problem(
            Fact.CONSENT_REVOKED_ON,
            "another row with this number takes back a consent, or has one that cannot be read");

    /** The beginning of a problem that is not a refusal in plain words. */
    public static final String NO_YES = "no yes ";

    private RefusalProblem() {}

    /** Whether a problem comes from a request in another row. */
    public static boolean isOfRequestElsewhere(String what) {
        return what.equals(REQUESTED_ELSEWHERE.what()) || what.equals(REQUESTED_AGAIN.what());
    }

    /** Whether a problem comes from another row. */
    public static boolean isElsewhere(String what) {
        return isOfRequestElsewhere(what)
                || what.equals(ELSEWHERE.what())
                || what.equals(UNREAD_ELSEWHERE.what())
                || what.equals(IN_RAGGED_ROW.what());
    }

    private static Problem of(String what) {
        return new Problem(Fact.REFUSAL, what);
    }

    /** The problem of a cell below this name that states a refusal. */
    public static String in(String name) {
        return "a refusal of calls in " + MalformedFileException.shown(name);
    }

    /** The problem of a cell that plainly states a refusal below a name that does not tell of one. */
    public static String inUnread(String name) {
        return in(name) + ", a column that is not read otherwise";
    }

    /** The problem of a cell below this name that should permit the call and does not. */
    public static String noYesIn(String name) {
        return NO_YES + "in " + MalformedFileException.shown(name) + ", which tells whom one may call";
    }
}
