package io.github.opendnc.examples.command;

import io.github.opendnc.files.OwnerOnly;
import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;

/**
 * What will be written to standard output once it is whole, kept in a temporary file. Only the user may read that file,
 * and it has no name where a file may lose its name while it is open: nothing of it stays when the command is killed.
 */
final class WholeOutput implements Closeable {
    private static final int BUFFER = 1 << 16;

    private final FileChannel channel;
    private final OutputStream stream;

    private WholeOutput(FileChannel channel) {
        this.channel = channel;
        this.stream = new BufferedOutputStream(Channels.newOutputStream(channel), BUFFER);
    }

    static WholeOutput begin() throws IOException {
        return new WholeOutput(OwnerOnly.temporary());
    }

    /** Where to write. */
    OutputStream stream() {
        return stream;
    }

    /** Copies all that was written. */
    void copyTo(PrintStream out) throws IOException {
        stream.flush();
        channel.position(0);
        OutputStream checked = new CheckedOutput(out);
        Channels.newInputStream(channel).transferTo(checked);
        checked.flush();
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
