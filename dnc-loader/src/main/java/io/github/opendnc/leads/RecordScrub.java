package io.github.opendnc.leads;

import io.github.opendnc.Verdict;
import io.github.opendnc.cells.CellFindings;
import io.github.opendnc.cells.KnownCells;
import io.github.opendnc.cells.PhoneWords;
import io.github.opendnc.columns.Header;
import io.github.opendnc.columns.PhoneColumn;
import io.github.opendnc.columns.RaggedRecords;
import io.github.opendnc.columns.ScrubbedRow;
import io.github.opendnc.columns.SecondHeader;
import io.github.opendnc.csv.ByteOutput;
import io.github.opendnc.csv.RecordAnswers;
import io.github.opendnc.csv.Records;
import io.github.opendnc.csv.RowReader;
import io.github.opendnc.numbering.PhoneNumber;
import io.github.opendnc.refusals.RefusedNumbers;
import io.github.opendnc.registry.MalformedFileException;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/**
 * Turns records into records with answers, in bytes, as {@link RowScrub} does with rows. Each worker has its own; not
 * thread-safe.
 */
final class RecordScrub implements RecordAnswers<RecordScrub.Scrubbed> {
    /** Some megabytes. A small memory for each worker matters more than facts that come back much later. */
    private static final int MOST_ANSWERS = 1 << 16;

    /**
     * The result of a block, except its bytes. Lines are counted from the first line of the block, which is 0.
     *
     * @param rejects the numbers that could not be read
     * @param tally what was counted
     * @param firstScrubbed the first row that was scrubbed before and should not be here
     * @param secondHeader the first row that is another header, unless a row scrubbed before precedes it
     */
    record Scrubbed(
            List<Reject> rejects, Tally tally, OptionalLong firstScrubbed, Optional<SecondHeader> secondHeader) {
        /**
         * Checks that there is neither of these rows.
         *
         * @param line the line on which the block begins
         * @throws MalformedFileException if there is one
         */
        void check(Header header, long line) throws MalformedFileException {
            SecondHeader.checkNone(header.names(), secondHeader, line);
            if (firstScrubbed.isPresent()) {
                throw ScrubbedRow.malformed(header, line + firstScrubbed.getAsLong());
            }
        }
    }

    private final Header header;
    private final List<PhoneColumn> phones;
    private final RaggedRecords ragged;
    private final PhoneCells cells;
    private final BatchAnswers batch;
    private final ReadyAnswers answers;
    private final byte delimiter;
    private final Charset charset;
    private final int columns;
    private final @Nullable Verdict only;
    /** The words that stand in place of numbers, and whether each may be the name of a column. */
    private final KnownCells<Boolean> names;

    private final List<CountedAnswer> counted = new ArrayList<>();
    private Tally tally = new Tally();
    private List<Reject> rejects = new ArrayList<>(0);
    private OptionalLong firstScrubbed = OptionalLong.empty();
    private Optional<SecondHeader> secondHeader = Optional.empty();

    private RecordScrub(
            Header header,
            RaggedRecords ragged,
            PhoneCells cells,
            BatchAnswers batch,
            ReadyAnswers answers,
            AnswerColumns columns,
            Charset charset,
            @Nullable Verdict only) {
        this.charset = charset;
        this.header = header;
        this.ragged = ragged;
        this.cells = cells;
        this.batch = batch;
        this.answers = answers;
        this.only = only;
        this.columns = columns.size();
        delimiter = (byte) columns.delimiter();
        phones = header.phones();
        names = new KnownCells<>(KnownCells.MOST_TEXTS, charset, header::mayNameColumns);
    }

    /** The scrub of one more worker. */
    static RecordScrub of(
            Header header, LeadSettings settings, Decider decider, LeadForm form, RefusedNumbers refused) {
        Charset charset = form.encoding().charset();
        Standings standings = decider.standings();
        PhoneCells cells = new PhoneCells(header, charset, standings);
        ReadyAnswers answers = new ReadyAnswers(settings, decider, standings, form.columns(), charset, MOST_ANSWERS);
        FactBytes facts = new FactBytes(header, charset, refused.isInUnread());
        RaggedRecords ragged = new RaggedRecords(header, charset);
        BatchAnswers batch = new BatchAnswers(header, ragged, cells, facts, answers, refused);
        return new RecordScrub(header, ragged, cells, batch, answers, form.columns(), charset, settings.only);
    }

    @Override
    public void begin() {
        counted.forEach(CountedAnswer::forget);
        counted.clear();
        tally = new Tally();
        rejects = new ArrayList<>(0);
        firstScrubbed = OptionalLong.empty();
        secondHeader = Optional.empty();
    }

