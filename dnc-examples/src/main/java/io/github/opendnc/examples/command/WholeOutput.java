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
 * Output that goes to standard output once it is whole. Until then it is kept in a temporary file that only the user
 * may read. The file has no name if the system can remove the name of an open file, so nothing stays if the command is
 * killed.
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

    /** The stream to write to. */
    OutputStream stream() {
        return stream;
    }

    /** Copies everything that was written. */
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
