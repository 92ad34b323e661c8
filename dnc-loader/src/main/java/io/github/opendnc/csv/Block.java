package io.github.opendnc.csv;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * A block of a file: all records that begin in it, and what became of them. Reused for another block. Used by one thread
 * at a time, which hands it on with everything in it.
 */
final class Block<T> {
    static final long NONE = -1;

    final LoadedBytes in;
    final ByteOutput out;
    private final int ahead;

    /** Which block of the file it is. */
    long number;
    /** The places in the file between which its records begin. */
    long from;

    long to;
    /** Where its first character begins, and where its last ends; {@link TextBytes#BROKEN} if it is no text. */
    long textFrom;

    long textTo;
    /** Where the first record answered begins; {@link #NONE} when none is. */
    long start;
    /** Where the record behind the last one answered begins. */
    long end;
    /** How many records were answered, and how many lines end in them. */
    long records;

    long lines;
    /** Where the last record begins that was found, and how many lines lie before it in the block. */
    long lastRecord;

    long lastLine;
    /** Whether behind the last record answered there is none that could be. */
    boolean broken;

    @Nullable
    T kept;

    /**
     * A block that holds nothing yet.
     *
     * @param size of how many bytes
     * @param ahead how many bytes are loaded behind it, because the last record ends there
     */
    Block(FileBytes file, int size, int ahead) {
        in = new LoadedBytes(file, size + ahead + 1);
        out = new ByteOutput(2 * size);
        this.ahead = ahead;
    }

    /**
     * Makes it another block.
     *
     * @param newFrom greater than 0 but in the first block
     */
    void place(long newNumber, long newFrom, long newTo) {
        number = newNumber;
        from = newFrom;
        to = newTo;
        start = NONE;
    }

    /** Loads its bytes, and the one before them. */
    void load() throws IOException {
        long first = Math.max(0, from - 1);
        in.load(first, Math.toIntExact(to - first) + ahead);
    }
}
