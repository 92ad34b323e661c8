package io.github.opendnc.examples.command;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;

/** Standard output that fails if nobody reads it any more. A {@link PrintStream} would go on. */
final class CheckedOutput extends OutputStream {
    private final PrintStream out;

    CheckedOutput(PrintStream out) {
        this.out = out;
    }

    @Override
    public void write(int b) {
        out.write(b);
    }

    @Override
    public void write(byte[] bytes, int from, int length) {
        out.write(bytes, from, length);
    }

    /** Whether some of what was written has not arrived. Flushes first. */
    boolean isBroken() {
        return out.checkError();
    }

    @Override
    public void flush() throws IOException {
        if (isBroken()) {
            throw new IOException("standard output: could not be written");
        }
    }
}
