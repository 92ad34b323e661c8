package io.github.opendnc.loader;

import static io.github.opendnc.loader.TestLists.GUID;
import static io.github.opendnc.loader.TestLists.write;
import static io.github.opendnc.loader.TestLists.zip;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.opendnc.registry.MalformedFileException;
import io.github.opendnc.registry.MalformedFileException.Fault;
import io.github.opendnc.registry.RegistryId;
import io.github.opendnc.registry.Snapshot;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A change list whose name has one area code says nothing of the others. */
class NamedChangeListTest {
    private static final LocalDate SINCE = LocalDate.of(2026, 11, 14);
    private static final String NAME = "2026-11-15_212_" + GUID + ".txt";
    private static final String RECORD = "2125550160,2026-11-14T10:00:00,A\n";

    @TempDir
    Path folder;

    private List<ChangeList> lists() throws IOException {
        return List.of(
                read(write(folder, NAME, RECORD)),
                read(write(folder, NAME + ".zip", zip("a.txt", RECORD))),
                read(write(folder, "renamed.zip", zip(NAME, RECORD))));
    }

    private static ChangeList read(Path file) throws IOException {
        return ChangeList.read(file, SINCE, SINCE.plusDays(1));
    }

    @Test
    void itDoesNotMakeAnotherAreaCodeLookNewer() throws IOException {
        Snapshot base = Snapshot.builder(RegistryId.US_NATIONAL)
                .covering(212, SINCE)
                .covering(646, SINCE)
                .build();
        for (ChangeList list : lists()) {
            MalformedFileException refused =
                    assertThrows(MalformedFileException.class, () -> list.appliedEvenIfMisfit(base));
            assertEquals(Fault.MISFIT, refused.fault());
            assertTrue(
                    String.valueOf(refused.getMessage())
                            .endsWith(": expected the changes of every area code of the edition, as of 646 (load a full"
                                    + " list); found those of area code 212, as its name says"),
                    refused::getMessage);
        }
    }

    @Test
    void itIsAppliedToAnEditionOfThatAreaCode() throws IOException {
        Snapshot base =
                Snapshot.builder(RegistryId.US_NATIONAL).covering(212, SINCE).build();
        for (ChangeList list : lists()) {
            assertEquals(1, list.appliedTo(base).changes().added());
        }
    }
}
