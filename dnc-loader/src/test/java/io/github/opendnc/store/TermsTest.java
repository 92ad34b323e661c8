package io.github.opendnc.store;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.opendnc.registry.RegistryId;
import io.github.opendnc.registry.Snapshot;
import java.io.IOException;
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
import org.junit.jupiter.api.io.TempDir;

/** Which edition was in use at a moment, when some of those that stood between are gone. */
final class TermsTest {
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
            store.replace(Snapshot.builder(US)
                    .covering(212, LocalDate.parse(moment.substring(0, 10)))
                    .add(1_212_555_0100L)
                    .build());
        }
        store = at("2032-01-01T00:00:00Z");
    }

    private SnapshotStore at(String now) {
        return SnapshotStore.at(folder).with(Clock.fixed(Instant.parse(now), ZoneOffset.UTC));
    }

    private Optional<Integer> inUseAt(String moment) throws IOException {
        return store.inUseAt(US, Instant.parse(moment)).map(Edition::number);
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

    private List<Path> terms() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().contains(".until-")).toList();
        }
    }
}
