package io.github.opendnc.cells;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What a row of a lead file states about refusals. It counts in every other row of its number too. It is a set of
 * kinds, joined by or. At most one of them has a day, which {@link #requested} puts into the bits above all kinds.
 */
public final class Told {
    /** Nothing is stated about a number. */
    public static final int NOTHING = 0;

    /** A row has a plain yes below {@code do_not_call}, which always bars calls. */
    public static final int ASKED = 1;

    /** A row states in a status, a tag or a reply that calls were refused. */
    public static final int REFUSED = 2;

    /** A row has the day of a request not to be called. The law judges that row by it, but not the others. */
    public static final int REQUESTED = 4;

    /** A row has a word below {@code do_not_call} that is neither yes nor no. */
    public static final int UNREAD = 8;

    /** Rows have days of requests that may differ, so that none of them states everything about the number. */
    public static final int REQUESTED_AGAIN = 16;

    /** A row has more or fewer fields than the header, so that nobody knows what it states. */
    public static final int UNREAD_ROW = 32;

    /** A row states that a consent was taken back. */
    public static final int REVOKED = 64;

    /** The number of bits for all kinds. */
    public static final int KINDS = 7;

    /** Stands for a day that is never taken for the same as another. */
    public static final int SOME_DAY = 1;

    private static final int FIRST_DAY = SOME_DAY + 1;

    private Told() {}

    /**
     * What a row with the day of a request states.
     *
     * @param day empty if the text alone does not show whether it is the day of another row
     */
    public static int requested(Optional<LocalDate> day) {
        int shown = day.map(known -> FIRST_DAY
                        + (int) (known.toEpochDay() - LocalDate.ofYearDay(1, 1).toEpochDay()))
                .orElse(SOME_DAY);
        return REQUESTED | (shown << KINDS);
    }
}
