package io.github.opendnc.refusals;

import io.github.opendnc.cells.KnownCells;
import io.github.opendnc.cells.KnownRefusalBytes;
import io.github.opendnc.cells.PhoneBytes;
import io.github.opendnc.cells.PhoneWords;
import io.github.opendnc.cells.Told;
import io.github.opendnc.columns.Header;
import io.github.opendnc.columns.PhoneColumn;
import io.github.opendnc.columns.RefusalCells;
import io.github.opendnc.columns.WantedFields;
import io.github.opendnc.csv.Records;
import io.github.opendnc.words.RefusalCellKind;
import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * What a record states about refusals, found in its bytes: in the cells that may state one, and in those that ask for
 * no calls. Belongs to one worker; not thread-safe.
 */
public final class RefusalBytes {
    static final int NONE = -1;

    private final Charset charset;
    /** How many phone columns are scrubbed. */
    private final int scrubbed;

    /** The columns that may state a refusal, and the field of each. */
    private final int[] columns;

    private final int[] fields;
    /** The kind of each column that may state a refusal. */
    private final RefusalCellKind[] kinds;

    /** Whether each of these columns states a fact, which usually has no letter. */
    private final boolean[] areFacts;

    /** Whether the cells of each of these columns state a refusal. */
    private final KnownCells<Boolean>[] known;

    /** The columns of telephone numbers, first those to scrub, and the field of each. */
    private final int[] phones;

    private final int[] phoneFields;
    /** The words in place of numbers in each of them, mostly the same few, and whether they state a refusal. */
    private final KnownCells<Boolean>[] phoneWords;

    /** The fields of the facts that may ask for no calls, and what each of their cells asks. */
    private final int[] requestFields;

    private final KnownCells<Integer>[] requests;

    private final UnreadCells unread;

    /** Finds the refusals in the records of a file. */
    @SuppressWarnings({"unchecked", "rawtypes"})
    public RefusalBytes(Header header, Charset charset) {
        this.charset = charset;
        scrubbed = header.phones().size();
        unread = new UnreadCells(header, charset);
        WantedFields wanted = header.wanted();
        columns = header.refusals().watched().keySet().stream()
                .mapToInt(Integer::intValue)
                .toArray();
        fields = wanted.of(columns);
        kinds = header.refusals().watched().values().toArray(RefusalCellKind[]::new);
        areFacts = new boolean[columns.length];
        for (int i = 0; i < columns.length; i++) {
            areFacts[i] = header.refusals().isOfFact(columns[i]);
        }
        phones = IntStream.concat(
                        header.phones().stream().mapToInt(PhoneColumn::index),
                        header.otherPhones().stream().mapToInt(Integer::intValue))
                .toArray();
        phoneFields = wanted.of(phones);
        KnownCells<Boolean> ofScrubbed = new KnownCells<>(KnownCells.MOST_TEXTS, charset, PhoneWords::refuseIn);
        phoneWords = new KnownCells[phones.length];
        Arrays.fill(phoneWords, ofScrubbed);
        for (int i = scrubbed; i < phones.length; i++) {
            int column = phones[i];
            phoneWords[i] = new KnownCells<>(
                    KnownCells.MOST_TEXTS, charset, cell -> header.refusals().refusesInOther(column, cell));
        }
        KnownRefusalBytes ofKinds = new KnownRefusalBytes(charset, header.refusals()::saysSo);
        known = Arrays.stream(kinds).map(ofKinds::of).toArray(KnownCells[]::new);
        List<Integer> asking = header.requestColumns();
        requestFields = new int[asking.size()];
        requests = new KnownCells[asking.size()];
        for (int i = 0; i < requestFields.length; i++) {
            int column = asking.get(i);
            requestFields[i] = wanted.of(column);
            requests[i] = new KnownCells<>(KnownCells.MOST_TEXTS, charset, cell -> header.request(column, cell));
        }
    }

    /** The fields of telephone numbers, first those to scrub. */
    int[] phoneFields() {
        return phoneFields.clone();
    }

    /**
     * The first column that states a refusal, or {@link #NONE}.
     *
     * @param mayHaveWords whether words may stand in the columns to scrub: not if all are written as numbers usually
     *     are
     * @param mayBeUnread whether a cell in a column that nobody reads may state one: not if it is known that none does
     */
    public int first(Records records, int record, boolean mayHaveWords, boolean mayBeUnread) {
        int inUnread = mayBeUnread ? unread.first(records, record) : NONE;
        for (int i = 0; i < columns.length && (inUnread == NONE || columns[i] < inUnread); i++) {
            if (saysSo(records, record, i, kinds[i] == RefusalCellKind.PERMISSION)) {
                return columns[i];
            }
        }
        return inUnread == NONE ? firstPhone(records, record, mayHaveWords ? 0 : scrubbed) : inUnread;
    }

    /** Whether a cell in a column that nobody reads states a refusal. The record has all fields. */
    boolean isInUnread(Records records, int record) {
        return unread.first(records, record) != NONE;
    }

    /** The first phone column, from a place in {@link #phones} on, that states a refusal in words, or {@link #NONE}. */
    private int firstPhone(Records records, int record, int place) {
        for (int i = place; i < phones.length; i++) {
            byte[] bytes = records.bytes(record, phoneFields[i]);
            int from = records.from(record, phoneFields[i]);
            int to = records.to(record, phoneFields[i]);
            // a code of a dialer may refuse below a number that is not scrubbed
            if ((i >= scrubbed ? from < to : PhoneWords.mayHaveLetter(bytes, from, to))
                    && PhoneBytes.read(bytes, from, to)
                            == PhoneBytes.UNUSUAL // a number with an extension has letters, but can be read
                    && phoneWords[i].of(bytes, from, to)) {
                return phones[i];
            }
        }
        return NONE;
    }

    private boolean saysSo(Records records, int record, int cell, boolean countsIfEmpty) {
        int from = records.from(record, fields[cell]);
        int to = records.to(record, fields[cell]);
        byte[] bytes = records.bytes(record, fields[cell]);
        return (from < to || countsIfEmpty)
                && (!areFacts[cell] || PhoneWords.mayHaveLetter(bytes, from, to))
                && known[cell].of(bytes, from, to);
    }

    private boolean isOfRowAlone(Records records, int record, int cell) {
        String text = records.text(record, fields[cell], charset);
        return RefusalCells.isOfRowAlone(kinds[cell], text);
    }

    /**
     * What a record with all fields states about its numbers, for their other rows, in the columns that are read: see
     * {@link Told}.
     *
     * @param mayHaveWords as for {@link #first}
     */
    int told(Records records, int record, boolean mayHaveWords) {
        int told = Told.NOTHING;
        for (int i = 0; told == Told.NOTHING && i < columns.length; i++) {
            boolean tells = saysSo(records, record, i, false) && !isOfRowAlone(records, record, i);
            told = tells ? Told.REFUSED : Told.NOTHING;
        }
        if (told == Told.NOTHING && firstPhone(records, record, mayHaveWords ? 0 : scrubbed) != NONE) {
            told = Told.REFUSED;
        }
        for (int i = 0; i < requestFields.length; i++) {
            int field = requestFields[i];
            int from = records.from(record, field);
            int to = records.to(record, field);
            told |= from == to ? Told.NOTHING : requests[i].of(records.bytes(record, field), from, to);
        }
        return told;
    }
}
