package io.github.opendnc.leads;

import io.github.opendnc.columns.FirstFacts;
import io.github.opendnc.columns.FirstRows;
import io.github.opendnc.columns.Header;
import io.github.opendnc.csv.Batches;
import io.github.opendnc.csv.Delimiter;
import io.github.opendnc.csv.FileBytes;
import io.github.opendnc.csv.RecordForm;
import io.github.opendnc.csv.RecordRun;
import io.github.opendnc.csv.Row;
import io.github.opendnc.csv.RowReader;
import io.github.opendnc.csv.TextAttempt;
import io.github.opendnc.csv.TextBytes;
import io.github.opendnc.csv.TextEncoding;
import io.github.opendnc.leads.RowScrub.Scrubbed;
import io.github.opendnc.numbering.PhoneNumber;
import io.github.opendnc.refusals.RefusedNumbers;
import io.github.opendnc.refusals.RefusedRows;
import io.github.opendnc.registry.MalformedFileException;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * One scrub of one lead file, from its first byte to the report. Most files are read in bytes. A file is read in
 * characters if its characters are not bytes or if its rows are changed. Used once.
 */
final class ScrubJob {
    /** A number for calls whose facts alone are looked at. */
    private static final PhoneNumber ANYBODY = PhoneNumber.parse("+12125550123");

    private final FileBytes file;
    private final LeadOutput out;
    private final LeadOutput rejects;
    private final LeadSettings settings;
    private final Decider decider;
    private final Basis basis;
    private final long begun = System.nanoTime();

    /**
     * Prepares a job.
     *
     * @param file the lead file
     * @param out where the rows go
     * @param rejects where the numbers go that could not be read
     * @param basis what the answers rest on
     */
    ScrubJob(FileBytes file, LeadOutput out, LeadOutput rejects, LeadSettings settings, Decider decider, Basis basis) {
        this.file = file;
        this.out = out;
        this.rejects = rejects;
        this.settings = settings;
        this.decider = decider;
        this.basis = basis;
    }

    LeadReport run() throws IOException {
        settings.moment(); // before anything is written
        Optional<Charset> given = Optional.ofNullable(settings.encoding);
        boolean bytewise = !settings.inCharacters
                && !settings.again
                && (settings.delimiter == null || RecordForm.isBytewise(settings.delimiter));
        Optional<TextBytes> text =
                bytewise ? TextBytes.of(TextEncoding.assumed(file, given).charset()) : Optional.empty();
        if (text.isEmpty()) {
            return inCharacters(TextEncoding.of(file, given));
        }
        return out.canForget() && rejects.canForget()
                ? TextAttempt.run(file, given, this::inBytes, this::forget)
                : TextAttempt.once(file, TextEncoding.of(file, given), this::inBytes);
    }

    private void forget() throws IOException {
        out.forget();
        rejects.forget();
    }

    private LeadForm form(TextEncoding encoding) throws IOException {
        char delimiter = settings.delimiter == null ? Delimiter.of(file, encoding) : settings.delimiter;
        return LeadForm.of(file.name(), encoding, new AnswerColumns(delimiter, settings.explained));
    }

    private LeadReport inBytes(TextEncoding encoding) throws IOException {
        LeadForm form = form(encoding);
        LeadHead head;
        List<String> notes = notes(encoding);
        try (RowReader reader = new RowReader(file, encoding, form.delimiter())) {
            head = LeadHead.read(reader, form, settings);
            notes.addAll(notes(head.header(), new Batches(reader).next(FirstRows.MOST)));
        }
        notes.addAll(head.header().notesOfRows(settings.rowByRow));
        TextBytes text = TextBytes.of(encoding.charset()).orElseThrow();
        RecordForm records = head.header().wanted().form(form.delimiter(), text);
        RecordRun run = new RecordRun(file, encoding, records, settings.blocks);
        return report(new ByteScrub(run, head, form, settings, decider, out, rejects).scrub(), notes);
    }

    private LeadReport inCharacters(TextEncoding encoding) throws IOException {
        LeadForm form = form(encoding);
        List<String> notes = notes(encoding);
        Tally tally = new Tally();
        try (RowReader reader = new RowReader(file, encoding, form.delimiter())) {
            LeadHead head = LeadHead.read(reader, form, settings);
            Header header = head.header();
            head.write(encoding, out.stream());
            Reject.writeNames(rejects.stream());
            CachedAnswers answers = new CachedAnswers(settings.facts(decider::zones), decider, form.columns());
            Batches batches = new Batches(reader);
            List<Row> first = batches.next(FirstRows.MOST);
            notes.addAll(notes(header, first));
            notes.addAll(header.notesOfRows(settings.rowByRow));
            RefusedNumbers refused = refused(encoding, form, head);
            RowScrub scrub = new RowScrub(header, answers, form.columns(), settings.only, encoding.charset(), refused);
            scrubRows(reader, first, batches, scrub, tally);
        }
        return report(tally, notes);
    }

    private RefusedNumbers refused(TextEncoding encoding, LeadForm form, LeadHead head) throws IOException {
        if (settings.rowByRow) {
            return new RefusedNumbers();
        }
        try (RowReader again = new RowReader(file, encoding, form.delimiter(), head.first())) {
            return RefusedRows.in(again, head.header());
        }
    }

    private void scrubRows(RowReader reader, List<Row> first, Batches batches, RowScrub scrub, Tally tally)
            throws IOException {
        OutputStream stream = out.stream();
        long rows = 0;
        try (Pipeline<Scrubbed> pipeline = new Pipeline<>(scrubbed -> {
            stream.write(scrubbed.bytes());
            Reject.write(scrubbed.rejects(), 0, rejects.stream());
            tally.add(scrubbed.tally());
        })) {
            for (List<Row> batch = first; !batch.isEmpty(); batch = batches.next()) {
                List<Row> next = batch;
                pipeline.add(() -> scrub.scrub(next));
                rows += next.size();
                settings.progress.progress(rows, reader.bytesRead(), reader.size());
            }
            pipeline.finish();
        }
    }

    /** Notes about the columns, from the first rows. */
    private List<String> notes(Header header, List<Row> first) throws MalformedFileException {
        List<String> notes = header.notes(first);
        CallFacts facts = settings.facts(decider::zones);
        FirstFacts.check(header, first, cells -> facts.call(ANYBODY, cells));
        return notes;
    }

    private static List<String> notes(TextEncoding encoding) {
        List<String> notes = new ArrayList<>();
        encoding.note().ifPresent(notes::add);
        return notes;
    }

    private LeadReport report(Tally tally, List<String> notes) throws IOException {
        out.stream().flush();
        rejects.stream().flush();
        file.checkUnchanged();
        notes.addAll(decider.outsideSubscriptionsOn(settings.day()));
        return new LeadReport(tally, notes, Duration.ofNanos(System.nanoTime() - begun), settings.moment(), basis);
    }
}
