package io.github.opendnc.csv;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Hands out the blocks of a file in order, to whoever asks, and takes them back to be settled in order, by one thread at a
 * time: whoever brings a block while none is being settled settles all whose turn it is. So nobody waits for a slower one
 * until all memory is used. Thread-safe.
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

    /** The blocks of a file between two places. */
    BlockQueue(FileBytes file, BlockPlan plan, long begin, long end) {
        this.begin = begin;
        this.end = end;
        size = plan.size();
        blocks = plan.blocks(end - begin);
        for (int i = 0; i < Math.min(plan.inMemory(), blocks); i++) {
            free.add(new Block<>(file, size, plan.ahead()));
        }
    }

    /** The next block, which holds nothing yet; waits for memory. Empty when there is none, or all is stopped. */
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

    /** Brings a block, and gets the one to settle; empty when it is not there yet, or somebody else is at it. */
    synchronized Optional<Block<T>> bring(Block<T> block) {
        done.put(block.number, block);
        return settling ? Optional.empty() : toSettle();
    }

    /** Gives a block back that has been settled, and gets the next one to settle; empty when it is not there yet. */
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

    /** Hands out nothing more. */
    synchronized void stop() {
        stopped = true;
        notifyAll();
    }

    /**
     * Waits until more blocks are settled than were, all are, or all is stopped.
     *
     * @return how many are settled
     */
    synchronized long waitForMore(long before) throws InterruptedException {
        while (turn == before && !isOver()) {
            wait();
        }
        return turn;
    }

    /** Whether all blocks are settled, or all is stopped. */
    synchronized boolean isOver() {
        return stopped || turn == blocks;
    }
}
