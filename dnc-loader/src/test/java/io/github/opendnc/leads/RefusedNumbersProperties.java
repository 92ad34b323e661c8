package io.github.opendnc.leads;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** It knows what a HashMap knows. */
final class RefusedNumbersProperties {
    /** A number and what is told of it. */
    record Told(long number, int told) {}

    @Property(tries = 300)
    void asAMapHasThem(@ForAll("told") List<Told> all) {
        RefusedNumbers refused = new RefusedNumbers();
        Map<Long, Integer> expected = new HashMap<>();
        for (Told next : all) {
            refused.add(RefusedNumbers.entry(next.number, next.told));
            expected.merge(next.number, next.told, (before, more) -> before | more);
        }
        assertEquals(expected.size(), refused.size());
        for (Told next : all) {
            assertEquals(expected.get(next.number), refused.of(next.number));
            assertEquals(expected.getOrDefault(next.number + 1, RefusedNumbers.NOTHING), refused.of(next.number + 1));
        }
    }

    @Provide
    Arbitrary<List<Told>> told() {
        Arbitrary<Long> numbers = Arbitraries.oneOf(
                Arbitraries.longs().between(1_000_000, 999_999_999_999_999L),
                Arbitraries.longs().between(1_212_555_0000L, 1_212_555_0999L));
        return Combinators.combine(numbers, Arbitraries.integers().between(1, 15))
                .as(Told::new)
                .list()
                .ofMaxSize(1_500);
    }
}
