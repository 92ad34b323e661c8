package io.github.opendnc.leads;

import io.github.opendnc.columns.ColumnNames;
import io.github.opendnc.columns.Header;
import io.github.opendnc.columns.MisplacedHeader;
import io.github.opendnc.columns.PhoneColumns;
import io.github.opendnc.csv.Batches;
import io.github.opendnc.csv.RecordPlace;
import io.github.opendnc.csv.Row;
import io.github.opendnc.csv.RowReader;
import io.github.opendnc.csv.TextEncoding;
import io.github.opendnc.registry.MalformedFileException;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Optional;

/**
 * The header of a lead file, and all that is written before the first row: the header with the names of our columns,
 * and the lines before it. Blank lines there are copied, like those after it.
 *
 * @param header the header
 * @param first where the first row begins
 * @param written the text before the first row as it is written
 */
record LeadHead(Header header, RecordPlace first, String written) {
    /**
     * Reads the head of a file.
     *
     * @param reader a reader at the beginning of the file
     * @throws MalformedFileException if there is no header, or it is not what it should be
     */
    static LeadHead read(RowReader reader, LeadForm form, LeadSettings settings) throws IOException {
        StringBuilder text = new StringBuilder();
        RecordPlace place = RecordPlace.first(form.encoding());
        Optional<Row> row = reader.next();
        while (row.isPresent() && row.get().isBlank()) {
            text.append(row.get().text());
            place = place.behind(row.get(), form.encoding());
            row = reader.next();
        }
        if (row.isEmpty()) {
            throw MalformedFileException.of(form.name(), "a header line", "an empty file");
        }
        Header header = header(row.get(), reader, form, settings);
        int content = row.get().contentLength();
        text.append(
                header.earlier().isEmpty()
                        ? row.get().text().substring(0, content)
                        : header.earlier().without(row.get()));
        form.columns().appendNames(text, header.phones().size());
        text.append(row.get().text().substring(content));
        return new LeadHead(header, place.behind(row.get(), form.encoding()), text.toString());
    }

    /** If a title stands above the header, the fault is the title, not what it lacks as a header. */
    private static Header header(Row row, RowReader reader, LeadForm form, LeadSettings settings) throws IOException {
        try {
            return Header.of(form.name(), row, form.delimiter(), settings.columns());
        } catch (MalformedFileException refused) {
            ColumnNames names = new ColumnNames(form.name(), row);
            List<Row> rows = rowsBelow(reader);
            throw MisplacedHeader.below(names, rows)
                    .or(() -> PhoneColumns.withNumbersBelow(names, rows, settings.columns()))
                    .orElse(refused);
        }
    }

    private static List<Row> rowsBelow(RowReader reader) throws IOException {
        try {
            return new Batches(reader).next(MisplacedHeader.MOST_TITLES);
        } catch (MalformedFileException broken) {
            return List.of(); // the line above these names is reported first
        }
    }

    /** Writes the head, after the mark of the encoding. */
    void write(TextEncoding encoding, OutputStream out) throws IOException {
        out.write(encoding.mark());
        out.write(written.getBytes(encoding.charset()));
    }
}
