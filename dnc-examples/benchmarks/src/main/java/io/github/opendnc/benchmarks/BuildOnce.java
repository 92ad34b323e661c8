package io.github.opendnc.benchmarks;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Builds one structure in this JVM and prints what that took. Arguments: how many numbers, how filled, which structure.
 */
final class BuildOnce {
    private static final List<MemoryPoolMXBean> HEAP = ManagementFactory.getMemoryPoolMXBeans().stream()
            .filter(pool -> pool.getType() == MemoryType.HEAP)
            .toList();

    private BuildOnce() {}

    public static void main(String[] args) throws IOException {
        Dataset dataset = Dataset.named(args);
        Structure structure = Structure.valueOf(args[2]);
        Thousands thousands = Thousands.of(dataset);
        thousands.touch();
        long before = live();
        HEAP.forEach(MemoryPoolMXBean::resetPeakUsage);
        long start = System.nanoTime();
        NumberSet set = structure.build(thousands);
        print("seconds", (System.nanoTime() - start) / 1e9);
        print("peak", peak() - before);
        print("live", live() - before);
        print("bytes", set.bytes()); // and so it is still there when what is live is counted
        if (structure.isSaved()) {
            Path file = structure.file(dataset);
            Files.deleteIfExists(file);
            print("file", Files.size(structure.saved(dataset, thousands)));
        }
    }

    private static void print(String name, Number value) {
        System.out.println(name + " " + value);
    }

    private static long live() {
        for (int i = 0; i < 3; i++) {
            System.gc();
        }
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }

    private static long peak() {
        return HEAP.stream().mapToLong(pool -> pool.getPeakUsage().getUsed()).sum();
    }
}
