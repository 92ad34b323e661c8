package io.github.opendnc.loader;

import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import org.jspecify.annotations.Nullable;

/**
 * Reads a stream on another core a little ahead of whoever uses it: unpacking or taking a digest goes on beside the
 * parsing. Memory is bounded by a few pieces. A failure of the stream is thrown at the place where it occurred. Used by
 * one thread.
 */
final class ReadAhead extends InputStream {
    /** Large enough that handing over costs nothing, small enough that all pieces stay in the cache between the cores. */
    private static final int PIECE = 1 << 18;

    private static final int PIECES = 4;

    /** Bytes that were read, the end of the stream (no bytes), or why it failed. */
    private static final class Piece {
        final byte[] bytes = new byte[PIECE];
        int length;

        @Nullable
        Throwable failure;
    }

    private final InputStream in;
    private final BlockingQueue<Piece> free = new ArrayBlockingQueue<>(PIECES);
    private final BlockingQueue<Piece> filled = new ArrayBlockingQueue<>(PIECES);
    private final Thread reader = new Thread(this::readAll, "dnc-read-ahead");
    private @Nullable Piece piece;
    private int at;

    private ReadAhead(InputStream in) {
        this.in = in;
        for (int i = 0; i < PIECES; i++) {
            free.add(new Piece());
        }
        reader.setDaemon(true);
        reader.start();
    }

    /** The stream read ahead; the stream itself where there is no other core to read it. */
    static InputStream of(InputStream in) {
        return of(in, Runtime.getRuntime().availableProcessors());
    }

    static InputStream of(InputStream in, int cores) {
        return cores > 1 ? new ReadAhead(in) : in;
    }

    private void readAll() {
        try {
            Piece next;
            do {
                next = free.take();
                fill(next);
                filled.put(next);
            } while (next.length > 0 && next.failure == null);
        } catch (InterruptedException closed) {
            // Nobody waits for the rest: close() is what interrupts.
            Thread.currentThread().interrupt();
        }
    }

    private void fill(Piece next) {
        next.length = 0;
        try {
            while (next.length < PIECE) {
                int read = in.read(next.bytes, next.length, PIECE - next.length);
                if (read < 0) {
                    return;
                }
                next.length += read;
            }
        } catch (IOException | RuntimeException | Error failure) {
            next.failure = failure;
        }
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] to, int from, int length) throws IOException {
        if (length == 0) {
            return 0;
        }
        Piece now = piece;
        if (now == null || (at == now.length && now.length > 0 && now.failure == null)) {
            now = next(now);
        }
        if (at == now.length && now.failure != null) {
            throw failed(now.failure);
        }
        int count = Math.min(length, now.length - at);
        System.arraycopy(now.bytes, at, to, from, count);
        at += count;
        return count == 0 ? -1 : count;
    }

    private Piece next(@Nullable Piece used) throws IOException {
        try {
            if (used != null) {
                free.put(used);
            }
            Piece next = filled.take();
            piece = next;
            at = 0;
            return next;
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("interrupted while reading a list");
        }
    }

    private static IOException failed(Throwable failure) {
        if (failure instanceof RuntimeException unchecked) {
            throw unchecked;
        }
        if (failure instanceof Error error) {
            throw error;
        }
        return (IOException) failure;
    }

    /** Stops reading; the stream itself is closed by whoever opened it, after this. */
    @Override
    public void close() throws IOException {
        reader.interrupt();
        try {
            reader.join();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("interrupted while closing a list");
        }
    }
}
