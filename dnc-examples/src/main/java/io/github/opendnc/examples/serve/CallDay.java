package io.github.opendnc.examples.serve;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneId;

/**
 * The day of calls if nobody says when they are made: today, if it is the same day for the machine and for the persons
 * called.
 */
public final class CallDay {
    private static final ZoneId THERE = ZoneId.of("America/New_York");

    /**
     * The zones furthest west and furthest east. São Paulo is further east than St. John's, except during the summer
     * time of St. John's.
     */
    private static final ZoneId WEST = ZoneId.of("Pacific/Pago_Pago");

    private static final ZoneId EAST = ZoneId.of("America/St_Johns");

    private CallDay() {}

    /**
     * Today.
     *
     * @throws DateTimeException if the clock is set to a zone outside North America and shows another day than there.
     *     In Manila it is already tomorrow when people in Ohio are called
     */
    public static LocalDate today(Clock clock) {
        LocalDate here = LocalDate.now(clock);
        LocalDate there = LocalDate.now(clock.withZone(THERE));
        if (!here.equals(there) && !isInNorthAmerica(clock)) {
            throw new DateTimeException("expected the day of the calls, which is " + here + " in " + clock.getZone()
                    + " and " + there + " in New York");
        }
        return here;
    }

    private static boolean isInNorthAmerica(Clock clock) {
        int offset = offset(clock, clock.getZone());
        return offset >= offset(clock, WEST) && offset <= offset(clock, EAST);
    }

    private static int offset(Clock clock, ZoneId zone) {
        return zone.getRules().getOffset(clock.instant()).getTotalSeconds();
    }
}
