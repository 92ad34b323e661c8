package io.github.opendnc.cells;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What a row of a lead file tells of refusals, which counts in every other row of its number too: kinds, joined by or, at most one of
 * them with the day that {@link #requested} puts behind all kinds.
 */
public final class Told {
    /** Nothing is told of a number. */
    public static final int NOTHING = 0;

    /** A row has a plain yes below {@code do_not_call}, which bars always. */
    public static final int ASKED = 1;

    /** A row tells in a status, a tag or a reply that calls were refused. */
    public static final int REFUSED = 2;

    /** A row has the day of a request not to be called, by which the law judges that row and not the others. */
    public static final int REQUESTED = 4;

    /** A row has a word below {@code do_not_call} that is neither yes nor no. */
    public static final int UNREAD = 8;

    /** Rows have days of requests that are not known to be one and the same, so that none of them tells all of the number. */
    public static final int REQUESTED_AGAIN = 16;

    /** A row has more or fewer fields than the header, so that nobody knows what it tells. */
    public static final int UNREAD_ROW = 32;

    /** A row tells that a consent was taken back. */
    public static final int REVOKED = 64;

    /** So many bits hold all kinds. */
    public static final int KINDS = 7;

    /** A day that is compared with no other. */
    public static final int SOME_DAY = 1;

    private static final int FIRST_DAY = SOME_DAY + 1;

    private Told() {}

    /**
     * That a row has the day of a request.
     *
     * @param day empty where it cannot be told from the text alone whether it is that of another row
     */
    public static int requested(Optional<LocalDate> day) {
        int shown = day.map(known -> FIRST_DAY
                        + (int) (known.toEpochDay() - LocalDate.ofYearDay(1, 1).toEpochDay()))
                .orElse(SOME_DAY);
        return REQUESTED | (shown << KINDS);
    }
}
