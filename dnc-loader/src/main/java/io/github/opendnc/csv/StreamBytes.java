package io.github.opendnc.csv;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Arrays;

/**
 * What has come of a stream and is not done with. A read waits only while nothing at all is there, so that what has come can
 * be answered when the stream pauses. Not thread-safe.
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

    /** Reads on: waits for a byte and takes what is there. False at the end. What lay before {@link #from} is gone. */
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

    /** The bytes, with {@link EightBytes#SPARE} behind those that have come. Another array after {@link #more}. */
    public byte[] bytes() {
        return bytes;
    }

    /** Where those begin that are not done with. */
    public int from() {
        return from;
    }

    /** Where those end that have come. */
    public int limit() {
        return limit;
    }

    /** Is done with the bytes before a place. */
    public void drop(int before) {
        from = before;
    }

    /** How many have come so far. */
    public long read() {
        return dropped + limit;
    }

    /** Whether there will be no more. */
    public boolean ended() {
        return ended;
    }

    /** Some of them as a file. */
    public FileBytes file(int begin, int end, Path name) throws IOException {
        return FileBytes.copyOf(new ByteArrayInputStream(Arrays.copyOfRange(bytes, begin, end)), name);
    }
}
