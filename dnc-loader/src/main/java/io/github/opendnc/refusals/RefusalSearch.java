package io.github.opendnc.refusals;

import io.github.opendnc.cells.NumbersWithin;
import io.github.opendnc.cells.PhoneBytes;
import io.github.opendnc.cells.PhoneWords;
import io.github.opendnc.cells.Told;
import io.github.opendnc.columns.Header;
import io.github.opendnc.columns.PhoneColumn;
import io.github.opendnc.columns.RaggedRecords;
import io.github.opendnc.columns.RefusalHeading;
import io.github.opendnc.csv.ByteOutput;
import io.github.opendnc.csv.RecordAnswers;
import io.github.opendnc.csv.RecordPlace;
import io.github.opendnc.csv.RecordRun;
import io.github.opendnc.csv.Records;
import io.github.opendnc.csv.RowReader;
import io.github.opendnc.numbering.PhoneNumber;
import java.io.IOException;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.function.LongConsumer;

/**
 * Searches the records of a lead file for numbers with a row that states that calls are not wanted. If a row has more
 * or fewer fields than the header, no cell is sure to stand under its name, so nobody knows what the row states. If a
 * column may state a refusal, or a cell plainly does, such a row may refuse calls to every number in it. A row without
 * a number may be the rest of the row before it, and may then refuse calls to the numbers of that row. Each worker has
 * its own; not thread-safe.
 */
public final class RefusalSearch implements RecordAnswers<FoundRefusals> {
    private static final int NO_RECORD = -1;

    private final Header header;
    private final char delimiter;
    private final Charset charset;
    private final RaggedRecords ragged;
    private final RefusalBytes refusals;
    /** The fields of telephone numbers. */
    private final int[] phoneFields;

    /** How many of them, from the first on, are of columns to scrub. */
    private final int scrubbed;
    /** Which of these is of the first column of the file; -1 if none is. */
    private final int firstColumn;

    private final CertainRows certain;

    /** Numbers, each followed by what its row states. */
    private long[] found = new long[1 << 4];

    private int count;
    /** The first row that may be a heading of those after it. */
    private Optional<RefusalHeading> heading = Optional.empty();
    /** The last row before those that are searched now; empty as long as the block has nothing but rests. */
    private Optional<RowBefore> last = Optional.empty();

    /** Lines that may be the rest of a row in the block before, as far as words that begin there may reach. */
    private final List<UnreadRow> rests = new ArrayList<>();
    /** The end of the text of these rests and of those after them. */
    private String end = "";
    /** Whether a line after these rests states a refusal in that row. */
    private boolean isRefusedBehindThem;
    /** Whether the block has lines that may be the rest of a row, at its beginning or elsewhere. */
    private boolean hasRests;
    /** Whether a cell in a column that nobody reads states a refusal. */
    private boolean isInUnread;

    /** The search of one more worker. */
    public RefusalSearch(Header header, char delimiter, Charset charset) {
        this.header = header;
        this.delimiter = delimiter;
        this.charset = charset;
        ragged = new RaggedRecords(header, charset);
        refusals = new RefusalBytes(header, charset);
        phoneFields = refusals.phoneFields();
        scrubbed = header.phones().size();
        firstColumn = header.phones().stream().map(PhoneColumn::index).toList().indexOf(0);
        certain = new CertainRows(delimiter, header.earlier().columns());
    }

    /**
     * The refused numbers of a file that is read in bytes.
     *
     * @param first where the first row below the header begins
     */
    public static RefusedNumbers inBytes(
            RecordRun run, RecordPlace first, Header header, char delimiter, Charset charset) throws IOException {
        FoundRefusals.InOrder blocks = new FoundRefusals.InOrder(header);
        run.run(
                first,
                () -> new RefusalSearch(header, delimiter, charset),
                (found, line, bytes, length) -> blocks.add(found, line),
                (records, read, size) -> {});
        if (blocks.haveRests() && header.mayRefuseInFirst()) {
            // Only few files need this. Because they are read again here, nobody must know what may lie between two
            // blocks.
            try (RowReader rows = run.reader(first)) {
                return RefusedRows.in(rows, header);
            }
        }
        return blocks.refused();
    }

    @Override
    public void begin() {
        count = 0;
        heading = Optional.empty();
        last = Optional.empty();
        rests.clear();
        end = "";
        isRefusedBehindThem = false;
        hasRests = false;
        isInUnread = false;
    }

    @Override
    public void answer(Records records, ByteOutput out) {
        search(records, record -> mayHaveWords(records, record));
    }

    /**
     * Whether words may stand in the columns to scrub, or no number. Most cells have digits alone, and are seen faster
     * to have some than read.
     */
    private boolean mayHaveWords(Records records, int record) {
        boolean hasNumber = false;
        for (int field = 0; field < scrubbed; field++) {
            byte[] bytes = records.bytes(record, field);
            int from = records.from(record, field);
            int to = records.to(record, field);
            if (PhoneWords.mayHaveLetter(bytes, from, to)) {
                return true;
            }
            hasNumber |= field != firstColumn && CertainRows.beginsNumber(bytes, from, to);
        }
        return !hasNumber;
    }

