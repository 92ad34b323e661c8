package io.github.opendnc.leads;

import io.github.opendnc.cells.DateFormats;
import io.github.opendnc.cells.NumbersWithin;
import io.github.opendnc.columns.ColumnNames;
import io.github.opendnc.columns.CompanyListColumns;
import io.github.opendnc.csv.Row;
import io.github.opendnc.numbering.PhoneNumber;
import io.github.opendnc.registry.CompanyList;
import io.github.opendnc.registry.MalformedFileException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Takes the rows of a company list, starting with the header if there is one, and bars the numbers in them. Not
 * thread-safe.
 */
final class CompanyListRows {
    /** A text with at least this many digits is meant to be a telephone number. */
    private static final int FEWEST_DIGITS = 7;

    /**
     * What a spreadsheet writes if it takes a telephone number, with an area code that begins with 2 to 9, for a large
     * number.
     */
    private static final Pattern ROUNDED =
            Pattern.compile("[2-9](?:[.,][0-9]+)?[eE]\\+0*9|[2-9][.,][0-9]+[eE]0*9|1[.,][2-9][0-9]*[eE]\\+?10");

    private final Path file;
    private final LocalDate today;
    private final CompanyList.Builder list = CompanyList.builder();
    /** How many numbers were found, by column, in columns where none was expected. */
    private final Map<Integer, Long> elsewhere = new TreeMap<>();

    private long foreign;

    private long withoutCountryCode;
    /** The number of fields of every row; 0 before the first row. */
    private int size;

    private @Nullable CompanyListColumns columns;

    CompanyListRows(Path file, LocalDate today) {
        this.file = file;
        this.today = today;
    }

    void accept(Row row) throws MalformedFileException {
        if (size == 0) {
            size = row.size();
            columns = CompanyListColumns.of(new ColumnNames(file, row)).orElse(null);
            if (columns != null) {
                return;
            }
        }
        if (row.size() != size) {
            throw malformed(row, size + (size == 1 ? " field" : " fields"), String.valueOf(row.size()));
        }
        if (columns == null) {
            bar(number(row, 0, "a telephone number"), Optional.empty());
        } else {
            addAll(row, columns);
        }
    }

    private void addAll(Row row, CompanyListColumns known) throws MalformedFileException {
        Optional<LocalDate> day = day(row, known);
        boolean held = false;
        for (int index = 0; index < size; index++) {
            if (known.phones().contains(index)) {
                if (holdsNumber(row, index, known)) {
                    String where =
                            known.phones().size() == 1 ? "" : " in " + MalformedFileException.shown(known.name(index));
                    bar(number(row, index, "a telephone number" + where), day);
                    held = true;
                }
            } else if (ROUNDED.matcher(row.fields().get(index).strip()).matches()) {
                number(row, index, "a telephone number in " + MalformedFileException.shown(known.name(index)));
            } else {
                held |= barWithin(row.fields().get(index), index, day);
            }
        }
        if (!held) {
            number(row, known.phones().get(0), "a telephone number");
        }
    }

    /** In a column that only looks like one of numbers, a word such as "none" is not meant as a number. */
    private static boolean holdsNumber(Row row, int index, CompanyListColumns known) {
        String cell = row.fields().get(index);
        return known.isSurelyPhone(index)
                ? !cell.isBlank()
                : cell.chars().filter(Character::isDigit).count() >= FEWEST_DIGITS
                        || ROUNDED.matcher(cell.strip()).matches();
    }

    private PhoneNumber number(Row row, int index, String expected) throws MalformedFileException {
        PhoneNumber.Reading reading = NumbersWithin.reading(row.fields().get(index));
        if (reading.number().isEmpty()) {
            throw malformed(row, expected, "a text that is none (" + reading.note() + ")");
        }
        return reading.number().get();
    }

    private boolean barWithin(String text, int index, Optional<LocalDate> day) {
        Set<PhoneNumber> found = NumbersWithin.inWithCommas(text);
        for (PhoneNumber number : found) {
            bar(number, day);
            elsewhere.merge(index, 1L, Long::sum);
        }
        return !found.isEmpty();
    }

    private void bar(PhoneNumber number, Optional<LocalDate> day) {
        Optional<PhoneNumber> meant = NumbersWithin.meantWithoutCountryCode(number);
        if (meant.isPresent()) {
            withoutCountryCode++;
            bar(meant.get(), day);
        } else if (!number.isNorthAmerican()) {
            foreign++;
        } else if (day.isPresent()) {
            list.add(number, day.get());
        } else {
            list.add(number);
        }
    }

    private Optional<LocalDate> day(Row row, CompanyListColumns known) throws MalformedFileException {
        String date = known.requestedOn()
                .map(index -> row.fields().get(index).strip())
                .orElse("");
        if (date.isEmpty()) {
            return Optional.empty();
        }
        try {
            LocalDate day = DateFormats.isoDay(date);
            if (day.isAfter(today.plusDays(1))) {
                throw malformed(
                        row,
                        "a day no later than tomorrow, " + today.plusDays(1) + ", in requested_on",
                        day.toString());
            }
            // The day may be off: whoever wrote it, this machine and the person may be on different days. So the
            // request bars at once.
            return day.isBefore(today) ? Optional.of(day) : Optional.empty();
        } catch (DateTimeException e) {
            throw malformed(
                    row,
                    "a date such as 2026-11-24 in requested_on (--date-format is for leads alone)",
                    MalformedFileException.shown(date));
        }
    }

    private MalformedFileException malformed(Row row, String expected, String found) {
        return MalformedFileException.ofLine(file, row.line(), expected, found);
    }

    /** The company list made from the rows so far. */
    CompanyList list() {
        return list.build();
    }

    /** What the user should know about the rows so far. */
    List<String> notes() {
        List<String> notes = new ArrayList<>();
        CompanyListColumns known = columns;
        if (known != null && known.phones().size() > 1) {
            notes.add("read as telephone numbers: " + known.shown(known.phones()));
        }
        if (known != null && !elsewhere.isEmpty()) {
            notes.add(elsewhere.entrySet().stream()
                    .map(entry -> known.shown(List.of(entry.getKey())) + " " + entry.getValue())
                    .collect(Collectors.joining(", ", "telephone numbers in other columns, which bar too: ", "")));
        }
        if (withoutCountryCode > 0) {
            notes.add("numbers with a plus sign and ten digits, which bar as if a 1 stood before them: "
                    + withoutCountryCode);
        }
        if (foreign > 0) {
            notes.add("numbers outside North America left out: " + foreign);
        }
        return notes;
    }
}
