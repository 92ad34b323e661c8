package io.github.opendnc.csv;

import java.io.IOException;

/**
 * Takes the answered blocks of a file in its order, one at a time, though not always in one thread.
 *
 * @param <T> what is kept of a block apart from its bytes
 */
public interface BlockSink<T> {
    /**
     * Takes the next block.
     *
     * @param kept what {@link RecordAnswers#end} returned
     * @param line the line on which the block begins: {@link Records#line} counts from there
     * @param bytes what is to be written
     * @param length how many of the bytes
     */
    void accept(T kept, long line, byte[] bytes, int length) throws IOException;
}
