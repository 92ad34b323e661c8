package io.github.opendnc.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.opendnc.registry.Changes;
import io.github.opendnc.registry.Coverage;
import io.github.opendnc.registry.MalformedFileException;
import io.github.opendnc.registry.RegistryId;
import io.github.opendnc.registry.Snapshot;
import io.github.opendnc.registry.SnapshotBuilder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.api.io.TempDir;

/** What is looked at before something becomes current, by whichever way; and what is kept of it. */
final class PublishingChecksTest {
    private static final RegistryId US = RegistryId.US_NATIONAL;
    private static final LocalDate DAY = LocalDate.of(2026, 11, 14);
    private static final Optional<Acceptance> SOMEBODY = Optional.of(Acceptance.of("Ann", "the registry was cleaned"));

    @TempDir
    private Path folder;

    private SnapshotStore store() {
        return SnapshotStore.at(folder);
    }

    private SnapshotStore storeOn(String day) {
        return store().with(Clock.fixed(Instant.parse(day + "T12:00:00Z"), ZoneOffset.UTC));
    }

    private static Snapshot list(int numbers) {
        SnapshotBuilder list = Snapshot.builder(US).covering(212, DAY);
        for (int i = 0; i < numbers; i++) {
            list.add(212, 5_550_000 + i);
        }
        return list.build();
    }

    /** A thousand numbers without the lowest. */
    private static Snapshot listWithout(int lowest) {
        SnapshotBuilder list = Snapshot.builder(US).covering(212, DAY);
        for (int i = lowest; i < 1_000; i++) {
            list.add(212, 5_550_000 + i);
        }
        return list.build();
    }

    /** The last hundred of three hundred numbers. */
    private static Revision removing(Snapshot current) {
        Changes.Builder removed = Changes.builder();
        for (int i = 200; i < 300; i++) {
            removed.remove(1_212_555_0000L + i);
        }
        return new Revision(removed.build(), current.info().coverage(), List.of(), List.of());
    }

    @Test
    void aSnapshotOfAsManyAreaCodesAndFewerNumbersIsNotTheEdition() throws IOException {
        store().publish(list(300));
        Path snapshot = folder.resolve("us-national-00000001.snapshot");
        Files.delete(snapshot);
        list(200).writeTo(snapshot);
        assertThrows(MalformedFileException.class, () -> store().current(US));
    }

    @Test
    void byEveryWayAClockThatWentBackIsRefused() throws IOException {
        storeOn("2026-11-24").publish(list(300));
        SnapshotStore earlier = storeOn("2026-11-23");
        assertThrows(IOException.class, () -> earlier.publish(list(300)));
        assertThrows(IOException.class, () -> earlier.add(list(300), Optional.empty()));
        assertThrows(IOException.class, () -> earlier.update(US, PublishingChecksTest::removing, SOMEBODY));
        assertThrows(IOException.class, () -> earlier.replace(list(300), NumberedEditions.BY_ANN));
        assertEquals(1, store().editions(US).size());
    }

    /** It would keep every right one out as older; where it was obtained it may be tomorrow. */
    @Test
    void byEveryWayAListOfADayToComeIsRefused() throws IOException {
        SnapshotStore tooEarly = storeOn("2026-11-12");
        for (Executable publishing : List.<Executable>of(
                () -> tooEarly.publish(list(300)),
                () -> tooEarly.publish(list(300), SOMEBODY),
                () -> tooEarly.add(list(300), SOMEBODY),
                () -> tooEarly.replace(list(300), NumberedEditions.BY_ANN))) {
            MalformedFileException refused = assertThrows(MalformedFileException.class, publishing);
            assertEquals(
                    "us-national: expected a list obtained today, 2026-11-12, or before (tomorrow, where that is today); found"
                            + " one obtained on 2026-11-14",
                    refused.getMessage());
        }
        assertEquals(Optional.empty(), store().current(US));
        SnapshotStore dayBefore = storeOn("2026-11-13");
        dayBefore.publish(list(300));
        assertThrows(
                MalformedFileException.class,
                () -> dayBefore.update(
                        US,
                        current -> new Revision(
                                Changes.NONE, Coverage.of(Map.of(212, DAY.plusDays(1))), List.of(), List.of()),
                        Optional.empty()));
        assertThrows(
                MalformedFileException.class,
                () -> dayBefore.add(
                        Snapshot.builder(US).covering(646, DAY.plusDays(1)).build(), Optional.empty()));
        assertEquals(1, store().editions(US).size());
    }

