package io.github.opendnc.loader;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

/** A window on a stream of bytes: {@code bytes[at]} to {@code bytes[end - 1]} have been read and not yet used. */
final class ByteSource {
    static final int USUAL_SIZE = 1 << 16;

    final byte[] bytes;
    int at;
    int end;

    private final InputStream in;

    /**
     * A window on a stream.
     *
     * @param size the size of the window; tests take small ones, so that every record crosses its edge once
     */
    ByteSource(InputStream in, int size) {
        this.in = in;
        this.bytes = new byte[size];
    }

    /**
     * Moves the unused bytes to the front and reads more after them.
     *
     * @return false at the end of the stream, or if the window is full of unused bytes
     */
    boolean more() throws IOException {
        if (at > 0) {
            System.arraycopy(bytes, at, bytes, 0, end - at);
            end -= at;
            at = 0;
        }
        if (end == bytes.length) {
            return false;
        }
        int read = in.read(bytes, end, bytes.length - end);
        if (read < 0) {
            return false;
        }
        end += read;
        return true;
    }

    /** Reads until the window is full or the stream ends. */
    void fill() throws IOException {
        while (more()) {
            // each turn adds what the stream has ready
        }
    }

    /** What comes next, as far as it was filled. */
    FileStart start() {
        return new FileStart(Arrays.copyOfRange(bytes, at, Math.min(at + FileStart.LENGTH, end)));
    }
}
