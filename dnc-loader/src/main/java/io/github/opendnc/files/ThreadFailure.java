package io.github.opendnc.files;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.util.Objects;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;

/** Throws what ended the work of another thread again, as it was, in the thread that waits for it. */
public final class ThreadFailure {
    private ThreadFailure() {}

    /** The exception to throw for a failure. An unchecked one, or an error, is thrown here. */
    public static IOException of(Throwable failure) {
        if (failure instanceof RuntimeException unchecked) {
            throw unchecked;
        }
        if (failure instanceof Error error) {
            throw error;
        }
        return failure instanceof IOException known ? known : new IOException(failure);
    }

    /**
     * Waits for what a thread finds. Throws what it threw.
     *
     * @param doing what the message says if the waiting thread is interrupted, as in {@code reading a list}
     */
    public static <T> T resultOf(Future<T> work, String doing) throws IOException {
        try {
            return work.get();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("interrupted while " + doing);
        } catch (ExecutionException failed) {
            throw of(Objects.requireNonNull(failed.getCause()));
        }
    }
}