    /** Whoever came since the day of the list that is held would be clear, and the list would look as if it was right. */
    @Test
    void byEveryWayAListOfAnEarlierDayIsRefused() throws IOException {
        store().publish(list(300));
        Coverage dayBefore = Coverage.of(Map.of(212, DAY.minusDays(1)));
        Snapshot older = list(300).with(List.of(), dayBefore);
        Revision revision = new Revision(Changes.NONE, dayBefore, List.of(), List.of());
        for (Executable publishing : List.<Executable>of(
                () -> store().publish(older),
                () -> store().publish(older, SOMEBODY),
                () -> store().add(older, SOMEBODY),
                () -> store().update(US, current -> revision, SOMEBODY))) {
            assertEquals(
                    MalformedFileException.Fault.OLDER,
                    assertThrows(MalformedFileException.class, publishing).fault());
        }
        assertEquals(1, store().editions(US).size());
    }

    /** The list before was in use while the next was compared and written, which takes minutes of a whole nation. */
    @Test
    void anEditionIsDatedWhenItsSnapshotIsWritten() throws IOException {
        store().publish(list(300));
        Path aside = folder.resolve("us-national-00000002.snapshot.tmp");
        Instant begun = Instant.now().plusSeconds(60);
        Clock clock = new Clock() {
            @Override
            public ZoneId getZone() {
                return ZoneOffset.UTC;
            }

            @Override
            public Clock withZone(ZoneId zone) {
                return this;
            }

            @Override
            public Instant instant() {
                return Files.exists(aside) ? begun.plusSeconds(60) : begun;
            }
        };
        Edition second = store().with(clock).publish(list(301));
        Instant dated = second.publishedAt().orElseThrow();
        assertEquals(begun.plusSeconds(60).truncatedTo(ChronoUnit.MILLIS), dated);
        assertEquals(
                1, store().editionAsOf(US, dated.minusMillis(1)).orElseThrow().number());
        assertEquals(2, store().editionAsOf(US, dated).orElseThrow().number());
    }

    @Test
    void byEveryWayItIsKeptWhoAnswersForALoss() throws IOException {
        store().publish(list(300));
        assertThrows(
                MalformedFileException.class,
                () -> store().update(US, PublishingChecksTest::removing, Optional.empty()));
        Edition updated = store().update(US, PublishingChecksTest::removing, SOMEBODY);
        Edition published = store().publish(list(100), SOMEBODY);
        Edition added = store().add(list(50), SOMEBODY);
        for (Edition edition : List.of(updated, published, added)) {
            Edition kept = store().edition(US, edition.number()).orElseThrow();
            assertEquals(1, kept.acceptances().size(), kept::toString);
            assertEquals("Ann", kept.acceptances().get(0).who());
            assertTrue(kept.acceptances().get(0).what().contains("95 %"), kept::toString);
        }
    }

    /** It is looked at in nothing, so somebody must have a name for it. */
    @Test
    void ofAListThatTakesThePlaceOfTheCurrentOneItIsKeptWhoDidSo() throws IOException {
        store().publish(list(300));
        Edition replaced = store().replace(list(3), NumberedEditions.BY_ANN);
        Acceptance kept = store().edition(US, replaced.number())
                .orElseThrow()
                .acceptances()
                .get(0);
        assertEquals(
                NumberedEditions.BY_ANN.withRefusal("a list that takes the place of the current one, whatever that is"),
                kept);
    }

