package io.github.opendnc.examples.bench;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVPrinter;
import org.apache.commons.csv.CSVRecord;

/**
 * Reads a lead file with Commons CSV and writes it again, record by record, and does nothing else. Scrubbing the same
 * file is compared with this.
 *
 * <pre>java -cp dnc.jar io.github.opendnc.examples.bench.PlainCsvCopy leads.csv copy.csv</pre>
 */
public final class PlainCsvCopy {
    private PlainCsvCopy() {}

    /** Copies the first file to the second and prints the rows per second. */
    public static void main(String[] args) throws IOException {
        long start = System.nanoTime();
        long rows = copy(Path.of(args[0]), Path.of(args[1]));
        double seconds = (System.nanoTime() - start) / 1e9;
        System.out.printf(Locale.ROOT, "%,d rows, %.2f s, %,.0f rows/s%n", rows, seconds, rows / seconds);
    }

    static long copy(Path from, Path to) throws IOException {
        long rows = 0;
        try (Reader in = Files.newBufferedReader(from, UTF_8);
                CSVParser parser = CSVParser.parse(in, CSVFormat.RFC4180);
                Writer out = Files.newBufferedWriter(to, UTF_8);
                CSVPrinter printer = new CSVPrinter(out, CSVFormat.RFC4180)) {
            for (CSVRecord row : parser) {
                printer.printRecord(row);
                rows++;
            }
        }
        return rows;
    }
}
