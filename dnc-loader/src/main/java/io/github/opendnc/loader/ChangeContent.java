package io.github.opendnc.loader;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.opendnc.zip.FilePlace;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * Reads the records of a change list. The parser treats a quote like any other character, so that a record is always
 * one line.
 */
final class ChangeContent implements ContentReader {
    private static final CSVFormat FORMAT = CSVFormat.Builder.create()
            .setDelimiter(',')
            .setQuote(null)
            .setIgnoreEmptyLines(false)
            .get();

    private final LocalDate lastDay;
    private final List<ChangeRecord> records = new ArrayList<>();
    private final List<String> warnings = new ArrayList<>();
    private OptionalInt areaCodeOfMember = OptionalInt.empty();
    private int fields;

    /**
     * Reads records up to a day.
     *
     * @param lastDay the last day that a record can have
     */
    ChangeContent(LocalDate lastDay) {
        this.lastDay = lastDay;
    }

    @Override
    public ListForm read(InputStream in, FilePlace place) throws IOException {
        BufferedInputStream bytes = new BufferedInputStream(in);
        skipMark(bytes, place);
        int before = records.size();
        ShortLines lines = new ShortLines(bytes, place, FlatList.LONGEST_LINE);
        try (CSVParser parser = CSVParser.parse(new InputStreamReader(lines, UTF_8), FORMAT)) {
            for (CSVRecord record : parser) {
                take(record.toList(), place, record.getRecordNumber());
            }
        } catch (java.io.UncheckedIOException failed) {
            throw failed.getCause();
        }
        if (records.size() == before) {
            throw place.malformed(
                    "at least one record (where nothing has changed there is no file to load: --no-changes says so)",
                    "none");
        }
        if (lines.isCut()) {
            warnings.add(place + ": the last record has no line feed; a file that was cut short there looks the same");
        }
        return ListForm.FLAT;
    }

    private void take(List<String> record, FilePlace place, long line) throws IOException {
        if (record.size() == 1 && record.get(0).isBlank()) {
            return;
        }
        ChangeRecord read = ChangeRecord.read(record, place, line, lastDay);
        if (fields != 0 && fields != record.size()) {
            throw place.malformed(line, "a number written as in the records before", "one written another way");
        }
        fields = record.size();
        records.add(read);
    }

    private static void skipMark(BufferedInputStream in, FilePlace place) throws IOException {
        in.mark(FileStart.LENGTH);
        FileStart start = new FileStart(in.readNBytes(FileStart.LENGTH));
        in.reset();
        if (start.isMarked()) {
            in.skipNBytes(3);
        } else {
            start.refuseOtherThanText(place);
        }
    }

    @Override
    public void begin(FileName member) {
        areaCodeOfMember = member.areaCode();
    }

    /** The only area code that the name of its member promises; empty for a wider scope, or if it says nothing. */
    OptionalInt areaCodeOfMember() {
        return areaCodeOfMember;
    }

    List<ChangeRecord> records() {
        return records;
    }

    List<String> warnings() {
        return warnings;
    }
}
