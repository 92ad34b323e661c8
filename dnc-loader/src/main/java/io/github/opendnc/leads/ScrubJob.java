package io.github.opendnc.leads;

import io.github.opendnc.leads.RowScrub.Scrubbed;
import io.github.opendnc.registry.MalformedFileException;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** One scrub of one lead file, from its first byte to the report. Used once. */
final class ScrubJob {
    private final FileBytes file;
    private final OutputStream out;
    private final OutputStream rejects;
    private final LeadSettings settings;
    private final Decider decider;
    private final Tally tally = new Tally();
    private final long begun = System.nanoTime();

    /**
     * Prepares a job.
     *
     * @param file the lead file
     * @param out where the rows go
     * @param rejects where the numbers go that could not be read
     */
    ScrubJob(FileBytes file, OutputStream out, OutputStream rejects, LeadSettings settings, Decider decider) {
        this.file = file;
        this.out = out;
        this.rejects = rejects;
        this.settings = settings;
        this.decider = decider;
    }

    LeadReport run(List<String> editions) throws IOException {
        TextEncoding encoding = TextEncoding.of(file, Optional.ofNullable(settings.encoding));
        char delimiter = settings.delimiter == null ? Delimiter.of(file, encoding) : settings.delimiter;
        AnswerColumns columns = new AnswerColumns(delimiter, settings.explained);
        out.write(encoding.mark());
        rejects.write(Reject.NAMES.getBytes(StandardCharsets.UTF_8));
        List<String> notes = new ArrayList<>();
        encoding.note().ifPresent(notes::add);
        try (LeadReader reader = new LeadReader(file, encoding, delimiter)) {
            Header header = readHeader(reader, delimiter, columns, encoding);
            CachedAnswers cachedAnswers = new CachedAnswers(settings.facts(decider::zones), decider, columns);
            Batches batches = new Batches(reader);
            List<LeadRow> first = batches.next();
            notes.addAll(header.notes(first));
            RowScrub scrub = new RowScrub(header, cachedAnswers, columns, settings.only, encoding.charset());
            scrubRows(reader, first, batches, scrub);
        }
        out.flush();
        rejects.flush();
        return new LeadReport(tally, notes, Duration.ofNanos(System.nanoTime() - begun), editions);
    }

    /** Blank lines before the header are copied like those after it. */
    private Header readHeader(LeadReader reader, char delimiter, AnswerColumns columns, TextEncoding encoding)
            throws IOException {
        StringBuilder text = new StringBuilder();
        Optional<LeadRow> row = reader.next();
        while (row.isPresent() && row.get().isBlank()) {
            text.append(row.get().text());
            row = reader.next();
        }
        if (row.isEmpty()) {
            throw MalformedFileException.of(file.name(), "a header line", "an empty file");
        }
        Header header = Header.of(file.name(), row.get(), delimiter, settings);
        int content = row.get().contentLength();
        text.append(
                header.earlier().isEmpty()
                        ? row.get().text().substring(0, content)
                        : header.earlier().without(row.get()));
        columns.appendNames(text, header.phones().size());
        text.append(row.get().text().substring(content));
        out.write(text.toString().getBytes(encoding.charset()));
        return header;
    }

    private void scrubRows(LeadReader reader, List<LeadRow> first, Batches batches, RowScrub scrub) throws IOException {
        long rows = 0;
        try (Pipeline<Scrubbed> pipeline = new Pipeline<>(this::write)) {
            for (List<LeadRow> batch = first; !batch.isEmpty(); batch = batches.next()) {
                List<LeadRow> next = batch;
                pipeline.add(() -> scrub.scrub(next));
                rows += next.size();
                settings.progress.progress(rows, reader.bytesRead(), reader.size());
            }
            pipeline.finish();
        }
    }

    private void write(Scrubbed scrubbed) throws IOException {
        out.write(scrubbed.bytes());
        for (Reject reject : scrubbed.rejects()) {
            rejects.write(reject.toCsv().getBytes(StandardCharsets.UTF_8));
        }
        tally.add(scrubbed.tally());
    }
}
