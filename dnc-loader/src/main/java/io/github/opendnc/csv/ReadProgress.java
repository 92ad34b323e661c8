package io.github.opendnc.csv;

/**
 * Gets a report now and then of how far the reading of a file has come. It is called in the thread that runs the
 * reading.
 */
@FunctionalInterface
public interface ReadProgress {
    /**
     * Reports progress.
     *
     * @param records how many records were answered so far
     * @param bytesRead how many bytes of the file they take
     * @param bytes how many bytes the file has
     */
    void progress(long records, long bytesRead, long bytes);
}
