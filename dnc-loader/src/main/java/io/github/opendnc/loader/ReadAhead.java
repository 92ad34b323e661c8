package io.github.opendnc.loader;

import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import org.jspecify.annotations.Nullable;

/**
 * Reads a stream on another core a little ahead of whoever uses it, and digests behind him what he has used: a ring of a
 * few pieces goes from the reader to the user to the digest and back, so memory is bounded. A failure of the stream is
 * thrown at the place where it occurred. Used by one thread.
 */
final class ReadAhead extends InputStream {
    /** Large enough that handing over costs nothing, small enough that the pieces stay in the cache between the cores. */
    private static final int PIECE = 1 << 18;

    private static final int PIECES = 6;

    /** Bytes that were read; none at the end of the stream, and where it failed. */
    private static final class Piece {
        final byte[] bytes = new byte[PIECE];
        int length;

        @Nullable
        Throwable failure;

        boolean isLast() {
            return length == 0 || failure != null;
        }
    }

    /** One thread's part of the way round. */
    @FunctionalInterface
    private interface Stage {
        void run() throws InterruptedException;
    }

    private final InputStream in;
    private final @Nullable MessageDigest digest;
    private final BlockingQueue<Piece> free = new ArrayBlockingQueue<>(PIECES);
    private final BlockingQueue<Piece> filled = new ArrayBlockingQueue<>(PIECES);
    private final BlockingQueue<Piece> used = new ArrayBlockingQueue<>(PIECES);
    private final Thread reader;
    private final Thread digester;
    private @Nullable Piece piece;
    private int at;

    private ReadAhead(InputStream in, @Nullable MessageDigest digest) {
        this.in = in;
        this.digest = digest;
        for (int i = 0; i < PIECES; i++) {
            free.add(new Piece());
        }
        reader = start("dnc-read-ahead", this::readAll);
        digester = start("dnc-digest", this::digestAll);
    }

    /** The stream read ahead; the stream itself where there is no other core to read it. */
    static InputStream of(InputStream in) {
        return cores() > 1 ? new ReadAhead(in, null) : in;
    }

    /** The same, with a digest that is complete when the end of the stream has been seen. */
    static InputStream of(InputStream in, MessageDigest digest) {
        return cores() > 1 ? new ReadAhead(in, digest) : new DigestInputStream(in, digest);
    }

    private static int cores() {
        return Runtime.getRuntime().availableProcessors();
    }

    private static Thread start(String name, Stage stage) {
        Thread thread = new Thread(
                () -> {
                    try {
                        stage.run();
                    } catch (InterruptedException closed) {
                        // Nobody waits for the rest: close() is what interrupts.
                        Thread.currentThread().interrupt();
                    }
                },
                name);
        thread.setDaemon(true);
        thread.start();
        return thread;
    }

    private void readAll() throws InterruptedException {
        Piece next;
        do {
            next = free.take();
            fill(next);
            filled.put(next);
        } while (!next.isLast());
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

    private void digestAll() throws InterruptedException {
        for (Piece next = used.take(); !next.isLast(); next = used.take()) {
            if (digest != null) {
                digest.update(next.bytes, 0, next.length);
            }
            free.put(next);
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
            throw failed(now.failure);
        }
        int count = Math.min(length, now.length - at);
        System.arraycopy(now.bytes, at, to, from, count);
        at += count;
        return count == 0 ? -1 : count;
    }

    private Piece next(@Nullable Piece before) throws IOException {
        try {
            if (before != null) {
                used.put(before);
            }
            Piece next = filled.take();
            if (next.isLast()) {
                used.put(next);
                digester.join();
            }
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

    /** Stops reading. The stream underneath stays open, for whoever opened it. */
    @Override
    public void close() throws IOException {
        reader.interrupt();
        digester.interrupt();
        try {
            reader.join();
            digester.join();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("interrupted while closing a list");
        }
    }
}
