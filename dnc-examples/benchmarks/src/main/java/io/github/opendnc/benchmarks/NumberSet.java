package io.github.opendnc.benchmarks;

import java.io.IOException;
import java.nio.file.Path;

/** A set of telephone numbers that can be asked, whatever it is made of. */
interface NumberSet {
    /**
     * Whether it says that a number is listed.
     *
     * @param number E.164 without the plus sign
     */
    boolean contains(long number);

    /** How many of the numbers are listed, asked one after the other unless the structure has a better way. */
    default int countListed(long[] numbers) {
        int listed = 0;
        for (long number : numbers) {
            listed += contains(number) ? 1 : 0;
        }
        return listed;
    }

    /** How many bytes it takes, by its own account: what it must keep, without the object headers of a few arrays. */
    long bytes();

    /**
     * Writes it to a new file.
     *
     * @throws UnsupportedOperationException if it has no form for that
     */
    default void save(Path file) throws IOException {
        throw new UnsupportedOperationException("no file for " + file);
    }
}
