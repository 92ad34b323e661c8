package io.github.opendnc.csv;

import io.github.opendnc.registry.MalformedFileException;
import java.io.EOFException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.zip.ZipException;

/**
 * Copies the content of a packed file to a temporary file, up to a bound. Somebody may have made a small file that
 * would fill a disk.
 */
final class Unpacking {
    /** Larger than any file that people send: a billion rows of sixty bytes. */
    static final long MOST = 64L << 30;

    private Unpacking() {}

    /**
     * Copies a stream and leaves it open.
     *
     * @param most how many bytes there may be
     * @throws MalformedFileException if there are more
     */
    static FileBytes copy(InputStream in, Path name, long most) throws IOException {
        try {
            return FileBytes.copyOf(new Bounded(in, name, most), name);
        } catch (ZipException | EOFException | MalformedFileException ofTheFile) {
            throw ofTheFile;
        } catch (IOException failed) {
            if (failed instanceof FileSystemException named && name.toString().equals(named.getFile())) {
                throw named; // the stream could not be read
            }
            throw new IOException(
                    name.getFileName() + ": could not be unpacked to a temporary file: " + failed.getMessage(), failed);
        }
    }

    private static final class Bounded extends FilterInputStream {
        private final Path name;
        private final long most;
        private long left;

        Bounded(InputStream in, Path name, long most) {
            super(in);
            this.name = name;
            this.most = most;
            this.left = most;
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
        }

        @Override
        public int read(byte[] to, int from, int length) throws IOException {
            int count = in.read(to, from, length);
            left -= Math.max(count, 0);
            if (left < 0) {
                String expected = String.format(Locale.ROOT, "at most %,d bytes when unpacked", most);
                throw MalformedFileException.of(name, expected, "more");
            }
            return count;
        }
    }
}
