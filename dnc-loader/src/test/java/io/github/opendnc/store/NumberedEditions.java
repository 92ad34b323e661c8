package io.github.opendnc.store;

import io.github.opendnc.registry.Changes;
import io.github.opendnc.registry.Coverage;
import io.github.opendnc.registry.Lookup;
import io.github.opendnc.registry.RegistryId;
import io.github.opendnc.registry.Snapshot;
import io.github.opendnc.registry.SnapshotBuilder;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.function.Executable;

/**
 * Lists that follow from the number of the edition: whoever opens one knows by its day which it is and can tell whether it is
 * whole. About two numbers of seven change from one to the next.
 */
final class NumberedEditions {
    static final RegistryId US = RegistryId.US_NATIONAL;
    static final Acceptance BY_ANN = Acceptance.of("Ann", "the list in the store is not the one we bought");
    /** What the message of a file of the current edition ends with that is damaged or gone. */
    static final String WAY_OUT =
            "; put the file back from a backup, or dnc load --replace WHO:WHY (SnapshotStore.replace)"
                    + " publishes another list";

    private static final LocalDate FIRST = LocalDate.of(2000, 1, 1);
    private static final int AREA_CODE = 212;
    private static final int LOCALS = 3_000;

    private NumberedEditions() {}

    private static boolean holds(int edition, int local) {
        return (local * 31 + edition) % 7 != 0;
    }

    /** Whether an edition lists a number, E.164 without the plus sign. */
    static boolean isIn(int edition, long number) {
        return holds(edition, (int) (number - number(0)));
    }

    private static long number(int local) {
        return 1_212_555_0000L + local;
    }

    static Snapshot list(int edition) {
        SnapshotBuilder builder = Snapshot.builder(US).covering(AREA_CODE, FIRST.plusDays(edition));
        for (int local = 0; local < LOCALS; local++) {
            if (holds(edition, local)) {
                builder.add(number(local));
            }
        }
        return builder.build();
    }

    /** Makes the mark of the newest edition that of an earlier one, as before the last was published whole. */
    static void markNewest(Path folder, int edition) throws IOException {
        try (DirectoryStream<Path> marks = Files.newDirectoryStream(folder, "us-national.newest-*")) {
            for (Path mark : marks) {
                Files.delete(mark);
            }
        }
        int check = EditionFile.readHead(
                        folder.resolve(String.format(Locale.ROOT, "us-national-%08d.edition", edition)))
                .check();
        Files.createFile(folder.resolve(String.format(Locale.ROOT, "us-national.newest-%08d-%08x", edition, check)));
    }

    /** What makes one edition the next. */
    static Revision revision(int edition) {
        Changes.Builder changes = Changes.builder();
        for (int local = 0; local < LOCALS; local++) {
            if (holds(edition, local) && !holds(edition - 1, local)) {
                changes.add(number(local));
            } else if (!holds(edition, local) && holds(edition - 1, local)) {
                changes.remove(number(local));
            }
        }
        Coverage coverage = Coverage.of(Map.of(AREA_CODE, FIRST.plusDays(edition)));
        return new Revision(changes.build(), coverage, List.of(), List.of());
    }

    /** Which edition a list is; fails if it is not that edition, to the last number. */
    static int checked(Snapshot list) {
        LocalDate day = list.info().coverage().obtainedOn(AREA_CODE).orElseThrow();
        int edition = (int) (day.toEpochDay() - FIRST.toEpochDay());
        for (int local = 0; local < LOCALS; local++) {
            boolean isListed = list.lookup(number(local)).answer() == Lookup.Answer.LISTED;
            if (isListed != holds(edition, local)) {
                throw new AssertionError("edition " + edition + " is not whole");
            }
        }
        return edition;
    }

    /** All that needs the newest edition: every question to a store, and some ways to publish the next one. */
    static List<Executable> whatAsksForTheNewest(SnapshotStore store, Executable... publishing) {
        return Stream.concat(
                        Stream.<Executable>of(
                                () -> store.current(US),
                                () -> store.currentMapped(US),
                                () -> store.currentEdition(US),
                                () -> store.opened(US),
                                () -> store.editionAsOf(US, Instant.now()),
                                () -> store.asOf(US, Instant.now())),
                        Stream.of(publishing))
                .toList();
    }
}