    @Override
    public Scrubbed end() {
        counted.forEach(answer -> answer.addTo(tally));
        return new Scrubbed(rejects, tally, firstScrubbed, secondHeader);
    }

    @Override
    public void answer(Records records, ByteOutput out) {
        read(records);
        answerRead(records, out);
    }

    /** Reads the numbers of records and looks them up in the lists. */
    void read(Records records) {
        cells.read(records);
    }

    /** Whether words may stand in the phone columns of a record. The numbers must have been read. */
    boolean mayHaveWords(int record) {
        return cells.isAnyUnusual(record);
    }

    /** Answers the records. Their numbers must have been read. */
    void answerRead(Records records, ByteOutput out) {
        batch.answer(records);
        for (int record = 0; record < records.size(); record++) {
            if (records.isBlank(record)) {
                out.append(records.bytes(), records.start(record), records.end(record));
            } else {
                tally.rows++;
                append(records, record, out);
            }
        }
    }

    private void append(Records records, int record, ByteOutput out) {
        int begin = out.length();
        out.append(records.bytes(), records.start(record), records.contentEnd(record));
        if (batch.isRagged(record)) {
            tally.addRagged(records.line(record), ragged.hasOtherLength(records, record));
            if (records.fields(record) > header.size() && isSound() && isScrubbed(records, record)) {
                firstScrubbed = OptionalLong.of(records.line(record));
            }
            out.append(delimiter, Math.max(0, header.size() - records.fields(record)));
        }
        boolean kept = appendAnswers(records, record, out);
        out.append(records.bytes(), records.contentEnd(record), records.end(record));
        if (!kept) {
            tally.rowsLeftOut++;
            out.cutTo(begin);
        }
    }

    /** Whether all rows so far belong in the file. */
    private boolean isSound() {
        return firstScrubbed.isEmpty() && secondHeader.isEmpty();
    }

    private void keepIfHeader(Records records, int record, int phone) {
        if (!batch.isRagged(record) && isSound() && isName(records, record, phone)) {
            secondHeader = header.second(records.line(record), fields(records, record));
        }
    }

    private boolean isName(Records records, int record, int phone) {
        byte[] bytes = records.bytes(record, phone);
        int from = records.from(record, phone);
        int to = records.to(record, phone);
        return PhoneWords.mayHaveLetter(bytes, from, to) && names.of(bytes, from, to);
    }

    private boolean isScrubbed(Records records, int record) {
        return ScrubbedRow.is(fields(records, record));
    }

    private List<String> fields(Records records, int record) {
        return RowReader.fields(records.text(record, charset), (char) delimiter);
    }

    /** Appends the answers of a row. Returns whether the row is to be written. */
    private boolean appendAnswers(Records records, int record, ByteOutput out) {
        boolean kept = only == null;
        CellFindings findings = CellFindings.NONE;
        for (int phone = 0; phone < phones.size(); phone++) {
            if (cells.isNoNumber(record, phone)) {
                out.append(delimiter, columns);
                continue;
            }
            out.append(delimiter);
            ReadyAnswer answer = batch.answer(record, phone);
            if (answer == null) {
                String note = cells.note(record, phone);
                answer = answers.of(Unread.of(batch.isRagged(record), cells.refuses(record, phone), note));
                addUnreadable(records.line(record), phone, note);
                keepIfHeader(records, record, phone);
            } else {
                out.append((byte) '+');
                out.append(cells.number(record, phone));
                tally.addRead(cells.number(record, phone), cells.note(record, phone));
                findings = answer.findings();
            }
            count(answer);
            countIfUncovered(batch.standing(record, phone), cells.number(record, phone));
            kept = kept || answer.verdict() == only;
            appendText(answer, batch.standing(record, phone), cells.number(record, phone), out);
        }
        if (findings != CellFindings.NONE) {
            tally.add(findings);
        }
        return kept;
    }

    private void countIfUncovered(@Nullable Standing standing, long number) {
        if (standing != null && standing.isUncovered) {
            tally.addUncovered(new PhoneNumber(number));
        }
    }

    private void appendText(ReadyAnswer answer, @Nullable Standing standing, long number, ByteOutput out) {
        byte[] window = standing == null ? answer.window() : answers.window(answer, standing, number);
        out.append(answer.counted().begin);
        out.append(window);
        out.append(answer.end());
    }

    private void addUnreadable(long line, int phone, String reason) {
        tally.addUnreadable(reason);
        rejects.add(new Reject(line, phones.get(phone).name(), reason));
    }

    private void count(ReadyAnswer answer) {
        if (answer.counted().count()) {
            counted.add(answer.counted());
        }
        tally.undatedConsents += answer.undatedConsent() ? 1 : 0;
        tally.otherZones += answer.otherZone() ? 1 : 0;
    }
}
