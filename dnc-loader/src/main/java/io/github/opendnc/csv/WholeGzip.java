package io.github.opendnc.csv;

import java.io.FilterInputStream;
import java.io.IOException;
import java.nio.channels.Channels;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;

/**
 * A file within gzip, with all of its parts. It may have several parts, one after the other, and nothing else may
 * follow. Not thread-safe.
 */
final class WholeGzip extends GZIPInputStream {
    /** The length of what follows the compressed bytes of a part. */
    private static final int TRAILER = 8;

    WholeGzip(FileBytes file) throws IOException {
        super(new Remaining(file, file.from(0)));
    }

    /**
     * Checks, after everything is read, that the whole file was read. The reader of the JDK ignores what follows if it
     * is not gzip.
     *
     * @throws ZipException if something is left
     */
    void checkWhole() throws IOException {
        if (inf.getRemaining() > TRAILER || in.read() >= 0) {
            throw new ZipException("more bytes behind the end");
        }
    }

    /**
     * Reports how many bytes are left to read. Without this number, a reader of gzip takes the first part for the
     * whole.
     */
    private static final class Remaining extends FilterInputStream {
        private final FileBytes file;
        private final FileBytes.Reading reading;

        Remaining(FileBytes file, FileBytes.Reading reading) {
            super(Channels.newInputStream(reading));
            this.file = file;
            this.reading = reading;
        }

        @Override
        public int available() {
            return (int) Math.min(Integer.MAX_VALUE, file.size() - reading.position());
        }
    }
}
