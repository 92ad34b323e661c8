package io.github.opendnc.leads;

import io.github.opendnc.cells.CellFindings;
import java.util.List;

/**
 * An answer and the text that is written for it.
 *
 * @param answer the answer
 * @param text the answer as it is written
 * @param undatedConsent whether there is a consent without its day
 * @param otherZone whether the row gives a time zone that the area code does not have
 * @param findings what else was found in the fact cells
 * @param remedies what would settle the answer, if it is undetermined
 */
record CachedAnswer(
        Answer answer,
        String text,
        boolean undatedConsent,
        boolean otherZone,
        CellFindings findings,
        List<String> remedies) {}
