package io.github.opendnc.leads;

import io.github.opendnc.Verdict;

/**
 * The answer to the numbers of one key in rows of equal facts, ready to be written.
 *
 * @param counted what it has in common with others
 * @param bytes what is written behind the number
 * @param undatedConsent whether there is a consent without its day
 * @param otherZone whether a time zone was given that is none of the area code's
 * @param findings what was found in the fact cells besides
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
record ReadyAnswer(
        CountedAnswer counted, byte[] bytes, boolean undatedConsent, boolean otherZone, CellFindings findings) {
    Verdict verdict() {
        return counted.verdict();
    }
}
