package io.github.opendnc.store;

import io.github.opendnc.registry.MalformedFileException;
import java.nio.file.Path;

/**
 * What to do about an edition of which is not known any more what it is. While its file is there no moment is answered for: nobody
 * can tell when it took the place of another.
 */
final class DamagedEdition {
    private static final String REMOVED =
            "put it back from a backup, or remove it: then the editions before it that have no snapshot, nor one before them,"
                    + " cannot be asked any more, nor the time from the edition before it to the one behind it";

    private static final String REPLACED =
            "put it back from a backup, or dnc load --replace WHO:WHY (SnapshotStore.replace) publishes another list: the"
                    + " current one is made by way of it";

    private DamagedEdition() {}

    /** The same refusal with the way out, where another edition is current; of the current one it is told where that is asked for. */
    static MalformedFileException withWayOut(EditionFiles files, int number, MalformedFileException damaged) {
        if (files.numbers().higher(number) == null) {
            return damaged;
        }
        boolean isNeeded = files.snapshots().higher(number) == null;
        return MalformedFileException.of(
                Path.of(damaged.file()),
                damaged.expected(),
                damaged.actual() + "; " + (isNeeded ? REPLACED : REMOVED),
                damaged);
    }
}
