package io.github.opendnc.loader;

import io.github.opendnc.files.ThreadFailure;
import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * Reads a stream on another core, a little ahead of its user. A ring of a few pieces connects the two, so memory is
 * bounded. A failure of the stream is thrown at the place where it occurred. Used by one thread.
 */
final class ReadAhead extends InputStream {
    /**
     * Large enough that passing a piece on costs nothing, and small enough that the pieces stay in the cache between
     * the cores.
     */
    private static final int PIECE = 1 << 18;

    private static final int PIECES = 4;

    /** Bytes that were read. Empty at the end of the stream and where it failed. */
    private static final class Piece {
        final byte[] bytes = new byte[PIECE];
        int length;

        @Nullable
        Throwable failure;

        boolean isLast() {
            return length == 0 || failure != null;
        }
    }

    private final InputStream in;
    private final BlockingQueue<Piece> free = new ArrayBlockingQueue<>(PIECES);
    private final BlockingQueue<Piece> filled = new ArrayBlockingQueue<>(PIECES);
    private final Thread reader;

    /** What ended the reader, if no piece reports it. */
    private volatile @Nullable Throwable died;

    private @Nullable Piece piece;
    private int at;

    ReadAhead(InputStream in) {
        this.in = in;
        for (int i = 0; i < PIECES; i++) {
            free.add(new Piece());
        }
        reader = new Thread(this::readAll, "dnc-read-ahead");
        reader.setDaemon(true);
        reader.setUncaughtExceptionHandler((thread, failure) -> died = failure);
        reader.start();
    }

    private void readAll() {
        try {
            Piece next;
            do {
                next = free.take();
                fill(next);
                filled.put(next);
            } while (!next.isLast());
        } catch (InterruptedException closed) {
            // Only close() interrupts, and then nobody waits for the rest.
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
        if (now == null || (at == now.length && !now.isLast())) {
            now = next(now);
        }
        if (at == now.length && now.failure != null) {
            throw ThreadFailure.of(now.failure);
        }
        int count = Math.min(length, now.length - at);
        System.arraycopy(now.bytes, at, to, from, count);
        at += count;
        return count == 0 ? -1 : count;
    }

    private Piece next(@Nullable Piece before) throws IOException {
        try {
            if (before != null) {
                free.put(before);
            }
            Piece next = filled.poll();
            while (next == null) {
                if (!reader.isAlive() && filled.isEmpty()) {
                    throw ThreadFailure.of(
                            died == null ? new IOException("the reading of a list ended before the list") : died);
                }
                next = filled.poll(1, TimeUnit.SECONDS);
            }
            piece = next;
            at = 0;
            return next;
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("interrupted while reading a list");
        }
    }

    /** Stops reading. Whoever opened the stream underneath must close it. */
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
