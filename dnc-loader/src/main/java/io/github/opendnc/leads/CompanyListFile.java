package io.github.opendnc.leads;

import io.github.opendnc.numbering.PhoneNumber;
import io.github.opendnc.registry.CompanyList;
import io.github.opendnc.registry.MalformedFileException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * A file of the company's own do-not-call list. Either it has a header with a phone column and perhaps
 * {@code requested_on}, an ISO date; or it holds bare numbers, one a line, without header. Without a date a number is
 * barred always.
 *
 * <p>A number that cannot be read and a date that is none are errors, never passed over: a number that drops off this
 * list is a wrong "may call". A file without numbers is an empty list, and {@link #notes} says so. Numbers of more than
 * eleven digits, none of which is North American and so none of which is ever cleared for calling, are left out and
 * counted in the notes. Immutable and thread-safe.
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
     * @param today a request of a later day is a slip of the pen, which would bar nobody, and an error
     * @throws MalformedFileException if it holds anything that cannot be understood; the message does not repeat a number
     * @throws IOException if it cannot be read
     */
    public static CompanyListFile read(Path file, LocalDate today) throws IOException {
        if (Files.size(file) == 0) {
            throw MalformedFileException.of(file, "a company list, with a header at the least", "an empty file");
        }
        TextEncoding encoding = TextEncoding.of(file, file, Optional.empty());
        Parser parser = new Parser(file, today);
        try (LeadReader reader = new LeadReader(file, file, encoding, Delimiter.of(file, encoding))) {
            for (Optional<LeadRow> row = reader.next(); row.isPresent(); row = reader.next()) {
                if (!row.get().isBlank()) {
                    parser.accept(row.get());
                }
            }
        }
        List<String> notes = new ArrayList<>();
        encoding.note().ifPresent(notes::add);
        CompanyList list = parser.list.build();
        if (list.size() == 0) {
            notes.add("the company list holds no numbers");
        }
        if (parser.foreign > 0) {
            notes.add("numbers outside North America left out: " + parser.foreign);
        }
        return new CompanyListFile(list, notes);
    }

    /** The list. */
    public CompanyList list() {
        return list;
    }

    /** What is worth knowing of the file; empty when there is nothing. */
    public List<String> notes() {
        return notes;
    }

    private static final class Parser {
        private static final int NONE = -1;

        private final Path file;
        private final LocalDate today;
        private final CompanyList.Builder list = CompanyList.builder();
        private long foreign;
        /** The number of fields of every row; 0 before the first row. */
        private int size;

        private int phone = 0;
        private int requestedOn = NONE;

        Parser(Path file, LocalDate today) {
            this.file = file;
            this.today = today;
        }

        void accept(LeadRow row) throws MalformedFileException {
            boolean first = size == 0;
            if (first) {
                size = row.size();
                if (readHeader(row)) {
                    return;
                }
            }
            if (row.size() != size) {
                throw malformed(row, size + (size == 1 ? " field" : " fields"), String.valueOf(row.size()));
            }
            addNumber(row);
        }

        /** Whether the first row is a header, not a number. */
        private boolean readHeader(LeadRow row) throws MalformedFileException {
            List<Integer> phones = IntStream.range(0, row.size())
                    .filter(i -> PhoneColumn.isNamedSo(row.fields().get(i)))
                    .boxed()
                    .toList();
            List<Integer> dates = IntStream.range(0, row.size())
                    .filter(i -> row.fields().get(i).strip().equalsIgnoreCase("requested_on"))
                    .boxed()
                    .toList();
            if (phones.isEmpty() && dates.isEmpty() && row.size() == 1) {
                return false;
            }
            if (phones.size() != 1 || dates.size() > 1) {
                throw malformed(
                        row,
                        "a header with one column phone and at most one requested_on, or bare numbers",
                        phones.size() + " and " + dates.size());
            }
            phone = phones.get(0);
            requestedOn = dates.isEmpty() ? NONE : dates.get(0);
            return true;
        }

        private void addNumber(LeadRow row) throws MalformedFileException {
            PhoneNumber.Reading reading = PhoneNumber.tryParse(row.fields().get(phone));
            PhoneNumber number = reading.number().orElse(null);
            if (number == null) {
                throw malformed(row, "a telephone number", "a text that is none (" + reading.note() + ")");
            }
            String date =
                    requestedOn == NONE ? "" : row.fields().get(requestedOn).strip();
            Optional<LocalDate> day = date.isEmpty() ? Optional.empty() : Optional.of(parse(row, date));
            if (!number.isNorthAmerican()) {
                foreign++;
            } else if (day.isPresent()) {
                list.add(number, day.get());
            } else {
                list.add(number);
            }
        }

        private LocalDate parse(LeadRow row, String date) throws MalformedFileException {
            try {
                LocalDate day = FactCells.day(date);
                if (day.isAfter(today)) {
                    throw malformed(row, "a day no later than today, " + today + ", in requested_on", day.toString());
                }
                return day;
            } catch (DateTimeException e) {
                throw malformed(row, "a date such as 2026-11-24 in requested_on", MalformedFileException.shown(date));
            }
        }

        private MalformedFileException malformed(LeadRow row, String expected, String found) {
            return MalformedFileException.ofLine(file, row.line(), expected, found);
        }
    }
}
