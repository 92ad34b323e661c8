package io.github.opendnc.csv;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Hands out the blocks of a file in order to whoever asks, and takes them back to be settled in order. Only one thread
 * settles at a time: a thread that brings a block while nobody settles also settles all other blocks whose turn it is.
 * So nobody waits for a slower thread until all memory is used. Thread-safe.
 */
final class BlockQueue<T> {
    private final long begin;
    private final long end;
    private final int size;
    private final long blocks;
    private final Deque<Block<T>> free = new ArrayDeque<>();
    private final Map<Long, Block<T>> done = new HashMap<>();
    private long next;
    private long turn;
    private boolean settling;
    private boolean stopped;

    /** The blocks of a file between two positions. */
    BlockQueue(FileBytes file, BlockPlan plan, long begin, long end) {
        this.begin = begin;
        this.end = end;
        size = plan.size();
        blocks = plan.blocks(end - begin);
        for (int i = 0; i < Math.min(plan.inMemory(), blocks); i++) {
            free.add(new Block<>(file, size, plan.ahead()));
        }
    }

    /** The next block, still empty. Waits for memory. Empty if there is no other block, or everything is stopped. */
    synchronized Optional<Block<T>> claim() throws InterruptedException {
        while (!stopped && next < blocks && free.isEmpty()) {
            wait();
        }
        if (stopped || next == blocks) {
            return Optional.empty();
        }
        Block<T> block = free.remove();
        long from = begin + next * size;
        block.place(next, from, Math.min(end, from + size));
        next++;
        return Optional.of(block);
    }

    /**
     * Brings a block and returns the one to settle. Empty if that one is not there yet, or somebody else is settling.
     */
    synchronized Optional<Block<T>> bring(Block<T> block) {
        done.put(block.number, block);
        return settling ? Optional.empty() : toSettle();
    }

    /** Returns a block that has been settled and gets the next one to settle; empty if that one is not there yet. */
    synchronized Optional<Block<T>> settled(Block<T> block) {
        turn++;
        free.add(block);
        notifyAll();
        return toSettle();
    }

    private Optional<Block<T>> toSettle() {
        Optional<Block<T>> block = stopped ? Optional.empty() : Optional.ofNullable(done.remove(turn));
        settling = block.isPresent();
        return block;
    }

    /** Stops handing out blocks. */
    synchronized void stop() {
        stopped = true;
        notifyAll();
    }

    /**
     * Waits until more blocks are settled than before, all are settled, or everything is stopped.
     *
     * @return how many blocks are settled
     */
    synchronized long waitForMore(long before) throws InterruptedException {
        while (turn == before && !isOver()) {
            wait();
        }
        return turn;
    }

    /** Whether all blocks are settled or everything is stopped. */
    synchronized boolean isOver() {
        return stopped || turn == blocks;
    }
}
