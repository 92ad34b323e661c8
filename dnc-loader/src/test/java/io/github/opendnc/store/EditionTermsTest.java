package io.github.opendnc.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.opendnc.registry.Changes;
import io.github.opendnc.registry.MalformedFileException;
import io.github.opendnc.registry.RegistryId;
import io.github.opendnc.registry.Snapshot;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.api.io.TempDir;

/** Which edition was in use at a moment, when some of those that stood between are gone. */
final class EditionTermsTest {
    private static final RegistryId US = RegistryId.US_NATIONAL;
    private static final List<String> PUBLISHED =
            List.of("2018-01-10T00:00:00Z", "2018-01-20T08:30:00.007Z", "2018-01-30T00:00:00Z", "2026-11-20T00:00:00Z");

    @TempDir
    private Path folder = Path.of("");

    private SnapshotStore store = SnapshotStore.at(Path.of(""));

    @BeforeEach
    void publish() throws IOException {
        for (String moment : PUBLISHED) {
            store = at(moment);
            store.replace(list(LocalDate.parse(moment.substring(0, 10))), NumberedEditions.BY_ANN);
        }
        store = at("2032-01-01T00:00:00Z");
    }

    private SnapshotStore at(String now) {
        return SnapshotStore.at(folder).with(Clock.fixed(Instant.parse(now), ZoneOffset.UTC));
    }

    private Optional<Integer> inUseAt(String moment) throws IOException {
        return store.editionAsOf(US, Instant.parse(moment)).map(Edition::number);
    }

    @Test
    void anEditionThatIsKeptIsNotTakenForOneThatIsGone() throws IOException {
        store.pin(store.editions(US).get(0), "case-1");
        assertEquals(2, store.prune(US, Period.ofYears(5)).size());

        assertEquals(Optional.empty(), inUseAt("2018-01-09T23:59:59Z"));
        assertEquals(Optional.of(1), inUseAt("2018-01-10T00:00:00Z"));
        assertEquals(Optional.of(1), inUseAt("2018-01-20T08:30:00.006999999Z"));
        assertEquals(Optional.empty(), inUseAt("2018-01-20T08:30:00.007Z"));
        assertEquals(Optional.empty(), inUseAt("2026-11-19T23:59:59Z"));
        assertEquals(Optional.of(4), inUseAt("2026-11-20T00:00:00Z"));
        assertEquals(Optional.empty(), store.asOf(US, Instant.parse("2018-01-25T00:00:00Z")));
    }

    @Test
    void whoPrunesInPartsKnowsTheSame() throws IOException {
        store.pin(store.editions(US).get(0), "case-1");
        store.pin(store.editions(US).get(2), "case-3");
        store.prune(US, Period.ofYears(5));
        assertEquals(Optional.of(1), inUseAt("2018-01-20T00:00:00Z"));
        assertEquals(Optional.empty(), inUseAt("2018-01-29T00:00:00Z"));
        assertEquals(Optional.of(3), inUseAt("2026-11-19T00:00:00Z"));

        store.unpin(US, "case-3");
        store.prune(US, Period.ofYears(5));
        assertEquals(Optional.of(1), inUseAt("2018-01-20T00:00:00Z"));
        assertEquals(Optional.empty(), inUseAt("2018-01-30T00:00:00Z"));
        store.unpin(US, "case-1");
        store.prune(US, Period.ofYears(5));
        assertEquals(Optional.empty(), inUseAt("2018-01-20T00:00:00Z"));
        assertEquals(List.of(), terms(), "nothing is left of what is gone");
    }

    /** As in a store that a release pruned which wrote nothing down. */
    @Test
    void whatNobodyWroteDownIsNotKnown() throws IOException {
        store.pin(store.editions(US).get(0), "case-1");
        store.prune(US, Period.ofYears(5));
        for (Path term : terms()) {
            Files.delete(term);
        }
        assertEquals(Optional.empty(), inUseAt("2018-01-15T00:00:00Z"));
        assertEquals(Optional.of(4), inUseAt("2026-11-20T00:00:00Z"));
    }

