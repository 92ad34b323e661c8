package io.github.opendnc.benchmarks;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** Reads the first lines of a flat list with Commons CSV and adds up the numbers. Arguments: file, lines. */
final class CsvOnce {
    private CsvOnce() {}

    public static void main(String[] args) throws IOException {
        long rows = Long.parseLong(args[1]);
        long sum = 0;
        try (Reader in = Files.newBufferedReader(Path.of(args[0]), US_ASCII);
                CSVParser parser = CSVParser.parse(in, CSVFormat.RFC4180)) {
            for (CSVRecord row : parser) {
                sum += Numbers.of(Integer.parseInt(row.get(0)), Integer.parseInt(row.get(1)));
                if (row.getRecordNumber() == rows) {
                    break;
                }
            }
        }
        System.out.println(sum);
    }
}
