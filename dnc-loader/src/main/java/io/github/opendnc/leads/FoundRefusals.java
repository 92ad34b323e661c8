package io.github.opendnc.leads;

import io.github.opendnc.numbering.PhoneNumber;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/**
 * What a block of records tells of refusals.
 *
 * @param told numbers, and behind each what a row tells of it: see {@link RefusedNumbers}
 * @param beginsWithRest whether it begins with the rest of a row that may tell of a refusal, of which the number stands in a block before
 * @param rests with what it begins that may be rests of a row in a block before, and may tell of a refusal in words that begin there
 * @param last its last row; empty where it has none but rests
 * @param end the end of the text of these then: see {@link UnreadRow#end}
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
record FoundRefusals(long[] told, boolean beginsWithRest, List<UnreadRow> rests, Optional<RowBefore> last, String end) {
    /** The blocks of a file, one behind the other. */
    static final class InOrder {
        private final RefusedNumbers refused = new RefusedNumbers();
        private RowBefore before = RowBefore.NONE;

        /** Adds the next block. */
        void add(FoundRefusals found) throws IOException {
            for (int i = 0; i < found.told.length; i += 2) {
                refused.add(found.told[i], (int) found.told[i + 1]);
            }
            if (found.beginsWithRest || isRefusedIn(found.rests)) {
                for (PhoneNumber number : before.numbers()) {
                    refused.add(number.e164(), RefusedNumbers.UNREAD_ROW);
                }
            }
            before = found.last.orElseGet(() -> before.with(found.end));
        }

        private boolean isRefusedIn(List<UnreadRow> rests) {
            RowBefore row = before;
            boolean is = false;
            for (UnreadRow rest : rests) {
                is |= row.isRefusedIn(rest);
                row = row.with(rest.text());
            }
            return is;
        }

        RefusedNumbers refused() {
            return refused;
        }
    }
}
