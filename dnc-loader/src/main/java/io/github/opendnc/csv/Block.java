package io.github.opendnc.csv;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * A block of a file: all records that begin in it, and the answers to them. It is reused for other blocks. Only one
 * thread at a time uses it, and passes it on with everything in it.
 */
final class Block<T> {
    static final long NONE = -1;

    final LoadedBytes in;
    final ByteOutput out;
    private final int ahead;

    /** The number of the block within the file. */
    long number;
    /** The positions in the file between which its records begin. */
    long from;

    long to;
    /** Where its first character begins and its last one ends; {@link TextBytes#BROKEN} if it is not text. */
    long textFrom;

    long textTo;
    /** Where the first answered record begins; {@link #NONE} if there is none. */
    long start;
    /** Where the record after the last answered one begins. */
    long end;
    /** How many records were answered, and how many lines end in them. */
    long records;

    long lines;
    /** Where the last record that was found begins, and how many lines of the block lie before it. */
    long lastRecord;

    long lastLine;
    /** Whether the record after the last answered one is broken. */
    boolean broken;

    @Nullable
    T kept;

    /**
     * An empty block.
     *
     * @param size its size in bytes
     * @param ahead how many bytes after the block are loaded too, because its last record ends there
     */
    Block(FileBytes file, int size, int ahead) {
        in = new LoadedBytes(file, size + ahead + 1);
        out = new ByteOutput(2 * size);
        this.ahead = ahead;
    }

    /**
     * Makes it another block of the file.
     *
     * @param newFrom greater than 0, except in the first block
     */
    void place(long newNumber, long newFrom, long newTo) {
        number = newNumber;
        from = newFrom;
        to = newTo;
        start = NONE;
    }

    /** Loads the bytes of the block, and the one before them. */
    void load() throws IOException {
        long first = Math.max(0, from - 1);
        in.load(first, Math.toIntExact(to - first) + ahead);
    }
}
