package io.github.opendnc.registry;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** The index holds what a plain set of longs would hold, whatever is added and removed in whatever order. */
class NumberIndexProperties {
    /** One change. There are few area codes and crowded local numbers, so that changes meet. */
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
        NumberIndexBuilder builder = new NumberIndexBuilder();
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
        assertEquals(0, builder.freeze().count(), "empty afterwards");
        for (Change change : changes) {
            long number = change.number();
            assertEquals(oracle.contains(number), contains(index, number), () -> "number " + change);
            assertEquals(oracle.contains(number + 1), contains(index, number + 1), () -> "after " + change);
        }
    }

    /**
     * Numbers of a few crowded area codes, shuffled or not, added one by one or by thousands, always make the same
     * index.
     */
    @Property(tries = 20)
    void theOrderAndTheWayOfAddingDoNotMatter(@ForAll Random random) {
        Set<Long> oracle = new HashSet<>();
        for (int block = 0; block < 60; block++) {
            int areaCode = 200 + random.nextInt(3);
            int thousand = random.nextInt(4) == 0 ? random.nextInt(10_000) : 5_000 + random.nextInt(70);
            double density = Math.pow(random.nextDouble(), 2);
            for (int number = 0; number < 1_000; number++) {
                if (random.nextDouble() < density) {
                    oracle.add(1_000_000_0000L + areaCode * 1_000_0000L + thousand * 1_000L + number);
                }
            }
        }
        List<Long> shuffled = new ArrayList<>(oracle);
        Collections.shuffle(shuffled, random);
        NumberIndexBuilder one = new NumberIndexBuilder();
        shuffled.forEach(number -> one.add(NumberIndex.areaCode(number), NumberIndex.local(number)));
        NumberIndexBuilder other = new NumberIndexBuilder();
        for (long number : new TreeSet<>(oracle)) {
            long[] members = new long[Thousand.WORDS];
            int r = (int) (number % 1_000);
            members[r >> 6] = 1L << r;
            other.addThousand(NumberIndex.areaCode(number), NumberIndex.local(number) / 1_000, members);
        }
        NumberIndex index = one.freeze();
        NumberIndex same = other.freeze();
        assertArrayEquals(index.directory(), same.directory());
        assertEquals(index.blocks(), same.blocks());
        assertEquals(oracle.size(), index.count());
        for (int areaCode = 200; areaCode < 203; areaCode++) {
            for (int local = 4_990_000; local < 5_080_000; local++) {
                long number = 1_000_000_0000L + areaCode * 1_000_0000L + local;
                assertEquals(oracle.contains(number), index.contains(areaCode, local));
            }
        }
        oracle.forEach(number -> assertTrue(contains(index, number)));
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
        NumberIndexBuilder builder = new NumberIndexBuilder();
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
