package io.github.opendnc.refusals;

import io.github.opendnc.cells.Told;
import io.github.opendnc.columns.Header;
import io.github.opendnc.columns.RefusalHeading;
import io.github.opendnc.numbering.PhoneNumber;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What a block of records tells of refusals.
 *
 * @param heading the first row that may be the heading of those behind it, as far as that can be told within the block; its line
 *     is counted from the begin of the block, as those of the rests
 * @param told numbers, and behind each what a row tells of it: see {@link Told}
 * @param rests with what it begins that may be rests of a row in a block before, as far as words that begin there may reach
 * @param hasRests whether there are any in it, at its begin or elsewhere
 * @param isRefusedBehindThem whether one behind these tells of a refusal in that row
 * @param last its last row; empty where it has none but rests
 * @param end the end of the text of these then: see {@link UnreadRow#end}
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
record FoundRefusals(
        Optional<RefusalHeading> heading,
        long[] told,
        List<UnreadRow> rests,
        boolean hasRests,
        boolean isRefusedBehindThem,
        Optional<RowBefore> last,
        String end) {
    /** The blocks of a file, one behind the other. */
    static final class InOrder {
        private final RefusedNumbers refused = new RefusedNumbers();
        private final Header header;
        private RowBefore before = RowBefore.none();
        private boolean haveRests;

        InOrder(Header header) {
            this.header = header;
        }

        /**
         * Adds the next block.
         *
         * @param line on which it begins
         */
        void add(FoundRefusals found, long line) throws IOException {
            RefusalHeading.checkNone(
                    header,
                    found.rests.stream()
                            .flatMap(rest -> before.heading(rest).stream())
                            .findFirst()
                            .or(found::heading),
                    line);
            haveRests |= found.hasRests;
            for (int i = 0; i < found.told.length; i += 2) {
                refused.add(found.told[i], (int) found.told[i + 1]);
            }
            for (UnreadRow rest : found.rests) {
                add(before.refusedIn(rest));
            }
            if (found.isRefusedBehindThem) {
                add(before.refused());
            }
            if (found.last.isPresent()) {
                before = found.last.get();
            } else if (found.end.length() > UnreadRow.LONGEST_END) {
                before.add(found.end); // else that is the text of the rests, which were added
            }
        }

        private void add(Set<PhoneNumber> numbers) throws IOException {
            for (PhoneNumber number : numbers) {
                refused.add(number.e164(), Told.UNREAD_ROW);
            }
        }

        /** Whether there are lines that may belong to the row before them, or to that behind. */
        boolean haveRests() {
            return haveRests;
        }

        RefusedNumbers refused() {
            return refused;
        }
    }
}
