package io.github.opendnc.benchmarks;

import java.io.IOException;
import java.nio.file.Path;

/**
 * Opens one structure's file in this JVM, which has done nothing before, and prints how long that took. Arguments: how
 * many numbers, how filled, which structure.
 */
final class OpenOnce {
    private OpenOnce() {}

    public static void main(String[] args) throws IOException {
        Structure structure = Structure.valueOf(args[2]);
        Path file = structure.file(Dataset.named(args));
        long start = System.nanoTime();
        NumberSet set = structure.open(file);
        long opened = System.nanoTime();
        boolean listed = set.contains(1_212_555_0143L);
        long answered = System.nanoTime();
        System.out.println("open " + (opened - start) / 1e6);
        System.out.println("first " + (answered - start) / 1e6);
        System.out.println("listed " + (listed ? 1 : 0));
    }
}
