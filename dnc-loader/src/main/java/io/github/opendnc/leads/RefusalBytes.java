package io.github.opendnc.leads;

import io.github.opendnc.csv.Records;
import io.github.opendnc.words.RefusalCellKind;
import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.List;

/**
 * What a record tells of refusals, found in its bytes: in the cells that may say so, and in those that ask for no calls. Of one
 * worker; not thread-safe.
 */
final class RefusalBytes {
    static final int NONE = -1;
    private static final int MOST_CELLS = 1 << 12;

    private final Charset charset;
    /** The columns that are scrubbed, whose fields are the first. */
    private final int[] phones;

    private final int firstFact;
    private final int firstCell;
    private final int[] columns;
    /** Of each column that may tell of a refusal what it tells. */
    private final RefusalCellKind[] kinds;

    /** Of each of these columns whether its cells tell it. */
    private final KnownCells<Boolean>[] known;

    /** What stands in phone columns in the place of numbers, the same few words most often, and whether it tells so. */
    private final KnownCells<Boolean> phoneWords;

    /** Other columns of telephone numbers, the first of their fields, and what stands in these. */
    private final int[] otherPhones;

    private final int firstOther;
    private final KnownCells<Boolean>[] otherWords;

    /** The facts that may ask for no calls, and what each of their cells asks. */
    private final int[] requestFields;

    private final KnownCells<Integer>[] requests;

    /** Those of the records of a file. */
    @SuppressWarnings({"unchecked", "rawtypes"})
    RefusalBytes(Header header, Charset charset) {
        this.charset = charset;
        phones = header.phones().stream().mapToInt(PhoneColumn::index).toArray();
        firstFact = phones.length;
        int[] facts = header.factColumns();
        firstCell = firstFact + facts.length;
        columns = header.refusals().kinds().keySet().stream()
                .mapToInt(Integer::intValue)
                .toArray();
        kinds = header.refusals().kinds().values().toArray(RefusalCellKind[]::new);
        phoneWords = new KnownCells<>(MOST_CELLS, charset, PhoneWords::refuseIn);
        otherPhones = header.otherPhones().stream().mapToInt(Integer::intValue).toArray();
        firstOther = firstCell + columns.length;
        otherWords = header.otherPhones().stream()
                .map(column ->
                        new KnownCells<>(MOST_CELLS, charset, header.refusals().wordsIn(column)::test))
                .toArray(KnownCells[]::new);
        KnownRefusalBytes ofKinds = new KnownRefusalBytes(charset, header.refusals()::saysSo);
        known = Arrays.stream(kinds).map(ofKinds::of).toArray(KnownCells[]::new);
        List<Integer> asking = header.requestColumns();
        requestFields = new int[asking.size()];
        requests = new KnownCells[asking.size()];
        for (int i = 0; i < requestFields.length; i++) {
            int column = asking.get(i);
            requestFields[i] = firstFact + indexOf(column, facts);
            requests[i] = new KnownCells<>(MOST_CELLS, charset, cell -> header.request(column, cell));
        }
    }

    private static int indexOf(int column, int[] in) {
        int at = 0;
        while (in[at] != column) {
            at++;
        }
        return at;
    }

    /**
     * The first column that tells of a refusal, or {@link #NONE}.
     *
     * @param mayHaveWords whether words may stand in phone columns: not where all are written as numbers usually are
     */
    int first(Records records, int record, boolean mayHaveWords) {
        for (int i = 0; i < columns.length; i++) {
            if (saysSo(records, record, i, kinds[i] == RefusalCellKind.PERMISSION)) {
                return columns[i];
            }
        }
        int phone = mayHaveWords ? firstPhone(records, record) : NONE;
        if (phone != NONE) {
            return phones[phone];
        }
        int other = firstOther(records, record);
        return other == NONE ? NONE : otherPhones[other];
    }

    /** The first field of a phone column that tells so in the place of a number, or {@link #NONE}. */
    private int firstPhone(Records records, int record) {
        for (int phone = 0; phone < phones.length; phone++) {
            if (saysSoAsNumber(records, record, phone, phoneWords)) {
                return phone;
            }
        }
        return NONE;
    }

    private int firstOther(Records records, int record) {
        for (int other = 0; other < otherPhones.length; other++) {
            if (saysSoAsNumber(records, record, firstOther + other, otherWords[other])) {
                return other;
            }
        }
        return NONE;
    }

    private static boolean saysSoAsNumber(Records records, int record, int field, KnownCells<Boolean> words) {
        byte[] bytes = records.bytes(record, field);
        int from = records.from(record, field);
        int to = records.to(record, field);
        return PhoneWords.mayHaveLetter(bytes, from, to)
                && PhoneBytes.read(bytes, from, to)
                        == PhoneBytes.UNUSUAL // with an extension it has letters, and is read
                && words.of(bytes, from, to);
    }

    private boolean saysSo(Records records, int record, int cell, boolean countsIfEmpty) {
        int from = records.from(record, firstCell + cell);
        int to = records.to(record, firstCell + cell);
        return (from < to || countsIfEmpty) && known[cell].of(records.bytes(record, firstCell + cell), from, to);
    }

    private boolean isOfRowAlone(Records records, int record, int cell) {
        String text = records.text(record, firstCell + cell, charset);
        return RefusalCells.isOfRowAlone(kinds[cell], text);
    }

    /** What a record that has all fields tells of its numbers in other rows: see {@link RefusedNumbers}. */
    int told(Records records, int record) {
        int told = RefusedNumbers.NOTHING;
        for (int i = 0; told == RefusedNumbers.NOTHING && i < columns.length; i++) {
            boolean tells = saysSo(records, record, i, false) && !isOfRowAlone(records, record, i);
            told = tells ? RefusedNumbers.REFUSED : RefusedNumbers.NOTHING;
        }
        if (told == RefusedNumbers.NOTHING
                && (firstPhone(records, record) != NONE || firstOther(records, record) != NONE)) {
            told = RefusedNumbers.REFUSED;
        }
        for (int i = 0; i < requestFields.length; i++) {
            int field = requestFields[i];
            int from = records.from(record, field);
            int to = records.to(record, field);
            told |= from == to ? RefusedNumbers.NOTHING : requests[i].of(records.bytes(record, field), from, to);
        }
        return told;
    }
}
