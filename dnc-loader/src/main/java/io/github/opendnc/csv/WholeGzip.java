package io.github.opendnc.csv;

import java.io.FilterInputStream;
import java.io.IOException;
import java.nio.channels.Channels;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;

/** A file within gzip, all parts of it: it may be several behind each other, and nothing else may follow. Not thread-safe. */
final class WholeGzip extends GZIPInputStream {
    /** What stands behind the compressed bytes of a part. */
    private static final int TRAILER = 8;

    WholeGzip(FileBytes file) throws IOException {
        super(new Remaining(file, file.from(0)));
    }

    /**
     * Checks, when all is read, that all of the file was: the reader passes over what follows if it is no gzip.
     *
     * @throws ZipException if something is left
     */
    void checkWhole() throws IOException {
        if (inf.getRemaining() > TRAILER || in.read() >= 0) {
            throw new ZipException("more bytes behind the end");
        }
    }

    /** Says how much is left to read: where nobody says so, a reader of gzip takes the first part for the whole. */
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
