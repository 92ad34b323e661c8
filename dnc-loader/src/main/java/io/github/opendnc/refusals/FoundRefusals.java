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
 * What a block of records states about refusals.
 *
 * @param heading the first row that may be a heading of those after it, as far as the block shows; its line, like the
 *     lines of the rests, is counted from the beginning of the block
 * @param told numbers, each followed by what a row states about it: see {@link Told}
 * @param isInUnread whether a cell in a column that nobody reads states a refusal
 * @param rests the lines at the beginning of the block that may be the rest of a row in an earlier block, as far as
 *     words that begin there may reach
 * @param hasRests whether the block has such lines, at its beginning or elsewhere
 * @param isRefusedBehindThem whether a line after these rests states a refusal in that earlier row
 * @param last the last row of the block; empty if the block has nothing but rests
 * @param end the end of the text, if the block has nothing but rests: see {@link UnreadRow#end}
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
record FoundRefusals(
        Optional<RefusalHeading> heading,
        long[] told,
        boolean isInUnread,
        List<UnreadRow> rests,
        boolean hasRests,
        boolean isRefusedBehindThem,
        Optional<RowBefore> last,
        String end) {
    /** The blocks of a file, one after the other. */
    static final class InOrder {
        private final RefusedNumbers refused = RefusedNumbers.none();
        private final Header header;
        private RowBefore before = RowBefore.none();
        private boolean haveRests;

        InOrder(Header header) {
            this.header = header;
        }

        /**
         * Adds the next block.
         *
         * @param line the line on which it begins
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
            if (found.isInUnread) {
                refused.setInUnread();
            }
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
                before.add(found.end); // otherwise it is the text of the rests, which were added
            }
        }

        private void add(Set<PhoneNumber> numbers) throws IOException {
            for (PhoneNumber number : numbers) {
                refused.add(number.e164(), Told.UNREAD_ROW);
            }
        }

        /** Whether there are lines that may belong to the row before them or to the row after them. */
        boolean haveRests() {
            return haveRests;
        }

        RefusedNumbers refused() {
            return refused;
        }
    }
}
