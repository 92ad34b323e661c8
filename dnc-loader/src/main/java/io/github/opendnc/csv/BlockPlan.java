package io.github.opendnc.csv;

/**
 * How a file is worked on in blocks.
 *
 * @param size the bytes of a block; it stays in a cache while it is read, answered and written
 * @param ahead the bytes loaded behind it, for the record that ends there
 * @param workers how many threads
 */
public record BlockPlan(int size, int ahead, int workers) {
    private static final int SIZE = 1 << 18;
    private static final int AHEAD = 1 << 12;

    /** So many blocks are in memory for each worker: while one is waited for, others are worked on. */
    private static final int BLOCKS_A_WORKER = 3;

    /** One character must fit behind a block. */
    private static final int LEAST_AHEAD = 4;

    public BlockPlan {
        if (size < 1 || ahead < LEAST_AHEAD || workers < 1) {
            throw new IllegalArgumentException("blocks: expected a byte, four more behind it, and a worker");
        }
    }

    /** As is fast, with all cores. */
    public static BlockPlan standard() {
        return new BlockPlan(SIZE, AHEAD, Runtime.getRuntime().availableProcessors());
    }

    /** How many blocks so many bytes are. */
    long blocks(long bytes) {
        return (bytes + size - 1) / size;
    }

    /** How many blocks are in memory at once. */
    int inMemory() {
        return workers * BLOCKS_A_WORKER;
    }
}
