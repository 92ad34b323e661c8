package io.github.opendnc.leads;

import io.github.opendnc.cells.CellFindings;
import java.util.List;

/**
 * An answer and what is written of it.
 *
 * @param answer the answer
 * @param text the answer as it is written
 * @param undatedConsent whether there is a consent without its day
 * @param otherZone whether a time zone was given that is none of the area code's
 * @param findings what was found in the fact cells besides
 * @param remedies what would settle it, if it is undetermined
 */
record CachedAnswer(
        Answer answer,
        String text,
        boolean undatedConsent,
        boolean otherZone,
        CellFindings findings,
        List<String> remedies) {}
