package io.github.opendnc.nanpa;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import io.github.opendnc.numbering.NumberingPlan;
import io.github.opendnc.registry.MalformedFileException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.apache.commons.csv.CSVException;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * Reads NANPA's area code report, so that a numbering plan can be brought up to date without a new release of this
 * library.
 *
 * <pre>{@code
 * NumberingPlan plan = NumberingPlanReport.read(Path.of("npa_report.csv"), NumberingPlan.bundled());
 * }</pre>
 *
 * <p>The plan holds the area codes that the report calls in service, as of the report's own date.
 *
 * <p>The report gives time zones only by letter (E, C, M, P, A, N), so they are added to what is known and never
 * replace it. An area code of the base plan keeps its time zones and gains those of letters it lacks. A new one has the
 * zones of its letters, or, without usable letters, those of its state or province. Then an overlay gets the zones of
 * all area codes that it lies over, because a zone too many costs an hour and a missing one makes a wrong "may call".
 * An overlay that reaches over two codes does not widen either of them.
 *
 * <p>Source: the CSV form of the report as NANPA publishes it. A real file of 2025-11-26 has been seen (CR LF, a line
 * {@code File Date,MM/DD/YYYY}, a row of 32 column names, 800 rows). Columns are found by name. A file that is not such
 * a report, or has too few area codes to be whole, is a {@link MalformedFileException}. So is a new area code whose
 * country or zones cannot be found out, because guessing would guess which law governs.
 */
public final class NumberingPlanReport {
    /** The report that was seen had 483 in service. Far fewer mean that this is only a part of a report. */
    private static final int FEWEST_IN_SERVICE = 400;

    private static final long LARGEST_FILE = 1 << 24;
    private static final String FILE_DATE = "File Date";
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("MM/dd/uuuu", Locale.ROOT).withResolverStyle(ResolverStyle.STRICT);

    private final Path file;
    private final Map<String, Integer> columns = new HashMap<>();
    private int width;

    private NumberingPlanReport(Path file) {
        this.file = file;
    }

    /**
     * Reads a report.
     *
     * @param report the CSV file
     * @param base what is already known, usually {@link NumberingPlan#bundled()}
     * @throws MalformedFileException if the file is not a whole report
     * @throws IOException if the file cannot be read
     */
    public static NumberingPlan read(Path report, NumberingPlan base) throws IOException {
        return read(report, base, FEWEST_IN_SERVICE);
    }

    static NumberingPlan read(Path report, NumberingPlan base, int fewestInService) throws IOException {
        return new NumberingPlanReport(report).readFile(base, fewestInService);
    }

    private NumberingPlan readFile(NumberingPlan base, int fewestInService) throws IOException {
        if (Files.exists(file) && !Files.isRegularFile(file)) {
            // Opening a pipe would wait for a writer.
            throw MalformedFileException.of(
                    file, "a file", Files.isDirectory(file) ? "a folder" : "a pipe or a device");
        }
        if (Files.size(file) > LARGEST_FILE) {
            throw MalformedFileException.of(file, "an area code report", "a file of more than 16 MiB");
        }
        // Every column that counts is ASCII. The free texts are not, and the report does not name their encoding. As
        // ISO 8859-1 any byte can be read.
        try (CSVParser csv = CSVParser.parse(file, ISO_8859_1, CSVFormat.DEFAULT)) {
            Iterator<CSVRecord> records = csv.iterator();
            LocalDate asOf = readDate(records);
            readHeader(records);
            Map<Integer, ReportRow> inService = readRows(records);
            if (inService.size() < fewestInService) {
                throw MalformedFileException.of(
                        file,
                        "at least " + fewestInService + " area codes in service",
                        inService.size() + ": the report is cut off or is another one");
            }
            return new PlanUpdate(base, asOf, inService).plan();
        } catch (UncheckedIOException failed) {
            IOException cause = Objects.requireNonNull(failed.getCause());
            throw cause instanceof CSVException
                    ? MalformedFileException.of(file, "comma-separated values", "broken quotes", failed)
                    : cause;
        }
    }

    private LocalDate readDate(Iterator<CSVRecord> records) throws MalformedFileException {
        List<String> cells = records.hasNext() ? records.next().toList() : List.of();
        String first = cells.isEmpty()
                ? ""
                : cells.get(0).replace("\u00ef\u00bb\u00bf", "").strip();
        String second = cells.size() < 2 ? "" : cells.get(1).strip();
        String found = MalformedFileException.shown(String.join(",", cells));
        try {
            if (first.equals(FILE_DATE)) {
                return LocalDate.parse(second, DAY);
            }
        } catch (DateTimeParseException notADay) {
            found = MalformedFileException.shown(second);
        }
        throw MalformedFileException.ofLine(file, 1, "File Date,MM/DD/YYYY", found);
    }

    private void readHeader(Iterator<CSVRecord> records) throws MalformedFileException {
        List<String> names = records.hasNext() ? records.next().toList() : List.of();
        width = names.size();
        for (int i = 0; i < width; i++) {
            String name = names.get(i).strip();
            if (columns.put(name, i) != null && !name.isEmpty()) {
                throw MalformedFileException.ofLine(
                        file, 2, "each column once", MalformedFileException.shown(name) + " twice");
            }
        }
        for (ReportColumn column : ReportColumn.values()) {
            if (!columns.containsKey(column.name())) {
                throw MalformedFileException.ofLine(file, 2, "a column " + column.name(), "none");
            }
        }
    }

    private Map<Integer, ReportRow> readRows(Iterator<CSVRecord> records) throws MalformedFileException {
        Map<Integer, ReportRow> rows = new TreeMap<>();
        long line = 2;
        while (records.hasNext()) {
            CSVRecord cells = records.next();
            line++;
            if (cells.size() != width) {
                throw MalformedFileException.ofLine(file, line, width + " cells", String.valueOf(cells.size()));
            }
            Map<ReportColumn, String> byColumn = new LinkedHashMap<>();
            for (ReportColumn column : ReportColumn.values()) {
                Integer position = columns.get(column.name());
                byColumn.put(column, position == null ? "" : cells.get(position).strip());
            }
            ReportRow row = new ReportRow(file, line, byColumn);
            if (row.isInService() && rows.put(row.code(), row) != null) {
                throw row.malformed(ReportColumn.NPA_ID, "each area code once");
            }
        }
        return rows;
    }
}
