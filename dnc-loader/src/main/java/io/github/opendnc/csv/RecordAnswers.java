package io.github.opendnc.csv;

/**
 * Makes what is written for records. Each worker has its own and uses it for one block after the other. It is fast
 * because it allocates nothing for a record.
 *
 * @param <T> what is kept of a block besides its bytes
 */
public interface RecordAnswers<T> {
    /** Begins a block. Forgets what was counted in a block that was not ended. A block may be begun several times. */
    void begin();

    /**
     * Answers the next records of the block. They may lie where there is really no record. The block is then begun
     * again from a place where there is one.
     *
     * @param out takes what is written in place of the records
     */
    void answer(Records records, ByteOutput out);

    /** Ends the block. The returned object is not changed afterwards. */
    T end();
}
