package io.github.opendnc.leads;

import io.github.opendnc.Verdict;
import io.github.opendnc.cells.CellFindings;
import io.github.opendnc.cells.PhoneWords;
import io.github.opendnc.columns.Header;
import io.github.opendnc.columns.PhoneColumn;
import io.github.opendnc.columns.ScrubbedRow;
import io.github.opendnc.columns.SecondHeader;
import io.github.opendnc.csv.Row;
import io.github.opendnc.csv.RowReader;
import io.github.opendnc.refusals.RefusedNumbers;
import io.github.opendnc.registry.MalformedFileException;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Turns rows into rows with answers. Thread-safe: several batches of one file can be scrubbed at the same time. */
final class RowScrub {
    private static final int TYPICAL_ANSWER = 160;

    /**
     * A batch of rows, scrubbed.
     *
     * @param bytes the rows with their answers as they are written
     * @param rejects the numbers that could not be read
     * @param tally what was counted
     */
    @SuppressWarnings("ArrayRecordComponent") // never compared, written once
    record Scrubbed(byte[] bytes, List<Reject> rejects, Tally tally) {}

    private final Header header;
    private final CachedAnswers cachedAnswers;
    private final AnswerColumns columns;
    private final @Nullable Verdict only;
    private final Charset charset;
    private final RefusedNumbers refused;

    RowScrub(
            Header header,
            CachedAnswers cachedAnswers,
            AnswerColumns columns,
            @Nullable Verdict only,
            Charset charset,
            RefusedNumbers refused) {
        this.header = header;
        this.cachedAnswers = cachedAnswers;
        this.columns = columns;
        this.only = only;
        this.charset = charset;
        this.refused = refused;
    }

    /** Scrubs a batch. */
    Scrubbed scrub(List<Row> rows) throws MalformedFileException {
        StringBuilder out = new StringBuilder(
                rows.size() * (TYPICAL_ANSWER + rows.get(0).text().length()));
        List<Reject> rejects = new ArrayList<>(0);
        Tally tally = new Tally();
        BatchNumbers numbers = new BatchNumbers(rows, header, cachedAnswers);
        for (Row row : rows) {
            if (row.isBlank()) {
                out.append(row.text());
            } else {
                tally.rows++;
                append(row, numbers, out, rejects, tally);
            }
        }
        // The rows were decoded from this charset, so it can encode them. Our own text is plain ASCII.
        return new Scrubbed(out.toString().getBytes(charset), rejects, tally);
    }

    private void append(Row row, BatchNumbers numbers, StringBuilder out, List<Reject> rejects, Tally tally)
            throws MalformedFileException {
        int begin = out.length();
        int content = row.contentLength();
        if (header.earlier().isEmpty()) {
            out.append(row.text(), 0, content);
        } else {
            header.earlier().check(row);
            out.append(header.earlier().without(row));
        }
        if (header.isRagged(row)) {
            tally.addRagged(row.line(), header.hasOtherLength(row));
            String kept = out.substring(begin); // without the columns that --again takes out
            if (row.size() > header.size() && ScrubbedRow.is(RowReader.fields(kept, columns.delimiter()))) {
                throw ScrubbedRow.malformed(header, row.line());
            }
            columns.appendEmpty(out, header.size() - row.size());
        }
        boolean kept = only == null;
        CellFindings findings = CellFindings.NONE;
        for (PhoneColumn phone : header.phones()) {
            BatchNumbers.Cell cell = numbers.next();
            if (header.isNoNumber(row, phone)) {
                columns.appendNone(out);
                continue;
            }
            CachedAnswer cachedAnswer = cachedAnswer(row, phone, cell, rejects, tally);
            tally.add(cachedAnswer);
            findings = cell.number().isPresent() ? cachedAnswer.findings() : findings;
            kept |= cachedAnswer.answer().verdict() == only;
            columns.append(out, cell.number().map(LeadNumber::number), cachedAnswer.text());
        }
        tally.add(findings);
        out.append(row.text(), content, row.text().length());
        if (!kept) {
            tally.rowsLeftOut++;
            out.setLength(begin);
        }
    }

    private CachedAnswer cachedAnswer(
            Row row, PhoneColumn phone, BatchNumbers.Cell cell, List<Reject> rejects, Tally tally)
            throws MalformedFileException {
        if (cell.number().isEmpty()) {
            tally.addUnreadable(cell.note());
            rejects.add(new Reject(row.line(), phone.name(), cell.note()));
            boolean isRagged = header.isRagged(row);
            if (!isRagged && header.mayNameColumns(row.field(phone.index()))) {
                SecondHeader.checkNone(
                        header.names(), header.second(row.line(), row.fields().toList()), 0);
            }
            boolean refuses = !isRagged && PhoneWords.refuseIn(row.field(phone.index()));
            return cachedAnswers.of(Unread.of(isRagged, refuses, cell.note()));
        }
        LeadNumber number = cell.number().get();
        tally.addRead(number.number().e164(), cell.note());
        if (number.key().isUncovered()) {
            tally.addUncovered(number.number());
        }
        return header.isRagged(row)
                ? cachedAnswers.ofRagged(number)
                : cachedAnswers.of(
                        number, header, row, refused.of(number.number().e164()));
    }
}
