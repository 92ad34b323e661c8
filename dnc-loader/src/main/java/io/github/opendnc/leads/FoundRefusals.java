package io.github.opendnc.leads;

import java.io.IOException;
import java.util.List;
import java.util.Optional;

/**
 * What a block of records tells of refusals.
 *
 * @param told numbers, and behind each what a row tells of it: see {@link RefusedNumbers}
 * @param beginsWithRest whether it begins with the rest of a row that may tell of a refusal, of which the number stands in a block before
 * @param rests with what it begins that may be rests of a row in a block before, and may tell of a refusal in words that begin there
 * @param last the numbers of its last row, to which the rest of a row at the begin of the next block may belong; empty where it has no row but
 *     rests
 * @param end the end of the text of that row and of its rests, or of the rests alone: see {@link UnreadRow#end}
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
record FoundRefusals(long[] told, boolean beginsWithRest, List<UnreadRow> rests, Optional<long[]> last, String end) {
    /** The blocks of a file, one behind the other. */
    static final class InOrder {
        private final RefusedNumbers refused = new RefusedNumbers();
        private long[] last = {};
        private String end = "";

        /** Adds the next block. */
        void add(FoundRefusals found) throws IOException {
            for (int i = 0; i < found.told.length; i += 2) {
                refused.add(found.told[i], (int) found.told[i + 1]);
            }
            if (found.beginsWithRest || endInRefusal(found.rests)) {
                for (long number : last) {
                    refused.add(number, RefusedNumbers.UNREAD_ROW);
                }
            }
            end = found.last.isPresent() ? found.end : UnreadRow.end(end + ' ' + found.end);
            last = found.last.orElse(last);
        }

        private boolean endInRefusal(List<UnreadRow> rests) {
            String before = end;
            boolean refuses = false;
            for (UnreadRow rest : rests) {
                refuses |= rest.endsInRefusal(before);
                before = UnreadRow.end(before + ' ' + rest.text());
            }
            return refuses;
        }

        RefusedNumbers refused() {
            return refused;
        }
    }
}
