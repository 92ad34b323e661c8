package io.github.opendnc;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;

/** The text of a moment is read as the same moment, and every such text can be read. */
class MomentProperties {
    private static final long FIRST = -62_135_596_800L;
    private static final long LAST = 64_092_211_199L;

    @Property
    void whatItSaysIsReadAsItself(
            @ForAll @LongRange(min = FIRST, max = LAST) long second, @ForAll @IntRange(max = 999_999_999) int nano) {
        LocalDateTime time = LocalDateTime.ofEpochSecond(second, nano, ZoneOffset.UTC);
        assertIsRead(Moment.at(time.toInstant(ZoneOffset.UTC)));
        assertIsRead(Moment.atLocalTime(time));
        assertIsRead(Moment.on(time.toLocalDate()));
    }

    private static void assertIsRead(Moment moment) {
        assertEquals(moment, Moment.parse(moment.toString()));
    }

    @Example
    void thereIsNoneOfAnotherYear() {
        assertEquals(
                "0001-01-01T00:00:00Z", Moment.at(Instant.ofEpochSecond(FIRST)).toString());
        assertEquals(
                "4000-12-31T23:59:59Z", Moment.at(Instant.ofEpochSecond(LAST)).toString());
        for (long second : new long[] {FIRST - 1, LAST + 1}) {
            LocalDateTime time = LocalDateTime.ofEpochSecond(second, 0, ZoneOffset.UTC);
            assertThrows(DateTimeException.class, () -> Moment.at(time.toInstant(ZoneOffset.UTC)));
            assertThrows(DateTimeException.class, () -> Moment.atLocalTime(time));
            assertThrows(DateTimeException.class, () -> Moment.on(time.toLocalDate()));
            assertThrows(DateTimeException.class, () -> Moment.parse(time.toString()));
        }
        assertEquals(
                "expected a moment of the years 1 to 4000, found +12026-01-01",
                assertThrows(DateTimeException.class, () -> Moment.on(LocalDate.of(12_026, 1, 1)))
                        .getMessage());
    }

    /**
     * The days of a scenario end in 4840. A later day would be judged as that day, and a relationship from then would
     * never be over.
     */
    @Example
    void theDayOfEveryMomentIsToldApart() {
        for (LocalDate day : new LocalDate[] {LocalDate.of(1, 1, 1), LocalDate.of(4000, 12, 31)}) {
            for (int days = -1; days <= 1; days++) { // on some clocks the day differs from that in UTC
                long epochDay = day.plusDays(days).toEpochDay();
                assertEquals(epochDay, Scenario.day(Scenario.onDay(0, epochDay)));
            }
        }
        assertThrows(DateTimeException.class, () -> Moment.on(LocalDate.of(4001, 1, 1)));
        assertThrows(DateTimeException.class, () -> Moment.on(LocalDate.of(9000, 1, 1)));
        assertThrows(DateTimeException.class, () -> Moment.parse("9000-01-01"));
    }

    @Example
    void ofATextThatIsNoneNothingIsRepeated() {
        for (String text : new String[] {"2125550142", "212-555-0142", "2125550142T", "tel. 2125550142", ""}) {
            assertEquals(
                    "expected a moment such as 2026-11-24T14:00:00-05:00 or 2026-11-24T14:00, or a day such as"
                            + " 2026-11-24, found another text",
                    assertThrows(DateTimeException.class, () -> Moment.parse(text))
                            .getMessage());
        }
    }

    /** At the closing second of the hours the fraction decides, so a cache must not mix the two up. */
    @Example
    void aFractionOfASecondMakesAnotherMoment() {
        Moment sharp = Moment.parse("2026-11-24T21:00:00");
        assertNotEquals(sharp, Moment.parse("2026-11-24T21:00:00.000000001"));
        assertNotEquals(sharp, Moment.parse("2026-11-24T21:00:00Z"));
        assertEquals(sharp, Moment.parse("2026-11-24T21:00"));
    }

    /** An offset may move the first and the last hours of these years outside them. */
    @Example
    void anInstantIsOfAYearInUtc() {
        assertThrows(DateTimeException.class, () -> Moment.parse("0001-01-01T00:00:00+01:00"));
        assertThrows(DateTimeException.class, () -> Moment.parse("4000-12-31T23:59:59-01:00"));
        assertEquals(
                "0001-01-01T00:00:00Z",
                Moment.parse("0001-01-01T01:00:00+01:00").toString());
    }
}
