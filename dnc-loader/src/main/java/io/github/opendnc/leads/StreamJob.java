package io.github.opendnc.leads;

import io.github.opendnc.columns.Header;
import io.github.opendnc.csv.ByteOutput;
import io.github.opendnc.csv.Records;
import io.github.opendnc.csv.StreamBytes;
import io.github.opendnc.csv.StreamRecords;
import io.github.opendnc.csv.StreamRecords.Found;
import io.github.opendnc.refusals.RefusedNumbers;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * One scrub of one stream, answered as it comes. Whenever the stream pauses, all complete records are answered and
 * flushed. One thread makes the answers, which are those of {@link ScrubJob}. Used once.
 */
final class StreamJob {
    private final Path name;
    private final StreamBytes in;
    private final OutputStream out;
    private final OutputStream rejects;
    private final LeadSettings settings;
    private final Decider decider;
    private final Basis basis;
    private final long begun = System.nanoTime();
    private final Tally tally = new Tally();
    private final ByteOutput answered = new ByteOutput(1 << 16);

    /**
     * Prepares a job.
     *
     * @param name what messages call the stream
     * @param out where the rows go
     * @param rejects where the numbers go that could not be read
     * @param basis what the answers rest on
     */
    StreamJob(
            Path name,
            InputStream in,
            OutputStream out,
            OutputStream rejects,
            LeadSettings settings,
            Decider decider,
            Basis basis) {
        this.name = name;
        this.in = new StreamBytes(Objects.requireNonNull(in, "leads"));
        this.out = out;
        this.rejects = rejects;
        this.settings = settings;
        this.decider = decider;
        this.basis = basis;
    }

    LeadReport run() throws IOException {
        settings.moment(); // before anything is written
        StreamHead head = StreamHead.read(in, name, settings, out);
        Reject.writeNames(rejects);
        answer(head);
        rejects.flush();
        Header header = head.lead().header();
        List<String> notes = new ArrayList<>(header.notes(List.of()));
        notes.addAll(header.notesOfRows(true));
        notes.addAll(decider.outsideSubscriptionsOn(settings.day()));
        return new LeadReport(tally, notes, Duration.ofNanos(System.nanoTime() - begun), settings.moment(), basis);
    }

    private void answer(StreamHead head) throws IOException {
        Header header = head.lead().header();
        StreamRecords records =
                new StreamRecords(in, header.wanted().form(head.form().delimiter(), head.text()));
        RecordScrub scrub = RecordScrub.of(header, settings, decider, head.form(), new RefusedNumbers());
        long line = head.lead().first().line();
        boolean ended = false;
        while (!ended) {
            Found found = records.find();
            answer(header, scrub, records.records(), line);
            line += records.lines();
            records.drop();
            if (found != Found.SOME) {
                out.flush();
            }
            if (found == Found.ALL) {
                ended = in.ended() || (!in.more() && in.from() == in.limit());
            } else if (found != Found.SOME) {
                throw records.fault(
                        found, head.form().encoding().charset(), head.form().delimiter(), name, line);
            }
        }
    }

    private void answer(Header header, RecordScrub scrub, Records records, long line) throws IOException {
        answered.cutTo(0);
        scrub.begin();
        scrub.answer(records, answered);
        RecordScrub.Scrubbed scrubbed = scrub.end();
        scrubbed.check(header, line);
        out.write(answered.bytes(), 0, answered.length());
        Reject.write(scrubbed.rejects(), line, rejects);
        tally.add(scrubbed.tally(), line);
        settings.progress.progress(tally.rows, in.read(), in.read());
    }
}
