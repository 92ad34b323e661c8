package io.github.opendnc.csv;

/**
 * What is written for records. Each worker has its own, which it uses for one block after the other; allocating nothing
 * for a record is what keeps it fast.
 *
 * @param <T> what is kept of a block apart from its bytes
 */
public interface RecordAnswers<T> {
    /** Begins a block: what was counted in one that was not ended is forgotten. A block may be begun several times. */
    void begin();

    /**
     * Answers the next records of the block. They may lie where no record is: then the block is begun again from where
     * one is.
     *
     * @param out where to write what stands in the file in their place
     */
    void answer(Records records, ByteOutput out);

    /** Ends the block. What is returned is not touched again. */
    T end();
}
