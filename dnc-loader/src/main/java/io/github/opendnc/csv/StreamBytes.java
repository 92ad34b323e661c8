package io.github.opendnc.csv;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Arrays;

/**
 * The part of a stream that has come and is not finished with. A read waits only if nothing at all is there. So when
 * the stream pauses, everything that has come can be answered. Not thread-safe.
 */
public final class StreamBytes {
    private static final int PIECE = 1 << 18;

    private final InputStream in;
    private byte[] bytes = new byte[PIECE + EightBytes.SPARE];
    private int from;
    private int limit;
    private long dropped;
    private boolean ended;

    public StreamBytes(InputStream in) {
        this.in = in;
    }

    /**
     * Reads on: waits for a byte and takes all that is there. Returns false at the end. Everything before {@link #from}
     * is gone afterwards.
     */
    public boolean more() throws IOException {
        makeRoom();
        int count = in.read(bytes, limit, bytes.length - EightBytes.SPARE - limit);
        ended = count < 0;
        limit += Math.max(0, count);
        return !ended;
    }

    private void makeRoom() {
        dropped += from;
        limit -= from;
        int room = bytes.length - EightBytes.SPARE;
        byte[] roomier = limit > room / 2 ? new byte[2 * room + EightBytes.SPARE] : bytes;
        System.arraycopy(bytes, from, roomier, 0, limit);
        bytes = roomier;
        from = 0;
    }

    /** The bytes, with {@link EightBytes#SPARE} more after those that have come. {@link #more} may change the array. */
    public byte[] bytes() {
        return bytes;
    }

    /** Where the bytes begin that are not finished with. */
    public int from() {
        return from;
    }

    /** Where the bytes end that have come. */
    public int limit() {
        return limit;
    }

    /** Finishes with the bytes before a place. */
    public void drop(int before) {
        from = before;
    }

    /** How many bytes have come so far. */
    public long read() {
        return dropped + limit;
    }

    /** Whether the stream has ended. */
    public boolean ended() {
        return ended;
    }

    /** A part of the bytes as a file. */
    public FileBytes file(int begin, int end, Path name) throws IOException {
        return FileBytes.copyOf(new ByteArrayInputStream(Arrays.copyOfRange(bytes, begin, end)), name);
    }
}