    /** With all that were in use in the last three months, to the day; not with those that had ended before. */
    @Test
    void aListThatShrinksSlowlyIsComparedWithThoseOfThreeMonths() throws IOException {
        storeOn("2027-01-01").publish(list(1_000));
        storeOn("2027-01-10").publish(listWithout(40));
        assertThrows(MalformedFileException.class, () -> storeOn("2027-04-10").publish(listWithout(75)));
        storeOn("2027-04-11").publish(listWithout(75));
        assertEquals(3, store().editions(US).size());
    }

    /** A process stopped between two renamings, and the record that it had written was cut: the snapshot may be anybody's. */
    @Test
    void aCutRecordIsNotMadeUpFor() throws IOException {
        store().publish(list(300));
        store().publish(list(301));
        Path record = folder.resolve("us-national-00000002.edition");
        byte[] whole = Files.readAllBytes(record);
        Files.delete(record);
        Files.write(folder.resolve("us-national-00000002.edition.tmp"), Arrays.copyOf(whole, whole.length - 1));
        NumberedEditions.markNewest(folder, 1);
        assertThrows(MalformedFileException.class, () -> store().publish(list(302)));
        assertTrue(Files.notExists(record), "nor put in its place");
        store().replace(list(302), NumberedEditions.BY_ANN);
        assertEquals(302, store().current(US).orElseThrow().info().numbers());
        assertEquals(2, store().editions(US).size());
    }

    /** A revision may be made of it later, or by another thread. */
    @Test
    void whatTheMakerOfARevisionIsGivenStaysAsItWas() throws IOException {
        store().publish(NumberedEditions.list(1));
        Path snapshot = folder.resolve("us-national-00000001.snapshot");
        List<Snapshot> kept = new ArrayList<>();
        store().update(
                        US,
                        current -> {
                            kept.add(current);
                            return NumberedEditions.revision(2);
                        },
                        Optional.empty());
        assertTrue(snapshot.toFile().setWritable(true));
        Files.write(snapshot, new byte[(int) Files.size(snapshot)], StandardOpenOption.WRITE);
        assertEquals(1, NumberedEditions.checked(kept.get(0)));
    }

    @Test
    void whatIsNotThereIsNotPinned() throws IOException {
        Edition first = store().publish(list(300));
        SnapshotStore other = SnapshotStore.at(folder.resolve("other"));
        other.publish(list(300));
        Edition second = other.publish(list(301));
        assertThrows(NoSuchFileException.class, () -> store().pin(second, "audit"));
        store().pin(first, "audit");
    }

    @Test
    void whereThereIsNothingToPackItIsSaid() throws IOException {
        store().publish(list(300));
        assertFalse(store().compact(US));
        store().update(US, PublishingChecksTest::removing, SOMEBODY);
        assertTrue(store().compact(US));
        assertFalse(store().compact(US));
    }

    /** A blank of a word processor is no name either. */
    @Test
    void whoAcceptsHasANameAndAReason() {
        for (String blank : List.of("", " ", "\t", "\u00a0", "\u2007 \u3000")) {
            assertThrows(IllegalArgumentException.class, () -> Acceptance.of(blank, "why"));
            assertThrows(IllegalArgumentException.class, () -> Acceptance.of("Ann", blank));
        }
    }

    @Test
    void whatIsAcceptedIsKeptOnOneLine() {
        assertEquals(
                "expectedfound",
                Acceptance.of("Ann", "why").withRefusal("expected\nfound").what());
        Acceptance longest = Acceptance.of("a".repeat(1_000), "why");
        assertEquals(500, longest.withRefusal("a".repeat(1_001)).what().length());
        assertThrows(IllegalArgumentException.class, () -> Acceptance.of("a".repeat(1_001), "why"));
        assertThrows(IllegalArgumentException.class, () -> Acceptance.of("Ann", "one line\nand another"));
    }
}
