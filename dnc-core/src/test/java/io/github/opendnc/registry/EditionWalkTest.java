package io.github.opendnc.registry;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** A walk over editions counts the same as opening each of them. */
class EditionWalkTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 14);
    private static final int STEPS = 12;

    private static Snapshot begin() {
        SnapshotBuilder builder =
                Snapshot.builder(RegistryId.US_NATIONAL).covering(212, DAY).covering(646, DAY);
        for (int local = 0; local < 100; local++) {
            builder.add(212, 5_550_000 + local);
        }
        return builder.build();
    }

    /** Removes some numbers of one area code and adds as many and some more to the other. */
    private static Changes step(int step) {
        Changes.Builder changes = Changes.builder();
        for (int i = 0; i < 5; i++) {
            changes.remove(1_212_555_0000L + 5L * step + i);
        }
        for (int i = 0; i < 5 + step; i++) {
            changes.add(1_646_555_0000L + 100L * step + i);
        }
        return changes.build();
    }

    private static Map<Integer, Long> counts(Snapshot list) {
        Map<Integer, Long> counts = new TreeMap<>();
        for (int areaCode : list.info().coverage().areaCodes()) {
            if (list.count(areaCode).orElseThrow() > 0) {
                counts.put(areaCode, list.count(areaCode).orElseThrow());
            }
        }
        return counts;
    }

    /** Whether it packs after each step, now and then, or never. */
    @Test
    void aWayThereAndBackCountsWhatIsThere() {
        for (long most : List.of(0L, 25L, 1_000L)) {
            EditionWalk walk = EditionWalk.from(begin(), most);
            List<Map<Integer, Long>> there = new ArrayList<>();
            Snapshot list = begin();
            for (int step = 0; step < STEPS; step++) {
                there.add(walk.counts());
                assertEquals(counts(list), walk.counts());
                assertTrue(walk.go(step(step)));
                list = list.with(List.of(step(step)), list.info().coverage());
            }
            assertEquals(counts(list), walk.counts());
            for (int step = STEPS - 1; step >= 0; step--) {
                assertTrue(walk.go(step(step).reversed()));
                assertEquals(there.get(step), walk.counts());
            }
        }
    }

    @Test
    void changesOfAnotherEditionAreTold() {
        for (long most : List.of(0L, 1_000L)) {
            assertFalse(EditionWalk.from(begin(), most).go(step(1).reversed()));
            EditionWalk walk = EditionWalk.from(begin(), most);
            assertTrue(walk.go(step(1)));
            assertFalse(walk.go(step(1)), "these are gone, or there, by now");
        }
        Changes there = Changes.builder().add(1_212_555_0007L).build();
        assertFalse(EditionWalk.from(begin()).go(there));
        assertFalse(EditionWalk.from(begin())
                .go(Changes.builder().remove(1_646_555_0007L).build()));
    }
}
