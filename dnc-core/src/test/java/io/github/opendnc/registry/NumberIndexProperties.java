package io.github.opendnc.registry;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** The index holds what a plain set of longs would hold, whatever is added and removed in whatever order. */
class NumberIndexProperties {
    /** One change; few area codes and crowded locals, so that changes meet. */
    record Change(boolean add, int areaCode, int local) {
        long number() {
            return 1_000_000_0000L + areaCode * 1_000_0000L + local;
        }
    }

    @Provide
    Arbitrary<List<Change>> changes() {
        Arbitrary<Integer> areaCodes = Arbitraries.of(0, 1, 212, 998, 999);
        Arbitrary<Integer> locals = Arbitraries.oneOf(
                Arbitraries.of(0, 1, 65_535, 65_536, 5_550_143, 9_999_998, 9_999_999),
                Arbitraries.integers().between(5_550_100, 5_550_199));
        return Combinators.combine(Arbitraries.of(true, true, false), areaCodes, locals)
                .as(Change::new)
                .list()
                .ofMaxSize(200);
    }

    @Property(tries = 500)
    void agreesWithAPlainSet(@ForAll("changes") List<Change> changes) {
        NumberIndex.Builder builder = new NumberIndex.Builder();
        Set<Long> oracle = new HashSet<>();
        for (Change change : changes) {
            if (change.add()) {
                builder.add(change.areaCode(), change.local());
                oracle.add(change.number());
            } else {
                builder.remove(change.areaCode(), change.local());
                oracle.remove(change.number());
            }
        }
        NumberIndex index = builder.freeze();
        assertEquals(oracle.size(), index.count());
        for (Change change : changes) {
            long number = change.number();
            assertEquals(oracle.contains(number), contains(index, number), () -> "number " + change);
            assertEquals(oracle.contains(number + 1), contains(index, number + 1), () -> "after " + change);
        }
    }

    private static boolean contains(NumberIndex index, long number) {
        return NumberIndex.inRange(number) && index.contains(NumberIndex.areaCode(number), NumberIndex.local(number));
    }

    @Property
    void aNumberIsItsAreaCodeAndItsLocal(@ForAll("changes") List<Change> changes) {
        for (Change change : changes) {
            assertEquals(change.areaCode(), NumberIndex.areaCode(change.number()));
            assertEquals(change.local(), NumberIndex.local(change.number()));
        }
    }

    @Example
    void anAreaCodeMayBeFull() {
        NumberIndex.Builder builder = new NumberIndex.Builder();
        for (int local = 0; local < NumberIndex.LOCALS; local++) {
            builder.add(212, local);
        }
        builder.remove(212, 5_550_143);
        NumberIndex index = builder.freeze();
        assertEquals(NumberIndex.LOCALS - 1, index.count(212));
        assertEquals(0, index.count(213));
        assertEquals(
                List.of(true, false, true, true),
                List.of(
                        index.contains(212, 0),
                        index.contains(212, 5_550_143),
                        index.contains(212, 5_550_144),
                        index.contains(212, 9_999_999)));
    }

    @Example
    void onlyElevenDigitsUnderCountryCodeOneAreInRange() {
        assertEquals(
                List.of(false, true, true, false, false),
                List.of(
                        NumberIndex.inRange(9_999_999_999L),
                        NumberIndex.inRange(1_000_000_0000L),
                        NumberIndex.inRange(1_999_999_9999L),
                        NumberIndex.inRange(2_000_000_0000L),
                        NumberIndex.inRange(-1_212_555_0143L)));
    }
}
