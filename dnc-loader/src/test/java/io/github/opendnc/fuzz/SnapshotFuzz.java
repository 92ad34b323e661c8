package io.github.opendnc.fuzz;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.opendnc.registry.Lookup;
import io.github.opendnc.registry.MalformedFileException;
import io.github.opendnc.registry.Snapshot;
import io.github.opendnc.registry.SnapshotBuilder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/**
 * The file of a snapshot, its checksums made right. What is opened holds exactly the numbers that its look-ups find: a
 * snapshot built of these is the same file, byte for byte. An input that is no such file says which one to make and which
 * of its bytes to change.
 */
final class SnapshotFuzz {
    private SnapshotFuzz() {}

    static boolean accepts(byte[] input) throws IOException {
        if (SnapshotBytes.looksLikeOne(input)) {
            return opens(SnapshotBytes.repaired(input), false);
        }
        InputBytes plan = new InputBytes(input);
        byte[] intact = SnapshotPlan.build(plan);
        byte[] file = SnapshotBytes.repaired(SnapshotPlan.change(intact, plan));
        boolean isIntact = Arrays.equals(intact, file);
        boolean opened = opens(file, isIntact);
        assertTrue(opened || !isIntact, "an intact snapshot was refused");
        return opened;
    }

    private static boolean opens(byte[] bytes, boolean asWritten) throws IOException {
        Path file = Scratch.holding("list.snapshot", bytes);
        Snapshot snapshot;
        try {
            snapshot = Snapshot.open(file);
        } catch (MalformedFileException refused) {
            Refusals.check(refused);
            return false;
        }
        SnapshotBuilder found = Snapshot.builder(snapshot.info().registry());
        long numbers = 0;
        SnapshotBytes.Places places = new SnapshotBytes.Places(bytes);
        for (int areaCode : snapshot.info().coverage().areaCodes()) {
            found.covering(
                    areaCode, snapshot.info().coverage().obtainedOn(areaCode).orElseThrow());
            long count = snapshot.count(areaCode).orElseThrow();
            long listed = count == 0 ? 0 : addListed(snapshot, areaCode, places.next(), found);
            assertEquals(count, listed, "numbers of an area code");
            numbers += listed;
        }
        assertEquals(snapshot.info().numbers(), numbers);
        assertEquals(Lookup.Answer.NOT_COVERED, snapshot.lookup(22_125_550_100L).answer());
        if (!asWritten) {
            Path again = Scratch.file("again.snapshot");
            Files.deleteIfExists(again);
            found.build().withSources(snapshot.info().sources()).writeTo(again);
            assertArrayEquals(bytes, Files.readAllBytes(again), "the file that its own numbers make");
        }
        return true;
    }

    /** Looks up every number of the blocks that the directory says are there, and some of those that are not. */
    private static long addListed(Snapshot snapshot, int areaCode, boolean[] present, SnapshotBuilder found) {
        long listed = 0;
        for (int block = 0; block < present.length; block++) {
            long first = 10_000_000_000L + areaCode * 10_000_000L + block * 1_000L;
            if (present[block]) {
                listed += addListed(snapshot, first, found);
            } else if (block % 64 == areaCode % 64) {
                assertEquals(
                        Lookup.Answer.CLEAR,
                        snapshot.lookup(first + block % 1_000).answer());
            }
        }
        return listed;
    }

    private static int addListed(Snapshot snapshot, long first, SnapshotBuilder found) {
        long[] numbers = new long[1_000];
        Lookup[] answers = new Lookup[numbers.length];
        Arrays.setAll(numbers, i -> first + i);
        snapshot.lookup(numbers, answers);
        int listed = 0;
        for (int i = 0; i < numbers.length; i++) {
            assertEquals(snapshot.lookup(numbers[i]), answers[i], "one by one and in a batch");
            if (answers[i].answer() == Lookup.Answer.LISTED) {
                found.add(numbers[i]);
                listed++;
            }
        }
        return listed;
    }
}
