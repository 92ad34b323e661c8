package io.github.opendnc.leads;

import io.github.opendnc.files.AtomicFile;
import java.io.IOException;
import java.io.OutputStream;

/** Where a scrub writes to. */
interface LeadOutput {
    /** Where to write; another one after {@link #forget}. */
    OutputStream stream();

    /** Whether what was written can be forgotten. */
    boolean canForget();

    /**
     * Forgets what was written.
     *
     * @throws IllegalStateException if that cannot be done
     */
    void forget() throws IOException;

    /** Makes what was written appear, where it has not yet. */
    void publish() throws IOException;

    /** A stream: what was written to it is gone. */
    static LeadOutput of(OutputStream stream) {
        return new Of(stream, false);
    }

    /** A file that appears when it is whole. */
    static LeadOutput of(AtomicFile file) {
        return new LeadOutput() {
            @Override
            public OutputStream stream() {
                return file.stream();
            }

            @Override
            public boolean canForget() {
                return file.canForget();
            }

            @Override
            public void forget() throws IOException {
                file.forget();
            }

            @Override
            public void publish() throws IOException {
                file.publish();
            }
        };
    }

    /** Where nothing is kept. */
    static LeadOutput none() {
        return new Of(OutputStream.nullOutputStream(), true);
    }

    /**
     * An output that is nothing but a stream.
     *
     * @param canForget whether nothing is kept of it anyway
     */
    record Of(OutputStream stream, boolean canForget) implements LeadOutput {
        @Override
        public void forget() {
            if (!canForget) {
                throw new IllegalStateException("a stream does not forget");
            }
        }

        @Override
        public void publish() {
            // It has appeared as it was written.
        }
    }
}