    /** A store of which a part was copied: what is left of it says itself that it is not the newest. */
    @Test
    void anEditionThatHasEndedIsNotCurrent() throws IOException {
        store.pin(store.editions(US).get(0), "case-1");
        store.prune(US, Period.ofYears(5));
        Files.delete(folder.resolve("us-national-00000004.edition"));
        Files.delete(folder.resolve("us-national-00000004.snapshot"));

        for (Executable use : List.<Executable>of(
                () -> store.current(US),
                () -> store.currentMapped(US),
                () -> store.currentEdition(US),
                () -> store.publish(list(LocalDate.of(2026, 11, 21))))) {
            MalformedFileException refused = assertThrows(MalformedFileException.class, use);
            assertEquals(
                    "us-national-00000001.edition: expected the edition that took the place of this one at"
                            + " 2018-01-20T08:30:00.007Z; found none behind it" + NumberedEditions.WAY_OUT,
                    refused.getMessage());
        }
        assertEquals(Optional.empty(), inUseAt("2026-11-21T00:00:00Z"));

        store.replace(list(LocalDate.of(2031, 12, 31)), NumberedEditions.BY_ANN);
        assertEquals(5, store.currentEdition(US).orElseThrow().number(), "the fourth was another");
        assertEquals(Optional.of(1), inUseAt("2018-01-20T00:00:00Z"));
        assertEquals(Optional.empty(), inUseAt("2026-11-21T00:00:00Z"));
        assertEquals(1, store.open(store.editions(US).get(0)).info().numbers(), "the pinned one is whole");
    }

    /** Of all editions nothing is left but that one has ended: the next is none of those that were. */
    @Test
    void aNumberIsNotUsedAgain() throws IOException {
        store.pin(store.editions(US).get(0), "case-1");
        store.prune(US, Period.ofYears(5));
        for (Edition edition : store.editions(US)) {
            String name = "us-national-0000000" + edition.number();
            Files.deleteIfExists(folder.resolve(name + ".edition"));
            Files.deleteIfExists(folder.resolve(name + ".snapshot"));
        }
        try (DirectoryStream<Path> marks = Files.newDirectoryStream(folder, "us-national.newest-00000004-*")) {
            for (Path mark : marks) {
                Files.delete(mark);
            }
        }
        assertEquals(Optional.empty(), store.current(US));
        assertEquals(3, store.publish(list(LocalDate.of(2031, 12, 31))).number());
        assertEquals(3, store.currentEdition(US).orElseThrow().number());
    }

    /** Of a release that did not ask the clock: one took the place of the first on a day before the second was published. */
    @Test
    void aClockThatWasSetBackEndsWhatCameBefore() throws IOException {
        publishUnasked(Clock.fixed(Instant.parse("2018-01-15T00:00:00Z"), ZoneOffset.UTC));
        at("2031-01-01T00:00:00Z").replace(list(LocalDate.of(2031, 1, 1)), NumberedEditions.BY_ANN);
        assertEquals(Optional.of(5), inUseAt("2018-01-16T00:00:00Z"));
        store.pin(store.editions(US).get(0), "case-1");
        at("2037-01-01T00:00:00Z").prune(US, Period.ofYears(5));
        assertEquals(Optional.of(1), inUseAt("2018-01-14T23:59:59Z"));
        assertEquals(Optional.empty(), inUseAt("2018-01-16T00:00:00Z"));
    }

    /** Nobody knows since when a snapshot was in use whose file of the edition is lost, nor whether it is the one that was. */
    @Test
    void anEditionWhoseFileIsLostAnswersForNoDay() throws IOException {
        Files.delete(folder.resolve("us-national-00000004.edition"));
        assertEquals(Optional.of(2), inUseAt("2018-01-29T00:00:00Z"));
        assertThrows(MalformedFileException.class, () -> inUseAt("2018-01-30T00:00:00Z"));
        assertThrows(MalformedFileException.class, () -> inUseAt("2026-11-20T00:00:00Z"));
        assertThrows(MalformedFileException.class, () -> store.currentEdition(US));
    }

