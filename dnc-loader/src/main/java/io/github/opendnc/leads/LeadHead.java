package io.github.opendnc.leads;

import io.github.opendnc.registry.MalformedFileException;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Optional;

/**
 * The header of a lead file, which is written with the names of our columns, and what stands before it: blank lines are
 * copied like those after it.
 *
 * @param header the header
 * @param first where the first row begins
 */
record LeadHead(Header header, RecordPlace first) {
    /**
     * Reads it and writes it.
     *
     * @param reader of the file, at its begin
     * @throws MalformedFileException if there is none, or it is not what it should be
     */
    static LeadHead copied(LeadReader reader, LeadForm form, LeadSettings settings, OutputStream out)
            throws IOException {
        StringBuilder text = new StringBuilder();
        RecordPlace place = RecordPlace.first(form.encoding());
        Optional<LeadRow> row = reader.next();
        while (row.isPresent() && row.get().isBlank()) {
            text.append(row.get().text());
            place = place.behind(row.get(), form.encoding());
            row = reader.next();
        }
        if (row.isEmpty()) {
            throw MalformedFileException.of(form.name(), "a header line", "an empty file");
        }
        Header header = Header.of(form.name(), row.get(), form.delimiter(), settings);
        int content = row.get().contentLength();
        text.append(
                header.earlier().isEmpty()
                        ? row.get().text().substring(0, content)
                        : header.earlier().without(row.get()));
        form.columns().appendNames(text, header.phones().size());
        text.append(row.get().text().substring(content));
        out.write(text.toString().getBytes(form.encoding().charset()));
        return new LeadHead(header, place.behind(row.get(), form.encoding()));
    }
}
