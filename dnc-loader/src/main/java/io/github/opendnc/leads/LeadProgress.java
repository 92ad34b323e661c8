package io.github.opendnc.leads;

/**
 * Is told now and then how far a scrub has come. Called from the thread that runs the scrub. It begins again from nothing where
 * a row tells of a refusal that counts in those before it.
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
