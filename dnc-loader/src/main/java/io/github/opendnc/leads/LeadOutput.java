package io.github.opendnc.leads;

import io.github.opendnc.files.AtomicFile;
import java.io.IOException;
import java.io.OutputStream;

/** Where a scrub writes its rows or its rejects. */
interface LeadOutput {
    /** The stream to write to. After {@link #forget} it is another one. */
    OutputStream stream();

    /** Whether what was written can be forgotten. */
    boolean canForget();

    /**
     * Forgets what was written.
     *
     * @throws IllegalStateException if that cannot be done
     */
    void forget() throws IOException;

    /** Makes what was written appear, unless it has already. */
    void publish() throws IOException;

    /** A stream. What was written to it cannot be taken back. */
    static LeadOutput of(OutputStream stream) {
        return new Of(stream, false);
    }

    /** A file that appears only when it is whole. */
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

    /** An output that keeps nothing. */
    static LeadOutput none() {
        return new Of(OutputStream.nullOutputStream(), true);
    }

    /**
     * An output that is just a stream.
     *
     * @param canForget whether nothing that is written is kept anyway
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
            // What was written has appeared already.
        }
    }
}
