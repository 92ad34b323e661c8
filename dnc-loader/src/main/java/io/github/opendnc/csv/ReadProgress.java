package io.github.opendnc.csv;

/** Is told now and then how far the reading of a file has come, by the thread that runs it. */
@FunctionalInterface
public interface ReadProgress {
    /**
     * It has come this far.
     *
     * @param records how many were answered so far
     * @param bytesRead bytes of the file in which they lie
     * @param bytes bytes of the file
     */
    void progress(long records, long bytesRead, long bytes);
}
