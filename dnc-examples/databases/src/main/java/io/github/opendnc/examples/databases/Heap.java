package io.github.opendnc.examples.databases;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryMXBean;

/** The memory of this program. */
final class Heap {
    private static final MemoryMXBean MEMORY = ManagementFactory.getMemoryMXBean();
    /** The first collection may leave what only a second finds unreachable. */
    private static final int COLLECTIONS = 3;

    private Heap() {}

    /** Bytes in use, garbage included. */
    static long used() {
        return MEMORY.getHeapMemoryUsage().getUsed();
    }

    /** Bytes in use once garbage is collected. */
    static long collected() {
        for (int i = 0; i < COLLECTIONS; i++) {
            MEMORY.gc();
        }
        return used();
    }
}
