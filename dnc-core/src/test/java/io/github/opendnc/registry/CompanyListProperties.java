package io.github.opendnc.registry;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.opendnc.numbering.PhoneNumber;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** A company list is a map from number to the earliest day of a request; an entry without a day bars always. */
class CompanyListProperties {
    /** A day of "always" is the earliest of all days. */
    private static final LocalDate ALWAYS = LocalDate.MIN;

    record Entry(long number, LocalDate day) {}

    @Provide
    Arbitrary<List<Entry>> entries() {
        Arbitrary<Long> numbers = Arbitraries.oneOf(
                Arbitraries.longs().between(1_212_555_0100L, 1_212_555_0112L),
                Arbitraries.of(1_000_000_0000L, 1_999_999_9999L));
        Arbitrary<LocalDate> days = Arbitraries.oneOf(
                Arbitraries.integers().between(0, 30).map(LocalDate.of(2026, 11, 1)::plusDays),
                Arbitraries.of(
                        ALWAYS,
                        LocalDate.EPOCH,
                        LocalDate.EPOCH.minusDays(1),
                        LocalDate.of(1600, 2, 29),
                        LocalDate.of(9999, 12, 31)));
        return Combinators.combine(numbers, days).as(Entry::new).list().ofMaxSize(60);
    }

    @Property(tries = 500)
    void agreesWithAMap(@ForAll("entries") List<Entry> entries, @ForAll @IntRange(max = 60) int before) {
        CompanyList.Builder builder = CompanyList.builder();
        Map<Long, LocalDate> oracle = new HashMap<>();
        for (int i = 0; i < entries.size(); i++) {
            if (i == before) { // the rest is added to a list that is already in use
                builder = CompanyList.builder().add(builder.build());
            }
            Entry entry = entries.get(i);
            if (entry.day().equals(ALWAYS)) {
                builder.add(new PhoneNumber(entry.number()));
            } else {
                builder.add(new PhoneNumber(entry.number()), entry.day());
            }
            oracle.merge(entry.number(), entry.day(), (one, other) -> one.isBefore(other) ? one : other);
        }
        CompanyList list = builder.build();
        assertEquals(oracle.size(), list.size());
        oracle.forEach((number, day) -> {
            if (day.equals(ALWAYS)) {
                assertEquals(Optional.empty(), list.requestedOn(new PhoneNumber(number)));
                assertBars(true, list, number, LocalDate.of(1600, 1, 1));
            } else {
                assertEquals(Optional.of(day), list.requestedOn(new PhoneNumber(number)));
                assertBars(false, list, number, day.minusDays(1));
                assertBars(true, list, number, day);
                assertBars(true, list, number, day.plusYears(50));
            }
            assertEquals(
                    oracle.containsKey(number - 1),
                    list.bars(number - 1, LocalDate.of(9999, 12, 31).toEpochDay()));
        });
    }

    private static void assertBars(boolean expected, CompanyList list, long number, LocalDate day) {
        assertEquals(expected, list.bars(new PhoneNumber(number), day), () -> "on " + day);
        assertEquals(expected, list.bars(number, day.toEpochDay()), () -> "on epoch day of " + day);
    }

    /** Ten digits without the country code barred nobody; no other country's number fits. */
    @Example
    void aNumberOfAnotherCountryIsRefusedWithoutRepeatingIt() {
        for (long number : new long[] {2_125_550_143L, 442_079_460_018L}) {
            String message = String.valueOf(assertThrows(
                            IllegalArgumentException.class,
                            () -> CompanyList.builder().add(new PhoneNumber(number)))
                    .getMessage());
            assertEquals("company list: expected a number under country code 1", message);
        }
    }

    @Example
    void aListThatCannotBeReadSaysSo() {
        assertFalse(CompanyList.unreadable().isReadable());
        assertEquals(true, CompanyList.builder().build().isReadable());
    }
}
