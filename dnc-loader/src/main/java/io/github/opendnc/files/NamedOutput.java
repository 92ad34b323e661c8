package io.github.opendnc.files;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.ClosedChannelException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;

/** Writes to a file and tells its name when that fails: a disk that is full does not say which. */
public final class NamedOutput extends FilterOutputStream {
    private final Path name;

    /**
     * A stream to a file.
     *
     * @param name by which the file is known
     */
    public NamedOutput(OutputStream file, Path name) {
        super(file);
        this.name = name;
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
        try {
            out.write(bytes, from, length);
        } catch (ClosedChannelException | FileSystemException telling) {
            throw telling;
        } catch (IOException unnamed) {
            throw new IOException(name + ": " + unnamed.getMessage(), unnamed);
        }
    }
}
