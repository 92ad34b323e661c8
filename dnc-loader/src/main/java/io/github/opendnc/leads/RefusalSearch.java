package io.github.opendnc.leads;

import java.io.IOException;
import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.List;

/**
 * Reads a lead file once before it is scrubbed, for the numbers of which a row tells that calls are not wanted. Rows of more or
 * fewer fields than the header are passed over, for no cell can be trusted to stand under its name there. Each worker has its
 * own; not thread-safe.
 */
final class RefusalSearch implements RecordAnswers<long[]> {
    private final Header header;
    private final Charset charset;
    private final RefusalBytes refusals;
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
                    (found, line, bytes, length) -> Arrays.stream(found).forEach(refused::add),
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
                rows.forEach(row -> add(row, header, refused));
            }
        }
        return refused;
    }

    private static void add(LeadRow row, Header header, RefusedNumbers refused) {
        int told = row.isBlank() || header.isRagged(row) ? RefusedNumbers.NOTHING : header.told(row);
        if (told != RefusedNumbers.NOTHING) {
            for (PhoneColumn phone : header.phones()) {
                BatchNumbers.read(row.field(phone.index()), true)
                        .number()
                        .ifPresent(number -> refused.add(RefusedNumbers.entry(number.e164(), told)));
            }
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

    private void addNumbers(Records records, int record, int told) {
        for (int phone = 0; phone < header.phones().size(); phone++) {
            long number = PhoneCells.number(
                    records.bytes(record, phone), records.from(record, phone), records.to(record, phone), charset);
            if (number != PhoneCells.NONE) {
                found = count == found.length ? Arrays.copyOf(found, 2 * count) : found;
                found[count++] = RefusedNumbers.entry(number, told);
            }
        }
    }

    @Override
    public long[] end() {
        return Arrays.copyOf(found, count);
    }
}
