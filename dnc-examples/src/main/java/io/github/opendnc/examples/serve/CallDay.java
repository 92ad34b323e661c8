package io.github.opendnc.examples.serve;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;

/** The day of calls of which nobody says when they are made: today, where the machine and the persons called are. */
public final class CallDay {
    private static final ZoneId THERE = ZoneId.of("America/New_York");

    private static final ZoneOffset PAGO_PAGO = ZoneOffset.ofHours(-11);
    private static final ZoneOffset SAINT_JOHNS = ZoneOffset.ofHoursMinutes(-2, -30);

    private CallDay() {}

    /**
     * Today.
     *
     * @throws DateTimeException if the clock hangs outside North America and shows another day than those there: in Manila it is
     *     tomorrow while people in Ohio are called
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
        int offset = clock.getZone().getRules().getOffset(clock.instant()).getTotalSeconds();
        return offset >= PAGO_PAGO.getTotalSeconds() && offset <= SAINT_JOHNS.getTotalSeconds();
    }
}
