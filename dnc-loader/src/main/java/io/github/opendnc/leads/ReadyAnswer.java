package io.github.opendnc.leads;

import io.github.opendnc.Verdict;
import io.github.opendnc.cells.CellFindings;

/**
 * The answer to the numbers of one key, or of one law, in rows of equal facts, ready to be written: the begin that it has in
 * common with others, the window, the end.
 *
 * @param counted what it has in common with others
 * @param span by which index the window in each place is known; {@link #HERE} where the answer has its own
 * @param window its own
 * @param end what is written behind the window
 * @param undatedConsent whether there is a consent without its day
 * @param otherZone whether a time zone was given that is none of the area code's
 * @param findings what was found in the fact cells besides
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
record ReadyAnswer(
        CountedAnswer counted,
        int span,
        byte[] window,
        byte[] end,
        boolean undatedConsent,
        boolean otherZone,
        CellFindings findings) {
    static final int HERE = -1;

    Verdict verdict() {
        return counted.verdict();
    }
}
