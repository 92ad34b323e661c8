package io.github.opendnc.leads;

import static java.nio.charset.StandardCharsets.US_ASCII;

import io.github.opendnc.AlikeDays;
import io.github.opendnc.Fact;
import java.time.Month;
import java.time.Year;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * Which cells of a fact hold one of the days that are {@linkplain AlikeDays alike}, found in their bytes; one of these dates
 * stands for all. A cell that holds a date in another writing is none of them. Immutable and thread-safe.
 */
final class AlikeDates {
    private static final int LENGTH = "2026-11-24".length();

    /** The facts before and after whose days others count otherwise, and that by which the day of a call is another. */
    private static final Set<Fact> PARTING = EnumSet.of(Fact.DO_NOT_CALL_ON, Fact.CONSENT_REVOKED_ON, Fact.CALL_AT);

    private final int first;
    private final int last;
    private final byte[] text;

    private AlikeDates(AlikeDays days) {
        text = days.last().toString().getBytes(US_ASCII);
        first = number(days.first().toString().getBytes(US_ASCII), 0);
        last = number(text, 0);
    }

    /**
     * Those of the facts of calls under the law of a place, in rows in which no fact {@linkplain #parts parts} them; none where the
     * calls have a time of the day.
     *
     * @param days those of a fact, as {@link Decider#alike} tells them of one of the calls, with the state in which the person is said
     *     to be
     */
    static Map<Fact, AlikeDates> of(Function<Fact, Optional<AlikeDays>> days) {
        Map<Fact, AlikeDates> all = new EnumMap<>(Fact.class);
        for (Fact fact : Fact.values()) {
            days.apply(fact).ifPresent(alike -> all.put(fact, new AlikeDates(alike)));
        }
        return all;
    }

    /** Whether no days are alike in a row that says this fact. */
    static boolean parts(Fact fact) {
        return PARTING.contains(fact);
    }

    /** Whether a cell is the date of one of them, as ISO 8601 writes it, and nothing else. */
    boolean holds(byte[] bytes, int from, int to) {
        if (to - from != LENGTH) {
            return false;
        }
        int number = number(bytes, from);
        return number >= first && number <= last && isDay(number / 10_000, number / 100 % 100, number % 100);
    }

    private static boolean isDay(int year, int month, int day) {
        return month >= 1 && month <= 12 && day >= 1 && day <= Month.of(month).length(Year.isLeap(year));
    }

    /** Year, month and day as one number of eight digits, in the order of the days; -1 if the bytes are no date. */
    private static int number(byte[] bytes, int from) {
        int number = 0;
        for (int i = 0; i < LENGTH; i++) {
            int b = bytes[from + i];
            if (i == 4 || i == 7) {
                if (b != '-') {
                    return -1;
                }
            } else if (b < '0' || b > '9') {
                return -1;
            } else {
                number = number * 10 + b - '0';
            }
        }
        return number;
    }

    /** The date that stands for all of them. */
    byte[] text() {
        return text;
    }
}
