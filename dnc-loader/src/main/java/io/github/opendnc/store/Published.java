package io.github.opendnc.store;

import io.github.opendnc.files.FailureText;
import java.io.IOException;

/**
 * What remains to be done once an edition is published. A failure does not take the edition back. If the message did
 * not say so, the user would publish the list again, and a change list is refused the second time.
 */
final class Published {
    /** One thing that remains to be done. */
    interface Step {
        void run() throws IOException;
    }

    private Published() {}

    /**
     * Does it.
     *
     * @param failing what the message says if it fails
     * @throws IOException if it fails; the message says that the edition is published
     */
    static void then(Edition edition, String failing, Step step) throws IOException {
        try {
            step.run();
        } catch (IOException failed) {
            throw new IOException(
                    "edition " + edition.number() + " is published and answers; " + failing + ": "
                            + FailureText.of(failed),
                    failed);
        }
    }
}
