package io.github.opendnc.leads;

import io.github.opendnc.Verdict;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Turns records into records with answers, in bytes: what {@link RowScrub} does with rows. Each worker has its own; not
 * thread-safe.
 */
final class RecordScrub implements RecordAnswers<RecordScrub.Scrubbed> {
    /**
     * What came of a block besides its bytes. Lines are counted from its first, which is 0.
     *
     * @param rejects the numbers that could not be read
     * @param tally what was counted
     */
    record Scrubbed(List<Reject> rejects, Tally tally) {}

    private final Header header;
    private final List<PhoneColumn> phones;
    private final PhoneCells cells;
    private final FactBytes facts;
    private final ReadyAnswers answers;
    private final byte delimiter;
    private final int columns;
    private final @Nullable Verdict only;
    private final List<CountedAnswer> counted = new ArrayList<>();
    private Tally tally = new Tally();
    private List<Reject> rejects = new ArrayList<>(0);

    private RecordScrub(
            Header header,
            PhoneCells cells,
            FactBytes facts,
            ReadyAnswers answers,
            AnswerColumns columns,
            @Nullable Verdict only) {
        this.header = header;
        this.cells = cells;
        this.facts = facts;
        this.answers = answers;
        this.only = only;
        this.columns = columns.size();
        delimiter = (byte) columns.delimiter();
        phones = header.phones();
    }

    /** That of one more worker. */
    static RecordScrub of(Header header, LeadSettings settings, Decider decider, LeadForm form) {
        Charset charset = form.encoding().charset();
        return new RecordScrub(
                header,
                new PhoneCells(header.phones(), charset, decider.standings()),
                new FactBytes(header, charset),
                new ReadyAnswers(settings, decider, form.columns(), charset),
                form.columns(),
                settings.only);
    }

    @Override
    public void begin() {
        counted.forEach(CountedAnswer::forget);
        counted.clear();
        tally = new Tally();
        rejects = new ArrayList<>(0);
    }

    @Override
    public Scrubbed end() {
        counted.forEach(answer -> answer.addTo(tally));
        return new Scrubbed(rejects, tally);
    }

    @Override
    public void answer(Records records, ByteOutput out) {
        cells.read(records);
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
        boolean ragged = records.fields(record) != header.size();
        if (ragged) {
            tally.addRagged(records.line(record));
            out.append(delimiter, Math.max(0, header.size() - records.fields(record)));
        }
        boolean kept = appendAnswers(records, record, ragged, out);
        out.append(records.bytes(), records.contentEnd(record), records.end(record));
        if (!kept) {
            tally.rowsLeftOut++;
            out.cutTo(begin);
        }
    }

    /** Whether the row is one of those that are written. */
    private boolean appendAnswers(Records records, int record, boolean ragged, ByteOutput out) {
        boolean kept = only == null;
        boolean read = false;
        CellFindings findings = CellFindings.NONE;
        for (int phone = 0; phone < phones.size(); phone++) {
            if (cells.isNoNumber(record, phone)) {
                out.append(delimiter, columns);
                continue;
            }
            out.append(delimiter);
            Standing standing = cells.standing(record, phone);
            ReadyAnswer answer = answers.ofUnreadable();
            if (standing == null) {
                addUnreadable(records.line(record), phone, cells.note(record, phone));
            } else {
                out.append((byte) '+');
                out.append(cells.number(record, phone));
                if (!read && !ragged) {
                    facts.read(records, record);
                    read = true;
                }
                answer = answer(standing, records, record, phone, ragged);
                findings = answer.findings();
            }
            count(answer);
            kept |= answer.verdict() == only;
            appendText(answer, standing, cells.number(record, phone), out);
        }
        if (findings != CellFindings.NONE) {
            tally.add(findings);
        }
        return kept;
    }

    private void appendText(ReadyAnswer answer, @Nullable Standing standing, long number, ByteOutput out) {
        byte[] window = standing == null ? answer.window() : answers.window(answer, standing, number);
        out.append(answer.counted().begin);
        out.append(window);
        out.append(answer.end());
    }

    private ReadyAnswer answer(Standing standing, Records records, int record, int phone, boolean ragged) {
        if (!cells.note(record, phone).isEmpty()) {
            tally.extensionsDropped++;
        }
        long number = cells.number(record, phone);
        return ragged ? answers.ofRagged(standing, number) : answers.of(standing, number, facts, records, record);
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
