package io.github.opendnc.refusals;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.opendnc.cells.Told;
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
    record Telling(long number, int kinds, Optional<LocalDate> day) {
        boolean isRequested() {
            return (kinds & Told.REQUESTED) != 0;
        }

        int told() {
            return isRequested() ? kinds | Told.requested(day) : kinds;
        }
    }

    @Property(tries = 300)
    void asAMapHasThem(@ForAll("told") List<Telling> all) throws IOException {
        RefusedNumbers refused = new RefusedNumbers();
        Map<Long, List<Telling>> expected = new HashMap<>();
        for (Telling next : all) {
            refused.add(next.number, next.told());
            expected.computeIfAbsent(next.number, none -> new ArrayList<>()).add(next);
        }
        for (Telling next : all) {
            assertEquals(told(expected.get(next.number)), refused.of(next.number));
            assertEquals(told(expected.get(next.number + 1)), refused.of(next.number + 1));
        }
    }

    private static int told(@Nullable List<Telling> rows) {
        if (rows == null) {
            return Told.NOTHING;
        }
        int kinds = rows.stream().mapToInt(Telling::kinds).reduce(0, (one, more) -> one | more);
        List<Optional<LocalDate>> days =
                rows.stream().filter(Telling::isRequested).map(Telling::day).toList();
        boolean again = days.size() > 1
                && (days.contains(Optional.empty()) || Set.copyOf(days).size() > 1);
        return again ? kinds | Told.REQUESTED_AGAIN : kinds;
    }

    @Provide
    Arbitrary<List<Telling>> told() {
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
                                .flatMap(kinds -> Arbitraries.of(kinds, kinds | Told.UNREAD_ROW, kinds | Told.REVOKED)),
                        days.optional(0.9))
                .as(Telling::new)
                .list()
                .ofMaxSize(1_500);
    }
}
