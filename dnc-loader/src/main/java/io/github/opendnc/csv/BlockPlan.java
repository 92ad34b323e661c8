package io.github.opendnc.csv;

/**
 * How a file is processed in blocks.
 *
 * @param size bytes in a block. A block stays in a cache while it is read, answered and written
 * @param ahead bytes that are loaded after a block, for the record that ends there
 * @param workers the number of threads
 */
public record BlockPlan(int size, int ahead, int workers) {
    private static final int SIZE = 1 << 18;
    private static final int AHEAD = 1 << 12;

    /**
     * How many blocks are in memory for each worker. While one waits for its turn, the worker continues with another.
     */
    private static final int BLOCKS_A_WORKER = 2;

    /** The longest character must fit after a block. */
    private static final int LEAST_AHEAD = 4;

    public BlockPlan {
        if (size < 1 || ahead < LEAST_AHEAD || workers < 1) {
            throw new IllegalArgumentException("blocks: expected a byte, four more behind it, and a worker");
        }
    }

    /** The fastest plan, which uses all cores. */
    public static BlockPlan standard() {
        return new BlockPlan(SIZE, AHEAD, Runtime.getRuntime().availableProcessors());
    }

    /** In how many blocks this many bytes are processed. */
    long blocks(long bytes) {
        return (bytes + size - 1) / size;
    }

    /** How many blocks are in memory at once. */
    int inMemory() {
        return workers * BLOCKS_A_WORKER;
    }
}
