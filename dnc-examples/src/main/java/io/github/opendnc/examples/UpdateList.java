package io.github.opendnc.examples;

import io.github.opendnc.loader.ChangeList;
import io.github.opendnc.loader.ChangeReport;
import io.github.opendnc.registry.RegistryId;
import io.github.opendnc.store.Revision;
import io.github.opendnc.store.SnapshotStore;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/**
 * Applies a change list of the US registry to the list in a store, as {@code dnc update} does. Either the whole result
 * becomes the next edition, or nothing changes. Arguments: the change list, the day of the download before, the day of
 * this one, the store's folder.
 */
public final class UpdateList {
    private UpdateList() {}

    /** Runs the example. */
    public static void main(String[] args) throws IOException {
        Arguments.expect(args, UpdateList.class, "CHANGE_LIST", "DAY_BEFORE", "DAY", "STORE");
        LocalDate obtained = Arguments.day(args[2]);
        if (obtained.isAfter(LocalDate.now(ZoneId.systemDefault()).plusDays(1))) {
            throw new IllegalArgumentException("a list of a day to come would never grow old: " + obtained);
        }
        ChangeList list = ChangeList.read(Path.of(args[0]), Arguments.day(args[1]), obtained);
        list.warnings().forEach(System.err::println);
        SnapshotStore store = SnapshotStore.at(Path.of(args[3]));
        Revision.Maker maker = current -> {
            ChangeReport report = list.appliedTo(current);
            System.err.println(report);
            return new Revision(report.changes(), report.coverage(), report.sources(), List.of());
        };
        System.out.println(store.update(RegistryId.US_NATIONAL, maker, Optional.empty()));
    }
}
