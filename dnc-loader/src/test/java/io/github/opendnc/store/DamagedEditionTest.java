package io.github.opendnc.store;

import static io.github.opendnc.store.NumberedEditions.US;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.opendnc.registry.MalformedFileException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.Period;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.api.io.TempDir;

/** An edition of which is not known any more what it is: the message says the way out, and that is one. Six editions, the fourth whole. */
final class DamagedEditionTest {
    private static final Instant BEGIN = Instant.parse("2026-11-10T18:00:00Z");
    private static final String DAMAGED =
            ": expected the checksum of the header; found another: the file is damaged; put it"
                    + " back from a backup, or ";
    private static final String REMOVE =
            DAMAGED + "remove it: then earlier editions cannot be asked any more if there is no snapshot at or before "
                    + "them, and neither can the time from the edition before it to the one after it";
    private static final String REPLACE = DAMAGED
            + "dnc load --replace WHO:WHY (SnapshotStore.replace) publishes another list: the current one is made by way of"
            + " it";

    @TempDir
    private Path folder = Path.of("");

    @BeforeEach
    void publish() throws IOException {
        at(1).publish(NumberedEditions.list(1));
        for (int edition = 2; edition <= 6; edition++) {
            update(edition);
            if (edition == 4) {
                at(4).compact(US);
            }
        }
    }

    private void update(int edition) throws IOException {
        Revision revision = NumberedEditions.revision(edition);
        at(edition).update(US, current -> revision, Optional.empty());
    }

    /** The store on the day of an edition. */
    private SnapshotStore at(int edition) {
        return SnapshotStore.at(folder).with(Clock.fixed(moment(edition), ZoneOffset.UTC));
    }

    private static Instant moment(int edition) {
        return BEGIN.plusSeconds(edition * 86_400L);
    }

    private int asOf(int edition) throws IOException {
        return NumberedEditions.checked(at(6).asOf(US, moment(edition)).orElseThrow());
    }

    private Path record(int edition) {
        return folder.resolve("us-national-0000000" + edition + ".edition");
    }

    private void damage(int edition) throws IOException {
        byte[] bytes = Files.readAllBytes(record(edition));
        bytes[40] ^= 1;
        Files.delete(record(edition)); // it is read-only
        Files.write(record(edition), bytes);
    }

    private String refusal(int edition) {
        return String.valueOf(
                assertThrows(MalformedFileException.class, () -> asOf(edition)).getMessage());
    }

    @Test
    void whoRemovesAnEditionLosesWhatTheMessageSays() throws IOException {
        damage(3);
        for (int edition = 1; edition <= 6; edition++) {
            assertEquals("us-national-00000003.edition" + REMOVE, refusal(edition));
        }
        Files.delete(record(3));
        for (int edition = 4; edition <= 6; edition++) {
            assertEquals(edition, asOf(edition));
        }
        assertTrue(refusal(1).startsWith("us-national-00000001.edition: expected a snapshot in the store from which"));
        assertEquals(Optional.empty(), at(6).asOf(US, moment(2)));
        assertEquals(Optional.empty(), at(6).asOf(US, moment(3)));
        update(7);
        assertEquals(7, NumberedEditions.checked(at(7).current(US).orElseThrow()));
    }

    /** What is made forwards of a snapshot before it can be asked as before. */
    @Test
    void anEditionWithASnapshotBeforeItIsNotLost() throws IOException {
        Path first = folder.resolve("us-national-00000001.snapshot");
        at(6).open(at(6).edition(US, 1).orElseThrow()).writeTo(first);
        damage(3);
        Files.delete(record(3));
        assertEquals(1, asOf(1));
        assertEquals(2, NumberedEditions.checked(at(6).open(at(6).edition(US, 2).orElseThrow())));
    }

    /** Then it has to be replaced first. */
    @Test
    void theCurrentEditionMayBeMadeByWayOfIt() throws IOException {
        damage(5);
        assertEquals("us-national-00000005.edition" + REPLACE, refusal(6));
        assertThrows(MalformedFileException.class, () -> at(6).current(US));
        at(7).replace(NumberedEditions.list(7), NumberedEditions.BY_ANN);
        assertEquals(7, NumberedEditions.checked(at(7).current(US).orElseThrow()));
        assertEquals("us-national-00000005.edition" + REMOVE, refusal(6));
        Files.delete(record(5));
        assertEquals(7, asOf(7));
        for (int edition = 1; edition <= 3; edition++) {
            assertEquals(edition, asOf(edition));
        }
    }

    @Test
    void ofTheCurrentOneNothingIsSaidOfThoseBeforeIt() throws IOException {
        damage(6);
        assertTrue(refusal(6).endsWith("found another: the file is damaged" + NumberedEditions.WAY_OUT), refusal(6));
    }

    /** Whichever of its files is damaged or gone, and whoever asks. */
    @Test
    void ofTheCurrentOneTheWayOutIsSaidOnce() throws IOException {
        Path snapshot = folder.resolve("us-national-00000004.snapshot");
        byte[] whole = Files.readAllBytes(snapshot);
        byte[] damaged = whole.clone();
        damaged[whole.length - 1] ^= 1;
        Files.delete(snapshot);
        assertWayOut(
                "us-national-00000006.edition: expected a snapshot in the store from which edition 6 can be made;");
        Files.write(snapshot, damaged);
        assertWayOut("us-national-00000004.snapshot: expected the checksum ");
        Files.write(snapshot, whole);
        damage(6);
        assertWayOut("us-national-00000006.edition: expected the checksum of the header;");
    }

    private void assertWayOut(String how) throws IOException {
        SnapshotStore store = at(7);
        for (Executable asking : List.<Executable>of(
                () -> store.current(US),
                () -> store.currentMapped(US),
                () -> store.opened(US),
                () -> asOf(6),
                () -> store.publish(NumberedEditions.list(7)),
                () -> store.compact(US))) {
            String message = String.valueOf(
                    assertThrows(MalformedFileException.class, asking).getMessage());
            assertTrue(message.startsWith(how), message);
            assertTrue(message.endsWith(NumberedEditions.WAY_OUT), message);
            assertEquals(message.indexOf("--replace"), message.lastIndexOf("--replace"), message);
        }
        String last = last(store).fault().orElseThrow().getMessage();
        assertTrue(String.valueOf(last).endsWith(NumberedEditions.WAY_OUT), last);
    }

    private static CheckedEdition last(SnapshotStore store) throws IOException {
        List<CheckedEdition> all = store.check(US);
        return all.get(all.size() - 1);
    }

    /** What cannot be made any more stands in nobody's way; what was to be kept is not given up in silence. */
    @Test
    void theOthersArePrunedAsBefore() throws IOException {
        damage(3);
        Files.delete(record(3));
        assertEquals(List.of(1), pruned(3));
        assertEquals(4, asOf(4));

        at(6).pin(at(6).edition(US, 2).orElseThrow(), "case-1");
        assertThrows(MalformedFileException.class, () -> pruned(5));
        assertEquals(2, at(6).edition(US, 2).orElseThrow().number());
        at(6).unpin(US, "case-1");
        assertEquals(List.of(2, 4), pruned(6));
    }

    /** Of those whose successor had been published by the day of an edition. */
    private List<Integer> pruned(int edition) throws IOException {
        return at(edition).prune(US, Period.ZERO).stream().map(Edition::number).toList();
    }
}
