package io.github.opendnc.leads;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jspecify.annotations.Nullable;

/** It knows what a HashMap knows. */
final class RefusedNumbersProperties {
    /** A number, what a row tells of it, and the day of its request; no day where there is none or it is not known. */
    record Told(long number, int kinds, Optional<LocalDate> day) {
        boolean isRequested() {
            return (kinds & RefusedNumbers.REQUESTED) != 0;
        }

        int told() {
            return isRequested() ? kinds | RefusedNumbers.requested(day) : kinds;
        }
    }

    @Property(tries = 300)
    void asAMapHasThem(@ForAll("told") List<Told> all) throws IOException {
        RefusedNumbers refused = new RefusedNumbers();
        Map<Long, List<Told>> expected = new HashMap<>();
        for (Told next : all) {
            refused.add(next.number, next.told());
            expected.computeIfAbsent(next.number, none -> new ArrayList<>()).add(next);
        }
        for (Told next : all) {
            assertEquals(told(expected.get(next.number)), refused.of(next.number));
            assertEquals(told(expected.get(next.number + 1)), refused.of(next.number + 1));
        }
    }

    private static int told(@Nullable List<Told> rows) {
        if (rows == null) {
            return RefusedNumbers.NOTHING;
        }
        int kinds = rows.stream().mapToInt(Told::kinds).reduce(0, (one, more) -> one | more);
        List<Optional<LocalDate>> days =
                rows.stream().filter(Told::isRequested).map(Told::day).toList();
        boolean again = days.size() > 1
                && (days.contains(Optional.empty()) || Set.copyOf(days).size() > 1);
        return again ? kinds | RefusedNumbers.REQUESTED_AGAIN : kinds;
    }

    @Provide
    Arbitrary<List<Told>> told() {
        Arbitrary<Long> numbers = Arbitraries.oneOf(
                Arbitraries.longs().between(1_000_000, 999_999_999_999_999L),
                Arbitraries.longs().between(1_212_555_0000L, 1_212_555_0999L));
        Arbitrary<LocalDate> days = Arbitraries.of(
                LocalDate.of(2026, 11, 1),
                LocalDate.of(2026, 11, 2),
                LocalDate.of(1, 1, 1),
                LocalDate.of(9999, 12, 31));
        return Combinators.combine(
                        numbers,
                        Arbitraries.integers()
                                .between(1, 15)
                                .flatMap(kinds -> Arbitraries.of(
                                        kinds, kinds | RefusedNumbers.UNREAD_ROW, kinds | RefusedNumbers.REVOKED)),
                        days.optional(0.9))
                .as(Told::new)
                .list()
                .ofMaxSize(1_500);
    }
}
