package io.github.opendnc.csv;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.opendnc.files.AtomicFile;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;

/**
 * Copies a lead file with one more column, always the same: the least that answering does. What the frame costs shows
 *
 * <pre>java -cp ... io.github.opendnc.csv.ColumnAppended bytes|characters leads.csv copy.csv</pre>
 */
public final class ColumnAppended implements RecordAnswers<Long> {
    private static final byte[] COLUMN = ",MAY_CALL".getBytes(UTF_8);

    private final byte[] column;
    private long sum;

    private ColumnAppended(byte[] column) {
        this.column = column;
    }

    /** Copies the first file to the second, in bytes or in characters. */
    public static void main(String[] args) throws IOException {
        long start = System.nanoTime();
        long rows;
        try (FileBytes file = FileBytes.of(Path.of(args[1]));
                AtomicFile out = AtomicFile.at(Path.of(args[2]))) {
            TextEncoding encoding = TextEncoding.assumed(file, Optional.empty());
            rows = args[0].equals("bytes")
                    ? inBytes(file, encoding, BlockPlan.standard(), out.stream())
                    : inCharacters(file, encoding, out.stream());
            out.stream().flush();
            System.out.printf(Locale.ROOT, "%,.2f s before fsync, ", (System.nanoTime() - start) / 1e9);
            out.publish();
        }
        System.out.printf(Locale.ROOT, "%,d rows, %.2f s%n", rows, (System.nanoTime() - start) / 1e9);
    }

    /** Copies in blocks. */
    static long inBytes(FileBytes file, TextEncoding encoding, BlockPlan plan, OutputStream out) throws IOException {
        return inBytes(file, encoding, plan, COLUMN, out);
    }

    /** Copies in blocks with these bytes behind each row. */
    public static long inBytes(FileBytes file, TextEncoding encoding, BlockPlan plan, byte[] column, OutputStream out)
            throws IOException {
        RecordForm form = new RecordForm(',', TextBytes.of(encoding.charset()).orElseThrow(), 20, 8);
        long[] rows = new long[1];
        out.write(encoding.mark());
        new RecordRun(file, encoding, form, plan)
                .run(
                        RecordPlace.first(encoding),
                        () -> new ColumnAppended(column),
                        (kept, line, bytes, length) -> out.write(bytes, 0, length),
                        (records, bytesRead, bytes) -> rows[0] = records);
        return rows[0];
    }

    /** Copies row by row. */
    static long inCharacters(FileBytes file, TextEncoding encoding, OutputStream out) throws IOException {
        long rows = 0;
        out.write(encoding.mark());
        try (RowReader reader = new RowReader(file, encoding, ',')) {
            for (Optional<Row> next = reader.next(); next.isPresent(); next = reader.next()) {
                Row row = next.get();
                int content = row.contentLength();
                out.write(row.text().substring(0, content).getBytes(encoding.charset()));
                if (!row.isBlank()) {
                    out.write(COLUMN);
                }
                out.write(row.text().substring(content).getBytes(encoding.charset()));
                rows++;
            }
        }
        return rows;
    }

    @Override
    public void begin() {
        sum = 0;
    }

    @Override
    public void answer(Records records, ByteOutput out) {
        for (int i = 0; i < records.size(); i++) {
            int end = records.contentEnd(i);
            out.append(records.bytes(), records.start(i), end);
            if (!records.isBlank(i)) {
                sum += digits(records.bytes(i, 0), records.from(i, 0), records.to(i, 0));
                out.append(column, 0, column.length);
            }
            out.append(records.bytes(), end, records.end(i));
        }
    }

    /** What reading a number takes at least. */
    private static long digits(byte[] bytes, int from, int to) {
        long number = 0;
        for (int i = from; i < to; i++) {
            int digit = bytes[i] - '0';
            number = digit >= 0 && digit <= 9 ? 10 * number + digit : number;
        }
        return number;
    }

    @Override
    public Long end() {
        return sum;
    }
}
