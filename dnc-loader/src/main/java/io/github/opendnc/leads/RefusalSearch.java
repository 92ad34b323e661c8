package io.github.opendnc.leads;

import io.github.opendnc.csv.Batches;
import io.github.opendnc.csv.ByteOutput;
import io.github.opendnc.csv.RecordAnswers;
import io.github.opendnc.csv.RecordRun;
import io.github.opendnc.csv.Records;
import io.github.opendnc.csv.Row;
import io.github.opendnc.csv.RowReader;
import io.github.opendnc.numbering.PhoneNumber;
import io.github.opendnc.words.Refusal;
import java.io.IOException;
import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Searches the records of a lead file for the numbers of which a row tells that calls are not wanted. Of rows of more or fewer
 * fields than the header nobody knows what they tell, for no cell can be trusted to stand under its name there: where a column
 * may tell of a refusal, or a cell plainly does, they may tell it of every number in them. Each worker has its own; not
 * thread-safe.
 */
final class RefusalSearch implements RecordAnswers<long[]> {
    private final Header header;
    private final char delimiter;
    private final Charset charset;
    private final RaggedRecords ragged;
    private final RefusalBytes refusals;
    /** The fields of telephone numbers among those that are wanted: see {@link Header#recordForm}. */
    private final int[] phoneFields;

    /** Numbers, and behind each what its row tells. */
    private long[] found = new long[1 << 4];

    private int count;

    private RefusalSearch(Header header, char delimiter, Charset charset) {
        int scrubbed = header.phones().size();
        int others = scrubbed
                + header.factColumns().length
                + header.refusals().kinds().size();
        phoneFields = IntStream.concat(
                        IntStream.range(0, scrubbed),
                        IntStream.range(others, others + header.otherPhones().size()))
                .toArray();
        this.header = header;
        this.delimiter = delimiter;
        this.charset = charset;
        ragged = new RaggedRecords(header, charset);
        refusals = new RefusalBytes(header, charset);
    }

    /** That of one more worker. */
    static RefusalSearch of(LeadHead head, LeadForm form) {
        return new RefusalSearch(
                head.header(), form.delimiter(), form.encoding().charset());
    }

    /** Those of the records of a file that is read in bytes. */
    static RefusedNumbers inBytes(RecordRun run, LeadHead head, LeadForm form) throws IOException {
        RefusedNumbers refused = new RefusedNumbers();
        run.run(
                head.first(),
                () -> of(head, form),
                (found, line, bytes, length) -> add(found, refused),
                (records, read, size) -> {});
        return refused;
    }

    /** Those of the rows of a file that is read in characters, of which the header was read before. */
    static RefusedNumbers inCharacters(RowReader reader, LeadHead head) throws IOException {
        RefusedNumbers refused = new RefusedNumbers();
        Header header = head.header();
        Batches batches = new Batches(reader);
        for (List<Row> rows = batches.next(); !rows.isEmpty(); rows = batches.next()) {
            for (Row row : rows) {
                add(row, header, refused);
            }
        }
        return refused;
    }

    private static void add(Row row, Header header, RefusedNumbers refused) throws IOException {
        int told = row.isBlank() ? RefusedNumbers.NOTHING : told(row, header);
        if (told != RefusedNumbers.NOTHING) {
            Stream<String> cells = told == RefusedNumbers.UNREAD_ROW
                    ? row.fields().stream()
                    : Stream.concat(header.phones().stream().map(PhoneColumn::index), header.otherPhones().stream())
                            .map(row::field);
            for (PhoneNumber number : numbers(cells)) {
                refused.add(number.e164(), told);
            }
        }
    }

    private static int told(Row row, Header header) {
        if (header.isRagged(row)) {
            return mayRefuse(row.fields().toList(), header) ? RefusedNumbers.UNREAD_ROW : RefusedNumbers.NOTHING;
        }
        return header.told(row);
    }

    private static Set<PhoneNumber> numbers(Stream<String> cells) {
        return cells.flatMap(RefusalSearch::numbers).collect(Collectors.toSet());
    }

    /** The number of a cell; of one that holds other things too, or several, each that stands in it. */
    private static Stream<PhoneNumber> numbers(String cell) {
        Optional<PhoneNumber> number = PhoneNumber.tryParse(cell).number();
        return number.isPresent() ? number.stream() : NumbersWithin.inAnyGroups(cell).stream();
    }

    private static void add(long[] found, RefusedNumbers refused) throws IOException {
        for (int i = 0; i < found.length; i += 2) {
            refused.add(found[i], (int) found[i + 1]);
        }
    }

    @Override
    public void begin() {
        count = 0;
    }

    @Override
    public void answer(Records records, ByteOutput out) {
        search(records, record -> true);
    }

    /**
     * Searches some records.
     *
     * @param mayHaveWords whether words may stand in the columns of one that are scrubbed: not where all are written as numbers
     *     usually are
     */
    void search(Records records, IntPredicate mayHaveWords) {
        for (int record = 0; record < records.size(); record++) {
            if (records.isBlank(record)) {
                continue;
            }
            if (ragged.are(records, record)) {
                addRagged(records, record);
            } else {
                int told = refusals.told(records, record, mayHaveWords.test(record));
                if (told != RefusedNumbers.NOTHING) {
                    addNumbers(records, record, told);
                }
            }
        }
    }

    private void addRagged(Records records, int record) {
        List<String> fields = RowReader.fields(records.text(record, charset), delimiter);
        if (mayRefuse(fields, header)) {
            for (PhoneNumber number : numbers(fields.stream())) {
                add(number.e164(), RefusedNumbers.UNREAD_ROW);
            }
        }
    }

    /** Whether a row whose cells do not stand under their names may tell of a refusal: in a column for it, or in plain words. */
    private static boolean mayRefuse(List<String> fields, Header header) {
        return header.canRefuse()
                || fields.stream().flatMap(header.joined()::pieces).anyMatch(RefusalSearch::isPlainlySaidIn);
    }

    /** In the words of a cell, or beside a number in it. */
    private static boolean isPlainlySaidIn(String text) {
        return Refusal.isPlainlySaidIn(text)
                || (PhoneWords.refuseIn(text)
                        && !NumbersWithin.inAnyGroups(text).isEmpty());
    }

    /** Adds each of its numbers once: the same in two cells is no second row that tells so. */
    private void addNumbers(Records records, int record, int told) {
        int before = count;
        for (int field : phoneFields) {
            byte[] bytes = records.bytes(record, field);
            int from = records.from(record, field);
            int to = records.to(record, field);
            long number = PhoneCells.number(bytes, from, to, charset);
            if (number != PhoneCells.NONE) {
                addOnce(number, told, before);
            } else if (from < to) {
                for (PhoneNumber within : NumbersWithin.inAnyGroups(records.text(record, field, charset))) {
                    addOnce(within.e164(), told, before);
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

    /** Whether a record of the block tells of a refusal. */
    boolean hasFound() {
        return count > 0;
    }

    @Override
    public long[] end() {
        return Arrays.copyOf(found, count);
    }
}
