package io.github.opendnc.store;

import io.github.opendnc.files.FailureText;
import java.io.IOException;

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
                    "edition " + edition.number() + " is published and answers; " + failing + ": "
                            + FailureText.of(failed),
                    failed);
        }
    }
}