    /**
     * Searches some records.
     *
     * @param mayHaveWords whether words may stand in a record's columns to scrub: not if there is a number and all that
     *     stands there is written as numbers usually are
     */
    public void search(Records records, IntPredicate mayHaveWords) {
        int whole = NO_RECORD;
        for (int record = 0; record < records.size(); record++) {
            if (records.isBlank(record)) {
                continue;
            }
            boolean hasWords = mayHaveWords.test(record);
            if (isUnread(records, record, hasWords)) {
                keepLast(records, whole);
                whole = NO_RECORD;
                add(new UnreadRow(records.line(record), fields(records, record), header));
            } else {
                whole = record;
                int told = refusals.told(records, record, hasWords);
                if (refusals.isInUnread(records, record)) {
                    isInUnread = true;
                    told |= Told.REFUSED;
                }
                if (told != Told.NOTHING) {
                    addNumbers(records, record, told);
                }
            }
        }
        keepLast(records, whole);
    }

    /** Whether a record is not a row under the header. Keeps the record if it may be a heading. */
    private boolean isUnread(Records records, int record, boolean hasWords) {
        if (ragged.are(records, record)) {
            return true;
        }
        if (!hasWords || !mayBeNoRow(records, record)) {
            return false;
        }
        List<String> fields = fields(records, record);
        boolean isSentence = UnreadRow.isSentence(header, fields);
        if (!isSentence) {
            keep(RefusalHeading.in(header, records.line(record), fields));
        }
        return isSentence;
    }

    private void add(UnreadRow row) {
        hasRests |= !row.isRowOfItsOwn();
        if (row.mayRefuse()) {
            row.numbers().forEach(number -> add(number.e164(), Told.UNREAD_ROW));
        }
        if (row.isRowOfItsOwn()) {
            last = Optional.of(RowBefore.of(row));
        } else if (last.isPresent()) {
            keep(last.get().heading(row));
            last.get().refusedIn(row).forEach(number -> add(number.e164(), Told.UNREAD_ROW));
        } else {
            addFirst(row);
        }
    }

    private void addFirst(UnreadRow rest) {
        if (end.length() <= UnreadRow.LONGEST_END || rest.heading().isPresent()) {
            rests.add(rest);
        } else {
            isRefusedBehindThem |= rest.endsInRefusal(end);
        }
        end = UnreadRow.joined(end, rest.text());
    }

    private void keep(Optional<RefusalHeading> found) {
        heading = heading.or(() -> found);
    }

    /** Whether a record may be a heading or a sentence. It cannot be if a number stands in it, as in most rows. */
    private boolean mayBeNoRow(Records records, int record) {
        for (int field : phoneFields) {
            byte[] bytes = records.bytes(record, field);
            int from = records.from(record, field);
            int to = records.to(record, field);
            if (from < to && PhoneBytes.read(bytes, from, to) != PhoneBytes.UNUSUAL) {
                return false;
            }
        }
        return !certain.is(records.bytes(), records.start(record), records.contentEnd(record));
    }

    private List<String> fields(Records records, int record) {
        return RowReader.fields(records.text(record, charset), delimiter);
    }

    private void keepLast(Records records, int record) {
        if (record != NO_RECORD) {
            String text = records.text(record, charset);
            last = Optional.of(RowBefore.of(header, () -> RowReader.fields(text, delimiter)));
        }
    }

    /** Adds each number of a record once, because the same number in two cells is not a second row. */
    private void addNumbers(Records records, int record, int told) {
        int before = count;
        forEachNumber(records, record, number -> addOnce(number, told, before));
    }

    private void forEachNumber(Records records, int record, LongConsumer to) {
        for (int field : phoneFields) {
            byte[] bytes = records.bytes(record, field);
            int from = records.from(record, field);
            int end = records.to(record, field);
            long number = PhoneBytes.number(bytes, from, end, charset);
            if (number != PhoneBytes.NONE) {
                to.accept(number);
                NumbersWithin.meantWithoutCountryCode(new PhoneNumber(number))
                        .ifPresent(meant -> to.accept(meant.e164()));
            } else if (from < end) {
                for (PhoneNumber within : NumbersWithin.inAnyGroups(records.text(record, field, charset))) {
                    to.accept(within.e164());
                }
            }
        }
    }

    private void addOnce(long number, int told, int before) {
        if (!isFound(number, before)) {
            add(number, told);
        }
    }

    private void add(long number, int told) {
        found = count == found.length ? Arrays.copyOf(found, 2 * count) : found;
        found[count++] = number;
        found[count++] = told;
    }

    private boolean isFound(long number, int from) {
        boolean is = false;
        for (int i = from; !is && i < count; i += 2) {
            is = found[i] == number;
        }
        return is;
    }

    /** Whether a record of the block states a refusal, or may do so together with the block before. */
    public boolean hasFound() {
        return count > 0
                || isInUnread
                || !rests.isEmpty()
                || heading.isPresent()
                || (hasRests && header.mayRefuseInFirst());
    }

    @Override
    public FoundRefusals end() {
        return new FoundRefusals(
                heading,
                Arrays.copyOf(found, count),
                isInUnread,
                List.copyOf(rests),
                hasRests,
                isRefusedBehindThem,
                last,
                end);
    }
}
