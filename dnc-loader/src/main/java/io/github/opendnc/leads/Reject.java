package io.github.opendnc.leads;

import io.github.opendnc.files.AtomicFile;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A number that could not be read. Nothing here repeats the number, not even the reason.
 *
 * @param line the line on which its row begins
 * @param column the phone column
 * @param reason why it could not be read
 */
record Reject(long line, String column, String reason) {
    private static final String NAMES = "line,column,reason\n";

    /** This reject with as many more lines before it. */
    Reject movedBy(long lines) {
        return new Reject(line + lines, column, reason);
    }

    /** The reject as a line of CSV. */
    String toCsv() {
        return line + "," + AnswerColumns.quoted(column, ',') + "," + AnswerColumns.quoted(reason, ',') + "\n";
    }

    static void writeNames(OutputStream to) throws IOException {
        to.write(NAMES.getBytes(StandardCharsets.UTF_8));
    }

    /** Writes rejects with as many more lines before them. */
    static void write(List<Reject> rejects, long linesBefore, OutputStream to) throws IOException {
        for (Reject reject : rejects) {
            to.write(reject.movedBy(linesBefore).toCsv().getBytes(StandardCharsets.UTF_8));
        }
    }

    /** Scrubs, then puts the file of the rejects in its place, if one is wanted. */
    static LeadReport written(@Nullable Path file, Scrubbing scrubbing) throws IOException {
        if (file == null) {
            return scrubbing.run(LeadOutput.none());
        }
        try (AtomicFile rejects = AtomicFile.at(file)) {
            LeadReport report = scrubbing.run(LeadOutput.of(rejects));
            publish(rejects);
            return report;
        }
    }

    private static void publish(AtomicFile rejects) throws IOException {
        try {
            rejects.publish();
        } catch (IOException failed) {
            throw new IOException(
                    failed.getMessage() + "; the rejects are not written, the scrubbed leads are", failed);
        }
    }

    /** A scrub that writes its rejects, and has put its output in its place when it returns. */
    interface Scrubbing {
        LeadReport run(LeadOutput rejects) throws IOException;
    }
}
