package io.github.opendnc.csv;

import java.io.IOException;

/**
 * Takes the answered blocks of a file, in order and one at a time, but not always in the same thread.
 *
 * @param <T> what is kept of a block besides its bytes
 */
public interface BlockSink<T> {
    /**
     * Takes the next block.
     *
     * @param kept what {@link RecordAnswers#end} returned
     * @param line the line on which the block begins; {@link Records#line} counts from there
     * @param bytes an array that begins with what is to be written
     * @param length how many of these bytes to write
     */
    void accept(T kept, long line, byte[] bytes, int length) throws IOException;
}