    /** As the editions of a process that was stopped between the two renamings. */
    @Test
    void anEditionThatDoesNotSaySinceWhenAnswersForNoDay() throws IOException {
        Files.move(folder.resolve("us-national-00000004.edition"), folder.resolve("us-national-00000004.edition.tmp"));
        NumberedEditions.markNewest(folder, 3);
        assertEquals(Optional.of(2), inUseAt("2018-01-29T00:00:00Z"));
        assertEquals(Optional.empty(), inUseAt("2018-01-30T00:00:00Z"));
        assertEquals(Optional.empty(), inUseAt("2026-11-20T00:00:00Z"));
        assertEquals(4, store.currentEdition(US).orElseThrow().number());
    }

    /** Two ends of one edition, as of two stores that were copied together: from the earlier on it is not known. */
    @Test
    void ofTwoEndsTheEarlierCounts() throws IOException {
        store.pin(store.editions(US).get(0), "case-1");
        store.prune(US, Period.ofYears(5));
        for (String end : List.of("2018-01-15T00:00:00Z", "2018-01-25T00:00:00Z")) {
            EditionTerms.write(folder, US, 1, Instant.parse(end));
        }
        assertEquals(3, terms().size());
        assertEquals(Optional.of(1), inUseAt("2018-01-14T23:59:59Z"));
        assertEquals(Optional.empty(), inUseAt("2018-01-15T00:00:00Z"));
        assertEquals(Optional.empty(), inUseAt("2018-01-22T00:00:00Z"));
    }

    /** Empty would say that nothing is missing. */
    @Test
    void anEditionInTheMiddleWhoseFileIsLostIsSaidToBeGone() throws IOException {
        Files.copy(folder.resolve("us-national-00000004.snapshot"), folder.resolve("us-national-00000003.snapshot"));
        Files.delete(folder.resolve("us-national-00000003.edition"));
        assertEquals(Optional.of(1), inUseAt("2018-01-20T08:30:00Z"));
        assertThrows(MalformedFileException.class, () -> inUseAt("2018-01-30T00:00:00Z"));
        assertEquals(Optional.of(4), inUseAt("2026-11-20T00:00:00Z"));
        assertEquals(Optional.empty(), inUseAt("2018-01-09T00:00:00Z"), "before the first nothing is missing");
    }

    /** Before it there may have been none, and after it came one that says since when. */
    @Test
    void soIsTheFirst() throws IOException {
        Files.copy(folder.resolve("us-national-00000004.snapshot"), folder.resolve("us-national-00000001.snapshot"));
        Files.delete(folder.resolve("us-national-00000001.edition"));
        for (String moment : List.of("2018-01-09T00:00:00Z", "2018-01-20T08:30:00Z")) {
            MalformedFileException gone = assertThrows(MalformedFileException.class, () -> inUseAt(moment));
            assertEquals("edition 1, whose snapshot is there alone", gone.expected());
        }
        assertEquals(Optional.of(2), inUseAt("2018-01-20T08:30:00.007Z"));
    }

    private void publishUnasked(Clock then) throws IOException {
        try (StoreLock lock = StoreLock.in(folder)) {
            Publishing publishing = new Publishing(lock, US);
            EditionFiles files = publishing.files();
            Snapshot list = list(LocalDate.of(2018, 1, 15));
            Edition.Draft draft = publishing.draft(files);
            EditionReader.describe(draft, list);
            EditionReader reader = new EditionReader(files, Snapshot::openMapped);
            publishing.publish(draft, list, Changes.NONE, new PublishingClock(then, files, reader));
        }
    }

    private static Snapshot list(LocalDate day) {
        return Snapshot.builder(US).covering(212, day).add(1_212_555_0100L).build();
    }

    private List<Path> terms() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().contains(".until-")).toList();
        }
    }
}
