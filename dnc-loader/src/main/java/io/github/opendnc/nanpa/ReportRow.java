package io.github.opendnc.nanpa;

import io.github.opendnc.registry.MalformedFileException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * One row of NANPA's report. Cells are read on demand, because those of codes that are not in service are often empty.
 */
final class ReportRow {
    private static final Pattern CODE = Pattern.compile("[0-9]{3}");
    private static final Pattern LETTERS = Pattern.compile("[ECMPAN]+");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd-MMM-uuuu", Locale.ENGLISH);

    private final Path file;
    private final long line;
    private final Map<ReportColumn, String> cells;

    ReportRow(Path file, long line, Map<ReportColumn, String> cells) {
        this.file = file;
        this.line = line;
        this.cells = cells;
    }

    private String cell(ReportColumn column) {
        return cells.getOrDefault(column, "");
    }

    MalformedFileException malformed(ReportColumn column, String expected) {
        return MalformedFileException.ofLine(
                file, line, expected, column + " " + MalformedFileException.shown(cell(column)));
    }

    boolean isInService() throws MalformedFileException {
        return isFirst(ReportColumn.IN_SERVICE, "Y", "N");
    }

    boolean isGeographic() throws MalformedFileException {
        return isFirst(ReportColumn.USE, "G", "N");
    }

    private boolean isFirst(ReportColumn column, String one, String other) throws MalformedFileException {
        if (!cell(column).equals(one) && !cell(column).equals(other)) {
            throw malformed(column, one + " or " + other);
        }
        return cell(column).equals(one);
    }

    int code() throws MalformedFileException {
        return code(ReportColumn.NPA_ID, cell(ReportColumn.NPA_ID));
    }

    private int code(ReportColumn column, String digits) throws MalformedFileException {
        if (!CODE.matcher(digits).matches()) {
            throw malformed(
                    column, column == ReportColumn.NPA_ID ? "three digits" : "three-digit codes joined by / or ,");
        }
        return Integer.parseInt(digits);
    }

    Optional<LocalDate> inServiceSince() throws MalformedFileException {
        String day = cell(ReportColumn.IN_SERVICE_DT);
        try {
            return day.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(day, DAY));
        } catch (DateTimeParseException notADay) {
            throw malformed(ReportColumn.IN_SERVICE_DT, "a day like 18-Jun-2026");
        }
    }

    /** The codes that serve the same ground, including this one; empty if there is no overlay. */
    Set<Integer> overlay() throws MalformedFileException {
        Set<Integer> complex = new TreeSet<>();
        if (cell(ReportColumn.OVERLAY).equals("Yes")) {
            complex.add(code());
            for (String digits : cell(ReportColumn.OVERLAY_COMPLEX).split("[/,]", -1)) {
                complex.add(code(ReportColumn.OVERLAY_COMPLEX, digits.strip()));
            }
        }
        return complex;
    }

    /** The letters of its time zones; empty if the cell uses other words, as for Guam or Alaska. */
    String zoneLetters() {
        String letters = cell(ReportColumn.TIME_ZONE);
        return LETTERS.matcher(letters).matches() ? letters : "";
    }

    /** US, CANADA or the name of another country. */
    String country() {
        return cell(ReportColumn.COUNTRY);
    }

    /** A two-letter state, or the name of a province or country. */
    String location() {
        return cell(ReportColumn.LOCATION);
    }

    /** What a code without a place is for, in words. */
    String service() {
        return cell(ReportColumn.SERVICE);
    }
}
