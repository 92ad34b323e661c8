package io.github.opendnc.leads;

import io.github.opendnc.csv.Delimiter;
import io.github.opendnc.csv.FileBytes;
import io.github.opendnc.csv.PackedFile;
import io.github.opendnc.csv.Row;
import io.github.opendnc.csv.RowReader;
import io.github.opendnc.csv.TextEncoding;
import io.github.opendnc.files.Device;
import io.github.opendnc.registry.CompanyList;
import io.github.opendnc.registry.MalformedFileException;
import io.github.opendnc.registry.SourceFile;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A file of the company's own do-not-call list. Either it has a header with a phone column and optionally
 * {@code requested_on}, an ISO date; or it holds bare numbers, one a line, without a header. A number without a date is
 * barred always.
 *
 * <p>A number that is lost from this list becomes a wrong "may call". So every telephone number in a row is barred, in
 * whichever column it is, and also as a registry writes it, {@code 646,5550100}, in one cell. A number that cannot be
 * read, or a date that is not a date, is an error and never skipped. A file with a header and no numbers is an empty
 * list, and {@link #notes} says so; an empty file is an error. Numbers outside country code 1 are left out and counted in
 * the notes, because none of them is ever cleared for calling. Immutable and thread-safe.
 */
public final class CompanyListFile {
    private final CompanyList list;
    private final List<String> notes;

    private CompanyListFile(CompanyList list, List<String> notes) {
        this.list = list;
        this.notes = List.copyOf(notes);
    }

    /**
     * Reads a file, in any encoding and with any delimiter that a lead file may have.
     *
     * @param today today's date. A request of today or tomorrow bars at once, because another clock may be ahead. A
     *     later day is an error: it is a slip of the pen, and would bar nobody
     * @throws MalformedFileException if it is a device, or contains anything that cannot be understood; the message
     *     does not repeat a number
     * @throws IOException if it cannot be read
     */
    public static CompanyListFile read(Path file, LocalDate today) throws IOException {
        Objects.requireNonNull(today, "today");
        if (Device.is(file)) {
            throw MalformedFileException.of(file, "a file or a pipe", "a device, which may never end");
        }
        try (FileBytes bytes = FileBytes.of(file)) {
            SourceFile source = bytes.source();
            try (FileBytes text = PackedFile.unpacked(bytes)) {
                CompanyListFile read = read(text, today, source);
                if (text == bytes && !bytes.source().equals(source)) { // it was written to, and its time set back
                    throw MalformedFileException.of(file, "a file at rest", "one that is being written");
                }
                return read;
            }
        }
    }

    private static CompanyListFile read(FileBytes file, LocalDate today, SourceFile source) throws IOException {
        try {
            return readWhole(file, today, source);
        } catch (MalformedFileException broken) {
            file.checkUnchanged(); // somebody may still be writing the file, and its last line may be half of one
            throw broken;
        }
    }

    private static CompanyListFile readWhole(FileBytes file, LocalDate today, SourceFile source) throws IOException {
        if (file.size() == 0) {
            throw empty(file, "an empty file");
        }
        TextEncoding encoding = TextEncoding.found(file);
        CompanyListRows rows = new CompanyListRows(file.name(), today);
        boolean blank = true;
        try (RowReader reader = new RowReader(file, encoding, Delimiter.of(file, encoding))) {
            for (Optional<Row> row = reader.next(); row.isPresent(); row = reader.next()) {
                if (!row.get().isBlank()) {
                    blank = false;
                    rows.accept(row.get());
                }
            }
        }
        if (blank) {
            throw empty(file, "nothing but blank lines");
        }
        file.checkUnchanged();
        CompanyList list = rows.list().withSources(List.of(source));
        List<String> notes = new ArrayList<>();
        encoding.note().ifPresent(notes::add);
        if (list.size() == 0) {
            notes.add("the company list holds no numbers");
        }
        notes.addAll(rows.notes());
        return new CompanyListFile(list, notes);
    }

    private static MalformedFileException empty(FileBytes file, String found) {
        return MalformedFileException.of(file.name(), "a company list, with a header at the least", found);
    }

    /** The list, which names the file and the digest of its bytes. */
    public CompanyList list() {
        return list;
    }

    /** What is worth knowing about the file; empty if there is nothing. */
    public List<String> notes() {
        return notes;
    }
}
