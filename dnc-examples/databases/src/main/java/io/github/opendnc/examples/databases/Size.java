package io.github.opendnc.examples.databases;

import java.util.Locale;

/**
 * What a store occupies. Immutable.
 *
 * @param bytes how much
 * @param place where
 */
record Size(long bytes, Place place) {
    /** Where the bytes lie. A store on disk needs memory besides, to answer this fast. */
    enum Place {
        DISK,
        MEMORY;

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    static Size onDisk(long bytes) {
        return new Size(bytes, Place.DISK);
    }

    static Size inMemory(long bytes) {
        return new Size(bytes, Place.MEMORY);
    }
}
