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
 * Finds the cells of a fact that hold one of the days that are {@linkplain AlikeDays alike}. Compares bytes. One of
 * these dates stands for all. A cell that writes the date in another form does not count. Immutable and thread-safe.
 */
final class AlikeDates {
    private static final int LENGTH = "2026-11-24".length();

    /**
     * Facts that prevent days from being alike. Other days count differently before and after the first two; the last
     * changes the day of the call.
     */
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
     * The alike days of every fact of calls under the law of a place. They hold for rows without a fact that
     * {@linkplain #parts parts} them. There are none if the calls have a time of the day.
     *
     * @param days the alike days of a fact, as {@link Decider#alike} gives them for one of the calls, with the state in
     *     which the person is said to be
     */
    static Map<Fact, AlikeDates> of(Function<Fact, Optional<AlikeDays>> days) {
        Map<Fact, AlikeDates> all = new EnumMap<>(Fact.class);
        for (Fact fact : Fact.values()) {
            days.apply(fact).ifPresent(alike -> all.put(fact, new AlikeDates(alike)));
        }
        return all;
    }

    /** Whether no days are alike in a row that states this fact. */
    static boolean parts(Fact fact) {
        return PARTING.contains(fact);
    }

    /** Whether a cell is one of these dates in the form of ISO 8601, and nothing else. */
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

    /**
     * Year, month and day as one number of eight digits, which sorts as the days do; -1 if the bytes are not a date.
     */
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
