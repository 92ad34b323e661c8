package io.github.opendnc.leads;

import io.github.opendnc.files.Destination;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;

/** Checks that no file of a scrub would be written over another, whatever links or spellings the paths use. */
final class FilesApart {
    private FilesApart() {}

    /**
     * Checks all files of a run.
     *
     * @throws IllegalArgumentException if the output or the rejects would overwrite the lead file, or the rejects the
     *     output
     */
    static void check(Path leads, Path out, Optional<Path> rejects) throws IOException {
        checkKept(leads, out, "output");
        checkRejects(leads, rejects);
        checkRejectsBeside(out, rejects);
    }

    /** Checks that the rejects would not overwrite the lead file. */
    static void checkRejects(Path leads, Optional<Path> rejects) throws IOException {
        Objects.requireNonNull(leads, "leads");
        if (rejects.isPresent()) {
            checkKept(leads, rejects.get(), "rejects");
        }
    }

    /** Checks that the rejects would not overwrite the output. */
    static void checkRejectsBeside(Path out, Optional<Path> rejects) throws IOException {
        if (rejects.isPresent() && Destination.isSame(rejects.get(), out)) {
            throw new IllegalArgumentException("the rejects would overwrite the output " + out.getFileName());
        }
    }

    /** A lead file that is a pipe or a device cannot be overwritten. */
    private static void checkKept(Path leads, Path target, String what) throws IOException {
        Objects.requireNonNull(target, what);
        boolean canBeOverwritten = !Files.exists(leads) || Files.isRegularFile(leads);
        if (canBeOverwritten && Destination.isSame(leads, target)) {
            throw new IllegalArgumentException("the " + what + " would overwrite the lead file " + leads.getFileName());
        }
    }
}
