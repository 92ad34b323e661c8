package io.github.opendnc.leads;

import io.github.opendnc.numbering.PhoneNumber;
import java.io.IOException;
import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Reads a lead file once before it is scrubbed, for the numbers of which a row tells that calls are not wanted. Rows of more or
 * fewer fields than the header are passed over, for no cell can be trusted to stand under its name there. Each worker has its
 * own; not thread-safe.
 */
final class RefusalSearch implements RecordAnswers<long[]> {
    private final Header header;
    private final Charset charset;
    private final RefusalBytes refusals;
    /** Numbers, and behind each what its row tells. */
    private long[] found = new long[1 << 4];

    private int count;

    private RefusalSearch(Header header, Charset charset) {
        this.header = header;
        this.charset = charset;
        refusals = new RefusalBytes(header, charset);
    }

    /** Those of the records of a file that is read in bytes. */
    static RefusedNumbers inBytes(RecordRun run, LeadHead head, Charset charset) throws IOException {
        RefusedNumbers refused = new RefusedNumbers();
        if (head.header().canRefuse()) {
            run.run(
                    head.first(),
                    () -> new RefusalSearch(head.header(), charset),
                    (found, line, bytes, length) -> add(found, refused),
                    (records, read, size) -> {});
        }
        return refused;
    }

    /** Those of the rows of a file that is read in characters, of which the header was read before. */
    static RefusedNumbers inCharacters(LeadReader reader, LeadHead head) throws IOException {
        RefusedNumbers refused = new RefusedNumbers();
        Header header = head.header();
        if (header.canRefuse()) {
            Batches batches = new Batches(reader);
            for (List<LeadRow> rows = batches.next(); !rows.isEmpty(); rows = batches.next()) {
                for (LeadRow row : rows) {
                    add(row, header, refused);
                }
            }
        }
        return refused;
    }

    private static void add(LeadRow row, Header header, RefusedNumbers refused) throws IOException {
        int told = row.isBlank() || header.isRagged(row) ? RefusedNumbers.NOTHING : header.told(row);
        if (told != RefusedNumbers.NOTHING) {
            for (PhoneNumber number : numbers(row, header)) {
                refused.add(number.e164(), told);
            }
        }
    }

    private static Set<PhoneNumber> numbers(LeadRow row, Header header) {
        return header.phones().stream()
                .flatMap(phone -> BatchNumbers.read(row.field(phone.index()), true).number().stream())
                .collect(Collectors.toSet());
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
        for (int record = 0; record < records.size(); record++) {
            if (!records.isBlank(record) && records.fields(record) == header.size()) {
                int told = refusals.told(records, record);
                if (told != RefusedNumbers.NOTHING) {
                    addNumbers(records, record, told);
                }
            }
        }
    }

    /** Adds each of its numbers once: the same in two cells is no second row that tells so. */
    private void addNumbers(Records records, int record, int told) {
        int before = count;
        for (int phone = 0; phone < header.phones().size(); phone++) {
            long number = PhoneCells.number(
                    records.bytes(record, phone), records.from(record, phone), records.to(record, phone), charset);
            if (number != PhoneCells.NONE && !isFound(number, before)) {
                found = count == found.length ? Arrays.copyOf(found, 2 * count) : found;
                found[count++] = number;
                found[count++] = told;
            }
        }
    }

    private boolean isFound(long number, int from) {
        boolean is = false;
        for (int i = from; !is && i < count; i += 2) {
            is = found[i] == number;
        }
        return is;
    }

    @Override
    public long[] end() {
        return Arrays.copyOf(found, count);
    }
}
