package io.github.opendnc.leads;

/**
 * Where a record begins.
 *
 * @param position of its first byte in the file
 * @param line counted from 1
 */
record RecordPlace(long position, long line) {
    /** The first record of a file: behind its byte order mark. */
    static RecordPlace first(TextEncoding encoding) {
        return new RecordPlace(encoding.mark().length, 1);
    }
}
