package io.github.opendnc.leads;

import java.io.IOException;
import java.util.Optional;

/**
 * What a block of records tells of refusals.
 *
 * @param told numbers, and behind each what a row tells of it: see {@link RefusedNumbers}
 * @param beginsWithRest whether it begins with the rest of a row that may tell of a refusal, of which the number stands in a block before
 * @param last the numbers of its last row, to which the rest of a row at the begin of the next block may belong; empty where it has no row but
 *     rests
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
record FoundRefusals(long[] told, boolean beginsWithRest, Optional<long[]> last) {
    /** The blocks of a file, one behind the other. */
    static final class InOrder {
        private final RefusedNumbers refused = new RefusedNumbers();
        private long[] last = {};

        /** Adds the next block. */
        void add(FoundRefusals found) throws IOException {
            for (int i = 0; i < found.told.length; i += 2) {
                refused.add(found.told[i], (int) found.told[i + 1]);
            }
            if (found.beginsWithRest) {
                for (long number : last) {
                    refused.add(number, RefusedNumbers.UNREAD_ROW);
                }
            }
            last = found.last.orElse(last);
        }

        RefusedNumbers refused() {
            return refused;
        }
    }
}
