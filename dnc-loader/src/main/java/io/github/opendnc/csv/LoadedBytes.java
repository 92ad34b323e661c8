package io.github.opendnc.csv;

import java.io.IOException;
import java.util.Arrays;

/** A part of a file in memory. Reused. Not thread-safe. */
final class LoadedBytes {
    private final FileBytes file;
    private byte[] bytes;
    private long position;
    private int limit;

    LoadedBytes(FileBytes file, int capacity) {
        this.file = file;
        bytes = new byte[capacity + EightBytes.SPARE];
    }

    /** Loads a part of the file, or as much of it as there is. */
    void load(long newPosition, int length) throws IOException {
        position = newPosition;
        limit = 0;
        add(length);
    }

    /** Loads as many bytes again as there are, or as the file has; what was loaded keeps its index. */
    void loadMore() throws IOException {
        add(limit);
    }

    private void add(int length) throws IOException {
        int needed = Math.addExact(limit, length) + EightBytes.SPARE;
        bytes = bytes.length < needed ? Arrays.copyOf(bytes, needed) : bytes;
        limit += file.read(position + limit, bytes, limit, length);
    }

    /** The bytes; another array after the next loading. */
    byte[] bytes() {
        return bytes;
    }

    /** The place in the file of an index. */
    long position(int index) {
        return position + index;
    }

    /** The index of a place in the file. */
    int index(long place) {
        return Math.toIntExact(place - position);
    }

    /** The index behind the last byte. */
    int limit() {
        return limit;
    }

    /** Whether the file ends with these bytes. */
    boolean isLast() {
        return position + limit == file.size();
    }
}
