package io.github.opendnc;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** A table of scenarios beside the tests, with a header line. */
final class Table {
    private Table() {}

    static List<CSVRecord> rows(String resource) {
        try (InputStream in = Objects.requireNonNull(Table.class.getResourceAsStream(resource), resource);
                CSVParser parser = CSVFormat.DEFAULT
                        .builder()
                        .setHeader()
                        .setSkipHeaderRecord(true)
                        .get()
                        .parse(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return parser.getRecords();
        } catch (IOException broken) {
            throw new UncheckedIOException(resource, broken);
        }
    }
}
