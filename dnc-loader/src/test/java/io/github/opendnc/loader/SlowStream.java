package io.github.opendnc.loader;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Gives at most a few bytes at a time, so that every record is met in pieces. */
final class SlowStream extends FilterInputStream {
    private final int chunk;

    SlowStream(InputStream in, int chunk) {
        super(in);
        this.chunk = chunk;
    }

    @Override
    public int read(byte[] to, int from, int length) throws IOException {
        return super.read(to, from, Math.min(length, chunk));
    }
}
