package io.github.opendnc.csv;

import io.github.opendnc.files.ThreadFailure;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Answers the records of a file in blocks, on all cores. A worker guesses where the first record of its block begins.
 * When the block's turn comes, it is settled: if the block before it ended elsewhere, it is answered again from there.
 * Then it is written. So the output does not depend on a guess, and memory is bounded. Used once, by one thread.
 */
final class BlockRun<T> {
    /** How a run ended. */
    enum Ending {
        /** All records are answered and written. */
        WHOLE,
        /** Some bytes are not text of the encoding, or a record is broken and there may be such bytes too. */
        NOT_TEXT,
        /** A record is broken or too long. */
        BROKEN
    }

    private final FileBytes file;
    private final RecordForm form;
    private final BlockPlan plan;
    private final BlockQueue<T> queue;
    private final BlockSettling<T> settling;
    private final AtomicReference<@Nullable Throwable> failure = new AtomicReference<>();

    /**
     * A run over the records of a file.
     *
     * @param first where the first record begins
     */
    BlockRun(FileBytes file, RecordForm form, BlockPlan plan, BlockSink<T> sink, RecordPlace first) {
        this.file = file;
        this.form = form;
        this.plan = plan;
        queue = new BlockQueue<>(file, plan, first.position(), file.size());
        settling = new BlockSettling<>(sink, first);
    }

    /**
     * Answers all records. When this returns, no worker is running any more, even after an exception or an ending other
     * than {@link Ending#WHOLE}. In those cases the sink may already have got some blocks.
     *
     * @param answers makes the answers of one worker, in the thread of the caller
     */
    Ending run(Supplier<? extends RecordAnswers<T>> answers, ReadProgress progress) throws IOException {
        Workers workers = new Workers();
        try {
            for (int i = 0; i < plan.workers() && !queue.isOver(); i++) {
                BlockScan<T> scan = new BlockScan<>(form, answers.get());
                workers.start(() -> work(scan));
            }
            tellUntilOver(progress);
        } finally {
            queue.stop();
            workers.end(failure.get() instanceof InterruptedException);
        }
        throwFailure();
        if (settling.ending() == Ending.WHOLE) {
            tellOnce(progress);
        }
        return settling.ending();
    }

    private void tellUntilOver(ReadProgress progress) {
        try {
            long settled = queue.waitForMore(0);
            while (!queue.isOver()) {
                tellOnce(progress);
                settled = queue.waitForMore(settled);
            }
        } catch (InterruptedException e) {
            failure.set(e);
        }
    }

    private void tellOnce(ReadProgress progress) {
        progress.progress(settling.records(), settling.position(), file.size());
    }

    private void work(BlockScan<T> scan) {
        try {
            Optional<Block<T>> block = queue.claim();
            while (block.isPresent()) {
                block.get().load();
                scan.scan(block.get());
                settle(queue.bring(block.get()), scan);
                block = queue.claim();
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            queue.stop();
        } catch (IOException | RuntimeException | Error e) {
            failure.compareAndSet(null, e);
            queue.stop();
        }
    }

    private void settle(Optional<Block<T>> first, BlockScan<T> scan) throws IOException {
        Optional<Block<T>> block = first;
        while (block.isPresent()) {
            if (!settling.settle(block.get(), scan)) {
                queue.stop();
            }
            block = queue.settled(block.get());
        }
    }

    private void throwFailure() throws IOException {
        Throwable found = failure.get();
        if (found instanceof InterruptedException) {
            throw new InterruptedIOException(
                    "interrupted while reading " + file.name().getFileName());
        }
        if (found != null) {
            throw ThreadFailure.of(found);
        }
    }

    /** Where the record before the broken one begins, or the broken one if it is the first. */
    RecordPlace lastRecord() {
        return settling.lastRecord();
    }
}
