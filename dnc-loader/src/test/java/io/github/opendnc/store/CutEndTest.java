package io.github.opendnc.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.opendnc.registry.MalformedFileException;
import io.github.opendnc.registry.MalformedFileException.Fault;
import io.github.opendnc.registry.RegistryId;
import io.github.opendnc.registry.Snapshot;
import io.github.opendnc.registry.SnapshotBuilder;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A download broke off between two lines, near the end of the file. */
final class CutEndTest {
    private static final RegistryId CA = RegistryId.CA_NATIONAL;

    @TempDir
    private Path folder;

    /** Two area codes; of the second a thousand numbers, from one to before another. */
    private static Snapshot list(int from, int to) {
        LocalDate day = LocalDate.of(2026, 6, 10);
        SnapshotBuilder list = Snapshot.builder(CA).covering(416, day).covering(905, day);
        for (int i = 0; i < 1_000; i++) {
            list.add(416, 2_000_000 + 11 * i);
            if (i >= from && i < to) {
                list.add(905, 2_000_000 + 11 * i);
            }
        }
        return list.build();
    }

    private SnapshotStore store() {
        return SnapshotStore.at(folder);
    }

    /** The ten last would be clear. */
    @Test
    void aListWithoutItsLastNumbersIsRefusedThoughTheyAreFew() throws IOException {
        store().publish(list(0, 1_000));
        MalformedFileException refused =
                assertThrows(MalformedFileException.class, () -> store().publish(list(0, 990)));
        assertEquals(Fault.SHRUNK, refused.fault());
        assertEquals(
                "ca-national: expected some of the 10 highest numbers of each area code in the store, for a list without"
                        + " them may have been cut off (look first whether every file is there and whole; if the list is right"
                        + " as it is, --accept-shrink WHO:WHY, or in Java the same call with an Acceptance); found area code"
                        + " 905 without them (990 numbers, 1,000 numbers in the store)",
                refused.getMessage());
        Edition accepted = store().publish(list(0, 990), Optional.of(NumberedEditions.BY_ANN));
        assertEquals(1, accepted.acceptances().size());
        assertEquals(accepted.number() + 1, store().publish(list(0, 990)).number(), "and not refused again");
    }

    @Test
    void aListThatLostNineOrOtherNumbersIsNotCut() throws IOException {
        store().publish(list(0, 1_000));
        assertEquals(List.of(), store().publish(list(0, 991)).acceptances());
        assertEquals(List.of(), store().publish(list(30, 991)).acceptances());
    }
}
