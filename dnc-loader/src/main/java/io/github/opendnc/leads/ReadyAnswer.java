package io.github.opendnc.leads;

import io.github.opendnc.Verdict;
import io.github.opendnc.cells.CellFindings;

/**
 * The answer to the numbers of one key or of one law, in rows of equal facts, ready to be written. It consists of the
 * beginning that it shares with others, the window and the end.
 *
 * @param counted the part that it shares with others
 * @param span the index of its span, under which each {@link Standing} keeps its window; {@link #HERE} if the answer
 *     has a window of its own
 * @param window the window of its own
 * @param end what is written after the window
 * @param undatedConsent whether there is a consent without its day
 * @param otherZone whether the row gives a time zone that the area code does not have
 * @param findings what else was found in the fact cells
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
