package io.github.opendnc.csv;

import io.github.opendnc.csv.BlockRun.Ending;
import java.io.IOException;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicLong;

/** Settles the blocks of a file in order: corrects wrong guesses and passes the blocks on. */
final class BlockSettling<T> {
    private final BlockSink<T> sink;
    /** Where the next record begins. */
    private volatile long position;

    private final AtomicLong records = new AtomicLong();
    private long line;
    private long textEnd;
    private RecordPlace lastRecord;
    private Ending ending = Ending.WHOLE;

    BlockSettling(BlockSink<T> sink, RecordPlace first) {
        this.sink = sink;
        line = first.line();
        position = first.position();
        textEnd = first.position();
        lastRecord = first;
    }

    /**
     * Settles the next block. Only one thread may do so at a time, and it must see what the thread before it did.
     *
     * @param scan the scan of the worker that settles
     * @return whether the next block may be settled
     */
    boolean settle(Block<T> block, BlockScan<T> scan) throws IOException {
        if (block.textTo == TextBytes.BROKEN || block.textFrom != textEnd) {
            ending = Ending.NOT_TEXT;
            return false;
        }
        textEnd = block.textTo;
        while (position < block.to) {
            if (block.start != position) {
                scan.scan(block, position);
            }
            if (block.lastRecord != Block.NONE) {
                lastRecord = new RecordPlace(block.lastRecord, line + block.lastLine);
            }
            if (block.broken) {
                ending = Ending.BROKEN;
                return false;
            }
            sink.accept(Objects.requireNonNull(block.kept), line, block.out.bytes(), block.out.length());
            line += block.lines;
            records.addAndGet(block.records);
            position = block.end;
        }
        return true;
    }

    /** How many records were passed on. */
    long records() {
        return records.get();
    }

    /** Where the last record ends that was passed on. */
    long position() {
        return position;
    }

    Ending ending() {
        return ending;
    }

    RecordPlace lastRecord() {
        return lastRecord;
    }
}
