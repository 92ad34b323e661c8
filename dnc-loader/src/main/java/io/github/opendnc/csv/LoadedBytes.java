package io.github.opendnc.csv;

import java.io.IOException;
import java.util.Arrays;

/** A part of a file in memory. Can be reused. Not thread-safe. */
final class LoadedBytes {
    private final FileBytes file;
    private byte[] bytes;
    private long position;
    private int limit;

    LoadedBytes(FileBytes file, int capacity) {
        this.file = file;
        bytes = new byte[capacity + EightBytes.SPARE];
    }

    /** Loads a part of the file, or as much of it as exists. */
    void load(long newPosition, int length) throws IOException {
        position = newPosition;
        limit = 0;
        add(length);
    }

    /** Doubles the number of loaded bytes, or loads the rest of the file. Loaded bytes keep their index. */
    void loadMore() throws IOException {
        add(limit);
    }

    private void add(int length) throws IOException {
        int needed = Math.addExact(limit, length) + EightBytes.SPARE;
        bytes = bytes.length < needed ? Arrays.copyOf(bytes, needed) : bytes;
        limit += file.read(position + limit, bytes, limit, length);
    }

    /** The bytes. The next loading may change the array. */
    byte[] bytes() {
        return bytes;
    }

    /** The position in the file of an index. */
    long position(int index) {
        return position + index;
    }

    /** The index of a position in the file. */
    int index(long place) {
        return Math.toIntExact(place - position);
    }

    /** The index after the last byte. */
    int limit() {
        return limit;
    }

    /** Whether the file ends with these bytes. */
    boolean isLast() {
        return position + limit == file.size();
    }
}
