package io.github.opendnc.leads;

import io.github.opendnc.csv.RecordRun;
import io.github.opendnc.leads.RecordScrub.Scrubbed;
import io.github.opendnc.refusals.RefusalSearch;
import io.github.opendnc.refusals.RefusedNumbers;
import java.io.IOException;

/**
 * Answers the rows of a file that is read in bytes. A refusal in one row also counts in earlier rows. A file that may
 * hold refusals is therefore read twice: once for the refusals and once for the answers. If the output can be
 * forgotten, however, the rows are answered at once until the first refusal. In most files a refusal comes soon or
 * never.
 *
 * @param out where the rows go
 * @param rejects where the numbers go that could not be read
 */
record ByteScrub(
        RecordRun run,
        LeadHead head,
        LeadForm form,
        LeadSettings settings,
        Decider decider,
        LeadOutput out,
        LeadOutput rejects) {
    /** A row states a refusal. */
    private static final class Refusal extends IOException {
        private static final long serialVersionUID = 1;
    }

    /**
     * Answers all rows.
     *
     * @throws TextAttempt.NotText if some bytes are not text of the encoding
     */
    Tally scrub() throws IOException {
        if (settings.rowByRow) {
            return scrub(run, new RefusedNumbers());
        }
        if (out.canForget() && rejects.canForget()) {
            try {
                return scrubUntilRefusal();
            } catch (Refusal found) {
                out.forget();
                rejects.forget();
            }
        }
        RefusedNumbers refused = RefusalSearch.inBytes(
                run,
                head.first(),
                head.header(),
                form.delimiter(),
                form.encoding().charset());
        return scrub(run.again(), refused);
    }

    private Tally scrubUntilRefusal() throws IOException {
        writeHead();
        Tally tally = new Tally();
        run.run(
                head.first(),
                () -> new UntilRefusal(search(), answers(RefusedNumbers.none())),
                (scrubbed, line, bytes, length) ->
                        write(scrubbed.orElseThrow(Refusal::new), line, bytes, length, tally),
                settings.progress::progress);
        return tally;
    }

    private Tally scrub(RecordRun rows, RefusedNumbers refused) throws IOException {
        writeHead();
        Tally tally = new Tally();
        rows.run(
                head.first(),
                () -> answers(refused),
                (scrubbed, line, bytes, length) -> write(scrubbed, line, bytes, length, tally),
                settings.progress::progress);
        return tally;
    }

    private RefusalSearch search() {
        return new RefusalSearch(
                head.header(), form.delimiter(), form.encoding().charset());
    }

    private RecordScrub answers(RefusedNumbers refused) {
        return RecordScrub.of(head.header(), settings, decider, form, refused);
    }

    private void writeHead() throws IOException {
        head.write(form.encoding(), out.stream());
        Reject.writeNames(rejects.stream());
    }

    private void write(Scrubbed scrubbed, long line, byte[] bytes, int length, Tally tally) throws IOException {
        scrubbed.check(head.header(), line);
        out.stream().write(bytes, 0, length);
        Reject.write(scrubbed.rejects(), line, rejects.stream());
        tally.add(scrubbed.tally(), line);
    }
}
