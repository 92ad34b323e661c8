package io.github.opendnc.leads;

/**
 * Receives from time to time how far a scrub has come, on the thread that runs the scrub. The counts start again from
 * zero if a row states a refusal that also counts in rows before it.
 */
@FunctionalInterface
public interface LeadProgress {
    /**
     * The scrub has come this far.
     *
     * @param rows rows read so far
     * @param bytesRead bytes of the lead file read so far
     * @param bytes bytes of the lead file
     */
    void progress(long rows, long bytesRead, long bytes);
}
