package io.github.opendnc.store;

import io.github.opendnc.registry.MalformedFileException;
import java.nio.file.Path;

/**
 * What to do about an edition if it is no longer known what it is. While its file is there, questions about moments get
 * no answer, because nobody knows when it replaced another edition.
 */
final class DamagedEdition {
    private static final String REPLACE = "dnc load --replace WHO:WHY (SnapshotStore.replace)";

    private static final String REMOVED =
            "put it back from a backup, or remove it: then earlier editions cannot be asked any more if "
                    + "there is no snapshot at or before them, and neither can the time from the edition before it to "
                    + "the one after it";

    private static final String REPLACED = "put it back from a backup, or " + REPLACE
            + " publishes another list: the current one is made by way of it";

    /** The way out if the current edition cannot be made. No older edition answers in its place. */
    static final String CURRENT = "put the file back from a backup, or " + REPLACE + " publishes another list";

    private DamagedEdition() {}

    /** The same exception with the way out, for a file that says what an edition is. */
    static MalformedFileException withWayOut(EditionFiles files, int number, MalformedFileException damaged) {
        if (files.latest().orElse(0) == number) {
            return ofCurrent(damaged);
        }
        boolean isNeeded = files.snapshots().higher(number) == null;
        return with(isNeeded ? REPLACED : REMOVED, damaged);
    }

    /**
     * The same exception with the way out, for any file from which the current edition is made. The way out is added
     * only once.
     */
    static MalformedFileException ofCurrent(MalformedFileException damaged) {
        return damaged.actual().contains(REPLACE) ? damaged : with(CURRENT, damaged);
    }

    private static MalformedFileException with(String wayOut, MalformedFileException damaged) {
        return MalformedFileException.of(
                Path.of(damaged.file()), damaged.expected(), damaged.actual() + "; " + wayOut, damaged);
    }
}
