package io.github.opendnc.store;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;

/**
 * What is left to do once an edition is published. That it fails takes the edition back no more: whoever were told of a failure alone
 * would publish the list again, and a change list is refused the second time.
 */
final class Published {
    /** One thing that is left to do. */
    interface Step {
        void run() throws IOException;
    }

    private Published() {}

    /**
     * Does it.
     *
     * @param failing what is said of it where it fails
     * @throws IOException if it fails, which says that the edition is published
     */
    static void then(Edition edition, String failing, Step step) throws IOException {
        try {
            step.run();
        } catch (IOException failed) {
            throw new IOException(
                    "edition " + edition.number() + " is published and answers; " + failing + ": " + reason(failed),
                    failed);
        }
    }

    /** The message of many a failure of the file system is no more than the name of the file. */
    static String reason(IOException failed) {
        boolean isNameOnly = failed instanceof FileSystemException of && of.getReason() == null;
        String message = String.valueOf(failed.getMessage());
        if (!isNameOnly) {
            return message;
        }
        return message + ": "
                + (failed instanceof AccessDeniedException
                        ? "permission denied"
                        : failed.getClass().getSimpleName());
    }
}
