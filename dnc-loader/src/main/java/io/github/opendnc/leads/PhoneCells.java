package io.github.opendnc.leads;

import io.github.opendnc.cells.FactCells;
import io.github.opendnc.cells.KnownCells;
import io.github.opendnc.cells.NationalForm;
import io.github.opendnc.cells.PhoneBytes;
import io.github.opendnc.cells.PhoneWords;
import io.github.opendnc.columns.Header;
import io.github.opendnc.columns.PhoneColumn;
import io.github.opendnc.csv.Records;
import io.github.opendnc.numbering.PhoneNumber;
import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The numbers of some records. It reads all of them and then asks the lists for all at once. They stand in the first
 * wanted fields. A number in an unusual form is read by {@link PhoneNumber#tryParse}. Belongs to one worker; not
 * thread-safe.
 */
final class PhoneCells {
    private static final long NONE = PhoneBytes.NONE;

    private final List<PhoneColumn> columns;
    private final int width;
    private final Charset charset;
    private final Standings standings;
    private final CountryBytes countries;
    private final long[] numbers;
    private final @Nullable Standing[] found;
    private final String[] notes;
    private final boolean[] empty;
    /** Whether each cell without a number states a refusal. */
    private final boolean[] refusing;
    /** Whether each record has a phone cell in a form unusual for numbers. */
    private final boolean[] unusual = new boolean[Records.MOST];

    private final long[] asked;
    /** The words that stand in place of numbers, mostly the same few, and whether each states a refusal. */
    private final KnownCells<Boolean> words;

    PhoneCells(Header header, Charset charset, Standings standings) {
        columns = header.phones();
        countries = CountryBytes.of(header, charset);
        this.charset = charset;
        this.standings = standings;
        width = columns.size();
        numbers = new long[Records.MOST * width];
        found = new Standing[Records.MOST * width];
        notes = new String[Records.MOST * width];
        empty = new boolean[Records.MOST * width];
        refusing = new boolean[Records.MOST * width];
        asked = new long[Records.MOST * width];
        words = new KnownCells<>(KnownCells.MOST_TEXTS, charset, PhoneWords::refuseIn);
    }

    /** Reads the numbers of records. */
    void read(Records records) {
        int count = 0;
        for (int record = 0; record < records.size(); record++) {
            unusual[record] = false;
            if (!records.isBlank(record)) {
                boolean isAbroad = countries.nameAnother(records, record);
                for (int phone = 0; phone < width; phone++) {
                    long number = read(records, record, phone, isAbroad);
                    if (number != NONE) {
                        asked[count++] = number;
                    }
                }
            }
        }
        look(records, Arrays.copyOf(asked, count));
    }

    private void look(Records records, long[] numbersRead) {
        Standing[] answers = standings.of(numbersRead);
        int next = 0;
        for (int record = 0; record < records.size(); record++) {
            if (!records.isBlank(record)) {
                for (int cell = record * width; cell < (record + 1) * width; cell++) {
                    found[cell] = numbers[cell] == NONE ? null : answers[next++];
                }
            }
        }
    }

    /**
     * Reads the number in a column of a record.
     *
     * @param isAbroad whether the record names a country whose numbers do not stand under country code 1
     */
    private long read(Records records, int record, int phone, boolean isAbroad) {
        int cell = record * width + phone;
        byte[] bytes = records.bytes(record, phone);
        int from = records.from(record, phone);
        int to = records.to(record, phone);
        notes[cell] = "";
        empty[cell] = false;
        refusing[cell] = false;
        numbers[cell] = PhoneBytes.read(bytes, from, to);
        if (numbers[cell] < PhoneBytes.UNUSUAL) {
            numbers[cell] = -numbers[cell];
            notes[cell] = PhoneBytes.EXTENSION_DROPPED;
        } else if (numbers[cell] == PhoneBytes.UNUSUAL) {
            unusual[record] = true;
            boolean isThere = columns.get(phone).index() < records.fields(record);
            readUnusual(cell, records.text(record, phone, charset), isThere);
            refusing[cell] =
                    numbers[cell] == NONE && PhoneWords.mayHaveLetter(bytes, from, to) && words.of(bytes, from, to);
        }
        if (isAbroad && numbers[cell] != NONE && NationalForm.is(bytes, from, to)) {
            numbers[cell] = NONE;
            notes[cell] = NationalForm.OF_ANOTHER_COUNTRY;
        }
        return numbers[cell];
    }

    private void readUnusual(int cell, String text, boolean isThere) {
        PhoneNumber.Reading reading = BatchNumbers.read(text, isThere);
        numbers[cell] = reading.number().map(PhoneNumber::e164).orElse(NONE);
        notes[cell] = reading.note();
        empty[cell] = isThere && FactCells.isNothing(text);
    }

    /** The number in a column of a record, or {@link PhoneBytes#NONE}. */
    long number(int record, int phone) {
        return numbers[record * width + phone];
    }

    /** The standing of the number in a column of a record; null if there is none. */
    @Nullable
    Standing standing(int record, int phone) {
        return found[record * width + phone];
    }

    /** Whether a phone cell of a record has a form unusual for numbers, so that it may contain words. */
    boolean isAnyUnusual(int record) {
        return unusual[record];
    }

    /** Why no number could be read, or what was dropped; empty if there is nothing to say. */
    String note(int record, int phone) {
        return notes[record * width + phone];
    }

    /** Whether a cell without a number states a refusal. */
    boolean refuses(int record, int phone) {
        return refusing[record * width + phone];
    }

    /**
     * Whether a cell is empty, and is not the one that reports this for the whole row: see {@link Header#isNoNumber}.
     */
    boolean isNoNumber(int record, int phone) {
        int first = record * width;
        if (width == 1 || !empty[first + phone]) {
            return false;
        }
        for (int cell = first; phone == 0 && cell < first + width; cell++) {
            if (!empty[cell]) {
                return true;
            }
        }
        return phone != 0;
    }
}
